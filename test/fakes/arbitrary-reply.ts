import fc from 'fast-check';
import { type Link, toLink } from '../../skills/core/link.js';
import type { Action, Item, Reply, RichText, Section } from '../../skills/core/reply.js';

/** Pieces of text that some renderer, somewhere, takes for markup. */
const HOSTILE = [
  '<!channel>',
  '<!here|x>',
  '<!subteam^S1|all>',
  '<@U0001>',
  '<#C0001|general>',
  '@channel',
  '<https://evil.example|safe>',
  'https://evil.example/?q=1',
  'mailto:a@evil.example',
  'evil.example',
  '[safe](https://evil.example)',
  '![x](https://evil.example/a.png)',
  '&lt;!channel&gt;',
  '&amp;',
  '&',
  '<',
  '>',
  '*bold*',
  '_it_',
  '~no~',
  '`code`',
  '```',
  '> quote',
  '|',
  '<at>Everyone</at>',
  ['$', '{x}'].join(''),
  '{{DATE(2026-01-01,SHORT)}}',
  '<script>alert(1)</script>',
  '\u202Eesrever',
  '\u200B',
  '\u{E0041}\u{E0042}',
  '\uD800',
  '\u0000',
  '\u001b[31m',
  '\r\n',
  '\n',
  '\t',
  '👩‍💻',
  '日本語',
  'ا',
];

/** Any text: words, markup of every kind, invisible characters, now and then very long. */
export const arbitraryText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc
      .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string()))
      .map((parts) => parts.join('')),
  },
  { weight: 8, arbitrary: fc.string({ unit: 'binary' }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...HOSTILE), fc.integer({ min: 1, max: 400 }))
      .map(([piece, times]) => piece.repeat(times)),
  },
);

const HOST = 'outlook.office.com';

/** Links as adapters build them. */
const arbitraryLink: fc.Arbitrary<Link> = fc
  .webPath()
  .map((path) => toLink(`https://${HOST}/mail${path}?a=1&b=<x>|y`, [HOST]))
  .filter((link): link is Link => link !== undefined);

const arbitraryRichText: fc.Arbitrary<RichText> = fc.array(
  fc.oneof(
    arbitraryText,
    arbitraryText.map((bold) => ({ bold })),
  ),
  { maxLength: 4 },
);

const arbitraryAction: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ kind: fc.constant('open' as const), label: arbitraryText, link: arbitraryLink }),
  fc.record({
    kind: fc.constant('command' as const),
    label: arbitraryText,
    command: arbitraryText,
  }),
  fc.record({ kind: fc.constantFrom('done' as const, 'snooze' as const), label: arbitraryText }),
  fc.record({
    kind: fc.constant('feedback' as const),
    label: arbitraryText,
    verdict: fc.constantFrom('good' as const, 'bad' as const),
  }),
);

const arbitraryItem: fc.Arbitrary<Item> = fc.record(
  {
    number: fc.integer({ min: 1, max: 99 }),
    text: arbitraryRichText,
    note: arbitraryText,
    quote: arbitraryText,
    reasons: fc.array(arbitraryText, { maxLength: 3 }),
    sources: fc.array(
      fc.record(
        { id: arbitraryText, label: arbitraryText, link: arbitraryLink },
        { requiredKeys: ['id', 'label'] },
      ),
      { maxLength: 3 },
    ),
    reference: arbitraryText,
    actions: fc.array(arbitraryAction, { maxLength: 6 }),
  },
  { requiredKeys: ['text', 'sources'] },
);

const arbitrarySection: fc.Arbitrary<Section> = fc.record(
  {
    heading: arbitraryText,
    line: arbitraryRichText,
    text: fc.array(arbitraryText, { maxLength: 6 }),
    items: fc.array(arbitraryItem, { maxLength: 4 }),
    more: fc.record({ count: fc.nat(), command: arbitraryText }, { requiredKeys: ['count'] }),
  },
  { requiredKeys: ['items'] },
);

/** Any reply, with hostile text in every place that can hold text. */
export const arbitraryReply: fc.Arbitrary<Reply> = fc.record(
  {
    kind: fc.constantFrom(
      'digest',
      'thread',
      'meeting',
      'deck',
      'draft',
      'schedule',
      'help',
      'notice',
      'error',
    ),
    audience: fc.constantFrom('asker' as const, 'place' as const),
    title: arbitraryRichText,
    lead: fc.array(arbitraryRichText, { maxLength: 2 }),
    sections: fc.array(arbitrarySection, { maxLength: 3 }),
    coverage: fc.record({
      unit: fc.constantFrom('messages', 'utterances', 'blocks'),
      found: fc.nat(),
      read: fc.nat(),
      skipped: fc.array(
        fc.record({
          reason: arbitraryText,
          count: fc.nat(),
          names: fc.array(arbitraryText, { maxLength: 2 }),
        }),
        { maxLength: 2 },
      ),
    }),
    actions: fc.array(arbitraryAction, { maxLength: 4 }),
    callId: arbitraryText,
  },
  { requiredKeys: ['kind', 'audience', 'title', 'sections'] },
);
