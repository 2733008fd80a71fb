import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitJoinedLine } from '../../../../skills/reading/quotes/joined-lines.js';
import { splitReply } from '../../../../skills/reading/quotes/split-reply.js';

describe('a line that a gateway joined from an answer and a quote', () => {
  it.each([
    ['an answer', 'The dinghy is fine for us. > Is the dinghy big enough?'],
    ['a formula and a name', 'The dinghy is fine for us. Regards, Otto > Is it big enough?'],
    ['two marks', 'The dinghy is fine for us. otto >> Is it big enough? >> Or too small?'],
    ['an introduction', 'The dinghy is fine for us. Ida Marsh wrote: > Is it big enough?'],
    ['German', 'The dinghy is fine for us. Viele Grüße Otto > Reicht das Boot? > Oder nicht?'],
  ])('is taken apart: %s', (_, line) => {
    const { newText, quoted = '' } = splitReply(line, 'Otto Brandt');
    expect(newText).toContain('The dinghy is fine for us.');
    expect(newText).not.toContain('>');
    expect(quoted).toContain('> ');
  });

  it.each([
    'Open File > Export > Table and tell me what you see.',
    'Under Tools > Network. Then tick the box?',
    'Bolts with a length > 20 mm, please.',
    '> Is it big enough?',
  ])('is none: %s', (line) => {
    expect(splitJoinedLine(line, 'Otto Brandt')).toBeUndefined();
  });

  it('loses no word', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Yes.', 'Otto', '>', '>>', 'Is', 'it?', 'so:', '|>')),
        (words) => {
          const line = words.join(' ');
          const parts = splitJoinedLine(line, 'Otto Brandt') ?? [line];
          const letters = (text: string) => text.match(/[a-z]+/giu) ?? [];
          expect(letters(parts.join(' '))).toEqual(letters(line));
        },
      ),
    );
  });
});
