import type { Button, KnownBlock, Overflow } from '@slack/types';
import { describeCoverage } from '../../skills/coverage.js';
import { type Item, type Reply, type Section, toPlain } from '../../skills/reply.js';
import { type ButtonState, renderButtons, renderMenu } from './buttons.js';
import { escapeMrkdwn, shorten, splitText, toMrkdwnLink, toVisible } from './escape.js';
import { LIMITS } from './limits.js';
import { type BlockGroup, packMessages } from './pack.js';
import { renderLine } from './rich-text.js';
import { ESCAPE_GROWTH, toTextObject } from './text-object.js';

/** One Slack message, without its destination. */
export interface SlackMessage {
  /** What notifications and screen readers get; escaped. */
  readonly text: string;
  readonly blocks: KnownBlock[];
  /** Preview bots fetch every URL they see, which leaks it with no click. */
  readonly unfurl_links: false;
  readonly unfurl_media: false;
  /** Keeps Slack from making links and mentions of words in `text`. */
  readonly parse: 'none';
  readonly link_names: false;
}

/** Beyond this many items with actions each item keeps them in a "⋯" menu instead of a row. */
const MOST_BUTTON_ROWS = 3;

const LONGEST_LINK_LABEL = 100;
/** A link and its label, both escaped, fit into one text object. */
const LONGEST_INLINE_LINK = 450;

/**
 * Renders a reply as Block Kit: pure, and every limit is kept by splitting, never by cutting.
 *
 * Outside text goes into `rich_text` and `plain_text`, which parse nothing; the few `mrkdwn` objects
 * hold escaped words and links that code built. `state` turns actions into buttons.
 */
export function renderBlocks(reply: Reply, state?: ButtonState): readonly SlackMessage[] {
  const withActions = reply.sections.flatMap(({ items }) => items).filter((each) => each.actions);
  const rows = withActions.length <= MOST_BUTTON_ROWS;
  const groups: readonly BlockGroup[] = [
    renderTitle(reply),
    ...reply.sections.flatMap((section) => renderSection(section, state, rows)),
    renderFooter(reply),
    renderActions(reply, state),
  ];
  const text = fallbackText(reply);
  return packMessages(groups).map((blocks, index, all) => ({
    text: all.length === 1 ? text : `${text} (${index + 1} of ${all.length})`,
    blocks: [...blocks],
    unfurl_links: false,
    unfurl_media: false,
    parse: 'none',
    link_names: false,
  }));
}

function renderTitle({ kind, title, lead = [] }: Reply): BlockGroup {
  const plain = toVisible(toPlain(title)).replace(/\s+/g, ' ').trim();
  const large = kind !== 'error' && kind !== 'notice' && plain.length <= LIMITS.header;
  const head: readonly KnownBlock[] =
    plain === ''
      ? []
      : large
        ? [{ type: 'header', text: { type: 'plain_text', text: plain, emoji: false } }]
        : renderLine(title, { bold: kind === 'error' });
  return [...head, ...lead.flatMap((line) => renderLine(line))];
}

function renderSection(
  section: Section,
  state: ButtonState | undefined,
  rows: boolean,
): readonly BlockGroup[] {
  const { heading, line, items, more } = section;
  if (items.length === 0 && line === undefined) return [];
  const head: BlockGroup = [
    ...(heading === undefined
      ? []
      : [{ type: 'divider' } as const, ...renderLine([heading], { bold: true })]),
    ...(line === undefined ? [] : renderLine(line)),
  ];
  const [first, ...others] = items.map((item) => renderItem(item, state, rows));
  // A heading stays with its first item.
  return [
    [...head, ...(first ?? [])],
    ...others,
    ...(more === undefined ? [] : [renderMore(more, state)]),
  ];
}

