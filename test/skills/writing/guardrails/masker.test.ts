import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMasker, type MaskScope } from '../../../../skills/writing/guardrails/masker.js';

function mask(text: string, scope: MaskScope = 'secrets-and-identifiers'): string {
  return createMasker(scope, [text]).mask(text);
}

// Put together here, so that no scanner takes this file for a leak.
const SLACK_TOKEN = ['xoxb', '1234567890', 'abcdefGHIJ'].join('-');
const STRIPE_KEY = ['sk', 'live', '4eC39HqLyjWDarjtT1zdp7dc'].join('_');

describe('a masker of secrets', () => {
  it.each([
    ['The password is hunter2.', 'The password is [password].'],
    ['Password: sunshine\nBye', 'Password: [password]\nBye'],
    ['WLAN-Passwort: Sommer2026!', 'WLAN-Passwort: [password]'],
    ['mot de passe : Chat0n!', 'mot de passe : [password]'],
    ['Password for the VPN: blue-Horse-91', 'Password for the VPN: [password]'],
    ['PIN: 4821', 'PIN: [password]'],
    ['postgres://app:s3cret@db/x', 'postgres://app:[password]@db/x'],
    [
      'Your verification code for Acme is 482913.',
      'Your verification code for Acme is [one-time code].',
    ],
    ['Your code is:\n\n482 913\n', 'Your code is:\n\n[one-time code]\n'],
    ['482913 is your Acme verification code', '[one-time code] is your Acme verification code'],
    ['Ihr Sicherheitscode lautet 123456', 'Ihr Sicherheitscode lautet [one-time code]'],
    ['Votre code de vérification est 774411', 'Votre code de vérification est [one-time code]'],
    [`token ${SLACK_TOKEN} works`, 'token [API key] works'],
    [`${STRIPE_KEY}`, '[API key]'],
    [
      'https://x.example/reset?token=abcdef123456&x=1',
      'https://x.example/reset?token=[API key]&x=1',
    ],
    [
      '-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----\nBye',
      '[private key]\nBye',
    ],
  ])('masks %j', (text, masked) => {
    expect(mask(text, 'secrets')).toBe(masked);
  });

  it.each([
    'Your password is about to expire on 27 November',
    'Password: please change it in 90 days',
    'The password is wrong',
    'The security code review is on 2026-11-27',
    'Your verification code expires in 10 minutes',
    'Your booking code is ABC123',
    'The total is 4,200 euros by 27 November 2026',
    'Meeting ID: 912 3456 7890',
    'Call +49 30 12345678',
    'A token of our appreciation: a mug',
    'The PIN pad is broken',
    'Password: <your password>',
  ])('leaves %j as it is', (text) => {
    expect(mask(text)).toBe(text);
  });

  it('gives the same value the same placeholder, and another one another', () => {
    const texts = ['The password is hunter2.', 'Password: swordfish9', 'hunter2 works for me'];
    const masker = createMasker('secrets', texts);
    expect(texts.map(masker.mask)).toEqual([
      'The password is [password].',
      'Password: [password 2]',
      '[password] works for me',
    ]);
    expect(masker.count()).toBe(2);
  });
});

describe('a text that was masked before', () => {
  it('keeps its placeholders, and they count', () => {
    const texts = ['It is [password].', 'Password: hunter2'];
    const masker = createMasker('secrets', texts);
    expect(texts.map(masker.mask)).toEqual(['It is [password].', 'Password: [password 2]']);
    expect(masker.count()).toBe(2);
  });
});

