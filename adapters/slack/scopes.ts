/** Permissions that the app asks of a workspace, each with what would not work without it. */
type Scopes = readonly { readonly scope: string; readonly reason: string }[];

/** What every installation needs. `users:read.email` is not among it: a person is an id, not an address. */
export const REQUIRED_SCOPES: Scopes = [
  { scope: 'app_mentions:read', reason: 'hear “@Daybrief …” in a channel' },
  { scope: 'assistant:write', reason: 'suggest prompts and show progress in the assistant pane' },
  { scope: 'chat:write', reason: 'answer' },
  { scope: 'commands', reason: 'slash commands and the shortcuts on messages' },
  { scope: 'files:read', reason: 'read a transcript or mail that somebody shares with Daybrief' },
  { scope: 'files:write', reason: 'hand over slides' },
  {
    scope: 'im:history',
    reason: 'hear direct messages, and find its own after a crash, so that nothing is sent twice',
  },
  { scope: 'im:write', reason: 'open the direct message that a scheduled digest goes to' },
  {
    scope: 'users:read',
    reason:
      'the time zone and language of a person, whether they are a guest, and whether they left',
  },
];

/** What whoever installs may leave out: then the shortcuts on messages say that they cannot read there. */
export const OPTIONAL_SCOPES: Scopes = [
  {
    scope: 'channels:history',
    reason: '“Summarize this thread” in public channels it was invited to',
  },
  { scope: 'groups:history', reason: 'the same in private channels' },
  { scope: 'mpim:history', reason: 'the same in group messages' },
  {
    scope: 'usergroups:read',
    reason: 'know who is in the user groups of `SLACK_GROUPS`, where you set it',
  },
];
