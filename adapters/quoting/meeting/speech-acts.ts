import { LANGUAGE_CUES } from './language-cues.js';

type Cue = readonly [pattern: RegExp, strength: number];

// The strongest cue counts, not the sum: a sentence decides once.
const DECISION: readonly Cue[] = [
  [
    /\bit(?:['’]s| is| was) (?:decided|settled|agreed)\b|^(?:agreed|decided)[,:]|\bthen we (?:agree|decide)\b/iu,
    1,
  ],
  [
    /\b(?:we|they|everybody|everyone|the group|it)(?:['’]ve| have|['’]s| has| was| is| had)?(?: all| also| now)? (?:decided|agreed|settled|concluded|chosen|chose)\b/iu,
    1,
  ],
  [
    /\b(?:the|our|final) decision (?:is|was)\b|\bthat['’]s (?:the|our) decision\b|\bdecision (?:is|was) (?:made|taken)\b/iu,
    1,
  ],
  [
    /\blet['’]s (?:go (?:for|with)|use|make|have|stick|keep|leave|drop|take|do|put|get rid|forget|skip|move|postpone|delay|cancel|change|switch|close|launch|ship|buy|order|wait|meet|set|add|choose|agree|plan)\b/iu,
    0.9,
  ],
  [
    /\bwe(?:['’]ll| will| shall|['’]re (?:gonna|going to)| are (?:gonna|going to))(?: just| also)? (?:not )?(?:go (?:for|with)|use|have|make|keep|take|put|stick|drop|leave|focus|aim|include|add|do|be|sell|integrate|skip|omit|remove|replace|reduce|offer|move|postpone|delay|cancel|change|switch|close|launch|ship|buy|order|wait|choose)\b/iu,
    0.9,
  ],
  [
    /\bwe(?:['’]re| are)(?: not)? (?:going (?:for|with)|using|having|keeping|dropping|sticking)\b|\bwe (?:go|stick) (?:for|with)\b/iu,
    0.8,
  ],
  [/\bso we(?:['’]ve got| have| got)\b/iu, 0.6],
  [
    /\b(?:it|the \p{L}+(?: \p{L}+)?)(?:['’]s (?:gonna|going to)| is (?:gonna|going to)| are (?:gonna|going to)| will)(?: not)?(?: just| also)? (?:be|have|use|include)\b/iu,
    0.6,
  ],
  [
    /\b(?:it|the \p{L}+(?: \p{L}+)?) (?:should|must|has to|have to|needs to|need to)(?: not)? (?:be|have|use|include)\b/iu,
    0.5,
  ],
  [/\bwe (?:should|need to|have to|must)\b/iu, 0.4],
  [/\bwe (?:want|can|could)\b/iu, 0.25],
];

// Most sentences have none of these words; one look is cheaper than twelve.
const ANY_CUE =
  /\b(?:we|let['’]s|deci\p{L}+|agreed|settled|will|should|must|has to|have to|needs? to|gonna|going to|concluded|chosen?)\b|['’]s (?:gonna|going)/iu;

/**
 * How strongly a cleaned English sentence reads as a decision, from 0 (not at all) to 1 ("we decided").
 * Words only; agreement and topic are weighed elsewhere.
 */
export function decisionCue(text: string): number {
  if (!ANY_CUE.test(text)) return 0;
  return DECISION.find(([pattern]) => pattern.test(text))?.[1] ?? 0;
}

/** The same for another language, by its few cue words. */
export function decisionCueIn(language: string | undefined, text: string): number {
  if (language === 'en') return decisionCue(text);
  return LANGUAGE_CUES.decision(language)?.test(text) ? 0.9 : 0;
}

/** Whether the sentence wonders, denies knowing, explains or speaks of a condition. */
export function isTentative(text: string): boolean {
  return TENTATIVE.test(text);
}

/** Whether the sentence runs the meeting rather than settles its matter: "we'll move on to item 2". */
export function isProcedure(text: string): boolean {
  return PROCEDURE.test(text);
}

const TENTATIVE =
  /^(?:if|maybe|perhaps|when|unless|suppose|what if|the reason|after that|part of)\b|\bif (?:we|you|they|it|there)\b|\b(?:i don['’]t (?:know|think)|not sure|i wonder|wondering|might|would|could be|i guess|the reason)\b/iu;
const PROCEDURE =
  /\b(?:move on|moving on|item \d+|(?:on|to) the agenda|next (?:item|topic|slide|question|presentation)|(?:can|will|should|to|['’]ll|have to) (?:just )?(?:discuss|talk about|decide|go through|go over|start with|come back|hear from|look at|wrap)|minutes left|next meeting|some (?:more )?decisions|start the meeting|i['’]ll show|show you)\b/iu;
