import process from 'node:process';
import { renderReply } from '../adapters/terminal/render.js';
import { colourStyle, plainStyle } from '../adapters/terminal/style.js';
import { runSkill } from '../skills/core/run.js';
import { parse } from '../skills/core/typed-commands/parse.js';
import { skills } from '../skills/index.js';
import { createTerminalCall } from './cli/call.js';
import { type Running, runProcess } from './server/process.js';
import { describeStatus, isBare, playgroundCommand } from './server/status.js';

/** Says what runs and, on a first start with nothing configured, shows what it is good for. */
async function greet({ config, suite, port }: Running): Promise<void> {
  const write = (text: string) => process.stdout.write(`${text}\n`);
  write(['Daybrief is running.', '', ...describeStatus(config), ''].join('\n'));
  if (!isBare(config)) return;
  const call = createTerminalCall(new AbortController().signal, config.timeZone);
  const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const { reply } = await runSkill(() => parse('digest', skills), call, suite.open, silent);
  const style = process.stdout.hasColors?.() ? colourStyle : plainStyle;
  write(renderReply(reply, { style, width: Math.min(process.stdout.columns ?? 100, 100) }));
  write(
    [
      'Try next, in another terminal:',
      '  npx daybrief summarize 1',
      '  npx daybrief meeting examples/meetings/release-4-2.vtt',
      '  npx daybrief deck examples/plan.md',
      'Or talk to it as in Teams, in your browser:',
      `  ${playgroundCommand(port)}`,
    ].join('\n'),
  );
}

const running = await runProcess({
  surfaces: ['slack', 'teams', 'terminal'],
  schedule: true,
  listening: true,
});
await greet(running);
