import { stripInvisible, truncate } from '../../../skills/reading/unicode.js';

/** Marks that begin or end emphasis; inside a word (`a_b`) they are only characters. */
const EMPHASIS = /(?<![\p{L}\p{N}])[*_~]+|[*_~]+(?![\p{L}\p{N}])|`/gu;

/** Text as `plain_text` and `rich_text` take it: they parse nothing, so only the unseen goes. */
export function toVisible(text: string): string {
  return stripInvisible(text).replace(/\t/g, ' ');
}

/**
 * Escapes outside text for a `mrkdwn` object or a message's `text`: afterwards it holds no link,
 * mention, entity or emphasis of its own.
 *
 * Slack has escapes for `& < >` only (https://docs.slack.dev/messaging/formatting-message-text), so the
 * marks `* _ ~` at the edge of a word and back-ticks are left out.
 */
export function escapeMrkdwn(text: string): string {
  return toVisible(text)
    .replace(EMPHASIS, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}

/** Makes a link to a URL that code built. The label loses line breaks and `|`, which would end the URL. */
export function toMrkdwnLink(url: string, label: string): string {
  const words = escapeMrkdwn(label.replace(/[|\s]+/g, ' ')).trim();
  const target = url.replace(/[<>|\s]/g, encodeURIComponent).replace(/&/g, '&amp;');
  return `<${target}|${words === '' ? 'source' : words}>`;
}

/** Cuts a text into pieces of at most `limit` characters, at white space where there is some. */
export function splitText(text: string, limit: number): readonly string[] {
  const pieces: string[] = [];
  let left = text;
  while (left.length > limit) {
    const head = truncate(left, limit);
    const space = Math.max(head.lastIndexOf(' '), head.lastIndexOf('\n'));
    const piece = space > limit / 2 ? head.slice(0, space + 1) : head;
    pieces.push(piece);
    left = left.slice(piece.length);
  }
  if (left !== '') pieces.push(left);
  return pieces;
}
