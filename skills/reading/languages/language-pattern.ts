import { lazily } from '../../core/lazily.js';
import { LANGUAGES, languageOf } from './known-languages.js';
import type { Language } from './language.js';
import { anyOf, LETTER, toSource, wordsIn } from './sources.js';
import type { Source, Words } from './word-lists.js';

/** What stands around the source of a pattern, and the flags it has. */
interface Frame {
  readonly before?: string;
  readonly behind?: string;
  readonly flags?: string;
}

type PartOf<T> = (language: Language) => T | undefined;

/** Words of their own: no letter before them, and none behind. */
export const WORD = { before: `(?<!${LETTER})`, behind: `(?!${LETTER})` } as const;

/** Words with which a text begins. */
export const START = { before: '^', behind: `(?!${LETTER})` } as const;

/**
 * Gives a part of a language (ISO 639-1) as a pattern, or undefined where it has none. Each is compiled
 * when it is first asked for: most mailboxes hold two languages.
 */
export function languagePattern(
  part: PartOf<Source>,
  frame: Frame = {},
): (code: string | undefined) => RegExp | undefined {
  const known = new Map<Language, RegExp>();
  return (code) => {
    const language = languageOf(code);
    const source = language && part(language);
    if (!language || !source) return undefined;
    const pattern = known.get(language) ?? framed(toSource(source), frame);
    known.set(language, pattern);
    return pattern;
  };
}

/** Gives the same part of every language as one pattern: what is read without knowing the language. */
export function anyLanguagePattern(part: PartOf<Source>, frame: Frame = {}): () => RegExp {
  return lazily(() => framed(anyOf(LANGUAGES.map(part)), frame));
}

/** Gives the words that any language has in a part. */
export function anyLanguageWords(part: PartOf<Words>): () => ReadonlySet<string> {
  return lazily(() => new Set(LANGUAGES.flatMap((language) => wordsIn(part(language)))));
}

function framed(source: string, { before = '', behind = '', flags = '' }: Frame): RegExp {
  return new RegExp(`${before}(?:${source})${behind}`, flags);
}
