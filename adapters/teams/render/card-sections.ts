import type { Action, Item, Section } from '../../../skills/core/reply.js';
import { marksOf } from '../../../skills/writing/quotation.js';
import { TEAMS_LIMITS } from '../limits.js';
import { type CardContext, renderActions, renderItemActions } from './card-actions.js';
import type { Detail } from './card-detail.js';
import type { CardElement, Column, ColumnSet, RichTextBlock } from './card-elements.js';
import { renderMenu, type SectionMenu } from './card-menu.js';
import { note, paragraph, run, toRuns } from './card-text.js';
import { toInert } from './text.js';

const LIMITS = TEAMS_LIMITS.card;
/** Sources named under an item; the quote is from the first of them. */
const NAMED_SOURCES = 3;

/** Draws a section: heading, line, items, and how many more there are. `id` is unique in the card. */
export function renderSection(
  section: Section,
  id: string,
  context: CardContext,
  detail: Detail,
): readonly CardElement[] {
  const items = section.items.slice(0, detail.items);
  const left = section.items.length - items.length + (section.more?.count ?? 0);
  const line = section.line && toRuns(section.line, LIMITS.line * detail.scale, { isSubtle: true });
  const menu =
    detail.buttons === 'section' && section.heading !== undefined
      ? renderMenu(items, `${id}-menu`, context)
      : undefined;
  return [
    ...(section.heading === undefined ? [] : [heading(section.heading, menu)]),
    ...(menu?.elements ?? []),
    // A line without a heading begins something new.
    ...(line === undefined ? [] : [paragraph(line, section.heading ? 'Small' : 'Medium')]),
    ...renderText(section.text ?? [], detail),
    ...items.flatMap((item, at) => renderItem(item, `${id}-${at}`, context, detail)),
    ...(left > 0 ? renderMore(left, section, context) : []),
  ];
}

/** Draws lines to copy; what stands after an empty line begins a paragraph. */
function renderText(lines: readonly string[], { scale }: Detail): readonly RichTextBlock[] {
  const most = Math.ceil(LIMITS.textLines * scale);
  const blocks = lines.slice(0, most).flatMap((line, at) => {
    const spacing = lines[at - 1] === '' ? 'Medium' : 'None';
    return line === '' ? [] : [paragraph(toRuns([line], LIMITS.textLine * scale), spacing)];
  });
  const left = lines.length - most;
  return left > 0 ? [...blocks, note(`and ${left} more lines`)] : blocks;
}

/** Says how much is not shown; with a button where one command shows it. */
function renderMore(left: number, section: Section, context: CardContext): readonly CardElement[] {
  const command = section.more?.command ?? section.alone;
  const action: readonly Action[] =
    command === undefined ? [] : [{ kind: 'command', label: `Show ${left} more`, command }];
  const button = renderActions(action, context);
  return button.length > 0 ? button : [note(`and ${left} more`, 'Small')];
}

function renderItem(
  item: Item,
  id: string,
  context: CardContext,
  detail: Detail,
): readonly CardElement[] {
  const link = item.sources.find((source) => source.link)?.link;
  // The arrow already opens the source: a second button for it would only take room.
  const actions = (item.actions ?? []).filter(
    (action) => action.kind !== 'open' || action.link !== link,
  );
  const buttons =
    detail.buttons === 'item' ? renderItemActions(actions, item.number, id, context) : undefined;
  const columns = [
    // Wide enough for two digits, so that all lines begin at the same place.
    item.number && column('22px', [paragraph([run(String(item.number), { isSubtle: true })])]),
    column('stretch', itemLines(item, context, detail)),
    link && sideColumn('↗', { type: 'Action.OpenUrl', title: 'Open the source', url: link }),
    buttons && moreColumn([buttons.id]),
  ].filter((each) => typeof each === 'object');
  return [{ type: 'ColumnSet', spacing: 'Medium', columns }, ...(buttons ? [buttons] : [])];
}

function itemLines(item: Item, { cited }: CardContext, detail: Detail): readonly RichTextBlock[] {
  const lines = [paragraph(toRuns(item.text, LIMITS.itemText * detail.scale))];
  if (item.note !== undefined) {
    lines.push(paragraph(toRuns([item.note], LIMITS.itemText * detail.scale), 'None'));
  }
  if (item.quote !== undefined) {
    const [open, close] = marksOf(item.quoteLanguage);
    const text = `${open}${toInert(item.quote, LIMITS.quote * detail.scale)}${close}`;
    lines.push(paragraph([run(text, { italic: true, isSubtle: true })], 'None'));
  }
  const reasons = toInert((item.reasons ?? []).join(' · '), LIMITS.reasons * detail.scale);
  const labels = item.sources.slice(0, NAMED_SOURCES).flatMap(({ label }) => label || []);
  const sources = toInert(labels.join(', '), LIMITS.sourceLabel * detail.scale);
  // Teams turns this mark into the pop-up of the citation with the same position.
  const mark = item.number !== undefined && cited.has(item.number) ? `[${item.number}]` : '';
  const small = [reasons, sources, mark].filter((text) => text !== '').join(' · ');
  if (small !== '') lines.push(note(small));
  return lines;
}

const SIGN = { weight: 'Bolder', color: 'Accent' } as const;

function heading(text: string, menu: SectionMenu | undefined): RichTextBlock | ColumnSet {
  const words = paragraph([run(toInert(text, LIMITS.heading), SIGN)]);
  const apart = { spacing: 'Large', separator: true } as const;
  if (menu === undefined) return { ...words, ...apart };
  return {
    type: 'ColumnSet',
    ...apart,
    columns: [column('stretch', [words]), moreColumn(menu.ids)],
  };
}

/** Shows or hides buttons. */
function moreColumn(targetElements: readonly string[]): Column {
  const title = 'More actions';
  return sideColumn('⋯', { type: 'Action.ToggleVisibility', title, targetElements });
}

function sideColumn(sign: string, selectAction: NonNullable<Column['selectAction']>): Column {
  return { ...column('auto', [paragraph([run(sign, SIGN)])]), selectAction };
}

function column(width: Column['width'], items: Column['items']): Column {
  return { type: 'Column', width, items };
}
