import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GroundingOptions, ground } from '../../../../skills/writing/grounding/grounding.js';

const MAIL = `Hi Jonas, can you send 1,200 copies of the Budget to Mei Lin by Friday?
The EMEA figures are up 4.5 % to 3.2 million. We will not move to Lisbon. I can't come on 3 March.`;

/** The kinds of problem that a text has against the mail above. */
function problems(text: string, quote = 'The EMEA figures', options: GroundingOptions = {}) {
  const found = ground({ text, sourceIds: ['m1'], quote }, new Map([['m1', MAIL]]), {
    people: ['Dana Ortiz', 'dana@example.com'],
    ...options,
  });
  return found.map(({ kind, found: word }) => (word === '' ? kind : `${kind} ${word}`));
}

describe('ground', () => {
  it('accepts a claim that only repeats its source', () => {
    expect(problems('Dana Ortiz asks Jonas to send 1200 copies by Friday')).toEqual([]);
  });

  it('refuses a claim without a source, or with one that does not exist', () => {
    const claim = { text: 'Anything', quote: 'Hi Jonas' };
    expect(ground({ ...claim, sourceIds: [] }, new Map())).toEqual([
      { kind: 'no-source', found: '' },
    ]);
    expect(ground({ ...claim, sourceIds: ['m1', 'm2'] }, new Map([['m1', MAIL]]))).toEqual([
      { kind: 'no-source', found: '' },
    ]);
  });

  it('refuses a quote that is not word for word in the source, and an empty one', () => {
    expect(problems('EMEA figures', 'the APAC figures')).toEqual(['quote']);
    expect(problems('EMEA figures', ' … ')).toEqual(['quote']);
    expect(problems('EMEA figures', '“the  emea FIGURES”')).toEqual([]);
  });

  it.each([
    ['The EMEA figures are at https://figures.example/emea', ['link']],
    ['The EMEA figures are at figures.example', ['link']],
    ['Ask emea@figures.example for the figures', ['link']],
    ['Ask dana@example.com for the figures', []],
  ])('knows every address, or refuses it: %s', (text, kinds) => {
    expect(problems(text).map((problem) => problem.split(' ')[0])).toEqual(
      kinds.length === 0 ? [] : expect.arrayContaining(kinds),
    );
  });

  it.each([
    ['Dana sends 1,300 copies', ['number 1,300']],
    ['Dana sends 12 copies', ['number 12']],
    ['Dana sends seven copies', ['number seven']],
    ['The figures are up 45 %', ['number 45']],
    ['The figures are up 4.5 million', ['number 4.5']],
    ['The figures reach 3.2 billion', ['number 3.2']],
    ['The figures reach 3.2', ['number 3.2']],
    ['The figures are up 4,5 percent to 3.2 million', []],
  ])('reads numbers with their unit: %s', (text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  it.each([
    ['Dana asks for it by Thursday', ['date Thursday']],
    ['Dana cannot come on 3 April', ['date April']],
    ['Dana kann am 3. März nicht kommen', []],
    ['Dana asks for it by Friday 27 November', ['number 27', 'date November']],
  ])('reads days and months: %s', (text, expected) => {
    expect(problems(text, "I can't come on 3 March")).toEqual(expected);
  });

  it('finds where a sentence begins behind a sign that stands for several', () => {
    // Folded to "..." the ellipsis moves what follows by two.
    expect(problems('Wait… ok. Thanks for it', 'the EMEA figures')).toEqual([]);
  });

  it('takes a person for no month', () => {
    const options = { people: ['June Mai'] };
    expect(problems('June Mai asks for the EMEA figures', 'The EMEA figures', options)).toEqual([]);
    expect(problems('Dana asks for the EMEA figures of June')).toEqual(['date June']);
  });

  it('accepts the date that code worked out, in words and digits', () => {
    const options = { computed: ['2026-11-27'] };
    expect(problems('Dana asks for it by Friday 27 November 2026', 'by Friday', options)).toEqual(
      [],
    );
    expect(problems('Dana asks for it by Saturday 28 November', 'by Friday', options)).toEqual([
      'number 28',
      'date Saturday',
    ]);
  });

  it.each([
    ['Dana asks Jonas to call Peter', ['name Peter']],
    ['Peter asks Jonas to call', ['name Peter']],
    ['Peter: the EMEA figures are up', ['name Peter']],
    ['Everybody wants the EMEA figures', []],
    ["Dana's figures go to Mei Lin", []],
    ['The group moves to Lisbon', ['negation move']],
    [
      'Dana bittet Jonas, die Zahlen und das Budget an Peter Kurz zu schicken',
      ['name Peter', 'name Kurz'],
    ],
    ['Dana bittet Jonas, die Zahlen und das Budget für die Vorlage zu schicken', []],
  ])('knows the names of the source and of the people: %s', (text, expected) => {
    expect(problems(text, 'We will not move to Lisbon')).toEqual(expected);
  });

  it.each([
    ['We will move to Lisbon', 'We will not move to Lisbon', ['negation move']],
    ['We stay: no move to Lisbon', 'We will not move to Lisbon', []],
    ['Dana does not want the EMEA figures', 'The EMEA figures are up', ['negation not']],
    ['Dana comes on 3 March', "I can't come on 3 March", ['negation come']],
    ['Dana is unable to come on 3 March', "I can't come on 3 March", []],
    ['Dana asks for the EMEA figures', "We will not move to Lisbon. I can't come", []],
  ])('keeps what was denied: %s', (text, quote, expected) => {
    expect(problems(text, quote)).toEqual(expected);
  });

  it.each([
    ['Dana suggests to meet on Friday', "Why don't we meet on Friday?"],
    ['Dana reminds you to send the deck', "Please don't forget to send the deck."],
    ['Dana asks you to send the deck', "Couldn't you send the deck?"],
    ['Dana erinnert an die Zahlen', 'Bitte nicht vergessen: die Zahlen!'],
  ])('takes no idiom for a denial: %s', (text, quote) => {
    const found = ground({ text, sourceIds: ['a'], quote }, new Map([['a', quote]]), {
      people: ['Dana'],
    });
    expect(found).toEqual([]);
  });

  it('finds every sentence of a source grounded in it', () => {
    const word = fc.oneof(
      fc.stringMatching(/^[A-Za-zäöüéèñ]{1,12}$/),
      fc.integer({ min: 0, max: 99_999 }).map(String),
      fc.constantFrom('not', "can't", 'nicht', 'March', 'Friday', '3.5 %', '12:30', '1,000', '€'),
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
        const text = words.join(' ');
        fc.pre(/[\p{L}\p{N}]/u.test(text));
        const claim = { text, sourceIds: ['a'], quote: text };
        expect(ground(claim, new Map([['a', `Before. ${text}. After.`]]))).toEqual([]);
      }),
    );
  });

  it('catches a number in which one digit was changed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 10, max: 99_999_999 }),
        fc.nat(7),
        fc.integer({ min: 1, max: 9 }),
        (number, at, by) => {
          const digits = String(number).split('');
          const place = at % digits.length;
          const changed = (Number(digits[place]) + by) % 10;
          fc.pre(place > 0 || changed > 0);
          digits[place] = String(changed);
          const quote = `We need ${number} copies`;
          const text = `They need ${digits.join('')} copies`;
          const found = ground({ text, sourceIds: ['a'], quote }, new Map([['a', quote]]));
          expect(found).toEqual([{ kind: 'number', found: digits.join('') }]);
        },
      ),
    );
  });
});
