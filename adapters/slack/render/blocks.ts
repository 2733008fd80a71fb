import type { KnownBlock } from '@slack/types';
import { type ButtonState, toButtonState } from '../../../skills/conversation/press.js';
import { smallPrint } from '../../../skills/core/receipts/coverage.js';
import { type Reply, type Section, toPlain } from '../../../skills/core/reply.js';
import { shorten } from '../../../skills/reading/unicode.js';
import { LIMITS } from '../limits.js';
import { renderButtons } from './buttons.js';
import { escapeMrkdwn, splitText, toVisible } from './escape.js';
import { renderItem, toActionBlocks } from './item-blocks.js';
import { type BlockGroup, packMessages } from './pack.js';
import { renderLine } from './rich-text.js';
import { ESCAPE_GROWTH, plain, toPlainContext } from './text-object.js';

/** With every message: Slack shows the words, and makes nothing more of them. */
export const QUIET = {
  // Preview bots fetch every URL they see, which leaks it with no click.
  unfurl_links: false,
  unfurl_media: false,
  // Keeps Slack from making links and mentions of words in `text`.
  parse: 'none',
  link_names: false,
} as const;

/** One Slack message, without its destination. */
export type SlackMessage = typeof QUIET & {
  /** What notifications and screen readers get; escaped. */
  readonly text: string;
  readonly blocks: KnownBlock[];
};

/** Beyond this many items with actions each item keeps them in a "⋯" menu instead of a row. */
const MOST_BUTTON_ROWS = 3;

/**
 * Renders a reply as Block Kit: pure, and every limit is kept by splitting, never by cutting.
 *
 * Outside text goes into `rich_text` and `plain_text`, which parse nothing; the few `mrkdwn` objects
 * hold escaped words and links that code built. `stateId`, of what was kept of the reply, turns actions
 * into buttons.
 */
export function renderBlocks(reply: Reply, stateId?: string): readonly SlackMessage[] {
  const state = toButtonState(reply, stateId);
  const withActions = reply.sections.flatMap(({ items }) => items).filter((each) => each.actions);
  const rows = withActions.length <= MOST_BUTTON_ROWS;
  const groups: readonly BlockGroup[] = [
    renderTitle(reply),
    ...reply.sections.flatMap((section) => renderSection(section, state, rows)),
    smallPrint(reply).flatMap(renderSmallPrint),
    toActionBlocks(renderButtons(reply.actions ?? [], state)),
  ];
  const text = fallbackText(reply);
  return packMessages(groups).map((blocks, index, all) => ({
    text: all.length === 1 ? text : `${text} (${index + 1} of ${all.length})`,
    blocks: [...blocks],
    ...QUIET,
  }));
}

function renderTitle({ kind, title, lead = [] }: Reply): BlockGroup {
  const words = toVisible(toPlain(title)).replace(/\s+/g, ' ').trim();
  const large = kind !== 'error' && kind !== 'notice' && words.length <= LIMITS.header;
  const head: readonly KnownBlock[] =
    words === ''
      ? []
      : large
        ? [{ type: 'header', text: plain(words) }]
        : renderLine(title, { bold: kind === 'error' });
  return [...head, ...lead.flatMap((line) => renderLine(line))];
}

function renderSection(
  section: Section,
  state: ButtonState | undefined,
  rows: boolean,
): readonly BlockGroup[] {
  const { heading, line, text, items, more } = section;
  if (items.length === 0 && line === undefined && text === undefined) return [];
  const head: BlockGroup = [
    ...(heading === undefined
      ? []
      : [{ type: 'divider' } as const, ...renderLine([heading], { bold: true })]),
    ...(line === undefined ? [] : renderLine(line)),
    ...(text === undefined ? [] : renderLine([text.join('\n')])),
  ];
  const [first, ...others] = items.map((item) => renderItem(item, state, rows));
  // A heading stays with its first item.
  return [
    [...head, ...(first ?? [])],
    ...others,
    ...(more === undefined ? [] : [renderMore(more, state)]),
  ];
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
  return renderSmallPrint(hint);
}

function renderSmallPrint(line: string): BlockGroup {
  return splitText(toVisible(line), LIMITS.sectionText).map(toPlainContext);
}

/** The answer for a notification: title, lead and first lines, without quotes. */
function fallbackText({ title, lead = [], sections }: Reply): string {
  const lines = [title, ...lead, ...sections.flatMap(({ items }) => items.map(({ text }) => text))];
  const words = lines.map(toPlain).join('\n').trim();
  const escaped = escapeMrkdwn(shorten(words, LIMITS.fallbackText / ESCAPE_GROWTH)).trim();
  return escaped === '' ? 'Daybrief' : escaped;
}
