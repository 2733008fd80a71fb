import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createQuotingWriter } from '../../../adapters/quoting/writer.js';
import type { ConversationState } from '../../../skills/core/ports/conversations.js';
import type { Message, Person } from '../../../skills/core/ports/mail.js';
import { toPlain } from '../../../skills/core/reply.js';
import { inboxDigest } from '../../../skills/digest/index.js';
import { explain } from '../../../skills/explain/index.js';
import { withGrounding } from '../../../skills/writing/grounding/with-grounding.js';
import { createFakeCall } from '../../fakes/call.js';
import { createFakeClock } from '../../fakes/clock.js';
import { createFakeConversations } from '../../fakes/conversations.js';
import { createFakeDocuments } from '../../fakes/documents.js';
import { createFakeLog } from '../../fakes/log.js';
import { createFakeMailbox } from '../../fakes/mailbox.js';
import { createFakeMarks } from '../../fakes/marks.js';
import { createFakePreferences } from '../../fakes/preferences.js';
import { createFakeProgress } from '../../fakes/progress.js';
import { createFakeTranscripts } from '../../fakes/transcripts.js';

/** Tuesday 24 November 2026, 9:00 in Berlin. */
const NOW = Date.parse('2026-11-24T08:00:00Z');
const alex: Person = { name: 'Alexander Kim', address: 'alex@example.com' };
const dana: Person = { name: 'Dana Ortiz', address: 'dana@example.com' };
const devendra: Person = { name: 'Devendra Rao', address: 'devendra@example.com' };
const mei: Person = { name: 'Lin, Mei', address: 'mei@example.com' };
const staff: Person = { name: 'All Staff', address: 'staff@example.com' };

interface Draft {
  readonly text: string;
  readonly to?: readonly Person[];
  readonly cc?: readonly Person[];
  readonly subject?: string;
}

/** What a person sees of one mail: the row of the digest, and why it is there. */
async function see({ text, to = [alex, devendra, mei], cc = [], subject = 'Stairs' }: Draft) {
  const message: Message = {
    id: 'm1',
    references: [],
    from: dana,
    to,
    cc,
    subject,
    receivedAt: NOW - 3_600_000,
    body: { format: 'text', content: text },
    attachments: [],
    important: false,
  };
  const call = createFakeCall();
  const conversations = createFakeConversations();
  const ports = {
    mailbox: createFakeMailbox({
      owner: { addresses: [alex.address] },
      items: [{ kind: 'message', message }],
    }),
    writer: withGrounding(createQuotingWriter(), createFakeLog()),
    transcripts: createFakeTranscripts({}),
    documents: createFakeDocuments({}),
    conversations,
    preferences: createFakePreferences(),
    marks: createFakeMarks(),
    clock: createFakeClock(NOW),
    progress: createFakeProgress(),
  };
  const digest = await inboxDigest.run({ since: undefined, only: 'all', from: 1 }, ports, call);
  const [section] = digest.sections;
  const [row] = section?.items ?? [];
  if (!section || !row) throw new Error('The digest shows nothing.');
  const state: ConversationState = {
    skill: 'digest',
    words: '',
    references: { 1: 'm1' },
    proofs: { 1: row.sources.map(({ id }) => id) },
  };
  await conversations.keep(call.principal, state, NOW + 1);
  const explained = await explain.run({ item: '1' }, ports, call);
  return {
    section: section.heading,
    line: toPlain(row.text),
    quote: row.quote,
    reasons: row.reasons ?? [],
    why: (explained.lead ?? []).map(toPlain),
  };
}

const DUE = 'due Friday 27 November, in 3 days';

