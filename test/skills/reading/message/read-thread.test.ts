import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../../../skills/core/ports/mail.js';
import type { CleanMessage } from '../../../../skills/core/ports/writer.js';
import { readThread } from '../../../../skills/reading/message/read-thread.js';

/** Tuesday 24 November 2026, 9:00 in Berlin. */
const NOW = Date.parse('2026-11-24T08:00:00Z');
const alex: Person = { name: 'Alexander Kim', address: 'alex@example.com' };
const dana: Person = { name: 'Dana Ortiz', address: 'dana@example.com' };
const devendra: Person = { name: 'Devendra Rao', address: 'devendra@example.com' };
const mei: Person = { name: 'Lin, Mei', address: 'mei@example.com' };
const reader = { addresses: [alex.address], name: 'Alex Kim', timeZone: 'Europe/Berlin' };

function message(text: string, fields: Partial<CleanMessage> = {}): CleanMessage {
  return {
    id: 'm1',
    from: dana,
    to: [alex, devendra, mei],
    cc: [],
    sentAt: NOW,
    text,
    language: 'en',
    ...fields,
  };
}

function read(text: string, fields: Partial<CleanMessage> = {}) {
  const thread = { id: 't', subject: 'Plan', messages: [message(text, fields)] };
  return readThread(thread, reader).messages[0]?.reading.sentences ?? [];
}

const names = (text: string, fields: Partial<CleanMessage> = {}) =>
  read(text, fields)
    .at(-1)
    ?.addressees.people.map(({ address }) => address.split('@')[0]);

describe('whom a sentence addresses', () => {
  it.each([
    ['a first name', 'Mei, is it ready?', ['mei']],
    ['a full name', 'Devendra Rao, is it ready?', ['devendra']],
    ['a nickname', 'Dev: is it ready?', ['devendra']],
    ['a longer name than they go by', 'Alexandros, is it ready?', ['alex']],
    ['the name that the owner goes by', 'Alex, is it ready?', ['alex']],
    ['a title and a surname', 'Dr. Rao, is it ready?', ['devendra']],
    ['a name in small letters', 'mei, is it ready?', ['mei']],
    ['no nickname in small letters', 'dev, is it ready?', []],
    ['several names', 'Mei, Dev and Alex, is it ready?', ['mei', 'devendra', 'alex']],
    ['a mention inside', 'Is it ready, or does @Mei know?', ['mei']],
    ['a name at the end', 'Is it ready, Dev?', ['devendra']],
    ['a name after thanks', 'Thanks, Dev, is it ready?', ['devendra']],
    ['a greeting', 'Hi Dev,\nis it ready?', ['devendra']],
    ['a greeting without a comma', 'Hi Dev can you send it?', ['devendra']],
    ['a greeting of all without a comma', 'Hi all can you send it?', []],
    ['a greeting of several', 'Hi Mei, Dev and Alex,\nis it ready?', ['mei', 'devendra', 'alex']],
    ['a formal greeting', 'Sehr geehrter Herr Rao,\nis it ready?', ['devendra']],
    ['a greeting in small letters', 'hi mei, is it ready?', ['mei']],
    ['a line that is only a name', 'Mei,\nis it ready?', ['mei']],
    ['nobody without a name', 'Is it ready?', []],
    ['nobody where people only do something', 'Mei and Dev agreed to wait for it.', []],
    ['not its author', 'Talk soon, Dana', []],
  ])('knows %s', (_, text, people) => {
    expect(names(text)).toEqual(people);
  });

  it('knows the only recipient, by whatever name', () => {
    expect(names('Is it ready?', { to: [alex] })).toEqual(['alex']);
    expect(names('Hi Lexi,\nis it ready?', { to: [alex] })).toEqual(['alex']);
    expect(names('Lexi, can you send it?', { to: [alex], cc: [dana] })).toEqual(['alex']);
    expect(names('Is it ready?', { to: [dana] })).toEqual([]);
  });

  it('chooses the one of two namesakes who got the message', () => {
    const other = { name: 'Mei Wong', address: 'wong@example.com' };
    const earlier = message('It is late.', { id: 'm0', from: other, to: [dana] });
    const thread = { id: 't', subject: 'Plan', messages: [earlier, message('Mei, is it ready?')] };
    const [, last] = readThread(thread, reader).messages;
    expect(last?.reading.sentences[0]?.addressees.people).toEqual([mei]);
  });
});

