import type { IncomingMessage } from 'node:http';

/**
 * The cookie by which a browser is known again for `maxAgeMs`; `__Host-` ties it to this host, where https allows.
 */
export function createBrowserCookie(isSecure: boolean, maxAgeMs: number) {
  const name = isSecure ? '__Host-daybrief-connect' : 'daybrief-connect';
  const write = (value: string, ms: number): string =>
    `${name}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${ms / 1_000}${isSecure ? '; Secure' : ''}`;
  return {
    write: (value: string) => write(value, maxAgeMs),
    clear: write('', 0),
    /** Empty when there is none. */
    read(request: IncomingMessage): string {
      const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim());
      const own = pairs.find((pair) => pair.startsWith(`${name}=`));
      return own?.slice(name.length + 1) ?? '';
    },
  };
}
