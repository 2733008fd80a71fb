import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { understand } from '../../skills/conversation/understand.js';
import { InputError } from '../../skills/core/errors.js';
import type { ConversationState } from '../../skills/core/ports/conversations.js';
import { skills } from '../../skills/index.js';
import type { Task } from './task.js';

const row = z.object({ lang: z.string(), say: z.string(), want: z.string() });
type Row = z.infer<typeof row>;

/** A digest with as many lines is what the person looks at. */
const LINES = 13;
const STATE: ConversationState = {
  skill: 'digest',
  words: '',
  references: Object.fromEntries(
    Array.from({ length: LINES }, (_, at) => [at + 1, `<${at + 1}@example.com>`]),
  ),
};

const CHANGE = /^(?:done|snooze|restore|undo|schedule (?!list)|connect|forget)/;
/** What may be done with words that ask for nothing Daybrief does: say so, look it up, or ask back. */
const HARMLESS = /^(?:nothing|ask|offer|hello|thanks|help)/;

/** Which command plain words are taken for; every second line was not read while the examples were written. */
export const phrases: Task = async (folder) => {
  const file = join(folder, 'phrases.jsonl');
  if (!existsSync(file)) return undefined;
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => row.parse(JSON.parse(line)));
  const read = await Promise.all(
    rows.map(async (each) => ({ ...each, got: await commandOf(each.say) })),
  );
  const right = (part: readonly (Row & { got: string })[]) => share(part.filter(isRight), part);
  const wrong = read.filter((each) => !isRight(each));
  return {
    predictions: read.map(({ got }) => ({ text: got })),
    measured: {
      right: right(read),
      developed: right(read.filter((_, at) => at % 2 === 0)),
      'held out': right(read.filter((_, at) => at % 2 === 1)),
      'wrong changes': wrong.filter(({ got }) => CHANGE.test(got)).length,
      'asked back': read.filter(({ got }) => got.startsWith('offer')).length,
    },
    notes: wrong
      .filter((each) => rows.findIndex(({ say }) => say === each.say) % 2 === 0)
      .map(({ say, want, got }) => `${say}: ${want}, taken for ${got}`),
  };
};

async function commandOf(say: string): Promise<string> {
  try {
    const { skill, meant, words } = await understand(say, skills, { state: STATE });
    if (skill.name === 'ask') return 'ask';
    return meant ?? [skill.name, words].join(' ').trim();
  } catch (error) {
    // "Which meeting?"
    if (error instanceof InputError && error.usage?.startsWith('meeting')) return 'meeting';
    // "shorter" is understood, but a digest has no shorter form.
    return error instanceof Error
      ? (/no (shorter|longer) form/.exec(error.message)?.[1] ?? 'nothing')
      : 'nothing';
  }
}

/** The same command: what a reply says, and a time written in another way, may differ. */
function isRight({ want, got }: Row & { readonly got: string }): boolean {
  if (want === 'nothing') return HARMLESS.test(got);
  const [wanted, taken] = [plain(want), plain(got)];
  const head = (text: string) => text.split(' ').slice(0, 2).join(' ');
  return wanted.startsWith('reply') ? head(wanted) === head(taken) : wanted === taken;
}

function plain(command: string): string {
  return command
    .toLowerCase()
    .replace(/^make slides of this$/, 'deck digest')
    .replace(/^make slides of /, 'deck ')
    .replace(/"?<(\d+)@example\.com>"?/g, '$1')
    .replace(/["'.]|\b(?:at|on|and|until)\b/g, ' ')
    .replace(/\b2pm\b/, '14')
    .replace(/(\d):00/g, '$1')
    .replace(/\b0(\d)/g, '$1')
    .replace(/days\b/g, 'day')
    .replace(/\s+/g, ' ')
    .trim();
}

function share(part: readonly unknown[], all: readonly unknown[]): string {
  return `${((100 * part.length) / all.length).toFixed(0)} %`;
}