describe('whether a sentence speaks to the reader', () => {
  const toReader = (text: string, fields: Partial<CleanMessage> = {}) =>
    read(text, fields).at(-1)?.toReader;
  const group = { name: 'Facility Team', address: 'facility@example.com' };

  it.each<[why: string, text: string, fields: Partial<CleanMessage>, said: string | undefined]>([
    ['to them alone', 'Is it ready?', { to: [alex] }, 'alone'],
    ['to them and others', 'Is it ready?', {}, 'shared'],
    ['by name among others', 'Alex, is it ready?', {}, 'alone'],
    ['by name with others', 'Alex, Mei, is it ready?', {}, 'shared'],
    ['to another by name', 'Mei, is it ready?', {}, undefined],
    ['in copy', 'Is it ready?', { to: [mei], cc: [alex] }, undefined],
    ['in copy by name', 'Alex, is it ready?', { to: [mei], cc: [alex] }, 'alone'],
    ['to all, and they are in copy', 'Hi all,\nis it?', { to: [mei], cc: [alex] }, undefined],
    ['through a group, to all', 'Hi all,\nis it ready?', { to: [group] }, 'shared'],
    ['through a list', 'Hi all,\nis it ready?', { to: [group], isBulk: true }, undefined],
    ['through a group', 'Is it ready?', { to: [group] }, undefined],
    ['blind, by a colleague', 'Is it ready?', { to: [] }, 'shared'],
    ['blind, by a stranger', 'Is it?', { to: [], from: { address: 'a@b.example' } }, undefined],
    ['blind, to another', 'Is it ready?', { to: [mei] }, undefined],
    ['to names that nobody has', 'Bo, Priya, can you send it?', {}, undefined],
    ['to a name that nobody has', 'Priya, can you send it?', {}, undefined],
    [
      'as one of very many',
      'Is it ready?',
      {
        to: [...Array.from({ length: 900 }, (_, at) => ({ address: `p${at}@example.com` })), alex],
      },
      'shared',
    ],
    ['with a word before a comma', 'However, can you send it?', {}, 'shared'],
  ])('knows words %s', (_, text, fields, said) => {
    expect(toReader(text, fields)).toBe(said);
  });
});

