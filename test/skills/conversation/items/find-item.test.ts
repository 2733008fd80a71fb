import { describe, expect, it } from 'vitest';
import { findItem } from '../../../../skills/conversation/items/find-item.js';
import { keepState } from '../../../../skills/conversation/keep-state.js';
import { InputError } from '../../../../skills/core/errors.js';
import type { Mailbox, MailItem, Message, Person } from '../../../../skills/core/ports/mail.js';
import { toPlain } from '../../../../skills/core/reply.js';
import { createFakeCall } from '../../../fakes/call.js';
import { createFakeClock } from '../../../fakes/clock.js';
import { createFakeConversations } from '../../../fakes/conversations.js';
import { createFakeMailbox } from '../../../fakes/mailbox.js';
import { createFakePreferences } from '../../../fakes/preferences.js';

const NOW = Date.parse('2026-11-24T08:00:00Z');
const DAY = 86_400_000;
const alex = { name: 'Alex Kim', address: 'alex.kim@example.com' };
const nair = { name: 'Priya Nair', address: 'priya.nair@example.com' };
const shah = { name: 'Shah, Priya (Facilities)', address: 'p.shah@example.com' };
const vogel = { name: 'Katrin Vogel', address: 'vogel@feinmechanik.example' };
const mueller = { name: 'Jörg Müller', address: 'j.m@example.com' };

interface Written {
  readonly from?: Person;
  readonly to?: readonly Person[];
  readonly subject: string;
  readonly days?: number;
  readonly answers?: string;
}

/** Mail as Graph has it: long ids, and the id of its conversation. */
function mail(
  id: string,
  { from = nair, to = [alex], subject, days = 1, answers }: Written,
): MailItem {
  const message: Message = {
    id: `AAMkAGI2-${id}=`,
    internetMessageId: `${id}@example.com`,
    references: answers === undefined ? [] : [`${answers}@example.com`],
    conversationHint: `AAQk-${answers ?? id}`,
    from,
    to,
    cc: [],
    subject,
    receivedAt: NOW - days * DAY,
    body: { format: 'text', content: 'SECRET-BODY' },
    attachments: [],
    important: false,
  };
  return { kind: 'message', message };
}

const idOf = (id: string) => `AAMkAGI2-${id}=`;

const lease = mail('lease', { from: shah, subject: 'Second reminder: Lease for Harbour Street' });
const audit = mail('audit', { subject: 'Dates for the audit', days: 2 });
const gauge = mail('gauge', { from: vogel, subject: 'Lieferverzögerung Gehäuse G7' });
const contract = mail('contract', {
  from: alex,
  to: [mueller],
  subject: 'Rahmenvertrag 2027',
  days: 3,
});
const all = [lease, audit, gauge, contract];

function createScene(items: readonly MailItem[], shown: readonly string[]) {
  const call = createFakeCall();
  const clock = createFakeClock(NOW);
  const mailbox = createFakeMailbox({
    owner: { addresses: [alex.address], name: alex.name },
    items,
  });
  const conversations = createFakeConversations();
  const ports = { mailbox, conversations, preferences: createFakePreferences(), clock };
  const show = async () => {
    if (shown.length === 0) return;
    const numbered = shown.map((reference, at) => ({
      number: at + 1,
      text: ['A row'],
      sources: [],
      reference: idOf(reference),
    }));
    const title = ['Digest'];
    await keepState(
      call.principal,
      { kind: 'digest', audience: 'asker', title, sections: [{ items: numbered }] },
      { skill: 'digest', words: '' },
      { skills: [], conversations, clock },
    );
  };
  return { ports, call, show };
}

async function find(
  words: string,
  options: {
    readonly items?: readonly MailItem[];
    readonly shown?: readonly string[];
    readonly among?: 'shown' | 'all mail';
    readonly mailbox?: (inner: Mailbox) => Mailbox;
  } = {},
) {
  const { items = all, shown = ['lease', 'audit', 'gauge', 'contract'], among = 'shown' } = options;
  const { ports, call, show } = createScene(items, shown);
  await show();
  const mailbox = options.mailbox?.(ports.mailbox) ?? ports.mailbox;
  const wanted = { among, label: 'Do', command: (reference: string) => `do ${reference}` };
  return findItem(words, wanted, { ...ports, mailbox }, call);
}

