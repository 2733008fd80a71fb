import { decodeHTML, decodeHTMLAttribute } from 'entities';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html } from '../../../adapters/html/html.js';
import { stripInvisible } from '../../../skills/reading/unicode.js';
import { arbitraryText } from '../../fakes/arbitrary-reply.js';

describe('markup', () => {
  it('shows any text as it is, and nothing of it becomes markup', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const { markup } = html`<p title="${text}">${text}</p>`;
        const [, attribute = '', content = ''] =
          /^<p title="([^"<>]*)">([^<>]*)<\/p>$/.exec(markup) ?? [];
        expect(decodeHTMLAttribute(attribute)).toBe(stripInvisible(text));
        expect(decodeHTML(content)).toBe(stripInvisible(text));
      }),
    );
  });

  it('takes markup, numbers, lists of them, and what is absent', () => {
    const items = ['<', 2, undefined].map((each) => html`<li>${each}</li>`);
    expect(html`<ul>${items}</ul>${undefined}`.markup).toBe(
      '<ul><li>&lt;</li><li>2</li><li></li></ul>',
    );
  });

  it('is not made of a text by type', () => {
    // @ts-expect-error only `html` makes markup
    const forged: ReturnType<typeof html> = { markup: '<script>' };
    expect(forged).toBeDefined();
  });
});
