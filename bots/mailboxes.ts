import { type Call, principalKey } from '../skills/call.js';
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
    const [{ createFileMailbox }, { createShiftedMailbox }] = await Promise.all([
      import('../adapters/files/mailbox.js'),
      import('../adapters/files/shifted-mailbox.js'),
    ]);
    const { mailbox: path, owner, writtenIn } = EXAMPLES;
    return createShiftedMailbox(createFileMailbox({ path, owner }), { clock, timeZone, writtenIn });
  });
  const files = once(async () => {
    const { createFileMailbox } = await import('../adapters/files/mailbox.js');
    const owner = config.mailboxOwner ? { owner: { addresses: [config.mailboxOwner] } } : {};
    return createFileMailbox({ path: config.mailbox ?? EXAMPLES.mailbox, ...owner });
  });
  return (call) => {
    if (config.mailbox && mayReadFiles(config, call)) return files.get();
    return graph ? graph(call) : examples.get();
  };
}

function mayReadFiles(config: Config, { principal }: Call): boolean {
  if (principal.surface === 'terminal') return true;
  // Without an app id Teams answers only calls from this machine.
  if (principal.surface === 'teams' && config.teams === undefined) return true;
  return config.mailboxFor.includes(principalKey(principal));
}
