import { describe, expect, it } from 'vitest';
import { outlineDeck } from '../../../adapters/quoting/outline/outline-deck.js';
import type { Attachment } from '../../../skills/core/call.js';
import { NotFoundError } from '../../../skills/core/errors.js';
import type { Documents, Material } from '../../../skills/core/ports/decks.js';
import type { Message } from '../../../skills/core/ports/mail.js';
import type { Writer } from '../../../skills/core/ports/writer.js';
import { toPlain } from '../../../skills/core/reply.js';
import { parse } from '../../../skills/core/typed-commands/parse.js';
import { fileName } from '../../../skills/deck/compose.js';
import { presentationDraft } from '../../../skills/deck/index.js';
import { createFakeCall } from '../../fakes/call.js';
import { createFakeClock } from '../../fakes/clock.js';
import { createFakeConversations } from '../../fakes/conversations.js';
import { createFakeDeckRenderer } from '../../fakes/deck-renderer.js';
import { createFakeMailbox } from '../../fakes/mailbox.js';
import { createFakeMarks } from '../../fakes/marks.js';
import { createFakePreferences } from '../../fakes/preferences.js';
import { createFakeProgress } from '../../fakes/progress.js';
import { createFakeWriter } from '../../fakes/writer.js';

const plan: Material = {
  id: 'plan.md',
  title: 'Moving the office',
  language: 'en',
  blocks: [
    {
      id: 'b1',
      label: 'plan.md, Why',
      heading: 'Why',
      paragraphs: [],
      bullets: ['The lease ends', 'The lift is old'],
    },
    {
      id: 'b2',
      label: 'plan.md, Budget',
      heading: 'Budget',
      paragraphs: [],
      bullets: [],
      table: {
        header: ['Item', 'Cost'],
        rows: [
          ['Fit-out', '48,000 €'],
          ['Movers', '9,800 €'],
        ],
      },
    },
    {
      id: 'b3',
      label: 'plan.md, Risks',
      heading: 'Risks',
      paragraphs: ['It may be late.'],
      bullets: [],
    },
  ],
};

const lease: Message = {
  id: 'm1',
  references: [],
  from: { name: 'Priya Shah', address: 'priya@example.com' },
  to: [{ address: 'alex@example.com' }],
  cc: [],
  subject: 'The lease',
  receivedAt: Date.parse('2026-11-24T07:00:00Z'),
  body: { format: 'text', content: 'Could you sign the lease by Friday?' },
  attachments: [],
  important: false,
};

/** Opens the ports of the skill over one document or one transcript. */
function openPorts(material: Material = plan) {
  const deckRenderer = createFakeDeckRenderer();
  const documents: Documents & { readonly asked: string[] } = {
    asked: [],
    async material(asked) {
      const reference = typeof asked === 'string' ? asked : asked.name;
      this.asked.push(reference);
      if (!reference.endsWith(material.id)) {
        throw new NotFoundError({ what: `There is no ${reference}.`, remedy: 'Check the name.' });
      }
      return material;
    },
  };
  const transcripts = {
    transcript: async (reference: string) => ({
      id: reference,
      title: 'Review',
      attendees: [],
      gaps: [],
      utterances: [{ id: 'u1', speaker: 'Dana', startMs: 60_000, text: 'We move to 8 December.' }],
    }),
  };
  const writer: Writer = {
    ...createFakeWriter(),
    outlineDeck,
    digestMeeting: async () => ({
      inShort: [],
      decisions: [{ text: 'The move is on 8 December', sourceIds: ['u1'], quote: '8 December' }],
      actions: [],
      openQuestions: [],
      chapters: [],
      gaps: [],
      writtenBy: { model: 'none' },
    }),
  };
  return {
    documents,
    transcripts,
    writer,
    deckRenderer,
    mailbox: createFakeMailbox({
      owner: { addresses: ['alex@example.com'] },
      items: [{ kind: 'message', message: lease }],
    }),
    preferences: createFakePreferences(),
    marks: createFakeMarks(),
    conversations: createFakeConversations(),
    clock: createFakeClock('2026-11-24T08:00:00Z'),
    progress: createFakeProgress(),
  };
}

const asked = { title: undefined, maxSlides: 12, preview: false };
const run = (
  input: Partial<typeof asked> & { source?: string },
  ports = openPorts(),
  call = createFakeCall(),
) => presentationDraft.run({ source: 'plan.md', ...asked, ...input }, ports, call);

