import { stripInvisible } from '../../skills/reading/unicode.js';

declare const markupBrand: unique symbol;

/** Markup that only `html` makes: no text becomes it by mistake. */
export interface Html {
  readonly markup: string;
  readonly [markupBrand]: true;
}

/** What may stand in a template: text is escaped, markup is not, and what is absent leaves no trace. */
export type HtmlValue = Html | string | number | undefined | readonly HtmlValue[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Writes HTML. Every value is escaped for the two places in which a template may hold one: between tags
 * and in a quoted attribute. Characters that nobody sees are left out.
 *
 * @example html`<p title="${label}">${text}</p>`
 */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  const markup = parts.reduce((before, part, at) => before + toMarkup(values[at - 1]) + part);
  // Only here: the parts are our own source, and the values are escaped.
  return { markup } as Html;
}

function toMarkup(value: HtmlValue): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  return 'markup' in value ? value.markup : value.map(toMarkup).join('');
}

function escapeHtml(text: string): string {
  return stripInvisible(text).replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
}
