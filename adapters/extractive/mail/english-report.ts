import { isSafeToReport } from '../meeting/reported-speech.js';
import { readEnglishRequest, toPlainSentence } from './english-requests.js';
import { reportOwnStatement } from './english-statements.js';

/** Who wrote a sentence and to whom, by the short names of an abstract. */
export interface ReportNames {
  readonly from: string;
  readonly to: string | undefined;
  /** Whether a word keeps its capital wherever it stands. */
  isName(word: string): boolean;
}

/** What was said, with the verb that "and that …" can go on from. */
export interface Report {
  readonly text: string;
  /** What follows "said that"; absent for every other form. */
  readonly said?: string;
}

const SENDER: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [/\b(?:i|we)(?:'m| am| are|'re)\b/giu, 'they are'],
  [/\b(?:i|we) (?:was|were)\b/giu, 'they were'],
  [/\b(?:i|we)'ve\b/giu, 'they have'],
  [/\b(?:i|we)'ll\b/giu, 'they will'],
  [/\b(?:i|we)'d\b/giu, 'they would'],
  [/\b(?:i|we)\b/giu, 'they'],
  [/\b(?:me|us)\b/giu, 'them'],
  [/\b(?:my|our)\b/giu, 'their'],
  [/\b(?:mine|ours)\b/giu, 'theirs'],
  [/\b(?:myself|ourselves)\b/giu, 'themselves'],
];
const FIRST = /\b(?:i|me|my|mine|myself|we|us|our|ours|ourselves)\b(?!\.)/iu;
const SECOND = /\b(?:you|your|yours|yourself)\b/iu;

/**
 * Reports an English sentence for an abstract: "Jonas asked …", "Mei said that …", or in its own words
 * behind the name where "they" could stand for two people.
 */
export function reportInEnglish(sentence: string, names: ReportNames): Report {
  const plain = toPlainSentence(sentence);
  const request = readEnglishRequest(sentence);
  if (request) {
    const rest = settle(request.rest);
    const whom = request.names && names.to ? ` ${names.to}` : '';
    const verb = { ask: 'asked', need: 'needed', 'would like': 'would like', propose: 'proposed' }[
      request.verb
    ];
    const needsWhom = /^(?:to|not) /u.test(request.rest) && request.verb === 'ask' && whom === '';
    if (rest !== undefined)
      return { text: `${names.from} ${verb}${needsWhom ? ' everyone' : whom} ${rest}.` };
  }
  const own = reportOwnStatement(plain, names.from, false);
  if (own) return { text: withStop(own) };
  const body = plain.replace(/[.!,;:]+$/u, '');
  const opened = lowerFirst(body, names);
  if (body.includes('?')) return { text: `${names.from} asked: “${plain}”` };
  if (!isSafeToReport(body)) return { text: withStop(`${names.from}: ${opened}`) };
  const said = swap(opened);
  return { text: `${names.from} said that ${said}.`, said };
}

/** "they" for whoever writes or whoever is asked, never for both. */
function settle(rest: string): string | undefined {
  const [first, second] = [FIRST.test(rest), SECOND.test(rest)];
  if (first && second) return undefined;
  return second ? swapSecond(rest) : swap(rest);
}

function swap(text: string): string {
  return SENDER.reduce((done, [pattern, replacement]) => done.replace(pattern, replacement), text);
}

function swapSecond(text: string): string {
  return text
    .replace(/\byourself\b/giu, 'themselves')
    .replace(/\byours\b/giu, 'theirs')
    .replace(/\byour\b/giu, 'their')
    .replace(/(?<=\b(?:for|to|with|of|from|by|give|send|tell|let|help) )you\b/giu, 'them')
    .replace(/\byou\b/giu, 'they');
}

function lowerFirst(text: string, { isName }: ReportNames): string {
  const first = /^[\p{L}'-]+/u.exec(text)?.[0] ?? '';
  if (/^I\b/u.test(first) || /\p{Lu}.*\p{Lu}/u.test(first) || isName(first)) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function withStop(text: string): string {
  return /[.?!…”]$/u.test(text) ? text : `${text}.`;
}
