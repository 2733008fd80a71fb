#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { createTimers } from '../adapters/cron/timers.js';
import { exitCodeOf } from '../adapters/terminal/exit-codes.js';
import { createProgressLine, type ProgressLine } from '../adapters/terminal/progress.js';
import type { Call } from '../skills/call.js';
import { toDaybriefError } from '../skills/errors.js';
import { readFollowUp } from '../skills/follow-up.js';
import { skills } from '../skills/index.js';
import { parse, parseWords, type Request } from '../skills/parse.js';
import { type Outcome, renderError, runSkill, withProgress } from '../skills/run.js';
import { ADMIN_USAGE, isAdminWord, runAdmin } from './admin.js';
import { writeAnswer } from './cli-answer.js';
import { CLI_USAGE, type CliOptions, parseCliOptions } from './cli-options.js';
import { compose, type Suite } from './compose.js';
import { type Config, readConfig } from './config.js';
import { readHouseStyle } from './house-style.js';
import { keepReferences } from './keep-references.js';
import { once } from './once.js';
import { openConfiguredStore } from './open-store.js';
import { createTerminalCall, newCallId } from './terminal-call.js';

const clock = { now: () => Date.now() };
const timers = createTimers();
// The terminal shows failures to the person who sits there; there is no log to keep.
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** Runs one command; returns the exit code of the process. */
async function main(args: readonly string[]): Promise<number> {
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort());
  const progress = createProgressLine(process.stderr, clock.now);
  let options: CliOptions | undefined;
  let suite: Suite | undefined;
  let outcome: Outcome;
  try {
    options = parseCliOptions(args);
    if (options.version) {
      process.stdout.write(`${version()}\n`);
      return 0;
    }
    const cwd = process.cwd();
    const config = readConfig(cwd);
    const { mailbox = config.mailbox, me = config.mailboxOwner } = options;
    if (isAdminWord(options.words[0])) {
      return await administer(options, config, controller.signal);
    }
    suite = compose(
      { ...config, mailbox, mailboxOwner: me },
      { clock, timers, log, cwd, house: await readHouseStyle(config.houseStyle, cwd) },
    );
    outcome = await runRequest(options, suite, progress, controller.signal);
  } catch (thrown) {
    const error = toDaybriefError(thrown);
    outcome = { reply: renderError(error, newCallId()), error };
  }
  progress.clear();
  const written = await writeAnswer(outcome, options);
  if (asksForOverview(options)) process.stdout.write(`\n${CLI_USAGE}\n\n${ADMIN_USAGE}\n`);
  await suite?.close();
  return exitCodeOf(outcome.error ?? written);
}

/** Help on a terminal also says what only a terminal has. */
function asksForOverview(options: CliOptions | undefined): boolean {
  if (!options || options.json) return false;
  const [word, ...others] = options.words;
  return word === undefined || (word === 'help' && others.length === 0);
}

async function administer(
  options: CliOptions,
  config: Config,
  signal: AbortSignal,
): Promise<number> {
  const store = once(() => openConfiguredStore(config, clock, log));
  try {
    const tools = { config, store: () => store.get(), signal };
    const { lines, ok } = await runAdmin(options.words, tools);
    process.stdout.write(`${lines.join('\n')}\n`);
    return ok ? 0 : 1;
  } finally {
    if (store.started()) await (await store.get()).close();
  }
}

async function runRequest(
  options: CliOptions,
  suite: Suite,
  progress: ProgressLine,
  signal: AbortSignal,
): Promise<Outcome> {
  const call = createTerminalCall(signal);
  const open = withProgress(suite.open, progress);
  const state = await recallState(options.words[0], call, suite);
  const text = options.words.join(' ');
  let asked = { skill: '', words: '' };
  const request = (): Request => {
    const followUp = state && readFollowUp(text, state, skills);
    const parsed = followUp ? parse(followUp, skills) : parseWords(options.words, skills);
    const words = (followUp ?? text).replace(/^\S+\s*/, '');
    asked = { skill: parsed.skill.name, words };
    return parsed;
  };
  const outcome = await runSkill(request, call, open, log);
  await keepReferences(outcome.reply, asked, call, suite.open, clock);
  return outcome;
}

/** What words that begin with no command may refer to ("more on 3"). */
async function recallState(word: string | undefined, call: Call, suite: Suite) {
  if (word === undefined || skills.some(({ name }) => name === word.toLowerCase())) {
    return undefined;
  }
  const { conversations } = await suite.open(['conversations'], call);
  return conversations.latest(call.principal, clock.now());
}

function version(): string {
  const path = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(path, 'utf8')) as { readonly version: string }).version;
}

process.exitCode = await main(process.argv.slice(2));
