import { describe, expect, it } from 'vitest';
import { toImapAccount } from '../../../bots/config/imap.js';
import { parseConfig } from '../../../bots/config.js';
import { ConfigError } from '../../../skills/core/errors.js';

const URL_OF_DANA = 'imaps://dana@example.com@imap.example.com';

function problemsOf(environment: Readonly<Record<string, string>>): readonly string[] {
  try {
    parseConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  return [];
}

describe('IMAP_URL', () => {
  it.each([
    [URL_OF_DANA, 'imap.example.com', 993, 'tls', 'dana@example.com'],
    [
      'imaps://dana%40example.com@imap.example.com/',
      'imap.example.com',
      993,
      'tls',
      'dana@example.com',
    ],
    [
      'imap://dana@example.com@imap.example.com',
      'imap.example.com',
      143,
      'starttls',
      'dana@example.com',
    ],
    ['imaps://dana@example.com@10.0.0.7:9993/', '10.0.0.7', 9993, 'tls', 'dana@example.com'],
    ['imaps://dana@example.com@[::1]:993', '::1', 993, 'tls', 'dana@example.com'],
    ['imap://dana@example.com@127.0.0.1:1143', '127.0.0.1', 1143, 'loopback', 'dana@example.com'],
  ])('%s', (url, host, port, security, user) => {
    const { imap } = parseConfig({ IMAP_URL: url, IMAP_PASSWORD: 'p' });
    const secret = { password: 'p' };
    expect(imap).toEqual({ host, port, security, user, secret, folders: ['INBOX'] });
  });

  it.each([
    'imap.example.com',
    'https://dana@imap.example.com',
    'imaps://imap.example.com',
    'imaps://dana@example.com@imap.example.com/Archive',
    'imaps://%zz@imap.example.com',
  ])('is refused as %s', (url) => {
    expect(
      problemsOf({ IMAP_URL: url, IMAP_PASSWORD: 'p', MAILBOX_OWNER: 'd@example.com' }),
    ).toEqual([expect.stringContaining('IMAP_URL must look like')]);
  });

  it('with a password in it is refused without repeating it', () => {
    const problems = problemsOf({ IMAP_URL: 'imaps://dana:hunter22@imap.example.com' });
    expect(problems.join()).toContain('IMAP_URL holds a password: put it in IMAP_PASSWORD');
    expect(problems.join()).not.toContain('hunter22');
  });

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['MAILBOX', { MAILBOX: 'mail.mbox', IMAP_PASSWORD: 'p' }, 'MAILBOX and IMAP_URL are both set'],
    [
      'two secrets',
      { IMAP_PASSWORD: 'p', IMAP_TOKEN: 't' },
      'IMAP_PASSWORD and IMAP_TOKEN are both',
    ],
    ['no secret', {}, 'IMAP_PASSWORD is missing beside IMAP_URL'],
  ])('with %s is told', (_name, more, words) => {
    expect(problemsOf({ IMAP_URL: URL_OF_DANA, ...more })).toEqual([
      expect.stringContaining(words),
    ]);
  });

  it('is missed where only its password is set', () => {
    expect(problemsOf({ IMAP_PASSWORD: 'p' })).toEqual([
      expect.stringContaining('IMAP_URL is missing'),
    ]);
  });

  it('wants to know whose mail it is where its user is no address', () => {
    const environment = { IMAP_URL: 'imaps://dana@imap.example.com', IMAP_PASSWORD: 'p' };
    expect(problemsOf(environment)).toEqual([expect.stringContaining('MAILBOX_OWNER is missing')]);
    expect(problemsOf({ ...environment, MAILBOX_OWNER: 'dana@example.com' })).toEqual([]);
  });

  it('makes its user an own address beside MAILBOX_OWNER', () => {
    const { imap } = parseConfig({
      IMAP_URL: 'imaps://Dana@Example.com@imap.example.com',
      IMAP_TOKEN: 't',
      IMAP_FOLDERS: 'INBOX, Work/Lease',
    });
    if (!imap) throw new TypeError('It was not read.');
    expect(imap).toMatchObject({ secret: { token: 't' }, folders: ['INBOX', 'Work/Lease'] });
    expect(toImapAccount(imap, undefined).owner).toEqual(['dana@example.com']);
    expect(toImapAccount(imap, 'dk@example.com').owner).toEqual([
      'dk@example.com',
      'dana@example.com',
    ]);
  });
});

describe('the servers on which people connect accounts', () => {
  it('are named one by one', () => {
    const names = 'imap.gmail.com, imaps://mail.example.com:9993, imap://127.0.0.1:1143';
    expect(parseConfig({ IMAP_SERVERS: names }).imapServers).toEqual([
      { host: 'imap.gmail.com', port: 993, security: 'tls' },
      { host: 'mail.example.com', port: 9993, security: 'tls' },
      { host: '127.0.0.1', port: 1143, security: 'loopback' },
    ]);
    expect(parseConfig({}).imapServers).toEqual([]);
  });

  it.each([
    '*',
    '*.example.com',
    'imaps://dana@imap.example.com',
    'https://example.com',
    'imap.example.com/x',
  ])('are no patterns and no accounts: %s', (name) => {
    expect(() => parseConfig({ IMAP_SERVERS: name })).toThrow('IMAP_SERVERS');
  });

  it('need an address that browsers know', () => {
    const environment = { IMAP_SERVERS: 'imap.example.com', HOST: '0.0.0.0' };
    expect(() => parseConfig(environment)).toThrow('PUBLIC_URL is missing');
  });
});