async function choiceOf(words: string, options: Parameters<typeof find>[1] = {}) {
  const found = await find(words, options);
  if (found.kind !== 'choice') throw new Error('One item was found.');
  return found.reply;
}

async function refusalOf(words: string, options: Parameters<typeof find>[1] = {}) {
  const thrown = await find(words, options).catch((error: unknown) => error);
  if (!(thrown instanceof InputError)) throw new Error('It was found.');
  return thrown;
}

describe('an item by a description', () => {
  it.each([
    ['lease', 'lease'],
    ['the lease', 'lease'],
    ['The Lease?', 'lease'],
    ['leases', 'lease'],
    ['harbour street', 'lease'],
    ['Priya Shah', 'lease'],
    ['shah', 'lease'],
    ["Ms Shah's mail", 'lease'],
    ['Priya Nair', 'audit'],
    ['from Priya about the audit', 'audit'],
    ['the e-mail from Priya about the lease', 'lease'],
    ['Priya audit', 'audit'],
    ['Frau Vogel', 'gauge'],
    ['die Mail von Frau Vogel', 'gauge'],
    ['Vogels Nachricht', 'gauge'],
    ['die Nachricht zur Lieferverzögerung', 'gauge'],
    ['Gehaeuse', 'gauge'],
    ['gehause', 'gauge'],
    ['feinmechanik', 'gauge'],
    ['Herr Mueller', 'contract'],
    ['müller', 'contract'],
    ['Muller', 'contract'],
    ['Mail von Katrin über die Lieferverzögerung', 'gauge'],
    ['der Vertrag', 'contract'],
    ['Kat', 'gauge'],
    ['the laese', 'lease'],
    ['Pryia about the audti', 'audit'],
    ['Lieferverzögrung', 'gauge'],
  ])('takes the thread that “%s” fits', async (words, id) => {
    expect(await find(words)).toEqual({ kind: 'item', reference: idOf(id) });
  });

  it.each([
    'dragons',
    'the mail',
    'it',
    'from Katrin about the lease',
    'Frau Lease',
    'Priya Vogel',
    'SECRET-BODY',
    'Alex',
    'Frau Vogell lease',
  ])('finds nothing that “%s” fits, and says so without a word of any mail', async (words) => {
    const { what, why, remedy } = await refusalOf(words);
    expect(what).toBe(`I found nothing like “${words}” in your last answers.`);
    expect(`${why} ${remedy}`).not.toMatch(/harbour|audit|vogel|priya|SECRET/i);
    expect(why).toContain('4 threads');
  });

  it('asks which of two people of one name is meant, the newest first', async () => {
    const reply = await choiceOf('Priya');
    expect(toPlain(reply.title)).toBe('Which one?');
    expect(reply.isChoice).toBe(true);
    const shown = reply.sections[0]?.items ?? [];
    expect(shown.map(({ text, reasons }) => [toPlain(text), reasons?.join()])).toEqual([
      ['Priya Shah · Second reminder: Lease for Harbour Street', 'Monday 23 November, 9:00'],
      ['Priya Nair · Dates for the audit', 'Sunday 22 November, 9:00'],
    ]);
    expect(shown.map(({ number, reference }) => [number, reference])).toEqual([
      [1, idOf('lease')],
      [2, idOf('audit')],
    ]);
    expect(shown[0]?.actions).toEqual([
      { kind: 'command', label: 'Do', command: `do ${idOf('lease')}` },
    ]);
  });

  it('shows five of seven threads with that subject, and how many more there are', async () => {
    const items = Array.from({ length: 7 }, (_, at) =>
      mail(`b${at}`, { subject: `Budget ${at}`, days: 1 + at / 24 }),
    );
    const shown = items.map((_, at) => `b${at}`);
    const [section] = (await choiceOf('budget', { items, shown })).sections;
    expect(section?.items).toHaveLength(5);
    expect(section?.more).toEqual({ count: 2 });
  });

  it('asks where a word is one person’s name and stands in the subject of another', async () => {
    const mark = { name: 'Mark Bell', address: 'mark@example.com' };
    const items = [
      mail('a', { from: mark, subject: 'Lunch' }),
      mail('b', { subject: 'Where to mark the sheet' }),
    ];
    const shown = ['a', 'b'];
    const reply = await choiceOf('mark', { items, shown });
    expect(reply.sections[0]?.items).toHaveLength(2);
    for (const words of ['from Mark', 'Mr Mark', 'Mark Bell', 'mark lunch']) {
      expect(await find(words, { items, shown })).toMatchObject({ reference: idOf('a') });
    }
    expect(await find('about mark', { items, shown })).toMatchObject({ reference: idOf('b') });
  });

  it('knows a small word as a name where somebody is called so', async () => {
    const will = { name: 'Will Grove', address: 'wg@example.com' };
    const items = [mail('w', { from: will, subject: 'Pumps' }), lease];
    const shown = ['w', 'lease'];
    expect(await find('will', { items, shown })).toMatchObject({ reference: idOf('w') });
    expect(await find('Will about pumps', { items, shown })).toMatchObject({
      reference: idOf('w'),
    });
    expect((await refusalOf('Will about the lease', { items, shown })).code).toBe('input_invalid');
  });

  it('prefers the word as it is to its other forms and to parts of words', async () => {
    const items = [
      mail('a', { subject: 'Contractor list' }),
      mail('b', { subject: 'The contract' }),
      mail('c', { subject: 'Subcontract' }),
    ];
    const shown = ['a', 'b', 'c'];
    expect(await find('contract', { items, shown })).toMatchObject({ reference: idOf('b') });
  });

  it('knows a thread by whoever wrote in it, and takes the message that was shown', async () => {
    const answer = mail('answer', {
      from: vogel,
      subject: 'Re: Dates',
      days: 0.1,
      answers: 'audit',
    });
    const items = [mail('audit', { to: [alex, vogel], subject: 'Dates' }), answer];
    expect(await find('Katrin', { items, shown: ['audit'] })).toEqual({
      kind: 'item',
      reference: idOf('audit'),
    });
  });
});

