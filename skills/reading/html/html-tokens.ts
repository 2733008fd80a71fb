import { decodeHTML, decodeHTMLAttribute } from 'entities/decode';

/** One piece of markup. Names are lower case; attribute values are decoded. */
export type HtmlToken =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      readonly selfClosing: boolean;
    }
  | { readonly kind: 'close'; readonly name: string };

/** Elements whose content is not markup. Their text comes as one token. */
const RAW_TEXT: ReadonlySet<string> = new Set(['style', 'script', 'title', 'textarea', 'xmp']);

const NAME = /[a-zA-Z][^\s/>]*/y;
const ATTRIBUTE = /[\s/]*([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/y;

/**
 * Splits HTML the way browsers do, as far as text is concerned: any input gives tokens, none throws.
 *
 * Comments, doctypes and processing instructions give nothing. Each character is looked at once.
 */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  let at = 0;
  while (at < html.length) {
    const open = nextMarkup(html, at);
    const textEnd = open === -1 ? html.length : open;
    if (textEnd > at) yield { kind: 'text', text: decodeHTML(html.slice(at, textEnd)) };
    if (open === -1) return;
    const next = html.charAt(open + 1);
    if (next === '!' || next === '?') {
      at = afterDeclaration(html, open);
    } else if (next === '/') {
      const name = matchAt(NAME, html, open + 2)?.[0];
      const end = html.indexOf('>', open);
      at = end === -1 ? html.length : end + 1;
      if (name !== undefined) yield { kind: 'close', name: name.toLowerCase() };
    } else {
      const tag = readTag(html, open);
      if (tag === undefined) return;
      yield tag.token;
      at = tag.end;
      if (RAW_TEXT.has(tag.token.name) && !tag.token.selfClosing) {
        const close = closingTagOf(html, tag.token.name, at);
        if (close > at) yield { kind: 'text', text: html.slice(at, close) };
        at = close;
      }
    }
  }
}

/** Where the next `<` stands that starts markup; "a < b" does not. */
function nextMarkup(html: string, from: number): number {
  let open = html.indexOf('<', from);
  while (open !== -1 && !/[a-zA-Z/!?]/.test(html.charAt(open + 1))) {
    open = html.indexOf('<', open + 1);
  }
  return open;
}

type OpenToken = Extract<HtmlToken, { kind: 'open' }>;

function readTag(html: string, open: number): { token: OpenToken; end: number } | undefined {
  const name = matchAt(NAME, html, open + 1)?.[0];
  if (name === undefined) return undefined;
  const attributes = new Map<string, string>();
  let at = open + 1 + name.length;
  for (;;) {
    const found = matchAt(ATTRIBUTE, html, at);
    if (found === undefined) break;
    const key = (found[1] ?? '').toLowerCase();
    const value = found[2] ?? found[3] ?? found[4] ?? '';
    if (!attributes.has(key)) attributes.set(key, decodeHTMLAttribute(value));
    at += found[0].length;
  }
  const close = html.indexOf('>', at);
  const end = close === -1 ? html.length : close + 1;
  const selfClosing = html.charAt(end - 2) === '/';
  return { token: { kind: 'open', name: name.toLowerCase(), attributes, selfClosing }, end };
}

/** Where the text goes on after `<!-- … -->`, `<!doctype …>`, `<![if …]>` or `<?xml … ?>`. */
function afterDeclaration(html: string, open: number): number {
  const isComment = html.startsWith('<!--', open);
  // `<!-->` and `<!--->` are whole comments: the search starts at the dashes themselves.
  const end = isComment ? html.indexOf('-->', open + 2) : html.indexOf('>', open);
  if (end === -1) return html.length;
  return end + (isComment ? 3 : 1);
}

function closingTagOf(html: string, name: string, from: number): number {
  const pattern = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  pattern.lastIndex = from;
  return pattern.exec(html)?.index ?? html.length;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