describe('what a sentence asks', () => {
  it('is decided with its date and the words that say so', () => {
    expect(read('Alex, can you sign page 9 by Friday?')[0]).toMatchObject({
      text: 'can you sign page 9 by Friday?',
      quote: 'Alex, can you sign page 9 by Friday?',
      ask: 'task',
      due: { date: '2026-11-27', words: 'by Friday' },
    });
  });

  it('has its date from the sentence after it, which asks nothing itself', () => {
    const [asks, dates] = read('Can you confirm them? I need your answer by Friday.');
    expect(asks).toMatchObject({ due: { date: '2026-11-27' }, dueAt: 1 });
    expect(dates).not.toHaveProperty('ask');
    expect(dates).not.toHaveProperty('due');
  });

  it('tells a day that is only named from a deadline', () => {
    const [coming] = read('Are you coming tomorrow?');
    expect(coming).toMatchObject({ day: { date: '2026-11-25' } });
    expect(coming).not.toHaveProperty('due');
  });

  it.each([
    ['a formula', 'Please find the plan attached.', {}, 'courtesy'],
    ['a question to oneself', 'And did I say welcome yet?', {}, 'self-question'],
    ['an option of a list', 'There are two options:\n- Add six buses by Friday.', {}, 'option'],
    ['a note on a patch', 'Save the zero before the board sleeps.', { isPatch: true }, 'change'],
    ['a link', 'https://example.com/plan?', {}, 'wordless'],
    ['the name below', 'The plan is new.\n\nDana', {}, 'signature'],
  ] as const)('is nothing in %s', (_, text, fields, idle) => {
    const last = read(text, fields).at(-1);
    expect(last?.idle).toBe(idle);
    expect(last).not.toHaveProperty('ask');
  });

  it('is no option where the list or its item asks', () => {
    expect(read('Could you please:\n- Send me the plan by Friday.')[1]?.ask).toBeDefined();
    expect(read('Two questions:\n- Can you send the plan?')[1]?.ask).toBeDefined();
  });

  it('stands below a closing too', () => {
    const last = read('Here it is.\n\nThanks\nPlease sign page 9 by Friday').at(-1);
    expect(last).toMatchObject({ ask: 'task', due: { date: '2026-11-27' } });
  });

  it('is read in the language of the sentence where the message has another', () => {
    const text = 'Please sign the lease that we have sent you.';
    expect(read(text, { language: 'fr' })[0]).toMatchObject({ ask: 'approval', language: 'en' });
  });

  it('is told by the subject of a message, not by that of an answer', () => {
    const subject = 'Can you send the plan?';
    expect(read('Thanks', { subject })[0]).toMatchObject({ isSubject: true, ask: 'task' });
    expect(read('Thanks')[0]).not.toHaveProperty('isSubject');
    expect(read('The path is closed.', { subject: 'Path works' })[0]).not.toHaveProperty('ask');
  });

  it('reads a day as the country of its sender writes it', () => {
    const from = { name: 'Dana Ortiz', address: 'dana@lab.us' };
    const text = 'Please send the plan by 12/4.';
    expect(read(text, { from })[0]?.due?.date).toBe('2026-12-04');
    expect(read(text)[0]?.due?.date).toBe('2027-04-12');
  });
});

describe('the reading of a thread', () => {
  it('leaves out what a list put below the words of two people', () => {
    const footer = 'Please unsubscribe at the gauge list by Friday';
    const messages = [
      message(`It is late.\n\n${footer}`),
      message(`So it is.\n\n${footer}`, { id: 'm2', from: mei }),
    ];
    const read = readThread({ id: 't', subject: 'Plan', messages }, reader).messages;
    expect(read.flatMap(({ reading }) => reading.sentences.map(({ quote }) => quote))).toEqual([
      'It is late.',
      'So it is.',
    ]);
  });

  it('is made once, and kept by its messages', () => {
    const thread = { id: 't', subject: 'Plan', messages: [message('Is it ready?')] };
    const once = readThread(thread, reader);
    const again = readThread(once, { ...reader, addresses: [] });
    expect(again.messages[0]?.reading).toBe(once.messages[0]?.reading);
    expect(once.messages[0]?.reading).toBe(once.messages[0]?.reading);
  });

  it('cites sentences of the message, whatever it says', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom(
        'Hi Alex,',
        'Dev, ',
        'Mei and Alex, can you send it by Friday?',
        'Please sign page 9.\n',
        '- by Monday\n',
        'Two options:\n',
        'Thanks\n',
        '@Mei ',
        'Dana',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), fc.boolean(), (pieces, hasSubject) => {
        const text = pieces.join(' ');
        const subject = hasSubject ? { subject: 'Can you call?' } : {};
        const sentences = read(text, subject);
        const folded = text.replace(/\s+/gu, ' ');
        for (const [at, sentence] of sentences.entries()) {
          expect(sentence.at).toBe(at);
          if (sentence.isSubject) continue;
          expect(sentence.quote.includes(sentence.text.slice(-5))).toBe(true);
          expect(sentence.ask && sentence.idle).toBeUndefined();
          const first = sentence.quote.replace(/\s+/gu, ' ').slice(0, 10).trim();
          expect(folded.includes(first) || /[\p{C}\u2028]/u.test(text)).toBe(true);
        }
      }),
    );
  });
});
