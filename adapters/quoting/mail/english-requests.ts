import { ACTION_VERBS } from '../../../skills/reading/message/request-classifier/action-verbs.js';
import { isNumberedThing } from '../../../skills/reading/message/request-classifier/numbered-thing.js';
import { readEnglishQuestion } from './english-questions.js';

/** A request in the words of a report: "ask" + whom + "to send the deck". */
export interface ReportedRequest {
  readonly verb: 'ask' | 'need' | 'would like' | 'propose';
  /** Follows the name of whoever is asked; for `propose` and some needs it follows the verb. */
  readonly rest: string;
  /** Whether the addressee stands between verb and rest. */
  readonly names: boolean;
}

/** Adverbs and small talk between "can you" and the verb. */
const FILL =
  '(?:(?:please|pls|kindly|possibly|perhaps|maybe|also|just|quickly|then|still|at least),? )*';
const CLAUSE = '(?:if|whether|when|what|which|who|whom|where|why|how) .+';
/** "Can you make it?" wants to know; "Can you send it?" wants it done. */
const ABILITY =
  /^(?:make (?:(?:it|that|this)(?= ?(?:[.?!,]|$|on\b|at\b|to\b|by\b|then\b|there\b|in\b|this\b|next\b|today|tomorrow|[a-z]*day\b))|[a-z]*day|\d)|attend|join|come|be|see|open|access|hear|do (?:[a-z]*day|\d|it then))\b/i;
/** "Would you mind …", "Can you believe …": their grammar or their point is another. */
const NO_TASK = /^(?:mind|imagine|believe|explain why|not)\b/i;
/** Ties to what was said before. */
const LINK =
  'so|and|but|also|ok|okay|well|anyway|again|finally|next|otherwise|then|therefore|meanwhile|in the meantime|in addition|additionally|basically';
/** Says nothing of its own, where a mark ends it: "By the way, …". */
const OPENER =
  'quick question|one more thing|sorry|thanks|thank you|great|perfect|good|fair enough|argh|oh|ah|hmm+|wow|yes|yeah|sure|right|actually|by the way|btw|fwiw|imho|imo|honestly|frankly|personally|to be honest|(?:more )?seriously|as you (?:all )?know|for the record|with all due respect(?: to [^,]+)?';
const LEAD = new RegExp(
  `^(?:(?:(?:${LINK})[,:!–—-]*|(?:${LINK}|${OPENER})[,:!.–—-]+| (?:–|—|-))\\s+)+`,
  'i',
);
const CONDITIONAL =
  /^(?:(?:if|once|unless|as soon as|in case)\b|when (?!can|could|will|would|do|did|is|are|should|have|has)\b)/i;

type Read = (groups: Readonly<Record<string, string | undefined>>) => ReportedRequest | undefined;

const SHAPES: readonly (readonly [shape: RegExp, read: Read])[] = [
  shape(
    `${FILL}(?:can|could|will|would) you ${FILL}(?:let (?:me|us) know|tell (?:me|us)|say|confirm) (?<rest>${CLAUSE})`,
    asksWhether,
  ),
  shape(`${FILL}let (?:me|us) know (?:(?<by>by [^,.]{3,30}),? )?(?<rest>${CLAUSE})`, asksWhether),
  shape('would you (?<rest>(?:be|like|prefer|know|want|have)\\b.*)', ({ rest }) =>
    asks(`whether you would ${rest}`),
  ),
  shape(`(?:can|could|will|would) you ${FILL}(?<rest>.+)`, asksTo),
  shape(`do you think (?:that )?you (?:can|could) ${FILL}(?<rest>.+)`, asksTo),
  shape(
    "(?:i was |i am |i'm |we were )?(?:just )?wondering (?:if|whether) you (?:could|can) (?<rest>.+)",
    asksTo,
  ),
  shape("(?:i|we)(?:'d| would) appreciate it if you (?:could|can|would) (?<rest>.+)", asksTo),
  shape(
    "it (?:would|'d) be (?:great|nice|good|helpful|lovely|useful|best) if you (?:could|can|would) (?<rest>.+)",
    asksTo,
  ),
  shape("(?:(?:please|pls|kindly),? )?(?:do not|don't) (?<rest>.+)", ({ rest }) =>
    asks(`not to ${rest}`),
  ),
  shape(
    `(?:please|pls|kindly),? ${FILL}(?!find\\b|see attach|note\\b|be advised|let (?:me|us) know)(?<rest>[a-z].+)`,
    ({ rest = '' }) => (NO_TASK.test(rest) ? undefined : asks(`to ${lowerFirst(rest)}`)),
  ),
  shape('i (?:really |still |also |just |would )*need you to (?<rest>.+)', ({ rest }) => ({
    verb: 'need',
    rest: `to ${rest}`,
    names: true,
  })),
  shape("i(?:'d| would) (?:really )?(?:like|love) you to (?<rest>.+)", ({ rest }) => ({
    verb: 'would like',
    rest: `to ${rest}`,
    names: true,
  })),
  shape('i (?:really |still |also |just |urgently )*need (?<rest>your .+)', ({ rest }) => ({
    verb: 'need',
    rest: rest ?? '',
    names: false,
  })),
  shape('(?<verb>are|have|do|will) you (?<rest>.+)\\?', asksWhetherYou),
  shape(
    '(?<word>what|when|where|how|why|which [a-z ]{2,30}?|how (?:many|much|long|often)(?: [a-z ]{2,20}?)?) (?<verb>do|can|could|will|would|should|are|have) you (?<rest>.+)\\?',
    asksWhatYou,
  ),
  shape('(?<rest>who (?:can|could|will|would|is|has|wants|needs) .+)\\?', ({ rest }) =>
    asks(lowerFirst(rest ?? '')),
  ),
  shape(
    '(?:(?:do you have |have you |is there )?any) (?<rest>(?:news|updates?|thoughts|comments|feedback|progress|ideas|objections)\\b.*)\\?',
    ({ rest }) => asks(`for ${rest}`),
  ),
  shape('(?:how|what) about (?!you\\b)(?<rest>.+)\\?', ({ rest }) => asks(`about ${rest}`)),
  shape('why not (?<rest>(?:the|an?|our|your|this|that|these|those) .+)\\?', ({ rest }) =>
    asks(`why not ${rest}`),
  ),
  shape(
    '(?:could|can|shall|should) we (?<rest>(?:meet|talk|discuss|move|postpone|reschedule|schedule|speak|switch|use|start)\\b.*)',
    proposes,
  ),
  shape("let(?:'s|s) (?!see\\b|say\\b|hope\\b)(?<rest>[a-z].+)", proposes),
];

