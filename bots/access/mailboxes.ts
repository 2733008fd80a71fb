import type { Call } from '../../skills/core/call.js';
import type { Vouched } from '../../skills/core/caller.js';
import { principalKey } from '../../skills/core/caller.js';
import { AuthenticationError } from '../../skills/core/errors.js';
import type { Accounts } from '../../skills/core/ports/accounts.js';
import type { Clock } from '../../skills/core/ports/clock.js';
import type { Mailbox } from '../../skills/core/ports/mail.js';
import { toImapAccount } from '../config/imap.js';
import type { Config } from '../config.js';
import { EXAMPLES } from '../wiring/examples.js';
import { machineLocale } from '../wiring/machine-locale.js';
import { once } from '../wiring/once.js';

/** Opens the mailboxes that callers may read; mail that came with a call can be read in each. */
export interface Mailboxes {
  /** The own one of somebody who is vouched for. */
  own(call: Call, who: Vouched): Promise<Mailbox>;
  /** The example mailbox, which says that it is one: all that an anonymous caller may read. */
  example(call: Call): Promise<Mailbox>;
}

/**
 * Says which mailbox a call may read.
 *
 * Where Graph is configured, or servers of IMAP on which people connect accounts, it is the caller's own. Mail from files, and that of the one account on a server of
 * IMAP, belongs to one person: on the terminal, and on the page behind its link, that is whoever sits there; in a
 * workspace it is nobody, unless `MAILBOX_FOR` names the principal. Everybody else gets the example mailbox.
 */
export function createMailboxes(
  config: Config,
  clock: Clock,
  graph: ((who: Vouched) => Promise<Mailbox>) | undefined,
  accounts?: () => Promise<Accounts>,
): Mailboxes {
  const examples = once(async () => {
    const { createExampleMailbox } = await import(
      '../../adapters/files/example/example-mailbox.js'
    );
    const timeZone = config.timeZone ?? machineLocale().timeZone;
    return createExampleMailbox({ path: EXAMPLES.mailbox, clock, timeZone });
  });
  const files = once(async () => {
    const { createFileMailbox } = await import('../../adapters/files/mailbox/mailbox.js');
    const owner = config.mailboxOwner ? { owner: { addresses: [config.mailboxOwner] } } : {};
    return createFileMailbox({ path: config.mailbox ?? EXAMPLES.mailbox, ...owner });
  });
  const { imap } = config;
  const server =
    imap &&
    once(async () => {
      const { createImapMailbox } = await import('../../adapters/imap/mailbox.js');
      return createImapMailbox(toImapAccount(imap, config.mailboxOwner));
    });
  const hasServers = accounts !== undefined && config.imapServers.length > 0;

  /** What somebody connected by `connect imap`, unless they connected Microsoft's since. */
  async function connectedImap(who: Vouched): Promise<Mailbox | undefined> {
    if (!accounts || !hasServers || !isInChat(who)) return undefined;
    const kept = await accounts();
    const found = await kept.find(who, 'imap');
    if (found === undefined) return undefined;
    const other = graph && (await kept.find(who, 'graph'));
    if (other && other.connectedAt > found.connectedAt) return undefined;
    const [{ openConnected }, { createImapMailbox }] = await Promise.all([
      import('../../adapters/imap/sign-in/connected-account.js'),
      import('../../adapters/imap/mailbox.js'),
    ]);
    return createImapMailbox(openConnected(found, config.imapServers));
  }

  async function ownMailbox(who: Vouched): Promise<Mailbox> {
    if (mayReadOnePersons(config, who)) {
      // A file that was named on the terminal wins.
      if (config.mailbox) return files.get();
      if (server) return server.get();
    }
    const connected = await connectedImap(who);
    if (connected) return connected;
    if (graph) return graph(who);
    if (hasServers && isInChat(who)) throw notConnected();
    return examples.get();
  }

  /** Mail that came with a call, and a meeting, are read without an account; only the rest needs one. */
  async function ownOrNone(who: Vouched): Promise<Mailbox> {
    try {
      return await ownMailbox(who);
    } catch (error) {
      if (error instanceof AuthenticationError) return createMissingMailbox(error);
      throw error;
    }
  }

  return {
    own: async (call, who) => withBrought(await ownOrNone(who), call),
    example: async (call) => withBrought(await examples.get(), call),
  };
}

async function withBrought(mailbox: Mailbox, { attachments }: Call): Promise<Mailbox> {
  if (attachments.length === 0) return mailbox;
  const { withMailAttachments } = await import('../../adapters/files/mailbox/attached-mail.js');
  return withMailAttachments(mailbox, attachments);
}

/** The mailbox of somebody who has connected none: it is nobody's, and reading it says so. */
function createMissingMailbox(error: AuthenticationError): Mailbox {
  return {
    owner: async () => ({ addresses: [] }),
    // biome-ignore lint/correctness/useYield: there is nothing to yield, only the reason to give
    async *messages() {
      throw error;
    },
    thread: () => Promise.reject(error),
    file: (_messageId, name) => ({ name, size: undefined, read: () => Promise.reject(error) }),
  };
}

function isInChat({ surface }: Vouched): boolean {
  return surface === 'slack' || surface === 'teams';
}

function notConnected(): AuthenticationError {
  return new AuthenticationError({
    what: 'I have no mailbox of yours to read.',
    why: 'No account is connected to you.',
    remedy: 'Connect one with "connect imap", in a personal conversation with me.',
  });
}

function mayReadOnePersons({ mailboxFor }: Config, who: Vouched): boolean {
  // On the page only the link that the terminal printed vouches for anybody.
  const isHere = who.surface === 'terminal' || who.surface === 'page';
  return isHere || mailboxFor.includes(principalKey(who));
}
