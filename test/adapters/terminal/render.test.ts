import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderJson } from '../../../adapters/terminal/json.js';
import { renderReply } from '../../../adapters/terminal/render.js';
import { colourStyle, plainStyle } from '../../../adapters/terminal/style.js';
import { columns, wrap } from '../../../adapters/terminal/wrap.js';
import type { Reply } from '../../../skills/core/reply.js';

const plain = { style: plainStyle, width: 80 };

const digest: Reply = {
  kind: 'digest',
  audience: 'asker',
  title: [{ bold: 'Tuesday 24 November' }, ' · 41 messages in 17 threads since yesterday 8:00'],
  lead: [['1 needs you · 11 newsletters and notifications']],
  sections: [
    {
      heading: 'Needs you',
      items: [
        {
          number: 1,
          text: [
            { bold: 'Dana Ortiz' },
            ' asks you to confirm the EMEA figures by Friday 27 November',
          ],
          quote: 'Can you confirm them before I send the deck?',
          reasons: ['asks you a question', 'due in 3 days'],
          sources: [{ id: 'm1', label: 'Budget review, 6 messages' }],
        },
      ],
      more: { count: 7, command: 'digest --only needs-you' },
    },
    { heading: 'To know', items: [] },
    { heading: 'Newsletters and notifications', line: ['GitHub 6 · Statuspage 3'], items: [] },
  ],
  coverage: {
    unit: 'messages',
    found: 42,
    read: 41,
    skipped: [{ reason: 'encrypted, not opened', count: 1 }],
    writtenBy: { model: 'none' },
  },
};

describe('terminal rendering', () => {
  it('shows a digest as the reader expects it', () => {
    expect(renderReply(digest, plain)).toBe(
      [
        'Tuesday 24 November · 41 messages in 17 threads since yesterday 8:00',
        '1 needs you · 11 newsletters and notifications',
        '',
        'NEEDS YOU',
        ' 1  Dana Ortiz asks you to confirm the EMEA figures by Friday 27 November',
        '    “Can you confirm them before I send the deck?”',
        '    asks you a question · due in 3 days · Budget review, 6 messages',
        '    and 7 more: digest --only needs-you',
        '',
        'NEWSLETTERS AND NOTIFICATIONS  GitHub 6 · Statuspage 3',
        '',
        'Read 41 of 42 messages; 1 encrypted, not opened. Written without a model.',
        '',
      ].join('\n'),
    );
  });

  it('shows the note of a model between its line and the quote', () => {
    const [section] = digest.sections;
    const [item] = section?.items ?? [];
    const noted = { text: [{ bold: 'Dana Ortiz' }], sources: [], ...item, note: 'Confirm it.' };
    const shown = renderReply({ ...digest, sections: [{ items: [noted] }] }, plain);
    expect(shown).toContain('by Friday 27 November\n    Confirm it.\n    “Can you confirm them');
  });

  it('puts a quote between the marks of its language', () => {
    const item = { text: ['Jonas'], quote: 'Passt das?', quoteLanguage: 'de', sources: [] };
    const shown = renderReply({ ...digest, sections: [{ items: [item] }] }, plain);
    expect(shown).toContain('„Passt das?“');
  });

  it('shows no empty section', () => {
    expect(renderReply(digest, plain)).not.toContain('TO KNOW');
  });

  it('shows text to copy without any sign before it, in its lines', () => {
    const text = ['Hi Dana,', '', 'Yes.', '', 'Best,', 'Alex'];
    const draft: Reply = { ...digest, sections: [{ heading: 'Draft', text, items: [] }] };
    expect(renderReply(draft, plain)).toContain('DRAFT\nHi Dana,\n\nYes.\n\nBest,\nAlex\n');
    expect(JSON.parse(renderJson(draft)).sections[0].text).toEqual(text);
  });

  it('says the same words in colour', () => {
    const coloured = renderReply(digest, { style: colourStyle, width: 80 });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: our own emphasis codes
    expect(coloured.replace(/\u001b\[[\d;]*m/g, '')).toBe(renderReply(digest, plain));
  });

  it('lets nothing from a mail move the cursor, rename the window or turn the text around', () => {
    const hostile = fc
      .string({ unit: 'binary' })
      .map((text) => `${text}\u001b]0;pwned\u0007\u202e`);
    fc.assert(
      fc.property(hostile, (text) => {
        const reply: Reply = {
          kind: 'notice',
          audience: 'asker',
          title: [text],
          sections: [
            {
              heading: text,
              line: [text],
              items: [
                {
                  text: [{ bold: text }],
                  quote: text,
                  reasons: [text],
                  sources: [{ id: text, label: text }],
                },
              ],
              more: { count: 1, command: text },
            },
          ],
          files: [{ name: text, mediaType: 'x', bytes: new Uint8Array() }],
        };
        expect(renderReply(reply, plain)).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u);
      }),
      { numRuns: 2_000 },
    );
  });

  it('leaves what a terminal would act on out of the words in JSON, and writes it as escapes into names', () => {
    const title = 'a\u009b31mb\u202ec\u007f';
    const items = [{ text: ['x'], sources: [{ id: `${title}\u{e0041}`, label: title }] }];
    const json = renderJson({
      kind: 'notice',
      audience: 'asker',
      title: [title],
      sections: [{ items }],
    });
    expect(json).not.toMatch(/[^\P{Cc}\n]|\p{Default_Ignorable_Code_Point}/u);
    const { title: shown, sections } = JSON.parse(json);
    expect(shown).toBe('a31mbc');
    expect(sections[0].items[0].sources).toEqual([{ id: `${title}\u{e0041}`, label: 'a31mbc' }]);
  });

  it('gives JSON without the bytes of a file', () => {
    const file = { name: 'a.pptx', mediaType: 'x', bytes: new Uint8Array(3) };
    const json = JSON.parse(renderJson({ ...digest, files: [file] }));
    expect(json.files).toEqual([{ name: 'a.pptx', mediaType: 'x', size: 3 }]);
    expect(json.sections[0].items[0].text).toMatch(/^Dana Ortiz asks you/);
  });
});

describe('wrap', () => {
  it('keeps lines within the width and loses no word', () => {
    const words = fc.array(fc.stringMatching(/^\S{1,10}$/u), { maxLength: 40 });
    fc.assert(
      fc.property(words, fc.integer({ min: 24, max: 100 }), (list, width) => {
        const text = list.join(' ');
        const lines = wrap(text, width);
        for (const line of lines) expect(columns(line)).toBeLessThanOrEqual(width);
        expect(lines.join(' ').split(/\s+/u)).toEqual(text.split(/\s+/u));
      }),
    );
  });

  it('counts wide characters as two columns and marks as none', () => {
    expect(columns('日本')).toBe(4);
    expect(columns('e\u0301')).toBe(1);
  });
});
