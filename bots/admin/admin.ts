import { InputError } from '../../skills/core/errors.js';
import type { DeliveryRecord } from '../../skills/core/ports/deliveries.js';
import { nearest } from '../../skills/core/typed-commands/nearest.js';
import type { AdminAnswer, AdminCommand, AdminTools } from './admin-command.js';
import { diagnose } from './doctor.js';
import { people } from './people.js';

const MOST_SHOWN = 50;
const USAGE_MS = 30 * 86_400_000;
/** EX_NOINPUT and EX_DATAERR of `sysexits.h`. */
const NOT_FOUND = 66;
const DAMAGED = 65;

/** Words that only the administrator's terminal knows; people's words are skills. */
const COMMANDS: Readonly<Record<string, AdminCommand>> = {
  doctor: {
    usage: 'doctor',
    about: 'checks configuration, store, Slack, Teams, Graph, model and clock',
    run: (_args, tools) => diagnose(tools),
  },
  deliveries: {
    usage: 'deliveries [list | resend ID]',
    about: 'lists what was sent and how it ended, or sends one again',
    async run([word = 'list', id], { store }) {
      const { operations } = await store();
      if (word === 'list') {
        const records = await operations.history(MOST_SHOWN);
        const lines = records.map(describeDelivery);
        return {
          lines: lines.length > 0 ? lines : ['Nothing was scheduled yet.'],
          facts: records.map(toFacts),
        };
      }
      if (word !== 'resend' || id === undefined) throw misuse('deliveries');
      const found = await operations.resend(id);
      return found
        ? { lines: [`${id} goes out with the next turn of a worker.`] }
        : { lines: [`No delivery ${id} ended as unknown, dead or skipped.`], exit: NOT_FOUND };
    },
  },
  usage: {
    usage: 'usage',
    about: 'what the model was used for in the last 30 days: calls and tokens by day and skill',
    async run(_args, { store }) {
      const facts = await (await store()).operations.usage(Date.now() - USAGE_MS);
      const lines = facts.map(
        ({ day, skill, calls, tokensIn, tokensOut }) =>
          `${day}  ${skill.padEnd(10)}${count(calls, 'call')}, ${count(tokensIn, 'token')} read, ${count(tokensOut, 'token')} written`,
      );
      return { lines: lines.length > 0 ? lines : ['No model was asked yet.'], facts };
    },
  },
  people,
  keys: {
    usage: 'keys rotate',
    about: 'seals every stored secret with the first key of ENCRYPTION_KEYS',
    async run([word], { store }) {
      if (word !== 'rotate') throw misuse('keys');
      const count = await (await store()).operations.rotateKeys();
      const lines = [
        `Sealed anew with the current key: ${count}. No older key is needed any more.`,
      ];
      return { lines };
    },
  },
  backup: {
    usage: 'backup FILE',
    about: 'copies the SQLite store to FILE while it is in use',
    async run([path], { store }) {
      if (path === undefined) throw misuse('backup');
      await (await store()).operations.backUp(path);
      return { lines: [`Written to ${path}. The keyring belongs to it: keep both.`] };
    },
  },
  audit: {
    usage: 'audit verify',
    about: 'checks that no entry of the audit was changed, removed or moved',
    async run([word], { store }) {
      if (word !== 'verify') throw misuse('audit');
      const verified = await (await store()).audit.verify();
      const { entries, brokenAt, removed = 0, cut = 0 } = verified;
      const before = removed > 0 ? ` ${removed} older ones were removed after their time.` : '';
      if (cut > 0) {
        return {
          lines: [`At least ${cut} of the newest entries are missing after entry ${entries}.`],
          exit: DAMAGED,
        };
      }
      return brokenAt === undefined
        ? { lines: [`${entries} entries, unbroken.${before}`] }
        : { lines: [`The chain is broken at entry ${brokenAt} of ${entries}.`], exit: DAMAGED };
    },
  },
};

/** The help text for the administrator's words. */
export const ADMIN_USAGE = [
  'For administrators:',
  ...Object.values(COMMANDS).map(({ usage, about }) => `  ${usage.padEnd(30)}${about}`),
].join('\n');

/** The administrator's words, for whoever completes them. */
export const ADMIN_WORDS: readonly string[] = Object.keys(COMMANDS);

/** Whether the first word of a request is an administrator's. */
export function isAdminWord(word: string | undefined): boolean {
  return word !== undefined && Object.hasOwn(COMMANDS, word);
}

/** The administrator's word that somebody most likely meant. */
export function nearestAdminWord(word: string): string | undefined {
  return nearest(word, Object.keys(COMMANDS));
}

/** Runs an administrator's command. Throws `InputError` for words that do not fit it. */
export async function runAdmin(
  [name = '', ...args]: readonly string[],
  tools: AdminTools,
): Promise<AdminAnswer> {
  const command = COMMANDS[name];
  if (!command) throw misuse(nearestAdminWord(name) ?? 'doctor');
  return command.run(args, tools);
}

/** The fields that scripts may rely on: no person, no address. */
function toFacts({ id, skill, surface, localDate, state, attempt, code }: DeliveryRecord): object {
  return { id, skill, surface, date: localDate, state, sent: attempt, code };
}

function count(amount: number, unit: string): string {
  return `${amount.toLocaleString('en')} ${unit}${amount === 1 ? '' : 's'}`;
}

function describeDelivery(record: DeliveryRecord): string {
  const { id, skill, surface, localDate, state, attempt, code } = record;
  const cause = code ? ` (${code})` : '';
  return `${id}  ${localDate}  ${surface.padEnd(8)}  ${skill}  ${state}${cause}, ${attempt} sent`;
}

function misuse(name: string): InputError {
  const usage = COMMANDS[name]?.usage ?? name;
  return new InputError({
    what: `I can't read that "${name}".`,
    remedy: `Write it like this: daybrief ${usage}`,
    usage,
  });
}
