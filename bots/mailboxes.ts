import { type Call, principalKey } from '../skills/call.js';
import { AuthenticationError } from '../skills/errors.js';
import type { Mailbox } from '../skills/mail.js';
import type { Clock } from '../skills/ports.js';
import type { Config } from './config.js';
import { EXAMPLES } from './examples.js';
import { once } from './once.js';

/** Opens the mailbox that a call may read. */
export type Mailboxes = (call: Call) => Promise<Mailbox>;

/**
 * Says which mailbox a call may read.
 *
 * Where Graph is configured it is the caller's own. Mail from files belongs to one person: on the
 * terminal, and in local mode, that is whoever sits there; in a workspace it is nobody, unless
 * `MAILBOX_FOR` names the principal. Everybody else gets the example mailbox, which says that it is
 * one.
 */
export function createMailboxes(
  config: Config,
  clock: Clock,
  graph: Mailboxes | undefined,
): Mailboxes {
  const timeZone = config.timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const examples = once(async () => {
    const { createExampleMailbox } = await import('../adapters/files/example-mailbox.js');
    return createExampleMailbox({ path: EXAMPLES.mailbox, clock, timeZone });
  });
  const files = once(async () => {
    const { createFileMailbox } = await import('../adapters/files/mailbox.js');
    const owner = config.mailboxOwner ? { owner: { addresses: [config.mailboxOwner] } } : {};
    return createFileMailbox({ path: config.mailbox ?? EXAMPLES.mailbox, ...owner });
  });
  async function ownMailbox(call: Call): Promise<Mailbox> {
    if (config.mailbox && mayReadFiles(config, call)) return files.get();
    return graph ? graph(call) : examples.get();
  }

  /** Mail that came with a call, and a meeting, are read without an account; only the rest needs one. */
  async function ownOrNone(call: Call): Promise<Mailbox> {
    try {
      return await ownMailbox(call);
    } catch (error) {
      if (error instanceof AuthenticationError) return createMissingMailbox(error);
      throw error;
    }
  }

  return async (call) => {
    if (call.attachments.length === 0) return ownOrNone(call);
    const { withMailAttachments } = await import('../adapters/files/attached-mail.js');
    return withMailAttachments(await ownOrNone(call), call.attachments);
  };
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
  };
}

function mayReadFiles(config: Config, { principal }: Call): boolean {
  if (principal.surface === 'terminal') return true;
  // Without an app id Teams answers only calls from this machine.
  if (principal.surface === 'teams' && config.teams === undefined) return true;
  return config.mailboxFor.includes(principalKey(principal));
}
