import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderBlocks, type SlackMessage } from '../../../../adapters/slack/render/blocks.js';
import { type Link, toLink } from '../../../../skills/core/link.js';
import type { Item, Reply } from '../../../../skills/core/reply.js';
import { arbitraryReply } from '../../../fakes/arbitrary-reply.js';
import { findMessageProblems } from '../../../servers/slack/block-kit.js';

const link = toLink('https://outlook.office.com/mail/1?a=1&b=2', ['outlook.office.com']) as Link;

function digest(changes: Partial<Reply> = {}): Reply {
  return {
    kind: 'digest',
    audience: 'asker',
    title: ['Tuesday'],
    sections: [],
    ...changes,
  } as Reply;
}

function itemWith(changes: Partial<Item>): Reply {
  return digest({ sections: [{ items: [{ text: ['x'], sources: [], ...changes }] }] });
}

const STATE_ID = 'q'.repeat(22);

/** All nodes of the payload, as a reader of the JSON meets them. */
function nodesOf(node: unknown): readonly Record<string, unknown>[] {
  if (Array.isArray(node)) return node.flatMap(nodesOf);
  if (typeof node !== 'object' || node === null) return [];
  return [node as Record<string, unknown>, ...Object.values(node).flatMap(nodesOf)];
}

/** The texts that Slack parses: `mrkdwn` objects and the message's own `text`. */
function parsedTexts(message: SlackMessage): readonly string[] {
  const objects = nodesOf(message.blocks).filter(({ type }) => type === 'mrkdwn');
  return [message.text, ...objects.map(({ text }) => String(text))];
}

function urlsOf(message: SlackMessage): readonly string[] {
  const inMarkup = parsedTexts(message).flatMap((text) =>
    [...text.matchAll(/<([^|>]*)/g)].map(([, url = '']) => url.replaceAll('&amp;', '&')),
  );
  const inFields = nodesOf(message.blocks).flatMap(({ url }) =>
    url === undefined ? [] : [String(url)],
  );
  return [...inMarkup, ...inFields];
}

function linksOf(reply: Reply): readonly string[] {
  return nodesOf(reply).flatMap((node) =>
    node['link'] === undefined ? [] : [toUrl(node['link'])],
  );
}

/** One spelling for the same URL: inside `<…|…>` a bar must be written as %7C. */
function toUrl(url: unknown): string {
  return String(url).replaceAll('|', '%7C');
}

/** Everything in a message that Slack would make more of than words. */
function findMarkup(message: SlackMessage, links: ReadonlySet<string>): readonly string[] {
  const nodes = nodesOf(message.blocks);
  return [
    ...parsedTexts(message).flatMap((text) => [
      ...(/&/.test(text.replace(/&(amp|lt|gt);/g, '')) ? [`a bare & in ${text}`] : []),
      ...(/[<>]/.test(text.replace(/<https:[^<>|]*\|[^<>|]*>/g, '')) ? [`a token in ${text}`] : []),
    ]),
    ...nodes
      .filter(({ type, verbatim }) => type === 'mrkdwn' && verbatim !== true)
      .map(() => 'mrkdwn that is not verbatim'),
    ...nodes.map(({ type }) => String(type)).filter((type) => ACTIVE_TYPES.has(type)),
    ...urlsOf(message).filter((url) => !links.has(toUrl(url))),
    ...(INVISIBLE.test(JSON.stringify(message)) ? ['an invisible character'] : []),
  ];
}

/** Nodes that show or call something by themselves. */
const ACTIVE_TYPES = new Set([
  'user',
  'usergroup',
  'channel',
  'broadcast',
  'image',
  'video',
  'date',
]);

const INVISIBLE = /\u202e|\u200b|\u{e0041}|\\ud800|\\u0000/iu;

const RUNS = Number(process.env['DAYBRIEF_FUZZ_RUNS'] ?? 1_000);

