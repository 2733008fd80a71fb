import {
  isRequest,
  requestKind,
} from '../../../skills/reading/message/request-classifier/classify.js';
import { contentStems } from '../terms/term-statistics.js';
import { LANGUAGE_CUES } from './language-cues.js';
import type { MeetingText } from './meeting-text.js';
import { WILL } from './name-patterns.js';
import { isPast } from './past-tense.js';
import { withoutFirstPerson } from './reported-clause.js';
import type { SpokenSentence } from './speech.js';

/** Work that a sentence gives to somebody, or that its speaker takes on. */
export interface Assignment {
  /** From 0 to 1.5: how surely it is work to do after the meeting. */
  readonly strength: number;
  readonly owner?: string;
  /** "Dana will send the minutes."; absent when the sentence cannot be told like this. */
  readonly text?: string;
}

// Work that is done after a meeting. "Show", "say", "start" and "go" happen while it goes on.
const WORK =
  /^(?:be )?(?:also |just |try (?:and|to) |then )?(?:send|prepar|put|check|look|find|writ|ask|email|e-mail|mail|finish|complet|updat|shar|set up|get\b|work|draw|bring|tak(?:e|ing) care|fix\b|review|arrang|forward|organi[sz]|collect|draft|call|contact|circulat|book|test|investigat|design|develop|mak|creat|build|implement|evaluat|research|follow up|schedul|report|provid|post|print|copy|do\b|doing|handl|focus|read\b|run\b|sav|add\b|approv|clos|open|rewrit|order|install|buy\b|pay\b|sign\b|translat|mov|talk to|speak (?:to|with)|meet|invit|confirm|remov|chang|merg|deploy|ship|measur|calculat|estimat|negotiat|cancel|reserv|deliver|watch)/iu;
const TIMES =
  /\b(?:today|tonight|tomorrow|morning|evening|afternoon|noon|week|month|next|later|\p{L}+day)\b/giu;
const LATER =
  /\b(?:next|following) (?:meeting|time|week|month|session)\b|\bby (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|next|the end|noon|eod)\b|\b(?:today|tomorrow|afterwards|(?:right )?after (?:this|the) meeting|before noon|later today|this (?:afternoon|evening|week)|action items?|to-do|homework|questionnaires?|minutes|prototype|report)\b/iu;
const I_WILL = /^(?:i(?:['’]ll| will|['’]m (?:going to|gonna)| am going to)) (.+)$/iu;
/** These take place in the meeting, or are no work: "I look forward to", "I'll ask a question". */
const NO_WORK =
  /^(?:(?:also|just|then) )*(?:look forward|ask (?:a|another|my|the|one|you)\b|(?:be )?sharing (?:my|our) time\b|finish up with\b|do (?:what|it|that|this|so)\b|(?:be )?look(?:ing)? out\b)/iu;
/** "What you're going to do", "I'm not sure you will …": no work is given. */
const NOT_GIVEN =
  /\b(?:what|nothing|that|whether|if|sure|which|when|where|whatever|(?:is|was) the (?:idea|plan))\s$/iu;
/** "The marketing expert will …": a role that nobody in the transcript is called by. */
const BY_ROLE = new RegExp(
  `^(?:and |so |then )?the (?<role>(?:\\p{L}+ ){0,2}(?:designer|expert|specialist|manager|engineer|lead|developer|director|secretary|clerk|analyst|accountant|coordinator|editor|architect|assistant|administrator)s?)(?: over here| here)? (?<modal>${WILL}) (?<rest>.+)$`,
  'iu',
);
/** "Today" is as often what somebody did. */
const TO_COME = /\b(?:today|afterwards)\b(?! (?:at|before|after|by)\b)/giu;
/** "I book the lab from Wednesday on": a promise only with a time to come. */
const I_DO =
  /^i (?!think|find|guess|mean|know|believe|feel|hope|want|need|like|have|would|could|can)(\p{L}+ .+)$/iu;
