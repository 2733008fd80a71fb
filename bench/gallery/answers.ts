import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { createTimers } from '../../adapters/cron/timers.js';
import { keepReferences } from '../../bots/cli/keep-references.js';
import { compose } from '../../bots/compose.js';
import { parseConfig } from '../../bots/config.js';
import type { Call } from '../../skills/core/call.js';
import type { Log } from '../../skills/core/ports/log.js';
import type { Reply } from '../../skills/core/reply.js';
import { runSkill } from '../../skills/core/run.js';
import { parse } from '../../skills/core/typed-commands/parse.js';
import { skills } from '../../skills/index.js';

/** What a gallery asks of the example data, by the name of its picture. */
const REQUESTS: Readonly<Record<string, string>> = {
  digest: 'digest',
  'digest-one-section': 'digest --only needs-you',
  thread: 'summarize 1',
  'draft-skeleton': 'reply 1',
  'draft-with-words': 'reply 3 Ja, die 380 € bestätige ich heute --tone formal',
  help: 'help',
  'help-digest': 'help digest',
  question: 'ask when does release 4.2 ship?',
  'question-unanswered': 'ask when does the Paris lease end?',
  meeting: 'meeting release-4-2.vtt',
  deck: 'deck plan.md',
  schedule: 'schedule weekdays 8:00',
  'unknown-word': 'digets',
  'wrong-option': 'digest --lenght short',
  'missing-file': 'meeting nowhere.vtt',
};

const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** Answers every request of the gallery from the example data, for one person of one surface. */
export async function readAnswers(
  asker: Pick<Call, 'principal' | 'address'>,
): Promise<readonly (readonly [name: string, reply: Reply])[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'daybrief-gallery-'));
  const clock = { now: Date.now };
  const suite = compose(parseConfig({ DATA_DIR: dataDir }), {
    clock,
    timers: createTimers(),
    log: silent,
    cwd: join(process.cwd(), 'examples'),
  });
  const call: Call = {
    ...asker,
    id: '7f3a',
    place: 'personal',
    timeZone: 'Europe/Berlin',
    locale: 'en-GB',
    attachments: [],
    signal: AbortSignal.timeout(60_000),
  };
  const answers: [string, Reply][] = [];
  for (const [name, words] of Object.entries(REQUESTS)) {
    const { reply } = await runSkill(() => parse(words, skills), call, suite.open, silent);
    const [skill = '', ...others] = words.split(' ');
    await keepReferences(reply, { skill, words: others.join(' ') }, call, suite.open, clock);
    answers.push([name, reply]);
  }
  await suite.close();
  await rm(dataDir, { recursive: true });
  return answers;
}
