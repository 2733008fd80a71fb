import { quotation } from '../../../skills/writing/quotation.js';
import { english } from './english.js';
import { french } from './french.js';
import { german } from './german.js';
import type { Parties } from './parties.js';
import type { Phrasing } from './phrasing.js';

const PHRASINGS: Readonly<Record<string, Phrasing>> = { en: english, de: german, fr: french };

/** In a language without a phrasing of its own the words stand behind the name. */
const verbatim: Phrasing = {
  request: (sentence, parties) => attribute(sentence, parties),
  quotedRequest: attribute,
  statement: (sentence, parties) => attribute(sentence, parties),
};

/** Words too few to tell their language: "Sounds good to me." */
const unknown: Phrasing = {
  ...verbatim,
  statement: (sentence, parties) => `${speakerOf(parties)}: ${sentence}`,
};

/** The phrasing of a language, ISO 639-1. */
export function phrasingOf(language: string | undefined): Phrasing {
  return language === undefined ? unknown : (PHRASINGS[language] ?? verbatim);
}

function speakerOf({ from }: Parties): string {
  if (from.kind === 'everyone') return '';
  return from.kind === 'named' ? from.names.join(', ') : from.name;
}

function attribute(sentence: string, parties: Parties, topic?: string): string {
  const about = topic === undefined ? '' : ` (${quotation(topic, undefined)})`;
  return `${speakerOf(parties)}${about}: ${quotation(sentence, undefined)}`;
}
