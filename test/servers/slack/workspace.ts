/** A member of the local workspace, as `users.info` gives it. */
export interface SlackUser {
  readonly id: string;
  readonly team_id: string;
  readonly real_name: string;
  readonly tz: string;
  readonly locale: string;
  readonly deleted?: boolean;
  readonly is_bot?: boolean;
  readonly is_restricted?: boolean;
  readonly is_stranger?: boolean;
}

/** A message as the server keeps it; `seenBy` is set when it is ephemeral. */
export interface StoredMessage {
  readonly channel: string;
  readonly ts: string;
  readonly thread_ts?: string;
  readonly user: string;
  text: string;
  blocks?: unknown;
  readonly metadata?: unknown;
  readonly files?: readonly StoredFile[];
  readonly seenBy?: string;
  /** Texts that it had before it was edited. */
  readonly former: string[];
}

/** A file somebody uploaded, or the bot did. */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly bytes: Uint8Array;
  readonly url_private_download: string;
}

/** One Web API request as it arrived. */
export interface ApiCall {
  readonly method: string;
  readonly token: string;
  readonly args: Readonly<Record<string, unknown>>;
}

/** Something that goes wrong with the next call of a method. */
export type Fault =
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'status'; readonly status: number; readonly headers?: Record<string, string> }
  /** The call is carried out, and the socket dropped before the answer. */
  | { readonly kind: 'drop' };

/** What the local workspace knows and has seen. */
export interface SlackWorkspace {
  readonly teamId: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly botUserId: string;
  readonly botId: string;
  readonly users: Map<string, SlackUser>;
  /** Who is in each user group. */
  readonly groups: Map<string, readonly string[]>;
  readonly messages: StoredMessage[];
  readonly files: Map<string, StoredFile>;
  readonly calls: ApiCall[];
  /** Bodies that were posted to a `response_url`, oldest first. */
  readonly responses: { readonly id: string; readonly body: Record<string, unknown> }[];
  /** Views that were opened or published, newest last. */
  readonly views: { readonly user: string; readonly view: Record<string, unknown> }[];
  readonly assistant: { readonly method: string; readonly args: Record<string, unknown> }[];
  readonly faults: Map<string, Fault[]>;
  /** How many messages of a thread one answer holds at most, whatever limit was asked for. */
  repliesAtOnce: number;
  /** Whether a new socket gets Slack's hello: until then, the client is not connected. */
  saysHello: boolean;
  /** Two people's direct message, or the bot's with one of them. */
  directMessageOf: (user: string) => string;
  nextTs(): string;
}

/**
 * Creates a workspace with Dana in Berlin, Jonas in New York and a guest. Messages are a second apart,
 * or bear the time that `now` says, epoch milliseconds.
 */
export function createSlackWorkspace(teamId = 'T0001', now?: () => number): SlackWorkspace {
  let made = 0;
  const person = (id: string, name: string, more: Partial<SlackUser> = {}): [string, SlackUser] => [
    id,
    { id, team_id: teamId, real_name: name, tz: 'Europe/Berlin', locale: 'en-GB', ...more },
  ];
  return {
    teamId,
    botToken: `xoxb-${teamId}`,
    appToken: `xapp-${teamId}`,
    botUserId: 'UBOT',
    botId: 'BBOT',
    users: new Map([
      person('U0001', 'Dana Ortiz'),
      person('U0002', 'Jonas Weber', { tz: 'America/New_York', locale: 'en-US' }),
      person('U0003', 'Gil Guest', { is_restricted: true }),
      person('U0004', 'Otto Outside', { team_id: 'T0009', is_stranger: true }),
    ]),
    groups: new Map(),
    messages: [],
    files: new Map(),
    calls: [],
    responses: [],
    views: [],
    assistant: [],
    faults: new Map(),
    repliesAtOnce: 1_000,
    saysHello: true,
    directMessageOf: (user) => `D${user.slice(1)}`,
    nextTs() {
      made += 1;
      if (now === undefined) return `${1_700_000_000 + made}.000100`;
      const ms = Math.floor(now());
      // Milliseconds, then a number that tells messages of the same one apart.
      const fraction = `${ms % 1_000}`.padStart(3, '0') + `${made % 1_000}`.padStart(3, '0');
      return `${Math.floor(ms / 1_000)}.${fraction}`;
    },
  };
}
