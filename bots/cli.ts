#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { createTimers } from '../adapters/cron/timers.js';
import { createProgressLine, type ProgressLine } from '../adapters/terminal/progress.js';
import { checkWritable, writeAnswer } from '../adapters/terminal/write-answer.js';
import { isSentence, understand } from '../skills/conversation/understand.js';
import { type Call, newCallId } from '../skills/core/call.js';
import { toDaybriefError, UnknownSkillError } from '../skills/core/errors.js';
import type { ConversationState } from '../skills/core/ports/conversations.js';
import { type Outcome, renderError, runSkill, withProgress } from '../skills/core/run.js';
import type { Command } from '../skills/core/typed-commands/parse.js';
import { skills } from '../skills/index.js';
import { ADMIN_USAGE, isAdminWord, nearestAdminWord, runAdmin } from './admin/admin.js';
import { createTerminalCall } from './cli/call.js';
import { COMPLETION, completionScript } from './cli/completion.js';
import { exitCodeOf } from './cli/exit-codes.js';
import { keepReferences } from './cli/keep-references.js';
import { CLI_USAGE, type CliOptions, parseCliOptions, START } from './cli/options.js';
import { compose, type Suite } from './compose.js';
import { type Config, readConfig, readStartFolder } from './config.js';
import { readHouseStyle } from './wiring/house-style.js';
import { once } from './wiring/once.js';
import { openConfiguredStore } from './wiring/open-store.js';

// One command runs a thousand patterns a few times each. V8 would compile every one of them twice, to bytecode
// first: a seventh of a digest's time.
setFlagsFromString('--no-regexp-tier-up');

const clock = { now: () => Date.now() };
const timers = createTimers();
// The terminal shows failures to the person who sits there; there is no log to keep.
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** Runs one command; returns the exit code of the process. */
async function main(args: readonly string[]): Promise<number> {
  if (args.join(' ') === START) {
    await import('./daybrief.js');
    return 0;
  }
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort());
  endQuietlyWithoutReader();
  let options: CliOptions | undefined;
  let suite: Suite | undefined;
  let outcome: Outcome;
  let stateDir = '';
  let progress = NO_PROGRESS;
  let remember = async (): Promise<void> => undefined;
  try {
    options = parseCliOptions(args);
    if (options.version) {
      const { json } = options;
      const about = { name: 'daybrief', version: version(), node: process.versions.node };
      process.stdout.write(`${json ? JSON.stringify(about, undefined, 2) : about.version}\n`);
      return 0;
    }
    if (options.words[0] === COMPLETION) {
      process.stdout.write(completionScript(options.words[1], skills));
      return 0;
    }
    // A cursor that cannot move, and colours that are not wanted, go together.
    const isPlain = options.plain || !process.stderr.hasColors?.();
    if (!isPlain) progress = createProgressLine(process.stderr, clock.now);
    const config = readOwnConfig();
    const cwd = process.cwd();
    if (options.out !== undefined) await checkWritable(options.out, options.force);
    stateDir = config.stateDir;
    const { mailbox = config.mailbox, me = config.mailboxOwner } = options;
    if (isAdminWord(options.words[0])) {
      return await administer(options, config, controller.signal);
    }
    suite = compose(
      { ...config, mailbox, mailboxOwner: me },
      { clock, timers, log, cwd, house: await readHouseStyle(config.houseStyle, cwd) },
    );
    ({ outcome, remember } = await runRequest(
      options,
      suite,
      config.timeZone,
      progress,
      controller.signal,
    ));
  } catch (thrown) {
    const error = toDaybriefError(thrown);
    outcome = { reply: renderError(error, newCallId()), error, understood: undefined };
  }
  progress.clear();
  const written = await writeAnswer(outcome, options);
  if (outcome.error?.code === 'internal') await reportFault(outcome);
  await remember().catch((error: unknown) => warnOfForgetting(error, stateDir));
  if (asksForEverything(options)) process.stdout.write(`\n${CLI_USAGE}\n\n${ADMIN_USAGE}\n`);
  await suite?.close();
  return exitCodeOf(outcome.error ?? written);
}

const NO_PROGRESS: ProgressLine = { report: () => undefined, clear: () => undefined };

/** `daybrief digest | head -3` ends when `head` has what it wants: nobody is left to be told of it. */
function endQuietlyWithoutReader(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: Error) => {
      if (!('code' in error) || error.code !== 'EPIPE') throw error;
      process.exit(0);
    });
  }
}