function shape(source: string, read: Read): readonly [RegExp, Read] {
  return [new RegExp(`^${source}$`, 'i'), read];
}

/**
 * Reads an English request as a report of it, or undefined when its shape is none of those that can be
 * turned round safely. Words like "me" and "your" stay as they are.
 *
 * @example readEnglishRequest('Could you please send me the deck?')
 * // { verb: 'ask', rest: 'to send me the deck', names: true }
 */
export function readEnglishRequest(sentence: string): ReportedRequest | undefined {
  const plain = toPlainSentence(sentence);
  if (CONDITIONAL.test(plain)) return undefined;
  for (const [pattern, read] of SHAPES) {
    const groups = pattern.exec(plain)?.groups;
    if (groups) return trimmed(read(groups));
  }
  const asked = readEnglishQuestion(plain);
  if (asked !== undefined) return trimmed(asks(asked));
  return isImperative(plain) ? trimmed(asks(`to ${lowerFirst(plain)}`)) : undefined;
}

function trimmed(request: ReportedRequest | undefined): ReportedRequest | undefined {
  const rest = request?.rest
    .replace(/\s+/gu, ' ')
    .replace(/[?.!,;: ]+$/u, '')
    .trim();
  // A second sentence inside ("… today? I leave at five") is no part of the request.
  return request && rest && !/[?!] |\. \p{Lu}/u.test(rest) ? { ...request, rest } : undefined;
}

function asks(rest: string): ReportedRequest {
  return { verb: 'ask', rest, names: true };
}

function asksTo({ rest = '' }: Readonly<Record<string, string | undefined>>) {
  if (NO_TASK.test(rest)) return undefined;
  return ABILITY.test(rest) ? asks(`whether you can ${rest}`) : asks(`to ${lowerFirst(rest)}`);
}

function asksWhether({ rest = '', by }: Readonly<Record<string, string | undefined>>) {
  const clause = lowerFirst(rest)
    .replace(/^if\b/u, 'whether')
    .replace(/[?.]+$/u, '');
  return asks(by === undefined ? clause : `${clause} ${by}`);
}

function asksWhetherYou({ verb = '', rest = '' }: Readonly<Record<string, string | undefined>>) {
  const auxiliary = verb.toLowerCase();
  if (/^(?:not\b|think (?:that )?(?:i|we)\b)/i.test(rest)) return undefined;
  return asks(`whether you ${auxiliary === 'do' ? '' : `${auxiliary} `}${rest}`);
}

function asksWhatYou(groups: Readonly<Record<string, string | undefined>>) {
  const { word = '', verb = '', rest = '' } = groups;
  const auxiliary = verb.toLowerCase();
  return asks(`${lowerFirst(word)} you ${auxiliary === 'do' ? '' : `${auxiliary} `}${rest}`);
}

function proposes({ rest = '' }: Readonly<Record<string, string | undefined>>): ReportedRequest {
  return { verb: 'propose', rest: `to ${rest}`, names: false };
}

/** Without openers, without thanks and "please" at the end, apostrophes straight. */
function toPlainSentence(sentence: string): string {
  return sentence
    .replace(/’/gu, "'")
    .replace(LEAD, '')
    .replace(/[,.–-]? *(?:thanks|thank you|many thanks)(?: a lot| in advance)?[.!]*$/i, '')
    .replace(/,? please(?=[?.!]*$)/i, '')
    .trim();
}

function isImperative(plain: string): boolean {
  const [first = '', second = ''] = plain.split(/\s+/u);
  const isVerb =
    ACTION_VERBS.has(first.toLowerCase()) && !/^(?:let|don't|thank|feel)$/i.test(first);
  return (
    isVerb &&
    !isNumberedThing(plain.toLowerCase()) &&
    !/^(?:is|are|was|were|has|have|will|can|to|and|from|of|by|for)$/i.test(second)
  );
}

function lowerFirst(text: string): string {
  return /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
