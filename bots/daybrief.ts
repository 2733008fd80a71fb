import process from 'node:process';
import { renderReply } from '../adapters/terminal/render.js';
import { colourStyle, plainStyle } from '../adapters/terminal/style.js';
import { runSkill } from '../skills/core/run.js';
import { parse } from '../skills/core/typed-commands/parse.js';
import { skills } from '../skills/index.js';
import { isLocalMode } from './access/local-mode.js';
import { findFaults } from './admin/doctor.js';
import { createTerminalCall } from './cli/call.js';
import { commandName } from './cli/command-name.js';
import { keepReferences } from './cli/keep-references.js';
import { readStartFolder } from './config.js';
import { type Running, runProcess } from './server/process.js';
import {
  describeLink,
  describeStatus,
  isBare,
  pageAddress,
  playgroundCommand,
} from './server/status.js';

/** Says what runs and, on a first start with nothing configured, shows what it is good for. */
async function greet({ config, suite, clock, port, page }: Running): Promise<void> {
  const write = (text: string) => process.stdout.write(`${text}\n`);
  write(['Daybrief is running.', '', ...describeStatus(config), ''].join('\n'));
  const address = pageAddress(config, port);
  if (page && !(isBare(config) && isLocalMode(config)))
    write(describeLink(address, page.makeKey(), config));
  if (!isBare(config)) return;
  const call = createTerminalCall(new AbortController().signal, config.timeZone);
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const { reply } = await runSkill(() => parse('digest', skills), call, suite.open, silent);
  // The numbers below are there to be typed; where nothing can be kept, they are only read.
  await keepReferences(reply, { skill: 'digest', words: '' }, call, suite.open, clock).catch(
    () => undefined,
  );
  const command = commandName(readStartFolder(process.cwd()));
  const style = process.stdout.hasColors?.() ? colourStyle : plainStyle;
  write(renderReply(reply, { style, width: Math.min(process.stdout.columns ?? 100, 100) }));
  write(
    [
      'Try next, in another terminal:',
      `  ${command} summarize 1`,
      `  ${command} meeting examples/meetings/release-4-2.vtt`,
      `  ${command} deck examples/plan.md`,
      'Or open it in your browser:',
      `  ${address}`,
      'Or talk to it as in Teams:',
      `  ${playgroundCommand(port)}`,
    ].join('\n'),
  );
}

/** Tells what a person would otherwise find out by asking: no mailbox at this path, a token that nobody accepts. */
async function tellFaults({ config, suite: { store } }: Running): Promise<void> {
  const faults = await findFaults({ config, store, signal: new AbortController().signal });
  if (faults.length === 0) return;
  const command = commandName(readStartFolder(process.cwd()));
  const lines = ['Not all of it works yet:', ...faults.map((fault) => `  ${fault}`)];
  process.stdout.write(`${[...lines, `“${command} doctor” looks again.`].join('\n')}\n`);
}

const running = await runProcess({
  surfaces: ['slack', 'teams', 'terminal', 'page'],
  schedule: true,
  listening: true,
});
await greet(running);
await tellFaults(running);