/** Reads the configuration of this folder, and moves to the one that the person names files from. */
function readOwnConfig(): Config {
  const folder = process.cwd();
  const config = readConfig(folder);
  const from = readStartFolder(folder);
  if (from === folder) return config;
  process.chdir(from);
  const absolute = (path: string | undefined) =>
    path === undefined ? path : resolve(folder, path);
  return {
    ...config,
    dataDir: resolve(folder, config.dataDir),
    mailbox: absolute(config.mailbox),
    houseStyle: absolute(config.houseStyle),
  };
}

/** One line with the id, the class and the frames of a fault, as the log of a server has it. */
async function reportFault({ reply, error }: Outcome): Promise<void> {
  const { createPinoLog } = await import('../adapters/pino/log.js');
  const destination = { write: (line: string) => process.stderr.write(line) };
  const fields = reply.callId === undefined ? {} : { call: reply.callId };
  createPinoLog({ destination }).error('skill.failed', error, fields);
}

/** A folder that is full or read-only must not keep a person from their answer. */
function warnOfForgetting(error: unknown, folder: string): void {
  const code = error instanceof Error && 'code' in error ? ` (${error.code})` : '';
  process.stderr.write(
    `Its numbers and “why” cannot be used later: nothing can be written to ${folder}${code}.\n`,
  );
}

/** All of the help on a terminal also says what only a terminal has. */
function asksForEverything(options: CliOptions | undefined): boolean {
  return options !== undefined && !options.json && options.words.join(' ') === 'help more';
}

async function administer(
  options: CliOptions,
  config: Config,
  signal: AbortSignal,
): Promise<number> {
  const store = once(() => openConfiguredStore(config, clock, log));
  try {
    const tools = { config, store: () => store.get(), signal };
    const { lines, facts, exit = 0 } = await runAdmin(options.words, tools);
    const [command] = options.words;
    const document = { kind: 'admin', command, ok: exit === 0, lines, ...(facts && { facts }) };
    const text = options.json ? JSON.stringify(document, undefined, 2) : lines.join('\n');
    process.stdout.write(`${text}\n`);
    return exit;
  } finally {
    if (store.started()) await (await store.get()).close();
  }
}

async function runRequest(
  options: CliOptions,
  suite: Suite,
  timeZone: string | undefined,
  progress: ProgressLine,
  signal: AbortSignal,
): Promise<{ readonly outcome: Outcome; readonly remember: () => Promise<void> }> {
  const call = createTerminalCall(signal, timeZone);
  const open = withProgress(suite.open, progress);
  const state = await recallState(options.words, call, suite);
  let asked = { skill: '', words: '' };
  const request = async (): Promise<Command> => {
    const understood = await understandOwn(options.words, state);
    asked = { skill: understood.skill.name, words: understood.words };
    return understood;
  };
  const outcome = await runSkill(request, call, open, log);
  return {
    outcome,
    remember: () => keepReferences(outcome.reply, asked, call, suite.open, clock),
  };
}

/** Words that are near to no skill may be near to one of the administrator's. */
async function understandOwn(words: readonly string[], state: ConversationState | undefined) {
  // One word in quotation marks is all that somebody says: "done Priya".
  const [only, ...others] = words;
  const asked = only !== undefined && others.length === 0 ? only : words;
  try {
    return await understand(asked, skills, { state });
  } catch (error) {
    const isUnknown = error instanceof UnknownSkillError && error.suggestion === undefined;
    const suggestion = isUnknown ? nearestAdminWord(words[0] ?? '') : undefined;
    if (suggestion === undefined || !(error instanceof UnknownSkillError)) throw error;
    const { what } = error;
    throw new UnknownSkillError({ what, remedy: `Did you mean "${suggestion}"?`, suggestion });
  }
}

/** What words that begin with no command may refer to ("more on 3"). */
async function recallState(words: readonly string[], call: Call, suite: Suite) {
  const first = words[0]?.toLowerCase();
  const isTyped = first === undefined || skills.some(({ name }) => name === first);
  if (isTyped && !isSentence(words.join(' '), skills)) return undefined;
  const { conversations } = await suite.open(['conversations'], call);
  return conversations.latest(call.principal, clock.now());
}

function version(): string {
  const path = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(path, 'utf8')) as { readonly version: string }).version;
}

process.exitCode = await main(process.argv.slice(2));
