import { createTimers } from '../../adapters/cron/timers.js';
import { renderReply } from '../../adapters/terminal/render.js';
import { plainStyle } from '../../adapters/terminal/style.js';
import { createTerminalCall } from '../../bots/cli/call.js';
import { compose } from '../../bots/compose.js';
import { readConfig } from '../../bots/config.js';
import { understand } from '../../skills/conversation/understand.js';
import type { Reply } from '../../skills/core/reply.js';
import { runSkill } from '../../skills/core/run.js';
import { skills } from '../../skills/index.js';

/** Columns; wide enough that no sentence is broken. */
const WIDTH = 100_000;

/** Where somebody sits: their folder, and their mail where it is about mail. */
export interface Seat {
  readonly folder: string;
  readonly mailbox?: string;
  readonly me?: string;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** What somebody at a terminal was shown. */
export interface Shown {
  readonly reply: Reply;
  /** The printed words of the sections with these headings; of all sections without. */
  words(headings?: readonly string[]): string;
}

/**
 * Types words at a terminal and reads what is printed: the same configuration, skill, reply and renderer as
 * for `daybrief …`, with the writer that the environment names. Throws what a person would be told of a failure.
 */
export async function askAtTerminal(words: readonly string[], seat: Seat): Promise<Shown> {
  const { folder, mailbox, me, now } = seat;
  const config = readConfig(folder);
  const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const suite = compose(
    { ...config, dataDir: folder, mailbox: mailbox ?? config.mailbox, mailboxOwner: me },
    { clock: { now: () => now }, timers: createTimers(), log: quiet, cwd: folder },
  );
  const call = createTerminalCall(new AbortController().signal, 'UTC');
  try {
    const { reply, error } = await runSkill(
      () => understand(words, skills),
      call,
      suite.open,
      quiet,
    );
    if (error) throw error;
    return { reply, words: (headings) => printed(reply, headings) };
  } finally {
    await suite.close();
  }
}

/** The sections alone: title, lead and receipt are nobody's claims. */
function printed(reply: Reply, headings: readonly string[] | undefined): string {
  const { sections, kind, audience } = reply;
  const kept = sections.filter(
    ({ heading = '' }) => headings === undefined || headings.includes(heading),
  );
  const page = { style: plainStyle, width: WIDTH };
  return renderReply({ kind, audience, title: [], sections: kept }, page).trim();
}