describe('who heads a row', () => {
  const answer = mail('answer', {
    from: nair,
    subject: 'Re: Gauges',
    days: 0.2,
    answers: 'gauges',
  });
  const items = [
    mail('gauges', { from: vogel, to: [alex, nair], subject: 'Gauges', days: 0.5 }),
    answer,
    mail('mine', { from: nair, subject: 'Pumps' }),
    mail('asked', { from: alex, to: [mueller], subject: 'Contract' }),
  ];
  const rows = [
    ['answer', 'gauges'],
    ['mine', 'mine'],
    ['asked', 'asked'],
  ] as const;

  /** Finds among rows of which the second id is the message that their words are of. */
  async function findIn(words: string, shown: readonly (readonly [string, string | undefined])[]) {
    const { ports, call } = createScene(items, []);
    const numbered = shown.map(([reference, cited], at) => ({ number: at + 1, reference, cited }));
    const state = {
      skill: 'digest',
      words: '',
      references: Object.fromEntries(numbered.map((row) => [row.number, idOf(row.reference)])),
      proofs: Object.fromEntries(
        numbered.flatMap(({ number, cited }) => (cited ? [[number, [idOf(cited)]]] : [])),
      ),
    };
    await ports.conversations.keep(call.principal, state, NOW + DAY);
    const wanted = { among: 'shown', label: 'Do', command: () => 'do' } as const;
    return findItem(words, wanted, ports, call);
  }

  it('is who is meant, though somebody else wrote in the thread since', async () => {
    expect(await findIn('Katrin', rows)).toEqual({ kind: 'item', reference: idOf('answer') });
    expect(await findIn('Priya', rows)).toEqual({ kind: 'item', reference: idOf('mine') });
    expect(await findIn('Jörg', rows)).toEqual({ kind: 'item', reference: idOf('asked') });
    expect(await findIn('Priya about the gauges', rows)).toMatchObject({
      reference: idOf('answer'),
    });
  });

  it('is not guessed where a row does not tell', async () => {
    const unknown = [['answer', undefined], rows[1], rows[2]] as const;
    const found = await findIn('Priya', unknown);
    expect(found.kind).toBe('choice');
  });

  it('is named in the question which one', async () => {
    const found = await findIn('Priya', [rows[0], rows[1], ['asked', undefined]]);
    if (found.kind !== 'choice') throw new Error('One was taken.');
    expect(found.reply.sections[0]?.items.map(({ text }) => toPlain(text))).toEqual([
      'Katrin Vogel · Gauges',
      'Priya Nair · Pumps',
    ]);
  });
});

