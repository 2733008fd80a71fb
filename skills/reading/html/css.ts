import { TEXT_LIMITS } from '../limits.js';

/** Properties by name, both lower case; `!important` ones apart because they win over the others. */
export interface Declarations {
  readonly normal: ReadonlyMap<string, string>;
  readonly important: ReadonlyMap<string, string>;
}

/** An element as a selector sees it. */
export interface Selectable {
  readonly name: string;
  readonly id: string | undefined;
  readonly classes: readonly string[];
}

interface Compound {
  readonly name: string | undefined;
  readonly id: string | undefined;
  readonly classes: readonly string[];
}

interface Rule {
  /** The element itself first, then the ancestors it asks for. */
  readonly compounds: readonly Compound[];
  readonly declarations: Declarations;
}

/** The rules of a message's `<style>` elements, found by class, id or element name. */
export type StyleSheet = ReadonlyMap<string, readonly Rule[]>;

const DECLARATION_LIMIT = 60;
const SIMPLE_SELECTOR = /^(?:[a-z][a-z0-9]*|\*)?(?:[.#][\w-]+)*$/i;

/** Reads `color: red; display: none !important`. Broken declarations are skipped. */
function parseDeclarations(css: string): Declarations {
  const normal = new Map<string, string>();
  const important = new Map<string, string>();
  for (const part of css.split(';', DECLARATION_LIMIT)) {
    const colon = part.indexOf(':');
    if (colon === -1) continue;
    const name = part.slice(0, colon).trim().toLowerCase();
    const written = part
      .slice(colon + 1, colon + 400)
      .trim()
      .toLowerCase();
    const value = written.replace(/\s*!\s*important$/, '');
    (value === written ? normal : important).set(name, value);
  }
  return { normal, important };
}

/**
 * Reads the rules of a style sheet that apply on a screen of any size.
 *
 * Knows element, class and id selectors and their descendants; rules with anything else, and all
 * under `@media` with a condition, are left out: a mail is read as a desktop program shows it.
 */
export function parseStyleSheet(css: string): StyleSheet {
  const sheet = new Map<string, Rule[]>();
  let count = 0;
  for (const { selectors, body } of blocks(css.replace(/\/\*[\s\S]*?(?:\*\/|$)|<!--|-->/g, ' '))) {
    const declarations = parseDeclarations(body);
    for (const selector of selectors.split(',')) {
      const compounds = parseSelector(selector);
      const [own] = compounds;
      if (own === undefined || count >= TEXT_LIMITS.styleRules) continue;
      count += 1;
      const key = keyOf(own);
      const rules = sheet.get(key) ?? [];
      rules.push({ compounds, declarations });
      sheet.set(key, rules);
    }
  }
  return sheet;
}

interface Block {
  readonly selectors: string;
  readonly body: string;
}

function* blocks(css: string): Generator<Block> {
  let at = 0;
  while (at < css.length) {
    const open = css.indexOf('{', at);
    if (open === -1) return;
    const prelude = css.slice(at, open).split(/[;}]/).at(-1)?.trim() ?? '';
    if (prelude.startsWith('@') && !/^@media\s+(?:all|screen)$/i.test(prelude)) {
      at = afterBlock(css, open);
    } else if (prelude.startsWith('@')) {
      at = open + 1;
    } else {
      const close = css.indexOf('}', open);
      const end = close === -1 ? css.length : close;
      yield { selectors: prelude, body: css.slice(open + 1, end) };
      at = end + 1;
    }
  }
}

function afterBlock(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at += 1) {
    const char = css.charAt(at);
    if (char === '{') depth += 1;
    if (char === '}') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return css.length;
}

function parseSelector(selector: string): readonly Compound[] {
  const parts = selector
    .trim()
    .split(/\s*>\s*|\s+/)
    .slice(0, 8);
  if (parts.some((part) => part === '' || !SIMPLE_SELECTOR.test(part))) return [];
  return parts.reverse().map((part) => ({
    name: /^[a-z][a-z0-9]*/i.exec(part)?.[0].toLowerCase(),
    id: /#([\w-]+)/.exec(part)?.[1],
    classes: [...part.matchAll(/\.([\w-]+)/g)].map((match) => match[1] ?? ''),
  }));
}

function keyOf({ name, id, classes: [first] }: Compound): string {
  if (id !== undefined) return `#${id}`;
  if (first !== undefined) return `.${first}`;
  return name ?? '*';
}

/** What the style sheet and the element's own `style` attribute say together. */
export function computeStyle(
  sheet: StyleSheet,
  element: Selectable,
  ancestors: readonly Selectable[],
  inline: string | undefined,
): ReadonlyMap<string, string> {
  const own = inline === undefined ? undefined : parseOnce(inline, sheet);
  const rules = rulesFor(sheet, element, ancestors);
  if (rules.length === 0 && (own === undefined || own.important.size === 0)) {
    return own?.normal ?? UNSTYLED;
  }
  return new Map([
    ...rules.flatMap((rule) => [...rule.declarations.normal]),
    ...(own?.normal ?? []),
    ...rules.flatMap((rule) => [...rule.declarations.important]),
    ...(own?.important ?? []),
  ]);
}

const UNSTYLED: ReadonlyMap<string, string> = new Map();

/** A newsletter repeats few `style` attributes many times: each is read once for its style sheet. */
const inlineStyles = new WeakMap<StyleSheet, Map<string, Declarations>>();

function parseOnce(inline: string, sheet: StyleSheet): Declarations {
  const known = inlineStyles.get(sheet) ?? new Map<string, Declarations>();
  inlineStyles.set(sheet, known);
  const declarations = known.get(inline) ?? parseDeclarations(inline);
  known.set(inline, declarations);
  return declarations;
}

function rulesFor(
  sheet: StyleSheet,
  element: Selectable,
  ancestors: readonly Selectable[],
): readonly Rule[] {
  if (sheet.size === 0) return [];
  const keys = ['*', element.name, ...element.classes.map((name) => `.${name}`)];
  if (element.id !== undefined) keys.push(`#${element.id}`);
  const found: Rule[] = [];
  for (const key of keys) {
    for (const rule of sheet.get(key) ?? []) {
      if (selects(rule.compounds, element, ancestors)) found.push(rule);
    }
  }
  return found;
}

function selects(
  compounds: readonly Compound[],
  element: Selectable,
  ancestors: readonly Selectable[],
): boolean {
  const [own] = compounds;
  if (own === undefined || !matches(own, element)) return false;
  let at = ancestors.length - 1;
  for (let asked = 1; asked < compounds.length; asked += 1) {
    const compound = compounds[asked];
    while (at >= 0 && !matches(compound, ancestors[at])) at -= 1;
    if (at < 0) return false;
    at -= 1;
  }
  return true;
}

function matches(compound: Compound | undefined, element: Selectable | undefined): boolean {
  if (compound === undefined || element === undefined) return false;
  return (
    (compound.name === undefined || compound.name === element.name) &&
    (compound.id === undefined || compound.id === element.id) &&
    compound.classes.every((name) => element.classes.includes(name))
  );
}
