import { commandsOf } from '../../skills/conversation-state.js';
import { describeCoverage } from '../../skills/coverage.js';
import {
  type Action,
  type Item,
  type Reply,
  type RichText,
  type Section,
  toPlain,
} from '../../skills/reply.js';
import { type ActionContext, renderActions, renderItemActions } from './card-actions.js';
import type { AdaptiveCard, CardElement, Column, RichTextBlock, TextRun } from './card-elements.js';
import { TEAMS_LIMITS } from './limits.js';
import { toInert } from './text.js';

const LIMITS = TEAMS_LIMITS.card;

/** What the buttons of a card refer to. Without `state` there are only links. */
export interface CardOptions {
  /** Id of the conversation state that the reply was kept under. */
  readonly state?: string | undefined;
  /** Names of the skills that buttons may call for. */
  readonly skills?: readonly string[];
}

/** How much of a reply is drawn; the first that fits is used. */
interface Detail {
  readonly items: number;
  readonly sections: number;
  readonly quotes: boolean;
  readonly itemActions: boolean;
  /** Share of the text limits, so that the last step always fits. */
  readonly scale: number;
}

const DETAILS: readonly Detail[] = [
  { items: LIMITS.itemsPerSection, sections: 10, quotes: true, itemActions: true, scale: 1 },
  { items: LIMITS.itemsPerSection, sections: 10, quotes: true, itemActions: false, scale: 1 },
  { items: 10, sections: 10, quotes: false, itemActions: false, scale: 1 },
  { items: 5, sections: 10, quotes: false, itemActions: false, scale: 0.5 },
  { items: 2, sections: 8, quotes: false, itemActions: false, scale: 0.2 },
];
const LEAST: Detail = { items: 1, sections: 4, quotes: false, itemActions: false, scale: 0.1 };

/**
 * Draws a reply as an Adaptive Card.
 *
 * The card's JSON takes at most `TEAMS_LIMITS.card.bytes` in UTF-16. A reply that is larger loses, in
 * this order, the buttons of its items, their quotes, then items; what is left out is counted in the
 * card. Pure: the same reply gives the same card.
 */
export function renderCard(reply: Reply, { state, skills = [] }: CardOptions = {}): AdaptiveCard {
  const context: ActionContext = { state, commands: commandsOf(reply), skills };
  for (const detail of DETAILS) {
    const card = renderWith(reply, context, detail);
    if (sizeOf(card) <= LIMITS.bytes) return card;
  }
  return renderWith(reply, context, LEAST);
}

/** Size of a card on the wire as Teams counts it: bytes in UTF-16. */
export function sizeOf(card: AdaptiveCard): number {
  return JSON.stringify(card).length * 2;
}

function renderWith(reply: Reply, context: ActionContext, detail: Detail): AdaptiveCard {
  const shown = reply.sections.filter((section) => section.items.length > 0 || section.line);
  const body: CardElement[] = [
    paragraph(runs(reply.title, LIMITS.title, { size: 'Medium', weight: 'Bolder' }, detail)),
    ...(reply.lead ?? [])
      .slice(0, LIMITS.leadLines)
      .map((line) => paragraph(runs(line, LIMITS.line, { isSubtle: true }, detail), 'Small')),
    ...shown
      .slice(0, detail.sections)
      .flatMap((section, at) => renderSection(section, `actions-${at}`, context, detail)),
    ...omittedSections(shown.length - detail.sections),
    ...renderActions(cardActions(reply), context),
    ...receipt(reply, detail),
  ];
  const summary = toInert(toPlain(reply.title), LIMITS.title);
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    body,
    msteams: { width: 'Full' },
    fallbackText: summary,
    speak: summary,
  };
}

// Teams has thumbs of its own under every message (`feedback.ts`); two pairs would be one too many.
function cardActions(reply: Reply): readonly Action[] {
  return (reply.actions ?? []).filter((action) => action.kind !== 'feedback');
}

function renderSection(
  section: Section,
  id: string,
  context: ActionContext,
  detail: Detail,
): readonly CardElement[] {
  const items = section.items.slice(0, detail.items);
  const left = section.items.length - items.length + (section.more?.count ?? 0);
  return [
    ...(section.heading === undefined ? [] : [heading(section.heading)]),
    ...(section.line === undefined
      ? []
      : [paragraph(runs(section.line, LIMITS.line, { isSubtle: true }, detail), 'Small')]),
    ...items.flatMap((item, at) => renderItem(item, `${id}-${at}`, context, detail)),
    ...(left > 0 ? renderMore(left, section, context) : []),
  ];
}

/** Says how much is not shown; with a button where one command shows it. */
function renderMore(
  left: number,
  section: Section,
  context: ActionContext,
): readonly CardElement[] {
  const command = section.more?.command;
  const label = `and ${left} more`;
  const action: Action | undefined =
    command === undefined ? undefined : { kind: 'command', label, command };
  const button = action === undefined ? [] : renderActions([action], context);
  return button.length > 0 ? button : [note(label)];
}

