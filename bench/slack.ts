import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import process from 'node:process';
import { createHttpTransport } from '../test/servers/slack/person.js';
import { type SlackServer, startSlackServer } from '../test/servers/slack/server.js';

// How long Slack waits for the ack of a slash command, at 8 concurrent callers: Daybrief with its SQLite
// store against a bare Bolt app that only acks. Both run in processes of their own and are loaded in
// turns in one run, so that the load of the machine falls on both alike. Then ten times the load with a
// skill that takes two seconds: npx tsx bench/slack.ts

const CALLERS = 8;
const PER_CALLER = 40;
const ROUNDS = 5;
const WARM_UP = 20;
const SLOW_CALLERS = CALLERS * 10;
const SLOW_PER_CALLER = 5;

interface Target {
  readonly process: ChildProcess;
  readonly url: string;
}

async function startTarget(kind: 'bot' | 'bare', apiUrl: string): Promise<Target> {
  const child = fork(join(import.meta.dirname, 'slack-target.ts'), [kind, apiUrl]);
  const [port] = await once(child, 'message');
  return { process: child, url: `http://127.0.0.1:${port}/slack/events` };
}

let count = 0;

/** Sends commands from `callers` people at once and returns how long each ack took, in milliseconds. */
async function load(
  { url }: Target,
  slack: SlackServer,
  options: { readonly callers: number; readonly each: number; readonly text: string },
): Promise<readonly number[]> {
  const send = createHttpTransport(url, 'bench');
  const one = async (): Promise<readonly number[]> => {
    const times: number[] = [];
    for (let at = 0; at < options.each; at += 1) {
      count += 1;
      const start = process.hrtime.bigint();
      const { status } = await send('slash_commands', {
        command: '/digest',
        text: options.text,
        user_id: 'U0001',
        team_id: 'T0001',
        channel_id: 'C0001',
        channel_name: 'general',
        trigger_id: `trigger-${count}`,
        response_url: `${slack.origin}/hooks/${count}`,
      });
      if (status !== 200) throw new Error(`The ack was a ${status}.`);
      times.push(Number(process.hrtime.bigint() - start) / 1e6);
    }
    return times;
  };
  return (await Promise.all(Array.from({ length: options.callers }, one))).flat();
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function report(name: string, times: readonly number[]): void {
  const [p50, p99] = [percentile(times, 0.5), percentile(times, 0.99)];
  process.stdout.write(
    `${name.padEnd(28)}${times.length} acks, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms\n`,
  );
}

const isAnswer = ({ body }: SlackServer['workspace']['responses'][number]) =>
  JSON.stringify(body).includes('Tuesday 24 November');

async function untilAnswered(slack: SlackServer, expected: number): Promise<number> {
  const answered = () => slack.workspace.responses.filter(isAnswer).length;
  for (let tries = 0; tries < 240 && answered() < expected; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return answered();
}

const slack = await startSlackServer();
const bot = await startTarget('bot', slack.apiUrl);
const bare = await startTarget('bare', slack.apiUrl);
const times = { bot: [] as number[], bare: [] as number[] };
await load(bot, slack, { callers: CALLERS, each: WARM_UP, text: '' });
await load(bare, slack, { callers: CALLERS, each: WARM_UP, text: '' });
for (let round = 0; round < ROUNDS; round += 1) {
  times.bare.push(...(await load(bare, slack, { callers: CALLERS, each: PER_CALLER, text: '' })));
  times.bot.push(...(await load(bot, slack, { callers: CALLERS, each: PER_CALLER, text: '' })));
  await untilAnswered(slack, CALLERS * (WARM_UP + PER_CALLER * (round + 1)));
}
report('Bolt that only acks', times.bare);
report('Daybrief', times.bot);
const ratio = percentile(times.bot, 0.99) / percentile(times.bare, 0.99);
process.stdout.write(`p99 ratio ${ratio.toFixed(2)}; target at most 2\n`);

slack.workspace.responses.splice(0);
const slow = await load(bot, slack, { callers: SLOW_CALLERS, each: SLOW_PER_CALLER, text: 'slow' });
report('Daybrief, 10 times, slow', slow);
const answered = await untilAnswered(slack, slow.length);
process.stdout.write(`${answered} of ${slow.length} answered; target: all, p99 below 1000 ms\n`);

bot.process.kill();
bare.process.kill();
await slack.close();
