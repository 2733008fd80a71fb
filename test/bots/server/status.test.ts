import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../../bots/config.js';
import { describeStatus, pageAddress, readStatus } from '../../../bots/server/status.js';

const SLACK = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 'secret' };

describe('what is on', () => {
  it('has one next step for each part that can be more', () => {
    const parts = readStatus(parseConfig({}));
    expect(parts.filter(({ isOn }) => !isOn).map(({ part }) => part)).toEqual(['Mail', 'Slack']);
    for (const { part, next } of parts) {
      if (part === 'Privacy') expect(next).toBeUndefined();
      else expect(next, part).toMatch(/^set [A-Z_]+/);
    }
  });

  it('has none for what is set, and keeps every state apart from its step', () => {
    const mailbox = `/home/dana/${'Mail/'.repeat(9)}archive.mbox`;
    const config = parseConfig({ MAILBOX: mailbox, ADMIN_TOKEN: 'of-an-administrator', ...SLACK });
    const byPart = new Map(readStatus(config).map((each) => [each.part, each]));
    for (const part of ['Mail', 'Slack', 'Page']) {
      expect(byPart.get(part), part).toMatchObject({ isOn: true });
      expect(byPart.get(part)?.next, part).toBeUndefined();
    }
    expect(byPart.get('Teams')).toMatchObject({ isOn: false, state: 'off' });
    for (const line of describeStatus(parseConfig({ DATA_DIR: mailbox }))) {
      expect(line).not.toMatch(/\Sset [A-Z]/);
    }
  });

  it.each([
    [{}, 'http://127.0.0.1:3978/'],
    [{ HOST: 'localhost' }, 'http://localhost:3978/'],
    [{ HOST: '0.0.0.0' }, 'http://127.0.0.1:3978/'],
    [{ HOST: '::' }, 'http://127.0.0.1:3978/'],
    [{ HOST: '::1' }, 'http://[::1]:3978/'],
    [{ HOST: '192.168.0.7', PUBLIC_URL: 'https://daybrief.example' }, 'http://192.168.0.7:3978/'],
  ])('with %j the page is at %s', (environment, address) => {
    const config = parseConfig(environment);
    expect(pageAddress(config, config.port)).toBe(address);
  });
});
