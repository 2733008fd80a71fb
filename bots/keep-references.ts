import type { Call } from '../skills/call.js';
import type { Clock } from '../skills/ports.js';
import type { Reply } from '../skills/reply.js';
import type { OpenPorts } from '../skills/run.js';

const KEPT_MS = 24 * 3_600_000;

/** Remembers what the numbers of an answer stand for, so that `summarize 3` works for 24 hours. */
export async function keepReferences(
  reply: Reply,
  words: readonly string[],
  call: Call,
  open: OpenPorts,
  clock: Clock,
): Promise<void> {
  const numbered = reply.sections
    .flatMap(({ items }) => items)
    .flatMap(({ number, reference }) =>
      number === undefined || reference === undefined ? [] : [[number, reference] as const],
    );
  const [skill, ...rest] = words;
  if (numbered.length === 0 || skill === undefined) return;
  const { conversations } = await open(['conversations'], call);
  const state = { skill, words: rest.join(' '), references: Object.fromEntries(numbered) };
  await conversations.keep(call.principal, state, clock.now() + KEPT_MS);
}