describe('the deck skill', () => {
  it('shows the outline as numbered lines with the layout in words and what each rests on', async () => {
    const { sections } = await run({});
    const lines = sections[0]?.items.map(
      ({ number, text, sources }) =>
        `${number} ${toPlain(text)} (${sources.map(({ label }) => label).join('; ')})`,
    );
    expect(lines).toEqual([
      '1 Moving the office · title ()',
      '2 Why · points (plan.md, Why)',
      '3 Budget · bar chart (plan.md, Budget)',
      '4 Budget: the figures · table (plan.md, Budget)',
      '5 Risks · points (plan.md, Risks)',
    ]);
  });

  it('hands over the file, named after the deck, to the person who asked', async () => {
    const reply = await run({ title: undefined });
    expect(reply).toMatchObject({ kind: 'deck', audience: 'asker' });
    expect(reply.files?.map(({ name, mediaType }) => [name, mediaType])).toEqual([
      [
        'Moving-the-office.pptx',
        'application/vnd.openxmlformats-officedocument.presentationml.presentation',
      ],
    ]);
  });

  it('makes no file for a preview, and offers to make it', async () => {
    const ports = openPorts();
    const reply = await run({ preview: true }, ports);
    expect(reply.files).toBeUndefined();
    expect(ports.deckRenderer.outlines).toEqual([]);
    expect(reply.actions).toEqual([
      { kind: 'command', label: 'Make the slides', command: 'deck "plan.md" --max-slides 12' },
    ]);
    expect(() => parse('deck "plan.md" --max-slides 12', [presentationDraft])).not.toThrow();
  });

  it('says what it left out to stay within the slides that were asked for', async () => {
    const reply = await run({ maxSlides: 3 });
    expect(reply.sections.at(-1)?.items.map(({ text }) => toPlain(text))).toEqual([
      'left out to stay within 3 slides: Budget: the figures',
    ]);
  });

  it('has a receipt: every block that is on no slide is named', async () => {
    const { coverage } = await run({ maxSlides: 3 });
    expect(coverage).toMatchObject({
      unit: 'blocks',
      found: 3,
      read: 3,
      writtenBy: { model: 'none' },
    });
  });

  it('takes the title that was asked for', async () => {
    const ports = openPorts();
    const reply = await presentationDraft.run(
      { source: 'plan.md', ...asked, title: 'Board, November' },
      ports,
      createFakeCall(),
    );
    expect(toPlain(reply.title)).toBe('Board, November · 5 slides');
    expect(ports.deckRenderer.outlines[0]?.title).toBe('Board, November');
  });

  it('makes slides of a meeting: what was decided, found by its time', async () => {
    const reply = await run({ source: 'review.vtt' });
    const decided = reply.sections[0]?.items.at(-1);
    expect(toPlain(decided?.text ?? [])).toBe('Decided · points');
    expect(decided?.sources.map(({ label }) => label)).toEqual(['01:00 Dana']);
  });

  it('reads the one file that came with the request when none is named', async () => {
    const attachment: Attachment = {
      name: 'plan.md',
      size: 10,
      read: async () => new Uint8Array(),
    };
    const ports = openPorts();
    const call = createFakeCall({ attachments: [attachment] });
    await presentationDraft.run({ source: undefined, ...asked }, ports, call);
    expect(ports.documents.asked).toEqual(['attachment:plan.md']);
  });

  it('asks for a source when there is none', async () => {
    const request = presentationDraft.run(
      { source: undefined, ...asked },
      openPorts(),
      createFakeCall(),
    );
    await expect(request).rejects.toMatchObject({ code: 'input_invalid' });
  });

  it('passes on that a document does not exist', async () => {
    await expect(run({ source: 'other.md' })).rejects.toMatchObject({ code: 'not_found' });
  });

  it('says so when there is nothing to put on a slide', async () => {
    const reply = await run(
      { source: 'empty.md' },
      openPorts({ id: 'empty.md', title: 'Empty', blocks: [] }),
    );
    expect(reply).toMatchObject({
      empty: true,
      lead: [['There is nothing to put on a slide in this source.']],
    });
    expect(reply.files).toBeUndefined();
  });

  it('parses its own examples', () => {
    for (const example of presentationDraft.examples) {
      expect(parse(example, [presentationDraft]).skill.name).toBe('deck');
    }
  });
});

describe('the name of the file', () => {
  it.each([
    ['Budget & plan/2027', 'Budget-plan-2027.pptx'],
    ['季度预算', '季度预算.pptx'],
    ['../../etc/passwd', 'etc-passwd.pptx'],
    ['\u0000', 'deck.pptx'],
    ['x'.repeat(300), `${'x'.repeat(60)}.pptx`],
    [`${'word '.repeat(11)}yesterday`, `${'word-'.repeat(11).slice(0, -1)}.pptx`],
  ])('of %j is %s', (title, name) => {
    expect(fileName(title)).toBe(name);
  });
});

describe('slides of mail', () => {
  it('show the lines of the digest under its sections, and their quotes in the notes', async () => {
    const ports = openPorts();
    const { title, files, sections } = await run({ source: 'digest today' }, ports);
    expect(toPlain(title)).toContain('Tuesday 24 November');
    expect(files).toHaveLength(1);
    expect(sections[0]?.items.map(({ text }) => toPlain(text))).toContainEqual(
      expect.stringMatching(/^Needs you/),
    );
    const [outline] = ports.deckRenderer.outlines;
    expect(JSON.stringify(outline)).toContain('Could you sign the lease by Friday?');
  });

  it('show one thread by its number in the last answer, or by a message', async () => {
    const ports = openPorts();
    const call = createFakeCall();
    const state = { skill: 'digest', words: '', references: { 3: 'm1' } };
    await ports.conversations.keep(call.principal, state, Number.POSITIVE_INFINITY);
    for (const source of ['3', 'mail:m1']) {
      const { title } = await run({ source, preview: true }, ports, call);
      expect(toPlain(title)).toContain('The lease');
    }
  });

  it('are offered to nobody but their owner', async () => {
    expect(await run({ source: 'mail:m1' })).toMatchObject({ hasPrivateFiles: true });
    expect(await run({ source: 'plan.md' })).not.toHaveProperty('hasPrivateFiles');
  });
});
