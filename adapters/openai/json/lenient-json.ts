/** A value of JSON. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };

/** A value that stands in a text. */
export interface FoundJson {
  readonly value: Json;
  /** Where the text goes on after it. */
  readonly end: number;
  /** False when the text ended inside of it: `value` then holds what was complete. */
  readonly isComplete: boolean;
}

/** Deeper than any answer we ask for, and shallow enough for the stack. */
const DEEPEST = 40;
/** Stands for what the end of the text cut: half a number or a name may mean something else. */
const CUT = Symbol('cut');

const SPACE = /(?:[\s\ufeff]+|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/uy;
const BARE = /-?\d+(?:\.\d+)?(?:e[+-]?\d+)?|true|false|null|none|nan|undefined/iuy;
/** A word or number at the end of the text: there may have been more of it. */
const LAST_WORD = /[\w.+-]+$/uy;
const BARE_KEY = /[\p{L}_$][\p{L}\p{N}_$-]*/uy;
/** What follows the end of a string: a quotation mark before anything else belongs to its words. */
const AFTER_STRING = /\s*(?:[,:}\]]|$)|[^\S\n]*\n\s*["']/uy;
const WORDS: Readonly<Record<string, Json>> = {
  true: true,
  false: false,
  null: null,
  none: null,
  nan: null,
  undefined: null,
};
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

/**
 * Reads the value that begins at `start`, as models write JSON: with commas too many or missing, line
 * breaks and quotation marks inside of strings, comments, Python's words, or without an end.
 *
 * Valid JSON is read as `JSON.parse` reads it. Of a text that ends too early the complete members and
 * items are kept. Returns undefined where no object or array begins.
 */
export function readJsonAt(text: string, start: number): FoundJson | undefined {
  let at = start;
  let isCut = false;

  function match(pattern: RegExp): string | undefined {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  }

  function cut(): typeof CUT {
    isCut = true;
    at = text.length;
    return CUT;
  }

  function readValue(depth: number): Json | typeof CUT {
    match(SPACE);
    if (at >= text.length) return cut();
    if (depth > DEEPEST) throw new SyntaxError('too deep');
    const first = text[at];
    if (first === '{') return readObject(depth);
    if (first === '[') return readArray(depth);
    if (first === '"' || first === "'") return readString(first);
    if (match(LAST_WORD) !== undefined) return cut();
    const bare = match(BARE);
    if (bare === undefined) throw new SyntaxError('no value');
    return WORDS[bare.toLowerCase()] ?? (/\d/u.test(bare) ? Number(bare) : null);
  }

  function readString(mark: string): string | typeof CUT {
    let words = '';
    at += 1;
    for (; at < text.length; at += 1) {
      const character = text[at] ?? '';
      if (character === mark) {
        AFTER_STRING.lastIndex = at + 1;
        if (AFTER_STRING.test(text)) {
          at += 1;
          return words;
        }
        words += character;
      } else if (character === '\\') {
        at += 1;
        const escaped = text[at] ?? '';
        const code = escaped === 'u' ? /^[\da-f]{4}/iu.exec(text.slice(at + 1, at + 5)) : null;
        words += code ? String.fromCharCode(Number.parseInt(code[0], 16)) : unescaped(escaped);
        if (code) at += code[0].length;
      } else {
        words += character;
      }
    }
    return cut();
  }

  function readObject(depth: number): Json {
    const members: [string, Json][] = [];
    at += 1;
    for (;;) {
      match(SPACE);
      if (at >= text.length) cut();
      if (isCut) break;
      if (text[at] === '}') {
        at += 1;
        break;
      }
      if (text[at] === ',') {
        at += 1;
        continue;
      }
      const mark = text[at];
      const key = mark === '"' || mark === "'" ? readString(mark) : match(BARE_KEY);
      match(SPACE);
      if (key === CUT || at >= text.length) {
        cut();
        break;
      }
      if (key === undefined || text[at] !== ':') throw new SyntaxError('no member');
      at += 1;
      const value = readValue(depth + 1);
      if (value !== CUT) members.push([key, value]);
    }
    return Object.fromEntries(members);
  }

  function readArray(depth: number): Json {
    const items: Json[] = [];
    at += 1;
    for (;;) {
      match(SPACE);
      if (at >= text.length) cut();
      if (isCut) break;
      if (text[at] === ']') {
        at += 1;
        break;
      }
      if (text[at] === ',') {
        at += 1;
        continue;
      }
      const value = readValue(depth + 1);
      // Half an item says something else than the whole.
      if (!isCut && value !== CUT) items.push(value);
    }
    return items;
  }

  if (text[start] !== '{' && text[start] !== '[') return undefined;
  try {
    const value = readValue(0);
    return value === CUT ? undefined : { value, end: at, isComplete: !isCut };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function unescaped(character: string): string {
  return ESCAPES[character] ?? character;
}
