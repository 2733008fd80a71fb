import type { RichText } from '../../../skills/core/reply.js';
import type { Inline, RichTextBlock, TextRun } from './card-elements.js';
import { toInert } from './text.js';

type Style = Omit<TextRun, 'type' | 'text'>;
type Spacing = NonNullable<RichTextBlock['spacing']>;

/** Makes a run of text that is inert already. */
export function run(text: string, style: Style): TextRun {
  return { type: 'TextRun', text, ...style };
}

/** Makes a paragraph. */
export function paragraph(inlines: readonly Inline[], spacing?: Spacing): RichTextBlock {
  return { type: 'RichTextBlock', inlines, ...(spacing === undefined ? {} : { spacing }) };
}

/** Makes a small grey line out of text that is inert already. */
export function note(text: string, spacing: Spacing = 'None'): RichTextBlock {
  return paragraph([run(text, { isSubtle: true, size: 'Small' })], spacing);
}

/**
 * Draws a rich text; its runs share `limit` UTF-16 code units. An empty text still gives one run.
 *
 * White space is kept where a run begins or ends, because the next one joins there.
 */
export function toRuns(text: RichText, limit: number, style: Style = {}): readonly Inline[] {
  let left = Math.floor(limit);
  const drawn: Inline[] = [];
  for (const part of text) {
    if (left <= 0) break;
    const words = typeof part === 'string' ? part : part.bold;
    const inert = toInert(words, left);
    left -= inert.length;
    const spaced = `${/^\s/u.test(words) ? ' ' : ''}${inert}${/\s$/u.test(words) ? ' ' : ''}`;
    drawn.push(toInline(spaced, typeof part === 'string' ? style : { ...style, weight: 'Bolder' }));
  }
  return drawn.length === 0 ? [toInline(' ', style)] : drawn;
}

/** A plain string is the schema's short form of a run without a style. */
function toInline(text: string, style: Style): Inline {
  return Object.keys(style).length === 0 ? text : run(text, style);
}
