import { describe, expect, it } from 'vitest';
import {
  abstractClaims,
  threadAbstract,
} from '../../../../adapters/extractive/mail/thread-abstract.js';
import { alex, dana, jonas, list, reader, toThread } from './threads.js';

const place = toThread(
  'Place of the September meeting',
  [
    dana,
    [list],
    'All,\n\nwe need to decide on the place of the September meeting. There are two offers so far: Bristol and Toronto.\nPlease let me know which one you prefer by Friday.\n\nDana',
  ],
  [jonas, [dana], 'Both places are fine with me. Could the university move it by one week?'],
  [dana, [jonas], 'I asked the university. Jonas, can you ask the hotel as well?'],
  [dana, [list], 'Seven people prefer Toronto, so we will go with Toronto on October 2-4.'],
);

describe('threadAbstract', () => {
  it('reports who asked and said what, in order', () => {
    const abstract = threadAbstract(place, reader);
    expect(abstract).toContain('Dana said that they need to decide on the place');
    expect(abstract).toContain('Dana asked which one they prefer by Friday.');
    expect(abstract).toContain(
      'Jonas asked Dana whether the university could move it by one week.',
    );
    expect(abstract).toContain('Dana asked Jonas to ask the hotel as well.');
    expect(abstract.indexOf('Toronto on October 2-4')).toBeGreaterThan(abstract.indexOf('hotel'));
  });

  it.each([100, 40, 12])('never takes more than %i words', (words) => {
    const abstract = threadAbstract(place, reader, words);
    expect(abstract.split(/\s+/).length).toBeLessThanOrEqual(words);
    expect(abstract).not.toBe('');
  });

  it('gives no message of several more than half of the words', () => {
    const long = 'The shared budget of the lab grows by two percent in every quarter of the year. ';
    const thread = toThread(
      'Budget of the lab',
      [dana, [alex], long + long.replace('lab', 'plant') + long.replace('lab', 'office').repeat(8)],
      [jonas, [dana], 'The lab has spent its budget already.'],
      [alex, [dana], 'The budget of the lab is closed for this year.'],
    );
    const abstract = threadAbstract(thread, reader, 60);
    expect(abstract).toContain('Jonas said that the lab has spent its budget already.');
    expect(abstract).toContain('Alex said that the budget of the lab is closed for this year.');
  });

  it('quotes what "they" could not report without a mix-up', () => {
    const thread = toThread('Keys', [
      dana,
      [alex, jonas],
      'Could you give me your keys of the archive? You told us that they are with you.',
    ]);
    const abstract = threadAbstract(thread, reader);
    expect(abstract).toContain('Dana asked: “Could you give me your keys of the archive?”');
    expect(abstract).toContain('Dana: you told us that they are with you.');
  });

  it('asserts no option that somebody only listed', () => {
    const thread = toThread(
      'Sticky panels and Escape',
      [
        dana,
        [list],
        'There are three options:\n\n(a) Escape never closes a sticky panel.\n(b) We move the sticky panel to the next release.\n(c) Close the sticky panel on Escape.\n\nEscape is missing in the text on panels.',
      ],
      [jonas, [list], 'Escape closes a panel in our tests.'],
    );
    const abstract = threadAbstract(thread, reader);
    expect(abstract).toContain('Dana listed: Escape never closes a sticky panel;');
    expect(abstract).not.toMatch(/Dana (?:said that Escape never|asked|said that they move)/);
  });

  it('says that somebody thought, proposed or would rather, not only that it was said', () => {
    const thread = toThread(
      'Release of the parser on Friday',
      [dana, [list], 'I propose we tag the parser release on Friday.'],
      [jonas, [list], 'I would rather not promise the parser release as long as bug 7 is open.'],
      [alex, [list], "I don't think the parser release needs another test."],
      [dana, [jonas], 'What about: the parser release leaves bug 7 to the next one.'],
    );
    const abstract = threadAbstract(thread, reader);
    expect(abstract).toContain('Dana proposed that they tag the parser release on Friday.');
    expect(abstract).toContain('Jonas would rather not promise the parser release');
    expect(abstract).toContain('Alex did not think that the parser release needs another test.');
    expect(abstract).toContain(
      'Dana proposed that the parser release leaves bug 7 to the next one.',
    );
  });

  it.each([
    ['Draft 4 of the budget from Priya by Friday.', 'Dana: draft 4 of the budget from Priya'],
    ['Clause 9 of the budget, temperature excursions.', 'Dana: clause 9 of the budget'],
    ['+1 on the budget from me, with one reservation: it is new.', 'Dana: +1 on the budget'],
    ['Because the budget of the lab is closed.', 'Dana: because the budget'],
  ])('makes neither a request nor a statement of: %s', (sentence, expected) => {
    expect(threadAbstract(toThread('Budget', [dana, [jonas], sentence]), reader)).toContain(
      expected,
    );
  });

  it('spends its words on what several messages speak of', () => {
    const thread = toThread(
      'Next summer',
      [dana, [list], 'The roof of the hall leaks again. Yesterday we ate very good cake at noon.'],
      [jonas, [list], 'The roof needs new tiles. My sister has bought a red bicycle in Ghent.'],
      [alex, [list], 'New tiles for the roof of the hall cost 4,000 euros.'],
    );
    const abstract = threadAbstract(thread, reader, 36);
    expect(abstract).toContain('roof');
    expect(abstract).toContain('tiles');
    expect(abstract).not.toMatch(/cake|bicycle/);
  });

  it('gives each sentence as a claim with the message and the words it rests on', () => {
    const claims = abstractClaims(place, reader);
    for (const { quote, sourceIds, text } of claims) {
      const cited = place.messages.find(({ id }) => id === sourceIds[0]);
      expect(cited?.text.replace(/\s+/g, ' ')).toContain(quote);
      expect(text.startsWith(cited?.from.name?.split(' ')[0] ?? '?')).toBe(true);
    }
    expect(claims.length).toBeGreaterThan(3);
  });

  it('leaves out what a mailing list puts below everybody’s words, signatures and code', () => {
    const footer = 'Want to buy a gauge?\nGo to the gauge store of the users group.';
    const thread = toThread(
      'Zero of the board',
      [
        dana,
        [list],
        `Does the zero of the board survive a sleep?\n\n-Dana (on the road)\n\n${footer}`,
      ],
      [jonas, [list], `It is lost, (at least on mine).\n  zero = read(board);\n\n${footer}`],
    );
    expect(threadAbstract(thread, reader)).toBe(
      'Dana asked: “Does the zero of the board survive a sleep?” Jonas said that it is lost.',
    );
  });

  it.each([
    ['Hope he will read the draft of the plan.', 'Dana: hope he will read the draft of the plan.'],
    [
      'Be warned: the old board is still in use.',
      'Dana: be warned: the old board is still in use.',
    ],
    [
      'Please join the list of the gauge users.',
      'Dana asked Alex to join the list of the gauge users.',
    ],
  ])('never says that somebody said a clause without a subject: %s', (text, told) => {
    expect(threadAbstract(toThread('Plan', [dana, [alex], text]), reader)).toBe(told);
  });

  it('begins with what the thread began with, and fills no room with what says nothing', () => {
    const answer = 'The budget of the lab grows by two percent in the second quarter of the year.';
    const thread = toThread(
      'Budget of the lab',
      [dana, [list], 'Is there a way to buy the third gauge this year? I could not find one.'],
      [jonas, [list], `I had that too. ${answer}`],
      [alex, [list], `So I am happy. (Give or take a bit.) ${answer.replace('lab', 'plant')}`],
    );
    const abstract = threadAbstract(thread, reader, 50);
    expect(abstract).toMatch(
      /^Dana asked whether there is a way to buy the third gauge this year\./,
    );
    expect(abstract).not.toMatch(/that too|happy|Give or take/);
  });

  it('keeps the capital of a name that is written out only once', () => {
    const thread = toThread('Gauges', [dana, [alex], 'Yang Li pointed to the gauges in July.']);
    expect(threadAbstract(thread, reader)).toBe(
      'Dana said that Yang Li pointed to the gauges in July.',
    );
  });

  it('tells one of several lines that only a number tells apart', () => {
    const line = 'The gauge of board 1 lost its zero last week.';
    const text = [1, 2, 3].map((number) => line.replace('1', String(number))).join('\n');
    const abstract = threadAbstract(toThread('Gauges', [dana, [alex], text]), reader);
    expect(abstract.match(/lost its zero/g)).toHaveLength(1);
  });

  it('does not make a fact of an apology', () => {
    const thread = toThread('Gauges', [dana, [alex], 'Sorry for stealing the show of the gauges.']);
    expect(threadAbstract(thread, reader)).toBe('Dana: sorry for stealing the show of the gauges.');
  });

  it('is empty for a thread without words', () => {
    expect(threadAbstract(toThread('Photos', [dana, [alex], '']), reader)).toBe('');
  });
});