describe('what is not shown', () => {
  it('is found in the mail of the last 30 days where nothing is changed, by its newest message', async () => {
    const answer = mail('newer', { from: alex, subject: 'Re: Dates', days: 0.5, answers: 'audit' });
    const items = [...all, answer];
    const found = await find('audit', { items, shown: ['lease'], among: 'all mail' });
    expect(found).toEqual({ kind: 'item', reference: idOf('newer') });
  });

  it('does not get in the way of what is', async () => {
    const found = await find('Priya', { shown: ['lease'], among: 'all mail' });
    expect(found).toEqual({ kind: 'item', reference: idOf('lease') });
  });

  it('is never changed by its words', async () => {
    await expect(find('audit', { shown: ['lease'] })).rejects.toBeInstanceOf(InputError);
    await expect(find('audit', { shown: [] })).rejects.toBeInstanceOf(InputError);
  });

  it('is not found beyond 30 days, and the refusal counts what was looked at', async () => {
    const broken: MailItem = { kind: 'unreadable', item: { id: 'x', reason: 'encrypted' } };
    const items = [...all, mail('old', { subject: 'Dragons', days: 31 }), broken];
    const { what, why } = await refusalOf('dragons', { items, shown: [], among: 'all mail' });
    expect(what).toBe('I found nothing like “dragons”.');
    expect(why).toBe(
      'I looked at the people and the subjects of 4 messages of the last 30 days (1 more could not be read).',
    );
  });

  it('is nothing in an empty mailbox', async () => {
    const { why } = await refusalOf('lease', { items: [], shown: [], among: 'all mail' });
    expect(why).toContain('0 messages');
  });

  it('is found by its own reference where a digest reached further back', async () => {
    const items = [lease, mail('old', { subject: 'Dragons', days: 45 })];
    expect(await find('dragons', { items, shown: ['lease', 'old'] })).toMatchObject({
      reference: idOf('old'),
    });
  });
});

describe('the search for an item', () => {
  it('reads no older mail than what is shown needs, and each day once', async () => {
    const read: number[] = [];
    const mailbox = (inner: Mailbox): Mailbox => ({
      ...inner,
      messages: (window, signal) => {
        read.push(Math.round((NOW - window.from) / DAY));
        return inner.messages(window, signal);
      },
    });
    await find('lease', { mailbox });
    expect(read).toEqual([7]);
    await find('dragons', { mailbox, among: 'all mail' }).catch(() => undefined);
    expect(read).toEqual([7, 7, 30]);
  });

  it.each(['1', idOf('lease'), 'mail:lease', 'lease@example.com', '<lease@example.com>'])(
    'reads no mail for %s, which says which one it is',
    async (words) => {
      const mailbox = (inner: Mailbox): Mailbox => ({
        ...inner,
        messages: () => {
          throw new Error('Nothing is to be searched.');
        },
      });
      expect(await find(words, { mailbox })).toMatchObject({ kind: 'item' });
    },
  );

  it('takes a short word with a digit as a reference where nothing fits it', async () => {
    expect(await find('m1')).toEqual({ kind: 'item', reference: 'm1' });
    expect(await find('G7')).toEqual({ kind: 'item', reference: idOf('gauge') });
  });

  it('stops when the person does', async () => {
    const { ports, call, show } = createScene(all, ['lease']);
    await show();
    const signal = AbortSignal.abort();
    const wanted = { among: 'all mail', label: 'Do', command: () => 'do' } as const;
    const searching = findItem('dragons', wanted, ports, { ...call, signal });
    await expect(searching).rejects.toMatchObject({ name: 'AbortError' });
  });
});
