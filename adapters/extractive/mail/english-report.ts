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
  [/\b(?:i|we)(?:'m| am| are|'re)\b/gi, 'they are'],
  [/\b(?:i|we) (?:was|were)\b/gi, 'they were'],
  [/\b(?:i|we)'ve\b/gi, 'they have'],
  [/\b(?:i|we)'ll\b/gi, 'they will'],
  [/\b(?:i|we)'d\b/gi, 'they would'],
  [/\b(?:i|we)\b/gi, 'they'],
  [/\b(?:me|us)\b/gi, 'them'],
  [/\b(?:my|our)\b/gi, 'their'],
  [/\b(?:mine|ours)\b/gi, 'theirs'],
  [/\b(?:myself|ourselves)\b/gi, 'themselves'],
];
const FIRST = /\b(?:i|me|my|mine|myself|we|us|our|ours|ourselves)\b(?!\.)/i;
/** "said that" needs a verb to stand on: not "Fine with me". */
const FINITE =
  /\b(?:am|is|are|was|were|has|have|had|do|did|will|would|can|could|should|may|might|must|cannot|need|want|think|get|make|use|go|see|know|found|went|came|got|made|said|saw|took|gave|\w{2,}ed|(?!this|thus|yes|as)\w+[^s\W]s)\b|n't\b|'(?:s|re|ve|ll|m|d)\b/i;
const SECOND = /\b(?:you|your|yours|yourself)\b/i;

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
  if (!isSafeToReport(body) || !FINITE.test(body))
    return { text: withStop(`${names.from}: ${opened}`) };
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
    .replace(/\byourself\b/gi, 'themselves')
    .replace(/\byours\b/gi, 'theirs')
    .replace(/\byour\b/gi, 'their')
    .replace(/(?<=\b(?:for|to|with|of|from|by|give|send|tell|let|help) )you\b/gi, 'them')
    .replace(/\byou\b/gi, 'they');
}

function lowerFirst(text: string, { isName }: ReportNames): string {
  const first = /^[\p{L}'-]+/u.exec(text)?.[0] ?? '';
  if (/^I\b/u.test(first) || /\p{Lu}.*\p{Lu}/u.test(first) || isName(first)) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function withStop(text: string): string {
  return /[.?!…”]$/u.test(text) ? text : `${text}.`;
}
