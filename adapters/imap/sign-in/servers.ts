/** A server of IMAP that the administrator lets people connect accounts on. */
export interface ImapServer {
  readonly host: string;
  readonly port: number;
  readonly security: 'tls' | 'starttls' | 'loopback';
}

/** A server as a page names it, and as it comes back from its form: `imap.example.com`, a port where it is unusual. */
export function nameOf({ host, port, security }: ImapServer): string {
  const usual = security === 'tls' ? 993 : 143;
  return port === usual ? host : `${host}:${port}`;
}