describe('a masker of identifiers', () => {
  it.each([
    ['4111 1111 1111 1111', 'card number', '4111 1111 1111 1112'],
    ['378282246310005', 'card number', '378282246310006'],
    ['DE89 3704 0044 0532 0130 00', 'IBAN', 'DE89 3704 0044 0532 0130 01'],
    ['GB29NWBK60161331926819', 'IBAN', 'GB29NWBK60161331926818'],
    ['12345678Z', 'national id', '12345678A'],
    ['RSSMRA85T10A562S', 'national id', 'RSSMRA85T10A562T'],
    ['85.07.30-033.28', 'national id', '85.07.30-033.29'],
    ['756.9217.0769.85', 'national id', '756.9217.0769.84'],
    ['529.982.247-25', 'national id', '529.982.247-26'],
    ['131052-308T', 'national id', '131052-308U'],
    ['11010519491231002X', 'national id', '110105194912310021'],
    ['Steuer-ID 86095742719', 'national id', 'Steuer-ID 86095742718'],
    ['BSN 111222333', 'national id', 'BSN 111222334'],
    ['PESEL 44051401359', 'national id', 'PESEL 44051401358'],
    ['personnummer 811228-9874', 'national id', 'personnummer 811228-9875'],
  ])('masks %s as %s, and not the same with a wrong check digit', (id, kind, wrong) => {
    expect(mask(`It is ${id}, thanks`)).toContain(`[${kind}]`);
    expect(mask(`It is ${wrong}, thanks`)).not.toContain('[');
  });

  it('are left to a reader inside the house', () => {
    const text = 'Please pay to DE89 3704 0044 0532 0130 00.';
    expect(mask(text, 'secrets')).toBe(text);
  });

  it('takes a number without its label for just a number', () => {
    expect(mask('Order 86095742719 and 111222333')).toBe('Order 86095742719 and 111222333');
  });
});

describe('what is masked', () => {
  const word = fc.stringMatching(/^[A-Za-z0-9]{6,20}$/u).filter((text) => /\d/u.test(text));
  const prose = fc.lorem({ maxCount: 3, mode: 'sentences' });

  it('stands nowhere in the masked text, wherever it stood', () => {
    const secret = word.filter((text) => !/^\d{1,4}\p{L}{3,}$/u.test(text));
    fc.assert(
      fc.property(secret, prose, prose, (password, before, after) => {
        const texts = [`${before}\nPassword: ${password}\n${after}`, `${after} ${password}`];
        const masker = createMasker('secrets', texts);
        expect(texts.map(masker.mask).join('\n')).not.toContain(` ${password}`);
      }),
    );
  });

  it('is found whatever stands around it, and nothing is thrown', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const masker = createMasker('secrets-and-identifiers', [text]);
        expect(masker.mask(masker.mask(text))).toBe(masker.mask(text));
      }),
    );
  });

  it('is found in time that grows with the text, also where patterns nearly match', () => {
    const teasers = [
      'password '.repeat(20_000),
      'your code '.repeat(15_000),
      '4'.repeat(150_000),
      'DE12 '.repeat(30_000),
      '-----BEGIN PRIVATE KEY-----'.repeat(2_000),
      'login '.repeat(20_000),
      'token: '.repeat(20_000),
      'password a1b2 '.repeat(10_000),
      'a1 '.repeat(40_000).concat('password'),
      'https://a.example/reset/'.repeat(8_000),
      'SECRET_'.repeat(20_000),
      'curl -u '.repeat(15_000),
      'door 4711 '.repeat(10_000),
      'combination 12 '.repeat(10_000),
      'wifi key '.repeat(10_000),
      'log in and '.repeat(10_000),
      'enter code '.repeat(10_000),
      'a | password\n'.repeat(10_000),
      `a | password\n${'x | 4711abc\n'.repeat(10_000)}`,
      '1. maple '.repeat(10_000),
      'a_'.repeat(50_000),
    ];
    for (const teaser of teasers) expect(mask(teaser).length).toBeGreaterThan(0);
  }, 60_000);
});

const CORPORA = new URL('../../../../../shared/corpora/', import.meta.url);

describe.skipIf(!existsSync(CORPORA))(
  'mail and meetings without a secret (../shared/corpora)',
  () => {
    it.each(['qmsum/meetings', 'replies/replies', 'parakweet/requests', 'attacks/benign'])(
      'are untouched: %s',
      (name) => {
        const text = readFileSync(new URL(`${name}.jsonl`, CORPORA), 'utf8');
        const lines = text.split('\n').filter((line) => line !== '');
        const values = lines.map((line) =>
          Object.values<unknown>(JSON.parse(line)).map(String).join('\n'),
        );
        expect(values.filter((value) => mask(value) !== value)).toEqual([]);
      },
    );
  },
);
