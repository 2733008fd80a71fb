import { contentStems } from '../terms/term-statistics.js';
import type { MeetingText } from './meeting-text.js';
import { withoutFirstPerson } from './reported-speech.js';
import { capitalise, nameInSentence } from './speaker-name.js';
import type { SpokenSentence } from './speech.js';

/** Work that a sentence gives to somebody, or that its speaker takes on. */
export interface Assignment {
  /** From 0 to 1.5: how surely it is work to do after the meeting. */
  readonly strength: number;
  readonly owner?: string;
  /** "Dana will send the minutes."; absent when the sentence cannot be told like this. */
  readonly text?: string;
}

/** Verb and object. */
const FEWEST_CONTENT_WORDS = 2;
// Work that is done after a meeting. "Show", "say", "start" and "go" happen while it goes on.
const WORK =
  /^(?:be )?(?:also |just |try (?:and|to) |then )?(?:send|prepar|put|check|look|find|writ|ask|email|e-mail|mail|finish|complet|updat|shar|set up|get|work|draw|bring|tak(?:e|ing) care|fix|review|arrang|forward|organi[sz]|collect|draft|call|contact|circulat|book|test|investigat|design|develop|mak|creat|build|implement|evaluat|research|follow up|schedul|report|provid|post|print|copy|do|doing|handl|focus|read|run|sav)/iu;
const WILL =
  "(?:will|['’]ll|(?:is|['’]s|are|['’]re|am|['’]m) (?:going to|gonna)|should|has to|have to|needs? to|can)";
const LATER =
  /\b(?:next|following) (?:meeting|time|week|month|session)\b|\bby (?:monday|tuesday|wednesday|thursday|friday|tomorrow|tonight|next|the end)\b|\b(?:tomorrow|afterwards|after (?:this|the) meeting|later today|this afternoon|action items?|to-do|homework|questionnaires?|minutes|prototype|report)\b/iu;
const I_WILL = /^(?:so |and |then |yeah )?i(?:['’]ll| will|['’]m (?:going to|gonna)) (.+?)[.!]?$/iu;
const SECOND_PERSON = /\b(?:you|your|yours|yourself)\b|\byou['’]/iu;
const GIVEN =
  /\b(?:i(?:['’]d| would) like|i (?:want|need)) you (?:guys |all |both )?to (.+)|\byou(?:['’]re| are) (?:going to|gonna) (.+)|\byou(?:['’]ll| will) (.+)/iu;
const REQUEST = /^(?:can|could|would) you (?:please )?(.+?)\??$/iu;
const SHARED =
  /\b(?:we|you(?: guys| all| both| two| three)?|everybody|everyone|each of you) (?:need to|have to|must|should|will|are going to)\b/iu;

/** Reads whether a cleaned English sentence hands out work; undefined when it doesn't. */
export function readAssignment(
  sentence: SpokenSentence,
  meeting: MeetingText,
): Assignment | undefined {
  const { text, speaker } = sentence;
  const later = LATER.test(text) ? 0.4 : 0;
  const given = givenByName(text, meeting);
  if (given) return { ...given, strength: given.strength + later };
  const [, promised] = I_WILL.exec(text) ?? [];
  if (promised !== undefined && speaker !== undefined && isWork(promised)) {
    const told = tell(speaker, 'will', promised);
    return { strength: 0.6 + later, owner: speaker, ...(told === undefined ? {} : { text: told }) };
  }
  const [, ...parts] = GIVEN.exec(text) ?? REQUEST.exec(text) ?? [];
  const asked = parts.find((part) => part !== undefined);
  if (asked !== undefined && isWork(asked)) return { strength: 0.5 + later };
  return later > 0 && SHARED.test(text) ? { strength: 0.3 + later } : undefined;
}

/** A working verb, and something it is done to: "do it" alone tells nobody what. */
function isWork(rest: string): boolean {
  return WORK.test(rest) && new Set(contentStems(rest)).size >= FEWEST_CONTENT_WORDS;
}

/** "Dana, you will …", "the designer is going to …": the words name who. */
function givenByName(text: string, meeting: MeetingText): Assignment | undefined {
  for (const { name, pattern } of meeting.namePatterns) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const { modal = '', rest = '' } = match.groups ?? {};
    if (!isWork(rest)) continue;
    const told = tell(name, /can|should|need|ha/iu.test(modal) ? plainModal(modal) : 'will', rest);
    return { strength: 1, owner: name, ...(told === undefined ? {} : { text: told }) };
  }
  return undefined;
}

/** How a participant is given work by name; built once for a meeting. */
export function namePatternFor(name: string): RegExp {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  return new RegExp(
    `\\b${escaped}(?:,? (?:over here|here|there))?,? ?(?:you ?)?(?<modal>${WILL}) (?<rest>.+?)[.!]?$`,
    'iu',
  );
}

function plainModal(modal: string): string {
  const plain = modal.toLowerCase();
  return /^(?:have|need) to$/u.test(plain) ? (plain === 'have to' ? 'has to' : 'needs to') : plain;
}

function tell(name: string, modal: string, rest: string): string | undefined {
  if (SECOND_PERSON.test(rest) || /\bi\b|\bi['’]|\bmy\b|\bme\b/iu.test(rest)) return undefined;
  return `${capitalise(nameInSentence(name))} ${modal} ${withoutFirstPerson(rest)}.`;
}
