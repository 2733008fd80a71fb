import { isSafeToReport } from '../meeting/safe-report.js';
import { isFiniteClause } from './english-clauses.js';
import { reportOpinion } from './english-opinions.js';
import { readEnglishRequest, toPlainSentence } from './english-requests.js';
import { reportOwnStatement } from './english-statements.js';

/** Who wrote a sentence and to whom, by the short names of an abstract. */
export interface ReportNames {
  readonly from: string;
  readonly to: string | undefined;
  /** Set where an imperative asks nobody for anything. */
  readonly asksNothing?: true;
  /** Whether a word keeps its capital wherever it stands. */
  isName(word: string): boolean;
}

/** What was said, with the words that a second sentence of the same kind can go on from. */
export interface Report {
  readonly text: string;
  /** What follows "said that" or "listed"; absent for every other form. */
  readonly goesOn?: { readonly verb: 'said' | 'listed'; readonly words: string };
  /** Set where the words stand behind the name as they were written. */
  readonly isOwnWords?: true;
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
const FIRST = /\b(?:i|me|my|mine|myself|we|us|our|ours|ourselves|let's)\b(?!\.)/i;
const SECOND = /\b(?:you|your|yours|yourself)\b/i;
const THIRD = /\b(?:they|them|their|theirs|themselves)\b/i;
const ASKED = { ask: 'asked', need: 'needed', 'would like': 'would like', propose: 'proposed' };
const PROPOSAL = /^(?:what|how) about[:,]? (?=\S)/i;

/**
 * Reports an English sentence for an abstract: "Jonas asked …", "Mei said that …", or in its own words
 * behind the name where "they" could stand for two people.
 */
export function reportInEnglish(sentence: string, names: ReportNames): Report {
  const plain = toPlainSentence(sentence);
  const asked = names.asksNothing ? undefined : reportRequest(sentence, names);
  if (asked) return { text: asked };
  const proposed = PROPOSAL.test(plain) ? told(plain.replace(PROPOSAL, ''), names) : undefined;
  if (proposed) return { text: `${names.from} proposed that ${proposed}.` };
  const own =
    reportOpinion(plain, names.from, (clause) => told(clause, names)) ??
    reportOwnStatement(plain, names.from, false) ??
    reportWithGroup(plain, names);
  if (own) return { text: withStop(own) };
  if (plain.includes('?')) return { text: `${names.from} asked: “${plain}”` };
  const isOrder = names.asksNothing && readEnglishRequest(sentence) !== undefined;
  const words = isOrder ? undefined : told(plain, names);
  if (words !== undefined) {
    return { text: `${names.from} said that ${words}.`, goesOn: { verb: 'said', words } };
  }
  const addressed = toldTo(plain, names);
  if (addressed) return { text: withStop(addressed) };
  return { text: withStop(`${names.from}: ${lowerFirst(plain, names)}`), isOwnWords: true };
}

/**
 * Reports an item of a list, which says something only together with what introduces the list: an
 * option is no claim of whoever lists it.
 */
export function reportItem(sentence: string, names: ReportNames): Report {
  const words = lowerFirst(withoutStop(toPlainSentence(sentence)), names);
  return { text: withStop(`${names.from} listed: ${words}`), goesOn: { verb: 'listed', words } };
}

function reportRequest(sentence: string, names: ReportNames): string | undefined {
  const request = readEnglishRequest(sentence);
  const rest = request && settle(request.rest);
  if (request === undefined || rest === undefined) return undefined;
  const needsWhom = /^(?:to|not) /u.test(request.rest) && request.verb === 'ask';
  const whom = request.names ? (names.to ?? (needsWhom ? 'everyone' : undefined)) : undefined;
  return [names.from, ASKED[request.verb], whom, rest].filter(Boolean).join(' ').concat('.');
}

/** "I'd like a vote, the doctors told us" -> "Mei would like a vote, the doctors told them". */
function reportWithGroup(plain: string, names: ReportNames): string | undefined {
  const rest = /^I\b/u.test(plain) ? plain.slice(1) : undefined;
  if (rest === undefined || SECOND.test(rest) || THIRD.test(rest)) return undefined;
  if (/\b(?:i|me|my|mine|myself)\b(?!\.)/i.test(rest)) return undefined;
  return reportOwnStatement(`I${swap(rest)}`, names.from, false);
}

/** The clause of "said that …"; undefined where "they" could be two people or no verb carries it. */
function told(clause: string, names: ReportNames): string | undefined {
  const body = withoutStop(clause);
  if (!isSafeToReport(body) || !isFiniteClause(body)) return undefined;
  return swap(lowerFirst(body, names));
}

/** "You can send it" to Clara -> "Noriko told Clara that they can send it". */
function toldTo(plain: string, names: ReportNames): string | undefined {
  const body = withoutStop(plain);
  if (names.to === undefined || !SECOND.test(body) || FIRST.test(body) || THIRD.test(body))
    return undefined;
  if (!isSafeToReport(swapSecond(body)) || !isFiniteClause(body)) return undefined;
  return `${names.from} told ${names.to} that ${swapSecond(lowerFirst(body, names))}`;
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
    .replace(/(?<=\b(?:for|to|with|of|from|by|give|send|tell|let|help|need|thank) )you\b/gi, 'them')
    .replace(/\byou're\b/gi, 'they are')
    .replace(/\byou've\b/gi, 'they have')
    .replace(/\byou'll\b/gi, 'they will')
    .replace(/\byou'd\b/gi, 'they would')
    .replace(/\byou\b/gi, 'they');
}

/** "Yang Li pointed to it": two capitals in a row, the first of no small word. */
const BEGINS_NAME =
  /^(?!(?:The|An?|In|On|At|For|From|With|By|To|As|If|When|While|Since|After|Before|Our|My|Their|Your|His|Her|Its|This|That|These|Those|Both|All|Some|Any|No|Not|And|But|So|Or|Is|Are|Was|Were|Do|Does|Did|Has|Have|Can|Could|Will|Would|Should|Please|What|Which|Who|Where|Why|How)\b)\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u;

function lowerFirst(text: string, { isName }: ReportNames): string {
  const first = /^[\p{L}'-]+/u.exec(text)?.[0] ?? '';
  if (/^I\b/u.test(first) || /\p{Lu}.*\p{Lu}/u.test(first) || isName(first)) return text;
  if (BEGINS_NAME.test(text)) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function withoutStop(text: string): string {
  return text.replace(/[.!,;:]+$/u, '');
}

function withStop(text: string): string {
  return /[.?!…”]$/u.test(text) ? text : `${text}.`;
}
