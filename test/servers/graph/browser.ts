/** A browser that keeps cookies by origin and follows redirects only when told to. */
export interface Browser {
  open(url: string): Promise<Response>;
  /** Presses the one button of the page that `response` held; `typed` is what was typed into its fields. */
  submit(
    pageUrl: string,
    html: string,
    typed?: Readonly<Record<string, string>>,
  ): Promise<Response>;
}

/**
 * Creates a browser of its own: nothing is shared with any other.
 *
 * `behind` says where an origin really is, as a proxy does that ends TLS in front of a server.
 */
export function createBrowser(behind: Readonly<Record<string, string>> = {}): Browser {
  const cookies = new Map<string, Map<string, string>>();

  async function send(url: string, init: RequestInit = {}): Promise<Response> {
    const { origin } = new URL(url);
    const jar = cookies.get(origin) ?? new Map<string, string>();
    cookies.set(origin, jar);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url.replace(origin, behind[origin] ?? origin), {
      ...init,
      redirect: 'manual',
      headers: { ...(cookie ? { cookie } : {}), ...(init.headers as Record<string, string>) },
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  }

  return {
    open: (url) => send(url),
    submit(pageUrl, html, typed = {}) {
      const action = /action="([^"]*)"/.exec(html)?.[1] ?? '';
      const fields = [...html.matchAll(/name="([^"]*)" value="([^"]*)"/g)];
      const body = new URLSearchParams(
        Object.fromEntries([
          ...fields.map(([, name = '', value = '']) => [name, value]),
          ...Object.entries(typed),
        ]),
      );
      const { origin } = new URL(pageUrl);
      return send(new URL(action, pageUrl).href, { method: 'POST', body, headers: { origin } });
    },
  };
}

/** The address a redirect leads to. */
export function redirectOf(response: Response): string {
  const location = response.headers.get('location');
  if (location === null) throw new TypeError(`No redirect, but ${response.status}.`);
  return location;
}
