import { areRelated, type Term } from '../../../skills/reading/question/terms.js';

/** Letters of a key from which forms and compounds are told: "sign", "signature". */
const STEM = 4;
/** Words as short as this share a letter less: "legt", "lege". */
const SHORT = 4;
/** What is left of two forms of one word behind what they share. */
const ENDING = /^(?:e[dmnrst]?|i?n?g?|st?|te?n?|un?)$/u;

/** Whether two keys are forms of one word: one begins with the other, or they differ in their endings. */
function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  if (/\d/u.test(one)) return false;
  let shared = 0;
  while (shared < one.length && one[shared] === other[shared]) shared += 1;
  const isShort = Math.max(one.length, other.length) <= SHORT;
  if (shared < (isShort ? STEM - 1 : STEM)) return false;
  const [rest, otherRest] = [one.slice(shared), other.slice(shared)];
  return rest === '' || otherRest === '' || (ENDING.test(rest) && ENDING.test(otherRest));
}

/** What is left of a word that is meant by another: "signature" by "who signs". */
const RELATED = 0.72;

/** How nearly a term says what is asked: 1 in a form of the same word, less in a related one, else 0. */
export function kinship(term: Term, asked: Term): number {
  if (isSameWord(term.key, asked.key)) return 1;
  return areRelated(term, asked) ? RELATED : 0;
}

/** All that some terms say. */
export interface Keys {
  readonly keys: ReadonlySet<string>;
  readonly subjects: ReadonlySet<string>;
}

export function keysIn(parts: readonly { readonly terms: readonly Term[] }[]): Keys {
  const terms = parts.flatMap((part) => part.terms);
  return {
    keys: new Set(terms.map(({ key }) => key)),
    subjects: new Set(terms.flatMap(({ subjects }) => [...subjects])),
  };
}

/** How nearly one of the terms says what is asked. */
export function kinshipIn({ keys, subjects }: Keys, asked: Term): number {
  if (keys.has(asked.key) || [...keys].some((key) => isSameWord(key, asked.key))) return 1;
  return [...asked.subjects].some((subject) => subjects.has(subject)) ? RELATED : 0;
}