function renderItem(item: Item, state: ButtonState | undefined, rows: boolean): BlockGroup {
  const { number, text, quote, actions = [] } = item;
  const prefix = number === undefined ? '•  ' : `${number}.  `;
  const proof = proofOf(item).map(toContext);
  const menu = rows ? undefined : renderMenu(actions, state, number);
  const beside = menu && toTextObject(text, prefix);
  if (menu !== undefined && beside !== undefined) {
    return [
      { type: 'section', text: beside, accessory: menu },
      ...(quote === undefined ? [] : renderLine([], { quote })),
      ...proof,
    ];
  }
  const line = renderLine(text, { prefix, ...(quote === undefined ? {} : { quote }) });
  const elements = menu === undefined ? renderButtons(actions, state, number) : [menu];
  return [...line, ...proof, ...toActionBlocks(elements)];
}

/** Reasons and sources in as few strings as the limit of a text object allows. */
function proofOf({ reasons = [], sources }: Item): readonly string[] {
  const parts = [
    ...reasons.flatMap(toParts),
    ...sources.flatMap(({ label, link }) =>
      link === undefined || link.length > LONGEST_INLINE_LINK
        ? toParts(label)
        : [toMrkdwnLink(link, shorten(label, LONGEST_LINK_LABEL))],
    ),
  ].filter((part) => part.trim() !== '');
  const lines: string[] = [];
  for (const part of parts) {
    const last = lines.at(-1);
    const joined = `${last} · ${part}`;
    if (last === undefined || joined.length > LIMITS.sectionText) lines.push(part);
    else lines[lines.length - 1] = joined;
  }
  return lines;
}

/** Splits before it escapes, so that no `&amp;` is cut in two. */
function toParts(text: string): readonly string[] {
  return splitText(text, LIMITS.sectionText / ESCAPE_GROWTH).map(escapeMrkdwn);
}

function toContext(words: string): KnownBlock {
  return { type: 'context', elements: [{ type: 'mrkdwn', text: words, verbatim: true }] };
}

function renderMore(
  { count, command }: NonNullable<Section['more']>,
  state: ButtonState | undefined,
): BlockGroup {
  const words = `and ${count} more`;
  const show = { kind: 'command', label: `Show ${count} more`, command: command ?? '' } as const;
  const buttons = command === undefined ? [] : renderButtons([show], state);
  if (buttons.length > 0) return toActionBlocks(buttons);
  const hint = command === undefined ? words : `${words}: type "${command}"`;
  return splitText(toVisible(hint), LIMITS.sectionText).map(toPlainContext);
}

function renderFooter({ coverage, callId }: Reply): BlockGroup {
  const lines = [
    ...(coverage === undefined ? [] : [describeCoverage(coverage)]),
    ...(callId === undefined ? [] : [`id ${callId}`]),
  ];
  return lines.flatMap((line) =>
    splitText(toVisible(line), LIMITS.sectionText).map(toPlainContext),
  );
}

function toPlainContext(words: string): KnownBlock {
  const text = words.trim() === '' ? '…' : words;
  return { type: 'context', elements: [{ type: 'plain_text', text, emoji: false }] };
}

function renderActions({ actions = [] }: Reply, state: ButtonState | undefined): BlockGroup {
  return toActionBlocks(renderButtons(actions, state));
}

function toActionBlocks(buttons: readonly (Button | Overflow)[]): BlockGroup {
  const blocks: KnownBlock[] = [];
  for (let at = 0; at < buttons.length; at += LIMITS.elementsPerActions) {
    const elements = buttons.slice(at, at + LIMITS.elementsPerActions);
    blocks.push({ type: 'actions', elements: [...elements] });
  }
  return blocks;
}

/** The answer for a notification: title, lead and first lines, without quotes. */
function fallbackText({ title, lead = [], sections }: Reply): string {
  const lines = [title, ...lead, ...sections.flatMap(({ items }) => items.map(({ text }) => text))];
  const words = lines.map(toPlain).join('\n').trim();
  const escaped = escapeMrkdwn(shorten(words, LIMITS.fallbackText / ESCAPE_GROWTH)).trim();
  return escaped === '' ? 'Daybrief' : escaped;
}
