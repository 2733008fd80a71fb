/** One mailbox on a server of IMAP, and how to sign in. */
export interface ImapAccount {
  readonly host: string;
  readonly port: number;
  /**
   * `tls`: encrypted from the first byte; `starttls`: before the sign-in, or not at all; `loopback`: the
   * server is on this machine, so that a line without encryption, or to a certificate that nobody signed, is
   * read by nobody else.
   */
  readonly security: 'tls' | 'starttls' | 'loopback';
  readonly user: string;
  readonly secret: { readonly password: string } | { readonly token: string };
  /** As a mail program shows them, levels with `/` between; what the owner sent is read as well. */
  readonly folders: readonly string[];
  /** Set for one that its person connected: what helps is their doing, and no setting's. */
  readonly isConnected?: true;
  /** Lower-case addresses of whose mail it is; the first is the main one. */
  readonly owner: readonly string[];
}
