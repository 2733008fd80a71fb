import type { ContextBlock, MrkdwnElement, PlainTextElement } from '@slack/types';
import { type RichText, toPlain } from '../../../skills/core/reply.js';
import { LIMITS } from '../limits.js';
import { escapeMrkdwn, toVisible } from './escape.js';

/** `&` becomes `&amp;`: escaping makes text at most five times longer. */
export const ESCAPE_GROWTH = 5;

/** What a client might still turn into a link, a mention or an emoji, although `verbatim` forbids it. */
const RISKY = /[@#`]|:\/\/|:[\w+-]+:|[\p{L}\p{N}-]\.\p{L}{2}/u;

/**
 * Renders a line for beside a menu, where Slack takes no `rich_text`; undefined when it is too long.
 *
 * Emphasis needs `mrkdwn`, so it is given up where the words hold anything that could be parsed.
 */
export function toTextObject(
  text: RichText,
  prefix: string,
): MrkdwnElement | PlainTextElement | undefined {
  const words = toVisible(prefix + toPlain(text));
  if (words.length > LIMITS.sectionText / ESCAPE_GROWTH) return undefined;
  if (RISKY.test(words)) return plain(words);
  const runs = text.map((run) => {
    if (typeof run === 'string') return escapeMrkdwn(run);
    const inside = escapeMrkdwn(run.bold.replace(/\s+/g, ' ')).trim();
    return inside === '' ? '' : `*${inside}*`;
  });
  return { type: 'mrkdwn', text: prefix + runs.join(''), verbatim: true };
}

/** Words of Daybrief's own, or outside text that was made visible: nothing in them is parsed. */
export function plain(text: string): PlainTextElement {
  return { type: 'plain_text', text, emoji: false };
}

/** A line in small print. */
export function toPlainContext(words: string): ContextBlock {
  return { type: 'context', elements: [plain(words.trim() === '' ? '…' : words)] };
}
