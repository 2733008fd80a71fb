import { decodeHTMLAttribute } from 'entities';

/** Tags that our pages are made of, and the attributes that each may have. */
const TAGS: Readonly<Record<string, readonly string[]>> = {
  a: ['class', 'href', 'target', 'rel', 'download'],
  aside: ['class', 'aria-labelledby'],
  b: [],
  blockquote: ['lang', 'dir'],
  code: [],
  button: ['name', 'value', 'formaction', 'aria-label'],
  dd: [],
  div: ['class'],
  dl: [],
  dt: [],
  fieldset: [],
  form: ['class', 'method', 'action', 'aria-label'],
  h1: ['class'],
  h2: ['class', 'id'],
  h3: [],
  hr: [],
  input: ['type', 'name', 'value', 'checked'],
  label: [],
  legend: ['class'],
  li: [],
  ol: [],
  p: ['class', 'lang', 'dir'],
  pre: ['tabindex'],
  section: ['class', 'aria-label'],
  small: [],
  span: ['class'],
  strong: [],
  ul: ['class'],
};
const VOID = new Set(['hr', 'input']);

const TAG = /<(\/?)([a-z][a-z\d]*)((?: [a-z-]+(?:="[^"<>]*")?)*)>/g;
const ATTRIBUTE = / ([a-z-]+)(?:="([^"<>]*)")?/g;

/** An attribute that leads somewhere, decoded. */
export interface Address {
  readonly name: string;
  readonly value: string;
}

/**
 * Reads markup as strictly as we write it; returns the addresses in it. Throws for a tag or an attribute
 * that is not ours, one that is not closed, and an angle bracket that belongs to none.
 */
export function readStrictly(markup: string): readonly Address[] {
  const open: string[] = [];
  const addresses: Address[] = [];
  const text = markup.replace(TAG, (_whole, end: string, name: string, attributes: string) => {
    const allowed = TAGS[name];
    if (allowed === undefined) throw new TypeError(`<${name}> is not ours.`);
    if (end !== '') {
      const last = open.pop();
      if (last !== name) throw new TypeError(`</${name}> closes <${last}>.`);
      return '';
    }
    for (const [, attribute = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
      if (!allowed.includes(attribute)) throw new TypeError(`<${name} ${attribute}> is not ours.`);
      if (/^(?:href|action|formaction)$/.test(attribute)) {
        addresses.push({ name: attribute, value: decodeHTMLAttribute(value) });
      }
    }
    if (!VOID.has(name)) open.push(name);
    return '';
  });
  if (open.length > 0) throw new TypeError(`<${open.join('><')}> is not closed.`);
  if (/[<>]/.test(text)) throw new TypeError('An angle bracket is in the text.');
  const unescaped = /&(?!(?:amp|lt|gt|quot|#39);)/.exec(text);
  if (unescaped) throw new TypeError('An ampersand is not escaped.');
  return addresses;
}
