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
  readonly attributes: ReadonlyMap<string, string>;
}

interface Compound {
  readonly name: string | undefined;
  readonly id: string | undefined;
  readonly classes: readonly string[];
  readonly attributes: readonly AttributeTest[];
}

/** `[name]`, `[name="value"]`, `[name*="value"]`. */
interface AttributeTest {
  readonly name: string;
  readonly operator: string;
  readonly value: string;
}

interface Rule {
  /** The element itself first, then the ancestors it asks for. */
  readonly compounds: readonly Compound[];
  readonly declarations: Declarations;
}

/** The rules of a message's `<style>` elements. */
export interface StyleSheet {
  /** Found by class, id or element name. */
  readonly rules: ReadonlyMap<string, readonly Rule[]>;
  /** Custom properties (`--ink: #fff`), wherever they are set. */
  readonly variables: Map<string, string>;
}

const DECLARATION_LIMIT = 60;
const LONGEST_VALUE = 400;
const ATTRIBUTE = /\[\s*([\w-]+)\s*(?:([~|^$*]?=)\s*["']?([^"'\]]*)["']?\s*)?\]/g;
const SIMPLE_SELECTOR = /^(?:[a-z][a-z0-9]*|\*)?(?:[.#][\w-]+)*$/i;

function withoutComments(css: string): string {
  return css.includes('/*') ? css.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, ' ') : css;
}

/** Letters that are written by their numbers: `d\\69 splay`. */
function unescaped(css: string): string {
  if (!css.includes('\\')) return css;
  return css.replace(/\\([0-9a-f]{1,6})\s?/gi, (_, code: string) => {
    const number = Number.parseInt(code, 16);
    return number > 31 && number < 127 ? String.fromCharCode(number) : ' ';
  });
}

/** Reads `color: red; display: none !important`. Broken declarations are skipped. */
function parseDeclarations(css: string): Declarations {
  const normal = new Map<string, string>();
  const important = new Map<string, string>();
  for (const part of unescaped(withoutComments(css)).split(';', DECLARATION_LIMIT)) {
    const colon = part.indexOf(':');
    if (colon === -1) continue;
    const name = part.slice(0, colon).trim().toLowerCase();
    const written = part
      .slice(colon + 1, colon + LONGEST_VALUE)
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
 * Knows element, class, id and attribute selectors and their descendants; rules with anything else, and
 * those under an `@media` that no desktop window fulfils, are left out: a mail is read as a desktop program
 * shows it.
 */
export function parseStyleSheet(css: string): StyleSheet {
  const sheet = new Map<string, Rule[]>();
  const variables = new Map<string, string>();
  let count = 0;
  for (const { selectors, body } of blocks(css.replace(/\/\*[\s\S]*?(?:\*\/|$)|<!--|-->/g, ' '))) {
    const declarations = parseDeclarations(body);
    keepVariables(declarations, variables);
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
  return { rules: sheet, variables };
}

/** Of two values of one name the last counts, wherever it was set. */
function keepVariables({ normal, important }: Declarations, variables: Map<string, string>): void {
  for (const [name, value] of [...normal, ...important]) {
    if (name.startsWith('--')) variables.set(name, value);
  }
}

const VARIABLE = /var\(\s*(--[\w-]+)\s*(?:,([^()]*(?:\([^()]*\)[^()]*)?))?\)/g;
/** A custom property may name others; so deep they are followed. */
const MOST_VARIABLES = 5;

function resolved(value: string, variables: ReadonlyMap<string, string>): string {
  let text = value;
  for (let depth = 0; depth < MOST_VARIABLES && text.includes('var('); depth += 1) {
    text = text.replace(
      VARIABLE,
      (_, name: string, otherwise = '') => variables.get(name) ?? otherwise,
    );
    if (text.length > LONGEST_VALUE) return '';
  }
  return text.trim();
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
    if (prelude.startsWith('@') && !isOnDesktop(prelude)) {
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

const MEDIA_TYPE = /^(?:(?:only\s+)?(?:all|screen)|not\s+(?:print|speech))$/;
const WIDTH = /^\(\s*(min|max)-width\s*:\s*(\d+(?:\.\d+)?)\s*(px|em|rem)\s*\)$/;
/** Pixels of a window on a desktop. */
const DESKTOP = 1_200;

/** Whether an `@media` holds in a light window on a desktop. */
function isOnDesktop(prelude: string): boolean {
  if (/^@(?:layer|supports|container)\b/i.test(prelude)) return true;
  if (!/^@media\b/i.test(prelude)) return false;
  return prelude
    .slice('@media'.length)
    .toLowerCase()
    .split(',')
    .some((query) =>
      query.split(/\band\b/).every((written) => {
        const part = written.trim();
        const [, bound, size = '', unit] = WIDTH.exec(part) ?? [];
        const pixels = Number(size) * (unit === 'px' ? 1 : 16);
        if (bound !== undefined) return bound === 'min' ? pixels <= DESKTOP : pixels >= DESKTOP;
        return MEDIA_TYPE.test(part) || /^\(\s*prefers-color-scheme\s*:\s*light\s*\)$/.test(part);
      }),
    );
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
  const tests: AttributeTest[] = [];
  const marked = selector
    .trim()
    .replace(ATTRIBUTE, (_, name: string, operator = '', value = '') => {
      tests.push({ name: name.toLowerCase(), operator, value });
      return `\0${tests.length - 1}\0`;
    });
  const parts = marked
    .replace(/:root\b|:(?:link|visited)\b/gi, (pseudo) => (/root/i.test(pseudo) ? 'html' : ''))
    .split(/\s*>\s*|\s+/)
    .slice(0, 8);
  const bare = parts.map((part) => part.replace(/\0\d+\0/g, ''));
  if (bare.some((part, at) => !SIMPLE_SELECTOR.test(part) || parts[at] === '')) return [];
  return parts.reverse().map((whole) => toCompound(whole, tests));
}

function toCompound(whole: string, tests: readonly AttributeTest[]): Compound {
  const part = whole.replace(/\0\d+\0/g, '');
  return {
    attributes: [...whole.matchAll(/\0(\d+)\0/g)].flatMap(([, at]) => tests[Number(at)] ?? []),
    name: /^[a-z][a-z0-9]*/i.exec(part)?.[0].toLowerCase(),
    id: /#([\w-]+)/.exec(part)?.[1],
    classes: [...part.matchAll(/\.([\w-]+)/g)].map((match) => match[1] ?? ''),
  };
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
    return own === undefined ? UNSTYLED : own.normal;
  }
  return resolvedStyle(sheet, [
    ...rules.flatMap((rule) => [...rule.declarations.normal]),
    ...(own?.normal ?? []),
    ...rules.flatMap((rule) => [...rule.declarations.important]),
    ...(own?.important ?? []),
  ]);
}

function resolvedStyle(
  { variables }: StyleSheet,
  declared: readonly (readonly [string, string])[],
): ReadonlyMap<string, string> {
  const style = new Map(declared);
  for (const [name, value] of style) {
    if (value.includes('var(')) style.set(name, resolved(value, variables));
  }
  return style;
}

const UNSTYLED: ReadonlyMap<string, string> = new Map();

/** A newsletter repeats few `style` attributes many times: each is read once for its style sheet. */
const inlineStyles = new WeakMap<StyleSheet, Map<string, Declarations>>();

function parseOnce(inline: string, sheet: StyleSheet): Declarations {
  const known = inlineStyles.get(sheet) ?? new Map<string, Declarations>();
  inlineStyles.set(sheet, known);
  const declarations = known.get(inline) ?? parseInline(inline, sheet);
  known.set(inline, declarations);
  return declarations;
}

function parseInline(inline: string, sheet: StyleSheet): Declarations {
  const declarations = parseDeclarations(inline);
  keepVariables(declarations, sheet.variables);
  const { normal, important } = declarations;
  return {
    normal: resolvedStyle(sheet, [...normal]),
    important: resolvedStyle(sheet, [...important]),
  };
}

function rulesFor(
  sheet: StyleSheet,
  element: Selectable,
  ancestors: readonly Selectable[],
): readonly Rule[] {
  if (sheet.rules.size === 0) return [];
  const keys = ['*', element.name, ...element.classes.map((name) => `.${name}`)];
  if (element.id !== undefined) keys.push(`#${element.id}`);
  const found: Rule[] = [];
  for (const key of keys) {
    for (const rule of sheet.rules.get(key) ?? []) {
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
    compound.classes.every((name) => element.classes.includes(name)) &&
    compound.attributes.every((test) => passes(test, element.attributes.get(test.name)))
  );
}

function passes({ operator, value }: AttributeTest, written: string | undefined): boolean {
  if (written === undefined) return false;
  switch (operator) {
    case '':
      return true;
    case '=':
      return written === value;
    case '~=':
      return written.split(/\s+/).includes(value);
    case '|=':
      return written === value || written.startsWith(`${value}-`);
    default:
      break;
  }
  if (value === '') return false;
  if (operator === '^=') return written.startsWith(value);
  return operator === '$=' ? written.endsWith(value) : written.includes(value);
}
