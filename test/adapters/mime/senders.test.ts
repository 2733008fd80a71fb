import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeople } from '../../../adapters/mime/people.js';
import { displayName } from '../../../skills/reading/person-name.js';
import { eml } from '../files/folders.js';
import { parseReadable } from './parse.js';

const fromOf = async (headers: Readonly<Record<string, string>>) =>
  (await parseReadable(eml(headers))).from;

describe('a sender', () => {
  it.each([
    ['Lund, Mei <mei@example.com>', 'Mei Lund'],
    ['Tarn, Inc. <jo@example.com>', 'Tarn, Inc.'],
    ['"Tarn GmbH, Kiel" <jo@example.com>', 'Tarn GmbH, Kiel'],
    ['"Mei Lund <mei@example.com>', 'Mei Lund'],
    ['=?utf-8?q?Lund=2C_M=C3=A9i?= <mei@example.com>', 'Méi Lund'],
    ['=?utf-8?q?Lund,_Mei?= <mei@example.com>', 'Mei Lund'],
    ['=?utf-8?B?TWVpIEw=?= =?utf-8?B?dW5k?= <mei@example.com>', 'Mei Lund'],
    ['mei@example.com (Mei Lund)', 'Mei Lund'],
    ['Mei Lund', 'Mei Lund'],
    ['Mei Lund, PhD <mei@example.com>', 'Mei Lund, PhD'],
    ['mei.lund@example.com', 'Mei Lund'],
  ])('written as %s is %s', async (written, shown) => {
    expect(displayName((await fromOf({ From: written })) ?? { address: '' })).toBe(shown);
  });

  it('that a list put its own address before is the author whom another field names', async () => {
    const list = {
      From: '"Mei Lund via Quay" <quay@lists.example>',
      'List-Id': '<quay.lists.example>',
    };
    const author = { name: 'Mei Lund', address: 'mei@example.net' };
    expect(
      await fromOf({ ...list, 'Reply-To': 'Mei Lund <mei@example.net>, quay@lists.example' }),
    ).toEqual(author);
    expect(await fromOf({ ...list, 'X-Original-From': 'Mei Lund <mei@example.net>' })).toEqual(
      author,
    );
    expect(
      await fromOf({
        ...list,
        From: '"mei.lund via quay@lists.example" <quay@lists.example>',
        'X-Original-From': 'mei.lund@example.net',
      }),
    ).toEqual({ name: 'mei.lund', address: 'mei.lund@example.net' });
    expect(
      await fromOf({
        ...list,
        From: '=?utf-8?q?Mei_Lund_via_Quay_=3Cquay=40lists.example=3E?= <quay@lists.example>',
        'Reply-To': 'Mei Lund <mei@example.net>',
      }),
    ).toEqual(author);
  });

  it('that a forwarder put into the name counts where another field names the same address', async () => {
    const From = '"\\"Mei Lund\\" <mei@example.net>" <no-reply@forward.example>';
    const message = await parseReadable(eml({ From, 'Reply-To': 'mei@example.net' }));
    expect(message.from).toEqual({ name: 'Mei Lund', address: 'mei@example.net' });
    expect(message.bulk).toBeUndefined();
  });

  it('is nobody else because of a display name, or of a field that speaks for the reader’s own house', async () => {
    expect((await fromOf({ From: '"chief@example.com" <x@elsewhere.example>' }))?.address).toBe(
      'x@elsewhere.example',
    );
    const From = 'Chief via Quay <x@elsewhere.example>';
    expect((await fromOf({ From, 'Reply-To': 'Chief <chief@example.com>' }))?.address).toBe(
      'x@elsewhere.example',
    );
    expect((await fromOf({ From, 'X-Original-From': 'Other <mei@example.net>' }))?.address).toBe(
      'x@elsewhere.example',
    );
  });
});

describe('people of a field', () => {
  it('are those with an address, groups unwrapped', () => {
    expect(
      parsePeople([
        'Quay: a@example.com, Lund, Mei <b@example.com>;',
        'undisclosed-recipients:;',
        'nobody',
      ]),
    ).toEqual([{ address: 'a@example.com' }, { address: 'b@example.com', name: 'Lund, Mei' }]);
  });

  it('are read whatever is written, and quickly', () => {
    const pieces = fc.constantFrom(
      '"',
      '<',
      '>',
      ',',
      ';',
      ':',
      '(',
      ')',
      '\\',
      '=?utf-8?q?a?=',
      'a@b.c',
      ' ',
      '\ue0001\ue001',
      '=?',
      '?=',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (words) => {
        for (const { address } of parsePeople([words.join('')])) expect(address).toContain('@');
      }),
    );
    const started = performance.now();
    for (const piece of ['"', '<', '(', ',', 'a@b.c,', '=?utf-8?q?a?= '])
      parsePeople([piece.repeat(20_000)]);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('beyond what is kept has whoever the mailbox is of', async () => {
    const many = Array.from(
      { length: 3_000 },
      (_, index) => `Person ${index} <p${index}@example.com>`,
    );
    const { to, isCut } = await parseReadable(eml({ To: [...many, 'me@example.com'].join(', ') }), {
      owner: ['me@example.com'],
    });
    expect(to).toHaveLength(2_000);
    expect(to[0]).toEqual({ address: 'me@example.com' });
    expect(isCut).toBeUndefined();
  });
});

describe('a tagged address of the owner', () => {
  it('is the owner’s, and nobody else’s is', async () => {
    const { to } = await parseReadable(eml({ To: 'me+shop@example.com, mei+x@example.com' }), {
      owner: ['me@example.com'],
    });
    expect(to.map(({ address }) => address)).toEqual(['me@example.com', 'mei+x@example.com']);
  });
});

describe('an answer', () => {
  it('goes where the message says', async () => {
    expect((await parseReadable(eml({ 'Reply-To': 'Mei <mei@example.net>' }))).replyTo).toEqual([
      { address: 'mei@example.net', name: 'Mei' },
    ]);
  });

  it.each([
    [
      'Message from Alex Kim <alex@example.com> of "Mon, 23 Nov 2026" <1@example.com>',
      '1@example.com',
    ],
    ['Your mail of Monday <1@example.com>', '1@example.com'],
    ['<1@example.com> <2@example.com>', '1@example.com'],
    ['<1\n @example.com>', '1@example.com'],
    ['<>', undefined],
    ['<unknown>', undefined],
  ])('to %j belongs to %s', async (value, id) => {
    const message = await parseReadable(eml({ 'In-Reply-To': value, References: value }));
    expect(message.inReplyTo).toBe(id);
    expect(message.references).not.toContain('alex@example.com');
  });
});
