/** How strongly a sentence reads as one act, 0 for not at all. */
export interface SpeechActs {
  readonly decision: number;
  readonly action: number;
  readonly problem: number;
}

type Cue = readonly [pattern: RegExp, strength: number];

const DECISION: readonly Cue[] = [
  [
    /\b(?:we|everybody|everyone|the group|it)(?:['’]ve| have|['’]s| has| was| is)?(?: all)? (?:decided|agreed|settled|concluded)\b/iu,
    3,
  ],
  [/\b(?:the|our|final|that['’]s the) decision\b/iu, 2],
  [
    /\blet['’]s (?:go (?:for|with)|use|make|have|stick|keep|leave|drop|take|say|do|put|get rid)\b/iu,
    2,
  ],
  [
    /\bwe(?:['’]ll| will| shall|['’]re (?:gonna|going to)| are (?:gonna|going to)) (?:go (?:for|with)|use|have|make|keep|take|put|stick|drop|leave|need|focus|aim)\b/iu,
    2,
  ],
  [/\bwe(?:['’]re| are) (?:going (?:for|with)|using|having|not (?:going|gonna))\b/iu, 1.5],
  [/\bwe go for\b/iu, 1.5],
  [/\b(?:it|the \w+(?: \w+)?)(?:['’]s| is| are)? (?:gonna|going to|will) (?:be|have|use)\b/iu, 1],
  [/\b(?:it|the \w+(?: \w+)?) (?:should|must|has to|have to|needs to) (?:be|have|use)\b/iu, 1],
  [/\bwe (?:should|need|need to|have to|must|want|want to|can|could)\b/iu, 0.6],
  [/^(?:so )?(?:we have|it['’]s) (?:a|the|an)\b/iu, 0.4],
];

const ACTION: readonly Cue[] = [
  [/\b(?:i['’]ll|i will|i['’]m (?:gonna|going to)|i am (?:gonna|going to))\b/iu, 1.2],
  [
    /\b(?:you['’]ll|you will|you(?:['’]re| are) (?:gonna|going to)|you (?:have|need) to|you should)\b/iu,
    0.8,
  ],
  [
    /\b(?:will|is going to|is gonna|are going to|are gonna|has to|have to|should|can) (?:be )?(?:work(?:ing)?|prepare|preparing|send|look(?:ing)? (?:at|into)|write|writing|check|find out|report|do(?:ing)?|make|making|design(?:ing)?|evaluat\w+|present)\b/iu,
    1,
  ],
  [
    /\b(?:can|could|would) you (?:please )?(?:send|check|prepare|look|find|write|make|do|take|ask|call|bring|get)\b/iu,
    1.5,
  ],
  [
    /\b(?:next|following) meeting\b|\bby (?:monday|tuesday|wednesday|thursday|friday|tomorrow|next week|the end of)\b/iu,
    1.2,
  ],
  [
    /\b(?:action items?|to-do|homework|your task|assignments?|individual (?:work|actions?)|take care of|in charge of|responsible for|questionnaire|minutes|prototype)\b/iu,
    0.8,
  ],
];

const PROBLEM: readonly Cue[] = [
  [
    /\b(?:problems?|difficult|difficulty|trouble|concern(?:ed|s)?|worried|worry|issue with|too (?:expensive|much|many|big|small|costly|complicated)|not enough|can['’]t afford|over budget|lack of|don['’]t know|not sure|unclear|confus\w+)\b/iu,
    1,
  ],
];

/** Reads which acts a cleaned English sentence performs. Words only: ranking decides what is shown. */
export function readSpeechActs(text: string): SpeechActs {
  return { decision: sum(DECISION, text), action: sum(ACTION, text), problem: sum(PROBLEM, text) };
}

function sum(cues: readonly Cue[], text: string): number {
  return cues.reduce(
    (total, [pattern, strength]) => (pattern.test(text) ? total + strength : total),
    0,
  );
}
