import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeEncodedWords } from '../../../../adapters/mime/bytes/encoded-words.js';
import { readFlowedText } from '../../../../adapters/mime/bytes/flowed-text.js';
import { decodeTransfer } from '../../../../adapters/mime/bytes/transfer-encoding.js';

const decoded = (body: string, encoding: string) => {
  const { bytes, appended } = decodeTransfer(Buffer.from(body, 'latin1'), encoding);
  return [bytes.toString(), appended.toString()];
};

describe('quoted-printable', () => {
  it.each([
    ['one=20=\ntwo', 'one two'],
    ['s=c3=b8ndag', 'søndag'],
    ['soft= \t\r\nbreak', 'softbreak'],
    ['1 = 2, a=b, 100=', '1 = 2, a=b, 100'],
    ['=ZZ=4', '=ZZ=4'],
  ])('%j is %j', (body, text) => {
    expect(decoded(body, 'quoted-printable')).toEqual([text, '']);
  });
});

describe('base64', () => {
  const body = Buffer.from('The ferry leaves at nine, please be there. Ok?').toString('base64');

  it('comes apart from what a list appended to it', () => {
    const [text, appended] = decoded(`${body}\n_______\nQuay list\nquay@example.com\n`, 'base64');
    expect(text).toBe('The ferry leaves at nine, please be there. Ok?');
    expect(appended).toContain('Quay list');
  });

  it('in two pieces is read whole', () => {
    const second = Buffer.from('And bring the long ropes from the shed.').toString('base64');
    expect(decoded(`${body}\n${second}\n`, 'base64')[0]).toContain('long ropes');
  });

  it('that is none was only labelled so', () => {
    expect(decoded('Please bring the ropes.\n', 'base64')).toEqual([
      '',
      'Please bring the ropes.\n',
    ]);
  });

  it('survives any bytes, and gives back what was encoded', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom(57, 76, 1_000),
        (bytes, width) => {
          const lines =
            Buffer.from(bytes)
              .toString('base64')
              .match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
          expect(decodeTransfer(Buffer.from(lines.join('\r\n')), 'base64').bytes).toEqual(
            Buffer.from(bytes),
          );
          expect(decodeTransfer(Buffer.from(bytes), 'base64').bytes.length).toBeLessThanOrEqual(
            300,
          );
          expect(
            decodeTransfer(Buffer.from(bytes), 'quoted-printable').bytes.length,
          ).toBeLessThanOrEqual(300);
        },
      ),
    );
  });
});

describe('encoded words', () => {
  it.each([
    ['=?utf-8?Q?Gr=C3=BC=C3=9Fe?=', 'Grüße'],
    ['=?windows-1252?Q?It=92s_5_=80?=', 'It’s 5 €'],
    ['=?utf-8?B?R3LDvMM=?= =?utf-8?B?n2U=?=', 'Grüße'],
    ['=?utf-8?q?One?=\t =?iso-8859-1?q?_two?= three', 'One two three'],
    ['Re: =?us-ascii?Q?caf=C3=A9?= (2)', 'Re: café (2)'],
    ['=?utf-8*en?Q?Tide?=', 'Tide'],
    ['=?not an encoded word?=', '=?not an encoded word?='],
  ])('%j is %j', (value, text) => {
    expect(decodeEncodedWords(value)).toBe(text);
  });

  it('take no longer than their length', () => {
    const started = performance.now();
    for (const piece of ['=?', '=?utf-8?q?', '=?utf-8?q? ', '=?u?q?a?= '])
      decodeEncodedWords(piece.repeat(50_000));
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});

describe('flowed text', () => {
  it('joins the lines that the program broke, at each depth of quotes', () => {
    const text = 'One \ntwo.\n> three \n> four\n>> five \n> six\n-- \nDana';
    expect(readFlowedText(text, false)).toBe('One two.\n> three four\n>> five\n> six\n-- \nDana');
  });

  it('takes stuffing away, and leaves the author’s ">" the author’s', () => {
    expect(readFlowedText(' From noon on\n > 40 ropes\n  two\n> said', false)).toBe(
      'From noon on\n    > 40 ropes\n two\n> said',
    );
  });

  it('joins without the space where the sender says so', () => {
    expect(readFlowedText('日本 \n語', true)).toBe('日本語');
  });
});
