import { expect, it, onTestFinished } from 'vitest';
import { createNextRun } from '../../adapters/cron/next-run.js';
import { writeAddress } from '../../adapters/slack/address.js';
import { startBot } from '../adapters/slack/start-bot.js';
import { DIGEST, openSchedule } from './daily-digest.js';

const dana = { surface: 'slack', tenant: 'T0001', user: 'U0001' } as const;

it('a schedule that stopped because its person had left runs again when they write, and they are told', async () => {
  const schedule = await openSchedule();
  const { clock } = schedule;
  const ports = { subscriptions: schedule.store.subscriptions, nextRun: createNextRun(), clock };
  const { bot, slack, dana: person, stop } = await startBot({ ports });
  onTestFinished(async () => {
    await stop();
    await schedule.close();
  });
  await schedule.schedule(dana, writeAddress(dana));
  const messages = () => slack.workspace.messages.map((message) => JSON.stringify(message));
  const digests = () => messages().filter((message) => message.includes(DIGEST)).length;

  slack.fail('users.info', { kind: 'code', code: 'user_not_found' });
  await schedule.morning(bot.surface);
  await schedule.morning(bot.surface);
  expect(digests()).toBe(0);
  expect(await schedule.store.subscriptions.list(dana)).toMatchObject([{ stopped: 'gone' }]);

  await person.say('digest');
  await expect
    .poll(() => messages().join())
    .toContain('Your digest comes again, every day at 8:00');
  await schedule.morning(bot.surface);
  expect(digests()).toBe(1);
  await person.say('help');
  await expect.poll(() => messages().length).toBeGreaterThan(2);
  expect(messages().filter((message) => message.includes('comes again'))).toHaveLength(1);
});
