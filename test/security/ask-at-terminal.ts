import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderJson } from '../../adapters/terminal/json.js';
import { renderReply } from '../../adapters/terminal/render.js';
import { plainStyle } from '../../adapters/terminal/style.js';
import { keepReferences } from '../../bots/cli/keep-references.js';
import { compose } from '../../bots/compose.js';
import { parseConfig } from '../../bots/config.js';
import type { ErrorCode } from '../../skills/core/errors.js';
import type { Reply } from '../../skills/core/reply.js';
import { runSkill } from '../../skills/core/run.js';
import { parse } from '../../skills/core/typed-commands/parse.js';
import { skills } from '../../skills/index.js';
import { createFakeCall } from '../fakes/call.js';
import { createFakeClock } from '../fakes/clock.js';
import { createFakeLog } from '../fakes/log.js';
import { createFakeTimers } from '../fakes/timers.js';
import { NOW, OWNER, type RawMail, writeMbox } from './raw-mail.js';

/** What a person gets to see of one answer. */
export interface Answer {
  readonly reply: Reply;
  /** Why there is none. */
  readonly failure: ErrorCode | undefined;
  /** As the terminal prints it, on one line. */
  readonly terminal: string;
  /** As `--json` prints it. */
  readonly json: string;
}

/** What lies before a person who asks. */
export interface Desk {
  readonly mails?: readonly RawMail[];
  /** Texts of the folder that the person is in, by file name. */
  readonly files?: Readonly<Record<string, string>>;
  /** What an administrator would put into `.env`. */
  readonly environment?: Readonly<Record<string, string>>;
}

/**
 * Asks one line after the other at the terminal, on a mailbox file of its own: the same parser,
 * skills, ports and renderers as `daybrief`, on a clock that stands still.
 */
export async function askAtTerminal<const Lines extends readonly string[]>(
  { mails = [], files = {}, environment = {} }: Desk,
  lines: Lines,
): Promise<{ readonly [Line in keyof Lines]: Answer }> {
  const folder = await mkdtemp(join(tmpdir(), 'daybrief-security-'));
  const mailbox = join(folder, 'mail.mbox');
  await writeFile(mailbox, writeMbox(mails));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const config = parseConfig({
    DATA_DIR: folder,
    XDG_STATE_HOME: folder,
    TZ: 'Europe/Berlin',
    MAILBOX: mailbox,
    MAILBOX_OWNER: OWNER.address,
    ...environment,
  });
  const clock = createFakeClock(NOW);
  const log = createFakeLog();
  const suite = compose(config, { clock, timers: createFakeTimers(clock), log, cwd: folder });
  const call = createFakeCall();
  const answers: Answer[] = [];
  try {
    for (const line of lines) {
      const { reply, error } = await runSkill(() => parse(line, skills), call, suite.open, log);
      const [skill = '', ...words] = line.split(' ');
      await keepReferences(reply, { skill, words: words.join(' ') }, call, suite.open, clock);
      answers.push({ reply, failure: error?.code, ...render(reply) });
    }
  } finally {
    await suite.close();
    await rm(folder, { recursive: true });
  }
  // One for each line: `push` forgets how many there are.
  return answers as { [Line in keyof Lines]: Answer };
}

function render(reply: Reply): Pick<Answer, 'terminal' | 'json'> {
  const terminal = renderReply(reply, { style: plainStyle, width: 100 });
  return { terminal: terminal.replace(/\s+/gu, ' '), json: renderJson(reply) };
}

/** All that was shown in some answers. */
export function allShown(answers: readonly Answer[]): string {
  return answers.flatMap(({ terminal, json }) => [terminal, json]).join('\n');
}
