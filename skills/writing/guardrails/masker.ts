import { type Finder, findValues, MASKED_KINDS, type MaskedKind } from './finder.js';
import { IDENTIFIERS } from './identifiers.js';
import { SECRETS } from './secrets.js';

/** What is masked: `secrets` in every summary, `identifiers` too before a text leaves the house. */
export type MaskScope = 'secrets' | 'secrets-and-identifiers';

const FINDERS: Readonly<Record<MaskScope, () => readonly Finder[]>> = {
  secrets: SECRETS,
  'secrets-and-identifiers': () => [...SECRETS(), ...IDENTIFIERS],
};

/** Masks what belongs to one source. */
export interface Masker {
  mask(text: string): string;
  /** How many different placeholders the texts have by now, those included that they came with. */
  count(): number;
}

/**
 * Creates a masker for the texts of one thread, transcript or question.
 *
 * What is found in one of the texts is masked wherever it stands in any of them, as a placeholder that
 * says what was there, numbered from the second value on: "[password]", "[password 2]". Names, dates
 * and amounts stay. Form and checksum decide, so an unusual secret may pass.
 *
 * @example
 * const text = 'The password is hunter2.';
 * createMasker('secrets', [text]).mask(text) // 'The password is [password].'
 */
export function createMasker(scope: MaskScope, texts: readonly string[]): Masker {
  const kinds = new Map<string, MaskedKind>();
  for (const text of texts) {
    for (const { value, kind } of findValues(text, FINDERS[scope]())) {
      if (!kinds.has(value)) kinds.set(value, kind);
    }
  }
  // A subject was masked when its message was read.
  const shown = new Set(texts.flatMap((text) => text.match(PLACEHOLDER) ?? []));
  if (kinds.size === 0) return { mask: (text) => text, count: () => shown.size };
  const occurrence = anyOf([...kinds.keys()]);
  const placeholders = new Map<string, string>();

  function placeholderFor(value: string): string {
    const known = placeholders.get(value);
    if (known !== undefined) return known;
    const kind = kinds.get(value) ?? 'password';
    let placeholder = `[${kind}]`;
    for (let number = 2; shown.has(placeholder); number += 1) placeholder = `[${kind} ${number}]`;
    shown.add(placeholder);
    placeholders.set(value, placeholder);
    return placeholder;
  }

  return {
    mask: (text) => text.replace(occurrence, placeholderFor),
    count: () => shown.size,
  };
}

const PLACEHOLDER = new RegExp(`\\[(?:${MASKED_KINDS.join('|')})(?: \\d+)?\\]`, 'gu');

/** Any of the values as a word of its own, the longest first; MySQL wants no space behind its "-p". */
function anyOf(values: readonly string[]): RegExp {
  const escaped = [...values]
    .sort((a, b) => b.length - a.length)
    .map((value) => value.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`));
  return new RegExp(
    `(?:(?<![\\p{L}\\p{N}])|(?<=\\s-p))(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
}
