import type { ImapServer } from '../../adapters/imap/sign-in/servers.js';
import { isLoopbackHost } from '../../skills/core/loopback.js';
import type { ImapConfig } from './imap.js';
import type { GraphConfig, TeamsConfig } from './microsoft.js';
import type { Reader } from './reader.js';
import type { SlackConfig } from './slack.js';

/** The parts that depend on one another. */
interface Parts {
  readonly graph: GraphConfig | undefined;
  readonly slack: SlackConfig | undefined;
  readonly teams: TeamsConfig | undefined;
  readonly publicUrl: string | undefined;
  readonly host: string;
  readonly encryptionKeys: string | undefined;
  readonly databaseUrl: string | undefined;
  readonly mailbox: string | undefined;
  readonly imap: ImapConfig | undefined;
  readonly imapServers: readonly ImapServer[];
}

// A first sieve for the start; the store reads each entry.
const KEYRING = /^[^\s:,]+:[\w+/=-]{42,}(?:[\s,]+[^\s:,]+:[\w+/=-]{42,})*$/;

/** What is right by itself and cannot work beside the rest. */
export function checkTogether(read: Reader, parts: Parts): void {
  const { graph, slack, teams, publicUrl, host, encryptionKeys, databaseUrl, mailbox, imap } =
    parts;
  if (databaseUrl && !encryptionKeys) {
    read.problem('ENCRYPTION_KEYS is missing: PostgreSQL is shared, so its keyring must be given.');
  }
  if (mailbox !== undefined && imap) {
    read.problem(
      'MAILBOX and IMAP_URL are both set, and only one of them can be your mail: take one out.',
    );
  }
  const comesFromElsewhere =
    slack !== undefined ||
    (teams !== undefined && graph?.auth === 'delegated') ||
    !isLoopbackHost(host);
  if (graph && !publicUrl && comesFromElsewhere) {
    read.problem(
      'PUBLIC_URL is missing: people connect their mailbox in a browser, which must find the way back. Set it to the https:// address of this Daybrief.',
    );
  }
  const isOutside = slack !== undefined || teams !== undefined || !isLoopbackHost(host);
  if (parts.imapServers.length > 0 && !publicUrl && isOutside) {
    read.problem(
      'PUBLIC_URL is missing: people connect accounts on IMAP_SERVERS in a browser, which must find the way here. Set it to the https:// address of this Daybrief.',
    );
  }
  if (encryptionKeys !== undefined && !KEYRING.test(encryptionKeys)) {
    read.problem(
      'ENCRYPTION_KEYS must be "id:key" with 32 bytes in base64, several with commas. Make a key with: openssl rand -base64 32',
    );
  }
}
