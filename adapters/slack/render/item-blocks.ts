import type { Button, KnownBlock, MrkdwnElement, Overflow } from '@slack/types';
import type { ButtonState } from '../../../skills/conversation/press.js';
import type { Item } from '../../../skills/core/reply.js';
import { shorten } from '../../../skills/reading/unicode.js';
import { marksOf } from '../../../skills/writing/quotation.js';
import { LIMITS } from '../limits.js';
import { renderButtons, renderMenu } from './buttons.js';
import { escapeMrkdwn, splitText, toMrkdwnLink } from './escape.js';
import type { BlockGroup } from './pack.js';
import { renderLine } from './rich-text.js';
import { ESCAPE_GROWTH, toTextObject } from './text-object.js';

const LONGEST_LINK_LABEL = 100;
/** A link and its label, both escaped, fit into one text object. */
const LONGEST_INLINE_LINK = 450;

/** Renders one line of an answer with its proof; `rows` puts its actions into a row of buttons. */
export function renderItem(item: Item, state: ButtonState | undefined, rows: boolean): BlockGroup {
  const { number, note, actions = [] } = item;
  const [open, close] = marksOf(item.quoteLanguage);
  const quote = item.quote === undefined ? undefined : `${open}${item.quote}${close}`;
  const text = note === undefined ? item.text : [...item.text, `\n${note}`];
  const prefix = number === undefined ? '•  ' : `${number}.  `;
  const reasons = proofOf(item);
  const proof = reasons.map(toContext);
  const menu = rows ? undefined : renderMenu(actions, state, number);
  const line = renderLine(text, { prefix, ...(quote === undefined ? {} : { quote }) });
  const [reason] = reasons;
  if (menu !== undefined && quote !== undefined && reason !== undefined && reasons.length === 1) {
    // Two blocks a row: with three, the rows of a digest are more than one message takes.
    return [...line, { type: 'section', text: verbatim(reason), accessory: menu }];
  }
  const beside = quote === undefined ? menu && toTextObject(text, prefix) : undefined;
  if (menu !== undefined && beside !== undefined) {
    return [{ type: 'section', text: beside, accessory: menu }, ...proof];
  }
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
  return { type: 'context', elements: [verbatim(words)] };
}

function verbatim(words: string): MrkdwnElement {
  return { type: 'mrkdwn', text: words, verbatim: true };
}

/** Puts buttons into as few rows as the limit allows. */
export function toActionBlocks(buttons: readonly (Button | Overflow)[]): BlockGroup {
  const blocks: KnownBlock[] = [];
  for (let at = 0; at < buttons.length; at += LIMITS.elementsPerActions) {
    const elements = buttons.slice(at, at + LIMITS.elementsPerActions);
    blocks.push({ type: 'actions', elements: [...elements] });
  }
  return blocks;
}
