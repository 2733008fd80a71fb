import { type Html, html } from '../../../html/html.js';
import { isNode, type Node, nodesIn, textIn } from './node.js';

/**
 * Draws Block Kit as far as Daybrief writes it; a block of another kind is named. Buttons and links are
 * drawn and do nothing: they work in Slack.
 */
export function previewSlack(blocks: readonly unknown[]): Html {
  return html`<div class="message">${nodesIn(blocks).map(drawBlock)}</div>`;
}

function drawBlock(block: Node): Html {
  switch (block['type']) {
    case 'header':
      return html`<p class="header">${drawText(block['text'])}</p>\n`;
    case 'divider':
      return html`<hr>\n`;
    case 'rich_text':
      return html`${nodesIn(block['elements']).map(drawRichText)}`;
    case 'section':
      return html`<div class="beside"><p>${drawText(block['text'])}</p>${drawElement(block['accessory'])}</div>\n`;
    case 'context':
      return html`<p class="small">${nodesIn(block['elements']).map(drawText)}</p>\n`;
    case 'actions':
      return html`<p class="buttons">${nodesIn(block['elements']).map(drawElement)}</p>\n`;
    default:
      return html`<p class="small">(${textIn(block, 'type')})</p>\n`;
  }
}

function drawRichText(part: Node): Html {
  const runs = nodesIn(part['elements']).map((run) => {
    const text = textIn(run);
    const { style } = run;
    return isNode(style) && style['bold'] === true ? html`<b>${text}</b>` : html`${text}`;
  });
  return part['type'] === 'rich_text_quote'
    ? html`<blockquote dir="auto">${runs}</blockquote>\n`
    : html`<p>${runs}</p>\n`;
}

function drawElement(element: unknown): Html | undefined {
  if (!isNode(element)) return undefined;
  const label = element['type'] === 'overflow' ? '⋯' : drawText(element['text']);
  return html`<span class="button">${label}</span>`;
}

/** A text object: plain, or Slack's own markup. */
function drawText(text: unknown): Html | undefined {
  if (!isNode(text)) return undefined;
  return text['type'] === 'mrkdwn' ? drawMrkdwn(textIn(text)) : html`${textIn(text)}`;
}

const BOLD_OR_LINK = /\*([^*\n]+)\*|<[^<>|]*\|([^<>]*)>/g;

function drawMrkdwn(text: string): Html {
  const parts: Html[] = [];
  let at = 0;
  for (const match of text.matchAll(BOLD_OR_LINK)) {
    const [whole, bold, link] = match;
    parts.push(html`${unescapeMrkdwn(text.slice(at, match.index))}`);
    parts.push(
      bold === undefined
        ? html`<span class="link">${unescapeMrkdwn(link ?? '')}</span>`
        : html`<b>${unescapeMrkdwn(bold)}</b>`,
    );
    at = match.index + whole.length;
  }
  return html`${parts}${unescapeMrkdwn(text.slice(at))}`;
}

/** What Slack's three entities stand for; `&amp;` last, or `&amp;lt;` would become `<`. */
function unescapeMrkdwn(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
