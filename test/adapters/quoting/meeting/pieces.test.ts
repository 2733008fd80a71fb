import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMeeting } from '../../../../adapters/quoting/meeting/meeting-text.js';
import { readPieces } from '../../../../adapters/quoting/meeting/trained-models/pieces.js';
import { toUtterances } from '../../../../skills/reading/transcript/utterances.js';

function pieces(said: readonly (readonly [speaker: string, text: string])[], isTimed = true) {
  const speeches = said.map(([speaker, text], at) => ({
    speaker,
    text,
    startMs: isTimed ? at * 1_000 : undefined,
    endMs: undefined,
  }));
  const utterances = toUtterances(speeches);
  const { sentences } = readMeeting({ utterances, attendees: [] });
  return readPieces(utterances, sentences).map(({ text, sentence }) => [
    text,
    sentence === undefined ? undefined : sentences[sentence]?.quote,
  ]);
}

describe('the pieces that speech came in', () => {
  it('are its captions, each with the sentence that holds it', () => {
    expect(
      pieces([
        ['Ida Marsh', 'So, um,'],
        ['Ida Marsh', 'the kiln stays cold until May.'],
        ['Otto Brandt', 'Fine with me.'],
      ]),
    ).toEqual([
      ['So, um,', 'So, um, the kiln stays cold until May.'],
      ['the kiln stays cold until May.', 'So, um, the kiln stays cold until May.'],
      ['Fine with me.', 'Fine with me.'],
    ]);
  });

  it('are sentences where a transcript has no captions', () => {
    const text = 'The kiln stays cold. We fire it in May.';
    expect(pieces([['Ida Marsh', text]], false).map(([words]) => words)).toEqual([
      'The kiln stays cold.',
      'We fire it in May.',
    ]);
  });

  it('lose no word of captions and keep their order', () => {
    const line = fc.tuple(
      fc.constantFrom('Ida Marsh', 'Otto Brandt'),
      fc.constantFrom('Um.', 'we do it,', 'Yes. No.', 'the kiln is hot', 'Who does? I do.'),
    );
    fc.assert(
      fc.property(fc.array(line, { minLength: 2, maxLength: 12 }), (said) => {
        const words = pieces(said).map(([text]) => text);
        expect(words.join(' ')).toBe(said.map(([, text]) => text).join(' '));
      }),
    );
  });
});