function renderItem(
  item: Item,
  id: string,
  context: ActionContext,
  detail: Detail,
): readonly CardElement[] {
  const buttons = detail.itemActions ? renderItemActions(item, id, context) : undefined;
  const link = item.sources.find((source) => source.link)?.link;
  const columns: Column[] = [
    ...(item.number === undefined ? [] : [numberColumn(item.number)]),
    { type: 'Column', width: 'stretch', spacing: 'Small', items: itemLines(item, detail) },
    ...(link === undefined
      ? []
      : [sideColumn('↗', { type: 'Action.OpenUrl', title: 'Open the source', url: link })]),
    ...(buttons === undefined
      ? []
      : [
          sideColumn('⋯', {
            type: 'Action.ToggleVisibility',
            title: 'Show what you can do with this',
            targetElements: [buttons.id],
          }),
        ]),
  ];
  return [
    { type: 'ColumnSet', spacing: 'Medium', columns },
    ...(buttons === undefined ? [] : [buttons]),
  ];
}

function itemLines(item: Item, detail: Detail): readonly RichTextBlock[] {
  const lines = [paragraph(runs(item.text, LIMITS.itemText, {}, detail))];
  if (item.quote !== undefined && detail.quotes) {
    const quote = `“${toInert(item.quote, LIMITS.quote)}”`;
    lines.push(paragraph([{ type: 'TextRun', text: quote, italic: true, isSubtle: true }], 'None'));
  }
  const reasons = toInert((item.reasons ?? []).join(' · '), LIMITS.reasons * detail.scale);
  const labels = item.sources.slice(0, 3).map((source) => source.label);
  const sources = toInert(labels.join(', '), LIMITS.sourceLabel * detail.scale);
  const small = [reasons, sources].filter((text) => text !== '').join(' · ');
  if (small !== '') lines.push(note(small));
  return lines;
}

function numberColumn(number: number): Column {
  return {
    type: 'Column',
    width: 'auto',
    verticalContentAlignment: 'Top',
    items: [paragraph([{ type: 'TextRun', text: String(number), isSubtle: true }])],
  };
}

function sideColumn(sign: string, selectAction: NonNullable<Column['selectAction']>): Column {
  return {
    type: 'Column',
    width: 'auto',
    spacing: 'Small',
    verticalContentAlignment: 'Top',
    selectAction,
    items: [paragraph([{ type: 'TextRun', text: sign, weight: 'Bolder', color: 'Accent' }])],
  };
}

function heading(text: string): RichTextBlock {
  return {
    type: 'RichTextBlock',
    spacing: 'Large',
    separator: true,
    inlines: [
      { type: 'TextRun', text: toInert(text, LIMITS.heading), weight: 'Bolder', color: 'Accent' },
    ],
  };
}

function receipt(reply: Reply, detail: Detail): readonly CardElement[] {
  const lines = [
    ...(reply.coverage === undefined
      ? []
      : [toInert(describeCoverage(reply.coverage), LIMITS.line * detail.scale)]),
    ...(reply.callId === undefined ? [] : [`id ${toInert(reply.callId, LIMITS.heading)}`]),
  ];
  return lines.map((line) => ({ ...note(line), spacing: 'Medium' }));
}

function omittedSections(count: number): readonly CardElement[] {
  return count > 0 ? [note(`and ${count} more sections`)] : [];
}

function note(text: string): RichTextBlock {
  return paragraph([{ type: 'TextRun', text, isSubtle: true, size: 'Small' }], 'None');
}

function paragraph(
  inlines: readonly TextRun[],
  spacing?: NonNullable<RichTextBlock['spacing']>,
): RichTextBlock {
  return { type: 'RichTextBlock', inlines, ...(spacing === undefined ? {} : { spacing }) };
}

/** Draws a rich text; `limit` is shared by its runs. An empty text still gives one run. */
function runs(
  text: RichText,
  limit: number,
  style: Omit<TextRun, 'type' | 'text'>,
  detail: Detail,
): readonly TextRun[] {
  let left = Math.floor(limit * detail.scale);
  const drawn: TextRun[] = [];
  for (const run of text) {
    if (left <= 0) break;
    const words = typeof run === 'string' ? run : run.bold;
    const [before = '', after = ''] = [/^\s/u.exec(words)?.[0], /\s$/u.exec(words)?.[0]];
    const inert = toInert(words, left);
    left -= inert.length;
    const spaced = `${before === '' ? '' : ' '}${inert}${after === '' ? '' : ' '}`;
    drawn.push({
      type: 'TextRun',
      text: spaced,
      ...style,
      ...(typeof run === 'string' ? {} : { weight: 'Bolder' }),
    });
  }
  return drawn.length === 0 ? [{ type: 'TextRun', text: ' ', ...style }] : drawn;
}
