import { english } from './english.js';
import { french } from './french.js';
import { german } from './german.js';
import type { Parties } from './parties.js';

/** How one language says who wants what, and who said what. Each gives one line without a line break. */
export interface Phrasing {
  /** A sentence that asks for something: "Dana Ortiz asks you to confirm the figures". */
  request(sentence: string, parties: Parties): string;
  /** A request in the words it was made in: "Dana Ortiz asks you: “…”". */
  quotedRequest(words: string, parties: Parties): string;
  /** Any other sentence: "Mei Lin: Release 4.2 moved to 8 December". */
  statement(sentence: string, parties: Parties): string;
}

const PHRASINGS: Readonly<Record<string, Phrasing>> = { en: english, de: german, fr: french };

/** In a language without a phrasing of its own the words stand behind the name. */
const verbatim: Phrasing = {
  request: attribute,
  quotedRequest: attribute,
  statement: attribute,
};

/** The phrasing of a language, ISO 639-1. */
export function phrasingOf(language: string | undefined): Phrasing {
  return PHRASINGS[language ?? ''] ?? verbatim;
}

function attribute(sentence: string, { from }: Parties): string {
  const name =
    from.kind === 'named' ? from.names.join(', ') : from.kind === 'reader' ? from.name : '';
  return `${name}: «${sentence}»`;
}