describe('renderBlocks', () => {
  it(
    'keeps every limit and lets nothing through that Slack would parse, whatever the reply says',
    () => {
      fc.assert(
        fc.property(arbitraryReply, fc.boolean(), (reply, withState) => {
          const links = new Set(linksOf(reply));
          const problems = renderBlocks(reply, withState ? STATE_ID : undefined).flatMap(
            (message) => [...findMessageProblems(message), ...findMarkup(message, links)],
          );
          expect(problems).toEqual([]);
        }),
        { numRuns: RUNS },
      );
    },
    30_000 + RUNS * 20,
  );

  it('shows every word of every item, however long the reply', () => {
    const items = Array.from({ length: 120 }, (_, index) => ({
      number: index + 1,
      text: [`needle-${index} ${'long '.repeat(60)}`],
      quote: `proof-${index}`,
      reasons: [`reason-${index}`],
      sources: [],
    }));
    const messages = renderBlocks(digest({ sections: [{ heading: 'Needs you', items }] }));
    const shown = JSON.stringify(messages.map(({ blocks }) => blocks));
    expect(messages.length).toBeGreaterThan(1);
    for (let index = 0; index < 120; index += 1) {
      expect(shown).toContain(`needle-${index} `);
      expect(shown).toContain(`proof-${index}”`);
      expect(shown).toContain(`reason-${index}"`);
    }
  });

  it('splits a single line that no block could hold', () => {
    const words = 'word '.repeat(4_000);
    const messages = renderBlocks(itemWith({ text: [words] }));
    const shown = nodesOf(messages.map(({ blocks }) => blocks))
      .filter(({ type }) => type === 'text')
      .map(({ text }) => text)
      .join('');
    expect(shown).toContain(words);
  });

  it('shows the note of a model between its line and the quote', () => {
    const row = { text: [{ bold: 'Dana' }, ' · Budget'], note: 'Confirm it.', quote: 'Can you?' };
    const [message] = renderBlocks(itemWith(row));
    const texts = nodesOf(message?.blocks).flatMap(({ type, text }) =>
      type === 'text' ? [text] : [],
    );
    expect(texts.join('')).toContain('Dana · Budget\nConfirm it.“Can you?”');
  });

  it('puts a quote between the marks of its language', () => {
    const row = { text: ['Jonas'], quote: 'Passt das?', quoteLanguage: 'de' };
    expect(JSON.stringify(renderBlocks(itemWith(row)))).toContain('„Passt das?“');
  });

  it('shows text to copy whole, in its lines, and parses nothing of it', () => {
    const lines = ['Hi Dana,', '', '*Yes* <@U1> https://evil.example', '', 'Best,', 'Alex'];
    const [message] = renderBlocks(digest({ sections: [{ text: lines, items: [] }] }));
    const texts = nodesOf(message?.blocks).flatMap(({ type, text }) =>
      type === 'text' ? [text] : [],
    );
    expect(texts).toContain(lines.join('\n'));
    expect(nodesOf(message?.blocks).some(({ type }) => type === 'mrkdwn')).toBe(false);
  });

  it('keeps an item together with its proof and buttons', () => {
    const items = Array.from({ length: 40 }, (_, index) => ({
      number: index + 1,
      text: [`item ${index}`],
      reasons: [`reason ${index}`],
      sources: [],
      actions: [{ kind: 'done' as const, label: 'Done' }],
    }));
    const reply = digest({ sections: [{ items }] });
    const messages = renderBlocks(reply, STATE_ID);
    expect(messages).toHaveLength(2);
    for (const { blocks } of messages.slice(1)) expect(blocks[0]?.type).toBe('section');
  });

  it('makes links of sources only', () => {
    const [message] = renderBlocks(
      itemWith({
        text: ['see https://evil.example'],
        sources: [{ id: 'm1', label: 'Budget *review* | <x>', link }],
      }),
    );
    expect(message && urlsOf(message)).toEqual([link]);
    expect(JSON.stringify(message?.blocks)).toContain('|Budget review &lt;x&gt;>');
  });

  it('gives a button nothing but the id of the kept state and a position', () => {
    const reply = itemWith({
      number: 4,
      actions: [
        { kind: 'open', label: 'Open', link },
        { kind: 'done', label: 'Done' },
        { kind: 'command', label: 'More', command: 'summarize "secret reference"' },
      ],
    });
    const [message] = renderBlocks(reply, STATE_ID);
    expect(JSON.stringify(message)).not.toContain('secret');
    const buttons = nodesOf(message?.blocks).filter(({ type }) => type === 'button');
    expect(
      buttons.map((button) => [button['action_id'], button['value'] ?? button['url']]),
    ).toEqual([
      ['daybrief.open.0', link],
      ['daybrief.done.4', STATE_ID],
      ['daybrief.command.0', STATE_ID],
    ]);
  });

  it('shows only links as buttons when nothing was kept', () => {
    const [message] = renderBlocks(
      itemWith({
        actions: [
          { kind: 'open', label: 'Open', link },
          { kind: 'done', label: 'Done' },
        ],
      }),
    );
    expect(nodesOf(message?.blocks).filter(({ type }) => type === 'button')).toHaveLength(1);
  });

  it('turns unfurling and name linking off in every message', () => {
    for (const message of renderBlocks(digest())) {
      expect(message).toMatchObject({
        unfurl_links: false,
        unfurl_media: false,
        parse: 'none',
        link_names: false,
      });
    }
  });

  it('shows the id of a failed call', () => {
    const [message] = renderBlocks({
      kind: 'error',
      audience: 'asker',
      title: ['No.'],
      sections: [],
      callId: '7f3a',
    });
    expect(JSON.stringify(message?.blocks)).toContain('id 7f3a');
  });
});