const GIVEN =
  /\b(?:i(?:['’]d| would) like|i (?:want|need)) you (?:guys |all |both )?to (.+)|\byou(?:['’]re| are) (?:going to|gonna) (.+)|\byou(?:['’]ll| will) (?!find|get|see|have|be able|read|do)(.+)/iu;
const REQUEST = /^(?:can|could) you (?:please )?(.+)$/iu;
const SHARED =
  /\b(?:we|you(?: guys| all| both| two| three)?|everybody|everyone|each of you) (?:need to|have to|must|should|will|are going to) (.+)/iu;
/** Verb and object. */
const FEWEST_CONTENT_WORDS = 2;

/** The sentences of a meeting that hand out work, in the order said. */
export type Assignments = ReadonlyMap<SpokenSentence, Assignment>;

const SHORTEST = 4;
const LONGEST = 45;

/** Reads every sentence of a meeting once for the work it hands out. */
export function readAssignments(meeting: MeetingText): Assignments {
  const found = new Map<SpokenSentence, Assignment>();
  for (const sentence of meeting.sentences) {
    if (sentence.broken || sentence.words < SHORTEST || sentence.words > LONGEST) continue;
    const assignment = readAssignment(sentence, meeting);
    if (assignment !== undefined) found.set(sentence, assignment);
  }
  return found;
}

/** Reads whether a sentence hands out work; undefined when it doesn't. */
function readAssignment(sentence: SpokenSentence, meeting: MeetingText): Assignment | undefined {
  if (!meeting.english) return readForeign(sentence, meeting);
  if (/^(?:if|when|unless|maybe|perhaps)\b/iu.test(sentence.text)) return undefined;
  const { speaker } = sentence;
  const text = sentence.text
    .replace(/[.?!,;]+$/u, '')
    .replace(/^(?:and|so|then|yes|okay),? /iu, '');
  const byName = givenByName(text, speaker, meeting);
  if (byName) return { ...byName, strength: byName.strength + bonusOf(text) };
  const promised = promisedIn(text);
  if (promised !== undefined && speaker !== undefined) {
    const told = tell(speaker, 'will', promised, undefined);
    const strength = 0.6 + bonusOf(text);
    return { strength, owner: speaker, ...(told === undefined ? {} : { text: told }) };
  }
  const byRole = givenByRole(text);
  if (byRole) return { ...byRole, strength: byRole.strength + bonusOf(text) };
  const given = GIVEN.exec(text);
  const isGiven = given !== null && !NOT_GIVEN.test(text.slice(0, given.index));
  const [, ...parts] = (isGiven ? given : undefined) ?? REQUEST.exec(text) ?? [];
  const asked = parts.find((part) => part !== undefined);
  if (asked !== undefined && isWork(asked)) return { strength: 0.5 + bonusOf(text) };
  const [, shared = ''] = SHARED.exec(text) ?? [];
  const bonus = isWork(shared) ? bonusOf(text) : 0;
  return bonus > 0 ? { strength: 0.3 + bonus } : undefined;
}

/** What is for later is surely work to do after the meeting. */
function bonusOf(text: string): number {
  return LATER.test(text) ? 0.4 : 0;
}

function promisedIn(text: string): string | undefined {
  const [, will] = I_WILL.exec(text) ?? [];
  if (will !== undefined) return isWork(will) ? will : undefined;
  const [, does] = I_DO.exec(text) ?? [];
  if (does === undefined || tellsThePast(does) || !isWork(does)) return undefined;
  return LATER.test(text.replace(TO_COME, ' ')) ? does : undefined;
}

/** "I then forwarded it", "I read it this week". */
function tellsThePast(does: string): boolean {
  const [verb = ''] = does.replace(/^(?:(?:also|just|then|really) )+/iu, '').split(' ');
  return isPast(verb.toLowerCase());
}

/** "Dana, you will …", "the designer is going to …", "Dana, can you …": the words name who. */
function givenByName(
  text: string,
  speaker: string | undefined,
  meeting: MeetingText,
): Assignment | undefined {
  const heard = text.toLowerCase();
  for (const { name, spelling, pattern } of meeting.namePatterns) {
    if (!heard.includes(spelling.toLowerCase())) continue;
    const { modal, rest = '', asked, order } = pattern.exec(text)?.groups ?? {};
    const work = asked ?? order ?? rest;
    if (name === speaker || !isWork(work)) continue;
    const told = tell(name, modal === undefined ? 'is asked to' : plainModal(modal), work, speaker);
    return { strength: 1, owner: name, ...(told === undefined ? {} : { text: told }) };
  }
  return undefined;
}

/** The owner is the role, in the words that were said: who has it is for the reader to know. */
function givenByRole(text: string): Assignment | undefined {
  const { role, modal = '', rest = '' } = BY_ROLE.exec(text)?.groups ?? {};
  if (role === undefined || !isWork(rest)) return undefined;
  const told = tell(`The ${role}`, plainModal(modal), rest, undefined);
  return { strength: 0.9, owner: role, ...(told === undefined ? {} : { text: told }) };
}

/** A working verb, and something it is done to: "do it" alone tells nobody what. */
function isWork(rest: string): boolean {
  if (!WORK.test(rest) || NO_WORK.test(rest)) return false;
  return new Set(contentStems(rest.replace(TIMES, ' '))).size >= FEWEST_CONTENT_WORDS;
}

function plainModal(modal: string): string {
  const plain = modal.toLowerCase();
  if (/^(?:have|has) to$/u.test(plain)) return 'has to';
  if (/^needs? to$/u.test(plain)) return 'needs to';
  return plain === 'should' ? plain : 'will';
}

/**
 * Tells the task of its owner. "Me" is whoever asks; a "you" that only receives ("send you the cost")
 * is left out; any other first or second person makes the sentence one to quote.
 */
function tell(
  owner: string,
  verb: string,
  work: string,
  asker: string | undefined,
): string | undefined {
  const [own = ''] = work.split(/,? and i (?=approve|will|can)|,? which (?=i\b|i['’]|you\b)/iu);
  const task = own
    .replace(/,? and i(?:['’]ll| will)? /giu, ' and ')
    .replace(/\b(send|give|email|mail|forward|bring|show|call) you\b/giu, '$1')
    .replace(/ (?:to|for) you\b(?: guys| all)?/giu, '')
    .replace(/\bme\b/giu, asker ?? 'me');
  if (/\b(?:you|your|yours|yourself|i|my|me)\b/iu.test(task)) return undefined;
  return `${owner} ${verb} ${withoutFirstPerson(task)}.`;
}

/** Other languages: requests by the rules for mail, promises by their verbs; the words stay as they are. */
function readForeign(
  { text, speaker }: SpokenSentence,
  { language, namePatterns }: MeetingText,
): Assignment | undefined {
  const promised = LANGUAGE_CUES.promise(language)?.test(text) ?? false;
  if (promised && speaker !== undefined) return { strength: 0.6, owner: speaker };
  if (!isRequest(text, language) || requestKind(text, language) !== 'task') return undefined;
  const called = namePatterns.find(({ spelling }) => text.startsWith(`${spelling},`));
  return { strength: 0.6, ...(called === undefined ? {} : { owner: called.name }) };
}
