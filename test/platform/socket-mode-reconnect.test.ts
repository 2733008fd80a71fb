import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { startBot } from '../adapters/slack/start-bot.js';
import type { Fault } from '../servers/slack/workspace.js';
import { watchUnhandled } from './unhandled.js';

/** A bot in Socket Mode. The SDK waits for seconds before it connects again: its timers are virtual. */
async function startInSocketMode() {
  const rejections = watchUnhandled('unhandledRejection');
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { bot, slack, dana, stop } = await startBot({ socket: true });
  onTestFinished(async () => {
    await stop();
    vi.useRealTimers();
  });
  return {
    bot,
    slack,
    dana,
    rejections,
    /** Lets virtual time pass until the condition holds, or nothing more is to be expected. */
    passTime: (until: () => boolean) =>
      vi.waitFor(
        async () => {
          await vi.advanceTimersByTimeAsync(100);
          expect(until() || rejections.length > 0).toBe(true);
        },
        { timeout: 5_000, interval: 2 },
      ),
  };
}

/** Slack drops the socket, and answers like this when the bot wants a new one. */
async function reconnectAfter(fault: Fault) {
  const running = await startInSocketMode();
  const { slack, dana, passTime } = running;
  slack.fail('apps.connections.open', fault);
  slack.dropSockets();
  await passTime(() => slack.connected());
  // What is acknowledged proves that the bot, too, takes itself for connected.
  if (slack.connected()) await dana.command('/digest', '');
  return running;
}

describe('Socket Mode while Slack is away for a moment', () => {
  it.each<Fault>([
    { kind: 'status', status: 500 },
    { kind: 'status', status: 503 },
    { kind: 'code', code: 'internal_error' },
  ])('connects again after %o', async (fault) => {
    const { slack, rejections } = await reconnectAfter(fault);
    expect(rejections).toEqual([]);
    expect(slack.connected()).toBe(true);
  });

  it('does not end the process when Slack refuses the app token once', async () => {
    const { rejections } = await reconnectAfter({ kind: 'code', code: 'invalid_auth' });
    expect(rejections).toEqual([]);
  });

  it('connects again after Slack refused the app token once', async () => {
    const { slack } = await reconnectAfter({ kind: 'code', code: 'invalid_auth' });
    expect(slack.connected()).toBe(true);
  });

  it('does not end the process with a failure when it is stopped while it connects again', async () => {
    const { bot, slack, rejections, passTime } = await startInSocketMode();
    slack.workspace.saysHello = false;
    slack.dropSockets();
    await passTime(() => slack.connected());
    await bot.stop(0);
    await passTime(() => !slack.connected());
    expect(rejections).toEqual([]);
  });
});
