import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../skills/reading/fold.js';
import { toSentences } from '../../../skills/reply/own-words.js';
import { arbitraryText } from '../../fakes/arbitrary-reply.js';

function said(note: string, language: string, written: readonly string[] = []): string {
  return toSentences(note, { language, startsSmall: language === 'de', written });
}

describe("a person's note as a mail", () => {
  it.each([
    ['en', 'yes, but thursday', 'Yes, but Thursday.'],
    ['en', 'yes. 12 people at most', 'Yes. 12 people at most.'],
    ['en', "i'll pick it up at 4", "I'll pick it up at 4."],
    ['en', 'we sold it in may', 'We sold it in May.'],
    ['en', 'that may work', 'That may work.'],
    ['en', 'when can we meet', 'When can we meet?'],
    ['en', 'no way!', 'No way!'],
    ['en', 'thanks 🙂', 'Thanks 🙂'],
    ['de', 'ja, passt, bis freitag', 'ja, passt, bis Freitag.'],
    ['de', 'Ja. bitte mit führerschein', 'Ja. Bitte mit Führerschein.'],
    ['de', 'in zwei wochen', 'in zwei Wochen.'],
    ['fr', 'oui, mais jeudi', 'Oui, mais jeudi.'],
    ['fr', 'c’est trop cher', 'C’est trop cher.'],
  ])('in %s: %j is %j', (language, note, text) => {
    expect(said(note, language)).toBe(text);
  });

  it('spells names and nouns as they are spelled in the thread', () => {
    const written = ['Please talk to Priya about the EMEA line.', ', Ben Carter'];
    expect(said('ask priya and ben for emea', 'en', written)).toBe('Ask Priya and Ben for EMEA.');
    const kuchen = ['Bringst du morgen den Kuchen mit?'];
    expect(said('klar, apfelkuchen', 'de', kuchen)).toBe('klar, Apfelkuchen.');
  });

  it('keeps a word small that the thread has both ways', () => {
    expect(said('the will is there', 'en', ['Ask Will, he will know.'])).toBe('The will is there.');
  });

  it('says all of their words in their order, and no other, whatever they and the mail are', () => {
    fc.assert(
      fc.property(
        arbitraryText,
        arbitraryText,
        fc.constantFrom('en', 'de', 'fr'),
        (note, mail, language) => {
          expect(fold(said(note, language, [mail]))).toBe(fold(note));
        },
      ),
    );
  });
});