describe('the row of a digest and its reason', () => {
  it.each<
    [
      kind: string,
      draft: Draft,
      section: string,
      line: string,
      quote: string,
      reasons: readonly string[],
    ]
  >([
    [
      'a recipient is called by a nickname',
      { text: 'Dev, can you send the plan by Friday?' },
      'To know',
      'Dana Ortiz to Devendra Rao · Stairs',
      'Dev, can you send the plan by Friday?',
      [],
    ],
    [
      'the owner is called by a nickname',
      { text: 'Alex, can you send the plan by Friday?' },
      'Needs you',
      'Dana Ortiz · Stairs',
      'Alex, can you send the plan by Friday?',
      [DUE],
    ],
    [
      'the owner is called in small letters, behind the words',
      { text: 'Can you send the plan by Friday, alexander?' },
      'Needs you',
      'Dana Ortiz · Stairs',
      'Can you send the plan by Friday, alexander?',
      [DUE],
    ],
    [
      'a recipient is called by title and surname',
      { text: 'Mr. Rao, could you return the keys by Friday?' },
      'To know',
      'Dana Ortiz to Devendra Rao · Stairs',
      'Mr. Rao, could you return the keys by Friday?',
      [],
    ],
    [
      'two recipients are called, the owner among them',
      { text: 'Mei and Alex, can you send the plan by Friday?' },
      'Needs you',
      'Dana Ortiz · Stairs',
      'Mei and Alex, can you send the plan by Friday?',
      [DUE, 'asks you and others to do something'],
    ],
    [
      'two other recipients are called',
      { text: 'Mei, Dev, can you send the plan by Friday?' },
      'To know',
      'Dana Ortiz to Mei Lin and Devendra Rao · Stairs',
      'Mei, Dev, can you send the plan by Friday?',
      [],
    ],
    [
      'the greeting names another',
      { text: 'Hi Mei,\n\nplease send the plan by Friday.' },
      'To know',
      'Dana Ortiz to Mei Lin · Stairs',
      'please send the plan by Friday.',
      [],
    ],
    [
      'a line names another before the words for the owner',
      { text: 'Dev,\nthe stairs are clean.\n\nAlex,\nplease send the plan by Friday.' },
      'Needs you',
      'Dana Ortiz · Stairs',
      'Alex, please send the plan by Friday.',
      [DUE],
    ],
    [
      'all are greeted',
      { text: 'Hi all,\n\nplease send the plan by Friday.' },
      'Needs you',
      'Dana Ortiz · Stairs',
      'please send the plan by Friday.',
      [DUE, 'asks you and others to do something'],
    ],
    [
      'all of a group are greeted that the owner is in',
      { text: 'Hi all,\n\nplease send the plan by Friday.', to: [staff] },
      'Needs you',
      'Dana Ortiz · Stairs',
      'please send the plan by Friday.',
      [DUE, 'asks you and others to do something'],
    ],
    [
      'a group is asked without a word to all',
      { text: 'Which plan is the newest?', to: [staff] },
      'To know',
      'Dana Ortiz · Stairs',
      'Which plan is the newest?',
      ['sent to a group'],
    ],
    [
      'the owner is only in copy',
      { text: 'Please send the plan by Friday.', to: [mei], cc: [alex] },
      'To know',
      'Dana Ortiz to Mei Lin · Stairs',
      'Please send the plan by Friday.',
      ['Friday 27 November, in 3 days', 'you are only in copy'],
    ],
    [
      'the owner is in copy and called by name',
      { text: 'Please wait.\n\n@Alex please send the plan by Friday.', to: [mei], cc: [alex] },
      'Needs you',
      'Dana Ortiz · Stairs',
      '@Alex please send the plan by Friday.',
      [DUE],
    ],
    [
      'a colleague names no recipient at all',
      { text: 'Please send the plan by Friday.', to: [dana] },
      'Needs you',
      'Dana Ortiz · Stairs',
      'Please send the plan by Friday.',
      [DUE, 'asks you and others to do something'],
    ],
    [
      'somebody is called who did not get the mail',
      { text: 'Priya, can you send the plan by Friday?' },
      'To know',
      'Dana Ortiz · Stairs',
      'Priya, can you send the plan by Friday?',
      [],
    ],
    [
      'a word before a comma is nobody’s name',
      { text: 'Finally, can you send the plan by Friday?' },
      'Needs you',
      'Dana Ortiz · Stairs',
      'Finally, can you send the plan by Friday?',
      [DUE, 'asks you and others to do something'],
    ],
  ])('agree where %s', async (_, draft, section, line, quote, reasons) => {
    const seen = await see(draft);
    expect(seen).toMatchObject({ section, line, quote });
    expect(seen.reasons.slice(0, reasons.length)).toEqual(reasons);
    const rest = seen.reasons.slice(reasons.length).filter((reason) => /asks|due/.test(reason));
    expect(rest).toEqual([]);
    const ofTriage = reasons.filter((reason) => /due|asks|copy|group/.test(reason));
    for (const reason of ofTriage) expect(seen.why[0]).toContain(reason);
  });

  it('tell of one sentence where one asks and another names a day', async () => {
    const seen = await see({
      text: 'Alex, can you sign page 9 by Friday? Dev, please bring the keys by Wednesday.',
    });
    expect(seen.quote).toBe('Alex, can you sign page 9 by Friday?');
    expect(seen.reasons).toEqual([DUE]);
  });

  it('tell apart what is asked and a deadline that another sentence names', async () => {
    const to = [alex];
    const seen = await see({
      text: 'Which plan of the stairs is it? The sale ends on Thursday.',
      to,
    });
    expect(seen.quote).toBe('Which plan of the stairs is it? The sale ends on Thursday.');
    expect(seen.reasons).toEqual(['names a deadline: Thursday 26 November, in 2 days']);
  });

  it('say of an earlier day beside the one that it is due that it is another', async () => {
    const text = 'Alex, can you sign page 9 by Friday? The sale ends on Thursday.';
    const seen = await see({ text, to: [alex] });
    expect(seen.quote).toContain('Alex, can you sign page 9 by Friday?');
    expect(seen.reasons).toEqual([
      DUE,
      'an earlier day is named too: Thursday 26 November, in 2 days',
    ]);
  });

  it('tell the subject where that asks and the text does not', async () => {
    const seen = await see({ text: 'Thanks', to: [alex], subject: 'Can you send the plan?' });
    expect(seen.line).toBe('Dana Ortiz · Can you send the plan?');
    expect(seen.reasons).toEqual([]);
  });
});

