/** One Microsoft Graph permission, the port that needs it, and what would not work without it. */
export interface GraphScope {
  readonly scope: string;
  readonly port: 'mailbox' | 'calendar' | 'transcripts' | 'preferences';
  readonly reason: string;
}

/** Every permission that Daybrief asks for. None of them can change or send anything. */
export const GRAPH_SCOPES: readonly GraphScope[] = [
  { scope: 'Mail.Read', port: 'mailbox', reason: 'read the inbox and what you sent, to digest it' },
  { scope: 'User.Read', port: 'mailbox', reason: 'know which addresses are yours' },
];
