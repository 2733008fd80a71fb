import type { RichTextBlock, RichTextElement, RichTextSection } from '@slack/types';
import type { RichText } from '../../../skills/core/reply.js';
import { LIMITS } from '../limits.js';
import { splitText, toVisible } from './escape.js';
import { textSize } from './pack.js';

/**
 * Renders a line as `rich_text`: its text elements are shown letter by letter, so that nothing in a mail
 * can become a link, a mention or emphasis. Long lines give several blocks. The quote comes with its marks.
 */
export function renderLine(
  text: RichText,
  options: { readonly prefix?: string; readonly bold?: boolean; readonly quote?: string } = {},
): readonly RichTextBlock[] {
  const runs: RichText = options.prefix === undefined ? text : [options.prefix, ...text];
  const elements = runs.flatMap((run): readonly RichTextElement[] => {
    const words = toVisible(typeof run === 'string' ? run : run.bold);
    const bold = options.bold === true || typeof run !== 'string';
    return splitText(words, LIMITS.richTextBlock).map((piece) => ({
      type: 'text',
      text: piece,
      ...(bold ? { style: { bold: true } } : {}),
    }));
  });
  const lines = pack(elements.filter((element) => element.type !== 'text' || element.text !== ''));
  const quoted = splitText(toVisible(options.quote ?? ''), LIMITS.richTextBlock);
  const quotes = quoted.map(toQuote);
  const last = lines.at(-1);
  const [quote, ...more] = quotes;
  const fits = (a: RichTextBlock, b: RichTextBlock) =>
    textSize(a) + textSize(b) <= LIMITS.richTextBlock;
  if (last && quote && more.length === 0 && fits(last, quote)) {
    return [...lines.slice(0, -1), { ...last, elements: [...last.elements, ...quote.elements] }];
  }
  return [...lines, ...quotes];
}

/** Puts elements into as few blocks as the limit allows. */
function pack(elements: readonly RichTextElement[]): readonly RichTextBlock[] {
  const sections: RichTextSection[] = [];
  let room = 0;
  for (const element of elements) {
    const size = element.type === 'text' ? element.text.length : 0;
    const current = sections.at(-1);
    if (current === undefined || size > room) {
      sections.push({ type: 'rich_text_section', elements: [element] });
      room = LIMITS.richTextBlock - size;
    } else {
      current.elements.push(element);
      room -= size;
    }
  }
  return sections.map((section) => ({ type: 'rich_text', elements: [section] }));
}

function toQuote(text: string): RichTextBlock {
  return {
    type: 'rich_text',
    elements: [{ type: 'rich_text_quote', elements: [{ type: 'text', text }] }],
  };
}