describe('the words that decided', () => {
  const SENTENCES = [
    'Can you confirm the figures by Friday?',
    'Dev, please bring the keys by Wednesday.',
    'Alex, could you sign page 9 by Thursday?',
    'Alex and Mei, please send the plan by Monday.',
    'Which room is it?',
    'The registration closes on Thursday.',
    'The stairs are clean again.',
    'Hi all,',
    'Hi Mei,',
  ];

  it('are those that the row shows, with their day', async () => {
    const draft = fc.record({
      text: fc.shuffledSubarray(SENTENCES, { minLength: 1 }).map((all) => all.join('\n\n')),
      to: fc.constantFrom([alex], [alex, mei, devendra], [mei], [dana]),
      cc: fc.constantFrom([], [alex]),
    });
    await fc.assert(
      fc.asyncProperty(draft, async (each) => {
        const { section, line, quote, reasons, why } = await see(each);
        const words = /^These words decided: “(.*)”$/.exec(why[1] ?? '')?.[1];
        expect(words !== undefined).toBe(section === 'Needs you');
        if (words === undefined) return;
        expect(quote).toContain(words);
        const [, weekday] = /(?:^|· )due (\w+day)\b/.exec(reasons.join(' · ')) ?? [];
        if (weekday !== undefined) expect(`${line} ${quote}`).toContain(weekday);
      }),
      { numRuns: 80 },
    );
  });
});

describe('an explanation', () => {
  it('rests on the sentence that decided', async () => {
    const text =
      'Dev, the stairs are clean.\n\nAlex, can you send the plan of the stairs by Friday?';
    const { why } = await see({ text });
    expect(why.slice(0, 2)).toEqual([
      `The thread needs you because: ${DUE} · asks you to do something.`,
      'These words decided: “Alex, can you send the plan of the stairs by Friday?”',
    ]);
  });

  it('says why the row stands where it does', async () => {
    const placeOf = async (text: string) => (await see({ text, to: [alex] })).why.at(-1);
    expect(await placeOf('Please send the plan today.')).toMatch(/due today .* before all else/);
    expect(await placeOf('Please send the plan by tomorrow.')).toMatch(/due tomorrow, below/);
    expect(await placeOf('Please send the plan.')).toMatch(/^Nothing in it is due today or tomor/);
  });
});
