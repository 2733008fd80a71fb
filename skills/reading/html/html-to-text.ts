import { TEXT_LIMITS } from '../limits.js';
import { stripInvisible, truncate } from '../unicode.js';
import { computeStyle, parseStyleSheet, type Selectable, type StyleSheet } from './css.js';
import { createElementStack, type ElementStack, type OpenElement } from './element-stack.js';
import { isVisible, lookOf } from './hidden-text.js';
import { type HtmlToken, htmlTokens } from './html-tokens.js';
import { createTextCanvas, type TextCanvas } from './text-canvas.js';

type OpenToken = Extract<HtmlToken, { kind: 'open' }>;

const VOID = words('area base br col embed hr img input link meta param source track wbr');
const UNREAD = words(
  'head script style title template noembed noframes iframe object svg math canvas audio datalist',
);
/** Struck out: not what the author says any more. */
const STRUCK = words('del s strike');
const PARAGRAPH = words('p h1 h2 h3 h4 h5 h6 ul ol dl pre table form fieldset figure');
const LINE = words('div li dt dd section article header footer main nav aside address center');
/** A start tag ends these open elements by itself: `<li>` another `<li>`. */
const IMPLIED_END: Readonly<Record<string, ReadonlySet<string>>> = {
  li: words('li'),
  p: words('p'),
  dt: words('dt dd'),
  dd: words('dt dd'),
  td: words('td th'),
  th: words('td th'),
  tr: words('tr td th'),
  option: words('option'),
};

const SIGNATURE_MARKER = /gmail_signature|moz-signature|AppleMailSignature|protonmail_signature/i;
const PICTOGRAPH = /^\p{Extended_Pictographic}[\p{Emoji_Component}\p{Extended_Pictographic}]*$/u;

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/**
 * Turns the HTML of a mail into the text that a person would read.
 *
 * Left out is what was struck out, and what nobody sees (display, visibility, opacity, colour on colour, tiny fonts, places off
 * the screen, comments, preheaders, alternative texts) and where links lead. Lines stay lines, quoted
 * blocks become `> ` lines, the cells of a table row stand on one line with ` | ` between them, and a
 * signature that the program marked starts with `-- `.
 *
 * Takes any string of any size: no recursion, one pass, limits in `limits.ts`.
 *
 * @example htmlToText('<p>Hi</p><blockquote>Old</blockquote>') // 'Hi\n\n> Old'
 */
export function htmlToText(html: string): string {
  const source = truncate(html, TEXT_LIMITS.html);
  const sheet = readStyleSheet(source);
  const canvas = createTextCanvas();
  const stack = createElementStack(canvas);
  for (const token of htmlTokens(source)) {
    if (token.kind === 'text') writeText(token.text, stack.current(), canvas);
    else if (token.kind === 'close') closeTag(token.name, stack, canvas);
    else openTag(token, sheet, stack, canvas);
  }
  stack.closeAll();
  return canvas.text();
}

function readStyleSheet(html: string): StyleSheet {
  if (!/<style/i.test(html)) return parseStyleSheet('');
  let css = '';
  let inside = false;
  for (const token of htmlTokens(html)) {
    if (token.kind === 'text' && inside) css += `${token.text}\n`;
    inside = token.kind === 'open' && token.name === 'style';
  }
  return parseStyleSheet(css);
}

function writeText(text: string, parent: OpenElement, canvas: TextCanvas): void {
  if (!isVisible(parent.look)) return;
  const seen = stripInvisible(text);
  if (parent.preformatted) canvas.verbatim(seen);
  else canvas.flow(seen);
}

function openTag(token: OpenToken, sheet: StyleSheet, stack: ElementStack, canvas: TextCanvas) {
  const { name, attributes } = token;
  const implied = IMPLIED_END[name];
  if (implied !== undefined) stack.closeImplied(implied);
  const parent = stack.current();
  if (VOID.has(name)) {
    if (isVisible(parent.look)) writeVoid(token, canvas);
    return;
  }
  if (token.selfClosing && name.includes(':')) return;
  if (stack.isFull()) {
    if (LINE.has(name) || PARAGRAPH.has(name)) canvas.breakLine();
    return;
  }
  const selectable: Selectable = {
    name,
    id: attributes.get('id'),
    classes: attributes.get('class')?.split(/\s+/, 20).filter(Boolean) ?? [],
    attributes,
  };
  const style = computeStyle(sheet, selectable, stack.ancestors(), attributes.get('style'));
  const look = lookOf(parent.look, style, attributes);
  const isClosedDialog = name === 'dialog' && !attributes.has('open');
  const isFolded =
    parent.name === 'details' && !parent.attributes.has('open') && name !== 'summary';
  const isLeftOut = UNREAD.has(name) || STRUCK.has(name) || isClosedDialog || isFolded;
  const unread = isLeftOut ? { ...look, hidden: true } : look;
  startBlock(selectable, attributes, parent, canvas);
  stack.push({
    ...selectable,
    look: unread,
    preformatted:
      name === 'pre' ||
      /^pre/.test(style.get('white-space') ?? '') ||
      (parent.preformatted && style.get('white-space') !== 'normal'),
    opened: openOnCanvas(name, stack, canvas),
    items: 0,
  });
}

function startBlock(
  { name, id, classes }: Selectable,
  attributes: ReadonlyMap<string, string>,
  parent: OpenElement,
  canvas: TextCanvas,
): void {
  const nestedList = (name === 'ul' || name === 'ol') && parent.name === 'li';
  if (PARAGRAPH.has(name) && !nestedList) canvas.breakParagraph();
  if (LINE.has(name) || nestedList) canvas.breakLine();
  const markers = [id ?? '', ...classes, attributes.get('data-smartmail') ?? ''];
  const isMarked = markers.some((marker) => marker !== '' && SIGNATURE_MARKER.test(marker));
  if (isMarked || (id === 'Signature' && name === 'div')) {
    canvas.breakLine();
    canvas.verbatim('-- \n');
  }
  if (name === 'li' && isVisible(parent.look)) {
    parent.items += 1;
    canvas.flow(parent.name === 'ol' ? `${parent.items}. ` : '- ');
  }
}

function openOnCanvas(name: string, stack: ElementStack, canvas: TextCanvas) {
  if (name === 'blockquote') {
    canvas.openQuote();
    return 'quote';
  }
  if (name === 'tr' && stack.countOf('tr') < TEXT_LIMITS.tableDepth) {
    canvas.openRow();
    return 'row';
  }
  if ((name === 'td' || name === 'th') && stack.current().opened === 'row') {
    canvas.openCell();
    return 'cell';
  }
  return undefined;
}

function writeVoid({ name, attributes }: OpenToken, canvas: TextCanvas): void {
  if (name === 'br') canvas.verbatim('\n');
  if (name === 'hr') canvas.breakParagraph();
  const alternative = attributes.get('alt') ?? '';
  if (name === 'img' && PICTOGRAPH.test(alternative)) canvas.flow(alternative);
}

function closeTag(name: string, stack: ElementStack, canvas: TextCanvas): void {
  if (name === 'br') canvas.verbatim('\n');
  if (LINE.has(name)) canvas.breakLine();
  stack.closeTo(name);
  if (PARAGRAPH.has(name) && stack.current().name !== 'li') canvas.breakParagraph();
}
