import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summarizeThread } from '../../../../adapters/quoting/mail/summarize-thread.js';
import type { Claim, CleanThread } from '../../../../skills/core/ports/writer.js';
import { ground } from '../../../../skills/writing/grounding/grounding.js';
import { alex, dana, jonas, list, reader, toThread, type Written } from './threads.js';

const { signal } = new AbortController();
const summarize = (thread: CleanThread) => summarizeThread(thread, reader, signal);

const budget = toThread(
  'Budget review',
  [
    dana,
    [alex, jonas],
    'Hi both,\n\nhere is the first draft of the 2027 budget. Total cost is EUR 4,310,000.\n\nJonas, can you check the travel line?\n\nDana',
  ],
  [jonas, [dana, alex], 'The travel line is EUR 18,000 too low. We agreed to add Milan.\n\nJonas'],
  [
    dana,
    [alex],
    'Hi Alex,\n\npage 4 now has the EMEA figures: revenue EUR 1,420,000.\nCan you confirm them before I send the deck to the board? I need your answer by Friday.\n\nThanks\nDana',
  ],
);

describe('summarizeThread', () => {
  it('quotes what is still asked of the reader in the headline, with what it hangs on and its deadline', async () => {
    const { headline } = await summarize(budget);
    expect(headline).toEqual({
      text: 'page 4 now has the EMEA figures: revenue EUR 1,420,000. Can you confirm them before I send the deck to the board? I need your answer by Friday.',
      sourceIds: ['m3'],
      quote:
        'page 4 now has the EMEA figures: revenue EUR 1,420,000. Can you confirm them before I send the deck to the board? I need your answer by Friday.',
    });
  });

  it('has the same headline when nothing else is asked for', async () => {
    const whole = await summarize(budget);
    const short = await summarizeThread(budget, reader, signal, 'headline');
    expect(short.headline).toEqual(whole.headline);
    expect(short.points).toEqual([]);
  });

  it('lists who wants what of whom, by when', async () => {
    const { requests } = await summarize(budget);
    expect(
      requests.map(({ from, to, due, kind }) => [
        from.name,
        to.map((p) => p.name),
        due?.date,
        kind,
      ]),
    ).toEqual([
      ['Dana Ortiz', ['Jonas Weber'], undefined, 'task'],
      ['Dana Ortiz', ['Alex Kim'], '2026-11-27', 'task'],
    ]);
  });

  it('lists what was decided', async () => {
    const { decisions } = await summarize(budget);
    expect(decisions.map(({ text }) => text)).toEqual(['We agreed to add Milan.']);
  });

  it('tells the thread in order, without greetings, thanks and names', async () => {
    const { points } = await summarize(budget);
    const order = points.map(({ sourceIds }) => sourceIds.join());
    expect(order).toEqual([...order].sort());
    const said = points.map(({ text }) => text).join('\n');
    expect(said).toContain('The travel line is EUR 18,000 too low.');
    expect(said).not.toMatch(/Hi|Thanks|^Dana$/m);
  });

  it('does not press for what was answered since', async () => {
    const { headline } = await summarize(
      toThread(
        'Room',
        [dana, [alex], 'Hi Alex,\ncan you book the room?'],
        [alex, [dana], 'Done.'],
        [dana, [alex], 'The meeting with Kranich starts at 10:00 in the large room.'],
      ),
    );
    expect(headline.text).toBe('The meeting with Kranich starts at 10:00 in the large room.');
  });

  it('tells which requests were followed by a message of whom they address', async () => {
    const { requests } = await summarize(budget);
    expect(requests.map(({ repliedIn }) => repliedIn?.by.name)).toEqual(['Jonas Weber', undefined]);
  });

  it('tells a question once that another brings along', async () => {
    const { requests } = await summarize(
      toThread('Call', [dana, [alex], 'How is the weekly call on Mondays at four? Is it fine?']),
    );
    expect(requests.map(({ text }) => text)).toEqual([
      'How is the weekly call on Mondays at four? Is it fine?',
    ]);
  });

  it('takes no option of a list for a request or a decision', async () => {
    const { decisions, requests } = await summarize(
      toThread('School buses', [
        dana,
        [alex],
        'I looked at two scenarios:\n\nA) Keep the order and add six buses.\nB) We moved the start to May in this one.\n\nNext steps:\n\n- Send the numbers to the board.',
      ]),
    );
    expect(decisions).toEqual([]);
    expect(requests.map(({ quote }) => quote)).toEqual(['Send the numbers to the board.']);
  });

  it('says what the reader waits for', async () => {
    const { headline } = await summarize(
      toThread('Contract', [
        alex,
        [jonas],
        'Hi Jonas,\ncould you send me the signed contract?\nAlex',
      ]),
    );
    expect(headline.text).toBe('could you send me the signed contract?');
  });

  it('names nobody when several people got a request without a name', async () => {
    const { headline, requests } = await summarize(
      toThread('Files', [dana, [alex, jonas], 'Please bring the supplier files to the audit.']),
    );
    expect(requests[0]?.to).toEqual([]);
    expect(headline.text).toBe('Please bring the supplier files to the audit.');
  });

  it('reads a mailing list as everyone', async () => {
    const { headline, requests } = await summarize(
      toThread('Schema', [
        dana,
        [list],
        'Hello,\n\ndoes anybody know whether the schema has changed?',
      ]),
    );
    expect(headline.text).toBe('does anybody know whether the schema has changed?');
    expect(requests.map(({ to }) => to)).toEqual([[list]]);
  });

  it('takes a question to a list as answered once somebody else has written', async () => {
    const { headline } = await summarize(
      toThread(
        'Lab move',
        [dana, [list], 'Hi all,\n\nwe move the lab from 3 May to 10 May.\n\nDana'],
        [jonas, [list], 'Does the open day on 5 May stay?\n\nJonas'],
        [dana, [list], 'Yes, it stays.\n\nDana'],
      ),
    );
    expect(headline.text).toBe('we move the lab from 3 May to 10 May.');
  });

  it('does not take an answer that names nothing for the news', async () => {
    const { headline } = await summarize(
      toThread(
        'Painters',
        [dana, [list], 'Hi all,\n\nthe painters are in the lab until Friday noon.\n\nDana'],
        [jonas, [list], 'Yes, they are.\n\nJonas'],
      ),
    );
    expect(headline.text).toBe('the painters are in the lab until Friday noon.');
  });

  it.each([
    [
      'leaves the sentence before away where that says nothing',
      [jonas, [alex], 'Thanks.\nPlease ship them today.'],
      'Please ship them today.',
    ],
    [
      'brings the sentence along that it hangs on, in any language',
      [
        jonas,
        [alex],
        'Bonjour,\n\nje reviens vers vous au sujet du devis n° 77. Pourriez-vous le valider ?',
      ],
      'je reviens vers vous au sujet du devis n° 77. Pourriez-vous le valider ?',
    ],
    [
      'brings two along where the first of them hangs on the other',
      [
        jonas,
        [alex],
        'We had a letter from the harbour master. It brings a new fee for the night berth. Can you pay it?',
      ],
      'We had a letter from the harbour master. It brings a new fee for the night berth. Can you pay it?',
    ],
    [
      'keeps the marks of a quotation inside it',
      [jonas, [alex], 'Our line is "We build for the long run." Is that all right for you?'],
      'Our line is "We build for the long run." Is that all right for you?',
    ],
  ] satisfies readonly (readonly [string, Written, string])[])('%s', async (_, written, said) => {
    const { headline } = await summarize(toThread('Re: Two spare sensors', written));
    expect(headline.text).toBe(said);
  });

  it('does not take the sentence before an answer for what it is about', async () => {
    const { headline } = await summarize(
      toThread('Two spare sensors', [
        jonas,
        [alex],
        'I like our lab as a place. Yes, please take a look at them.',
      ]),
    );
    expect(headline.text).toBe('Yes, please take a look at them.');
  });

  it('asks those who are spoken to by name, also under two addresses', async () => {
    const other = { name: 'Jonas Weber', address: 'jonas@elsewhere.example' };
    const thread = toThread(
      'Zero',
      [dana, [alex], 'Jonas, Mei, can you confirm the zero of the board?'],
      [jonas, [alex], 'In a minute.'],
      [other, [alex], 'On the road now.'],
      [{ name: 'Mei Lin', address: 'mei@example.com' }, [alex], 'So am I.'],
    );
    const { requests } = await summarize(thread);
    expect(requests.map(({ to }) => to.map(({ name }) => name))).toEqual([
      ['Jonas Weber', 'Mei Lin'],
    ]);
  });

  it('asks nobody of the thread where names are called that none of them has', async () => {
    const { requests } = await summarize(
      toThread('Zero', [dana, [alex], 'Bo, Mei, can you confirm the zero of the board?']),
    );
    expect(requests.map(({ to }) => to)).toEqual([[]]);
  });

  it('takes no question for a decision', async () => {
    const { decisions } = await summarize(
      toThread('Server', [
        dana,
        [alex],
        'What made you feel the urge to move the files back to the old server.',
      ]),
    );
    expect(decisions).toEqual([]);
  });

  it('asks nobody to do what the notes on a patch say', async () => {
    const thread = toThread('Zero', [
      dana,
      [list],
      'The zero is lost on sleep.\n\nSave the zero before the board sleeps.\n\nCould you test the board?',
    ]);
    const messages = thread.messages.map((each) => ({ ...each, isPatch: true as const }));
    const { requests } = await summarize({ ...thread, messages });
    expect(requests.map(({ quote }) => quote)).toEqual(['Could you test the board?']);
    const unmarked = await summarize(thread);
    expect(unmarked.requests.length).toBeGreaterThan(1);
  });

  it('asks nothing of anybody in a question to oneself', async () => {
    const { requests } = await summarize(
      toThread('Zero', [dana, [alex], 'And did I say welcome to the lab yet?']),
    );
    expect(requests).toEqual([]);
  });

  it('leaves the names of programs as they are written', async () => {
    const { headline } = await summarize(
      toThread('Zero', [dana, [alex], 'save_zero() loses the zero of the board on sleep.']),
    );
    expect(headline.text).toBe('save_zero() loses the zero of the board on sleep.');
  });

  it('tells no sentence that only announces a log while there is another', async () => {
    const { headline } = await summarize(
      toThread('Zero of the board', [
        dana,
        [alex],
        'The zero of the board gives this error:\n\nWe saw it on two boards of the lab.',
      ]),
    );
    expect(headline.text).toBe('We saw it on two boards of the lab.');
  });

  it('tells what announces a link before the link itself', async () => {
    const { headline } = await summarize(
      toThread('Archive of the gauge list', [
        dana,
        [alex],
        'The link to the archive of the gauge list is broken:\n\nhttp://gauge.example.com/archive/gauge/list',
      ]),
    );
    expect(headline.text).toBe('The link to the archive of the gauge list is broken:');
  });

  it('tells a long thread in its own order, in at most a hundred words', async () => {
    const said = Array.from(
      { length: 60 },
      (_, at) => `Room ${at + 1} gets ${at + 2} new desks from the store in hall ${at + 3}.`,
    );
    const kinds = ['lamps', 'chairs', 'shelves', 'screens', 'doors', 'carpets'].map(
      (kind, at) => `The ${kind} of house ${at + 5} come by lorry on the ${at + 3}rd of March.`,
    );
    const { points } = await summarize(
      toThread('Move', [dana, [alex], said.join('\n')], [jonas, [alex], kinds.join('\n')]),
    );
    const words = points.flatMap(({ text }) => text.split(/\s+/u));
    expect(words.length).toBeGreaterThan(50);
    expect(words.length).toBeLessThanOrEqual(100);
    const all = [...said, ...kinds];
    const places = points.map(({ quote }) => all.findIndex((line) => line.includes(quote)));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    // Lines that only a number tells apart are told once.
    expect(points.filter(({ quote }) => quote.includes('new desks'))).toHaveLength(1);
    expect(new Set(points.map(({ sourceIds: [id] }) => id)).size).toBe(2);
  });

  it('quotes a German mail in German', async () => {
    const { headline, language } = await summarize(
      toThread('Angebot', [
        jonas,
        [alex],
        'Hallo Alex,\n\ndas Angebot von Kranich ist da und sieht gut aus. Kannst du es bitte bis Freitag prüfen?\n\nViele Grüße\nJonas',
      ]),
    );
    expect(language).toBe('de');
    expect(headline.text).toBe(
      'das Angebot von Kranich ist da und sieht gut aus. Kannst du es bitte bis Freitag prüfen?',
    );
  });

  it('asks for nothing where the mail only sounds polite', async () => {
    const { requests } = await summarize(
      toThread('Invoice', [
        dana,
        [alex],
        'Please find attached the invoice.\nPlease do not hesitate to call.\nLet me know if you have any questions.\nPlease do not reply to this message.',
      ]),
    );
    expect(requests).toEqual([]);
  });

  it('shows the subject when a message has no words', async () => {
    const { headline, points } = await summarize(toThread('Photos', [dana, [alex], '']));
    expect(headline).toEqual({ text: 'Photos', sourceIds: ['m1'], quote: 'Photos' });
    expect(points).toEqual([]);
  });

  it('gives empty lists for an empty thread', async () => {
    const summary = await summarize({ id: 't', subject: '', messages: [] });
    expect(summary).toMatchObject({ points: [], requests: [], decisions: [] });
  });

  it('stops when it is asked to', async () => {
    await expect(summarizeThread(budget, reader, AbortSignal.abort())).rejects.toThrow();
  });

  it('cites only what the messages say, whatever they say', async () => {
    const sentence = fc.constantFrom(
      'Can you send me the deck by Friday?',
      "Please don't forward it to Jonas.",
      'We will not move to Lisbon.',
      'I have signed it, 12 copies at 3.5 %.',
      'Jonas, could you call me at 10:30?',
      'Let me know if it works for you, otherwise we cancel.',
      'Bitte schicken Sie uns die Zahlen bis Montag zu.',
      'Pourriez-vous me confirmer la date ?',
      'Why not\tuse the old\n\nversion?',
      '@Alex 1) do it 2) {x: "y"} https://example.com/?a=b',
    );
    const text = fc.array(sentence, { maxLength: 8 }).map((lines) => lines.join(' '));
    const from = fc.constantFrom(alex, dana, jonas);
    const message = fc.tuple(
      from,
      fc.subarray([alex, dana, jonas, list]),
      fc.oneof(text, fc.string()),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(message, { minLength: 1, maxLength: 4 }), async (written) => {
        const thread = toThread('Deck', ...written);
        const summary = await summarize(thread);
        const sources = new Map(thread.messages.map((m) => [m.id, `${thread.subject}\n${m.text}`]));
        const options = {
          people: [alex, dana, jonas, list].flatMap(({ name, address }) => [name ?? '', address]),
          computed: summary.requests.flatMap(({ due }) => due?.date ?? []),
        };
        const claims: readonly Claim[] = [
          summary.headline,
          ...summary.points,
          ...summary.requests,
          ...summary.decisions,
        ];
        for (const claim of claims) expect(ground(claim, sources, options)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
