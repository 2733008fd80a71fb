import { describe, expect, it } from 'vitest';
import {
  groundNote,
  type NoteSource,
  saysNoMore,
} from '../../../../skills/writing/grounding/ground-note.js';

function source(quote: string, more: Partial<NoteSource> = {}): NoteSource {
  return {
    sourceId: 'm1',
    quote,
    before: '',
    behind: '',
    cast: { author: 'Lena Hoff', readers: ['Tariq Aziz'], others: [] },
    isAsk: false,
    mayTakeOn: false,
    language: 'en',
    computed: [],
    ...more,
  };
}

const problems = (note: string, quote: string, more?: Partial<NoteSource>) =>
  groundNote(note, source(quote, more));

describe('the check of a note', () => {
  it('lets pass what says the same in fewer words', () => {
    const quote = 'Could you send me the measurements of the display wall before Friday?';
    const note = 'Send the measurements of the display wall before Friday';
    expect(problems(note, quote, { isAsk: true })).toEqual([]);
    expect(
      problems(
        'Herr Nowak wünscht eine zweite Messung',
        'Herr Nowak möchte trotzdem eine zweite Messung.',
        {
          language: 'de',
        },
      ),
    ).toEqual([]);
  });

  describe('knows who does what', () => {
    const quote = 'I told Carl that he cannot have the van this week.';

    it.each([
      ['Carl was told that he cannot have the van this week', []],
      ['Lena told Carl that he cannot have the van this week', []],
      ['Carl told Lena that she cannot have the van this week', ['people']],
      ['Tariq was told that he cannot have the van this week', ['people']],
    ])('%s', (note, found) => {
      expect(problems(note, quote)).toEqual(found);
    });

    it('takes "he" for whoever was named before, and for nobody who is named behind', () => {
      const more = { before: 'Lars believes that the glue is the reason.', behind: 'Ask Corvin.' };
      const quote = 'He will repeat the test on Thursday.';
      expect(problems('Lars repeats the test on Thursday', quote, more)).toEqual([]);
      expect(problems('Corvin repeats the test on Thursday', quote, more)).toEqual(['people']);
    });

    it('tells whose something is, whom it goes to and whom it comes from', () => {
      const quote = 'Could you send Ruth the list of Anna before Monday?';
      const ask = { isAsk: true };
      expect(problems('Send Ruth the list of Anna before Monday', quote, ask)).toEqual([]);
      expect(problems('Send Anna the list before Monday', quote, ask)).toEqual(['people']);
      expect(
        problems('The bill comes from the landlord', 'The bill goes to the landlord.'),
      ).toEqual(['people']);
    });

    it('is not told who asks, which stands beside it, nor what "she" did where nobody says so', () => {
      const ask = { isAsk: true };
      const quote = 'Is that sentence about the gauges all right for you?';
      expect(problems('Lena asks if the sentence is all right', quote, ask)).toContain('people');
      expect(problems('Sentence she mentioned about the gauges', quote, ask)).toContain('people');
    });

    it('does the same in German, where the verb may stand before who does it', () => {
      const more = { language: 'de', cast: { author: 'Dilek', readers: [], others: ['Rainer'] } };
      const quote = 'Rainer, schickst du mir bitte die Liste der Teile?';
      const ask = { ...more, isAsk: true };
      expect(problems('Dilek die Liste der Teile schicken', quote, ask)).toEqual([]);
      expect(problems('Dilek schickt Rainer die Liste der Teile', quote, ask)).toEqual(['people']);
    });
  });

  it('knows which words are denied, and which stand beside them', () => {
    const quote = 'She needs access to the drawings but not to the contracts.';
    expect(problems('Access to the drawings, not to the contracts', quote)).toEqual([]);
    expect(problems('Access to the contracts', quote)).toEqual(['negation']);
    expect(problems('No access to the drawings', quote)).toEqual(['negation']);
    const german = 'Die Regale bleiben stehen, sie gehören nicht uns.';
    expect(problems('Regale gehören uns', german, { language: 'de' })).toContain('negation');
  });

  it('is no surer than its quote', () => {
    const quote = 'We might get the corner place if Norgate cancels.';
    expect(problems('Corner place possible if Norgate cancels', quote)).toEqual([]);
    expect(problems('We get the corner place', quote)).toEqual(['certainty']);
    expect(problems('We will get the corner place', quote)).toEqual(['certainty']);
    const open = 'Ob der Chef dazukommt, weiß ich noch nicht.';
    expect(problems('Der Chef kommt dazu', open, { language: 'de' })).toContain('certainty');
  });

  it('gives an order only where the quote does', () => {
    expect(problems('Book the room', 'The room was booked by Elif.')).toEqual(['request']);
    expect(problems('Room booked by Elif', 'The room was booked by Elif.')).toEqual([]);
    expect(problems('Raum reservieren', 'Der Raum ist reserviert.', { language: 'de' })).toEqual([
      'request',
    ]);
    const taken = { mayTakeOn: true };
    const quote = "I'll write the price sheet until Thursday.";
    expect(problems('Write the price sheet until Thursday', quote, taken)).toEqual([]);
    expect(problems('Sell the parking lot', 'The parking lot was sold.', taken)).toEqual([
      'request',
    ]);
  });

  it('speaks of nothing that nobody named', () => {
    const quote = 'Please keep the windows closed tonight.';
    const ask = { isAsk: true };
    expect(problems('Keep the windows and the archive closed tonight', quote, ask)).toEqual([
      'words',
    ]);
  });

  it('counts in words: "third" is not "second", and "forty" not "four"', () => {
    const quote = 'The boxes dry on the second floor for four days.';
    expect(problems('Boxes dry on the third floor', quote)).toContain('number');
    expect(problems('Boxes dry for forty days', quote)).toContain('number');
  });

  it('knows "EUR" by "euros", and no "Dienstag" by the article "die"', () => {
    expect(problems('Stand costs EUR 6,400', 'The stand costs 6,400 euros.')).toEqual([]);
    const quote = 'Bitte bestell die zwei Lastwagen bis Donnerstag.';
    const more = { language: 'de', isAsk: true };
    expect(problems('Zwei Lastwagen bis Dienstag bestellen', quote, more)).toContain('date');
  });

  it('is checked by its words alone in a language of which no more is known', () => {
    const quote = 'La chaudière du deuxième étage a été réparée lundi.';
    const more = { language: 'fr' };
    expect(problems('Chaudière du deuxième étage réparée lundi', quote, more)).toEqual([]);
    expect(problems('Facture de la voiture vendredi', quote, more)).toContain('words');
  });
});

describe('a note that only repeats its quote', () => {
  it('says no more, whole or in part', () => {
    const quote = 'The painters are done on 4 December. Then we can hand over the keys.';
    expect(saysNoMore('The painters are done on 4 December.', quote)).toBe(true);
    expect(saysNoMore('Painters done on 4 December, keys handed over then', quote)).toBe(false);
  });
});
