import { describe, expect, it } from 'vitest';
import { threadAbstract } from '../../../../adapters/extractive/mail/thread-abstract.js';
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

  it('is empty for a thread without words', () => {
    expect(threadAbstract(toThread('Photos', [dana, [alex], '']), reader)).toBe('');
  });
});
