import { describe, expect, it } from 'vitest';
import { proofOf } from '../../../../skills/writing/grounding/proof.js';

describe('proofOf', () => {
  it.each([
    ['Dana asks you to sign page 9', 'Could you sign page 9?'],
    [
      'Dana asks you: “Could you sign it?”',
      'Page 9 of the lease for Harbour Street. Could you sign it?',
    ],
    [
      'Dana asks you about “Lease”: “Do we sign?”',
      'Lease by Friday: do we want to sign that at all?',
    ],
  ])('shows the quote of %j', (text, quote) => {
    expect(proofOf({ text, quote })).toBe(quote);
  });

  it.each([
    ['Dana: The painters are done', 'the painters are done.'],
    ['Omar asks you: “Do we want the booth?”', 'Alex, do we want the booth?'],
    [
      'Dana asks you: “The figures are in. Can you confirm?” (by Friday 27 November)',
      'the figures are in. Can you confirm? I need it by Friday.',
    ],
    ['Camille vous demande : « Le “devis” est-il bon ? »', 'Le "devis" est-il bon ?'],
  ])('repeats nothing that %j shows', (text, quote) => {
    expect(proofOf({ text, quote })).toBeUndefined();
  });
});
