/** Control and format characters (bidi, zero-width, tags) and lone surrogates; line feeds stay. */
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * Removes what a reader cannot see but a machine obeys: control, bidi, zero-width and tag characters
 * and lone surrogates. Tabs become spaces; line feeds stay.
 */
export function toVisible(text: string): string {
  return text.replace(/[\t\u00a0]/g, ' ').replace(INVISIBLE, '');
}

/**
 * Escapes outside text for a `mrkdwn` object or a message's `text`: afterwards it holds no link,
 * mention or entity of its own (https://docs.slack.dev/messaging/formatting-message-text#escaping).
 */
export function escapeMrkdwn(text: string): string {
  return toVisible(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

/**
 * Makes a link that code built. The label loses line breaks and the marks `* _ ~` and the back-tick,
 * for which Slack knows no escape, and `|`, which would end the URL early.
 */
export function toMrkdwnLink(url: string, label: string): string {
  const plain = escapeMrkdwn(label.replace(/[*_~`|\s]+/g, ' ').trim());
  const safeUrl = url.replace(/[<>|\s]/g, encodeURIComponent).replace(/&/g, '&amp;');
  return `<${safeUrl}|${plain === '' ? 'source' : plain}>`;
}

/** The first `limit` characters, never half a character, with an ellipsis when something is left out. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** Cuts a text into pieces of at most `limit` characters, at white space where there is some. */
export function splitText(text: string, limit: number): readonly string[] {
  const pieces: string[] = [];
  let left = text;
  while (left.length > limit) {
    const head = left.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '');
    const space = Math.max(head.lastIndexOf(' '), head.lastIndexOf('\n'));
    const end = space > limit / 2 ? space + 1 : head.length;
    pieces.push(left.slice(0, end));
    left = left.slice(end);
  }
  if (left !== '') pieces.push(left);
  return pieces;
}
