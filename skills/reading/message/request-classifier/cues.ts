import { ACTION_VERBS } from './action-verbs.js';

// Patterns run on lower-case text without the flags `i` and `u`: V8 compiles those ten times slower,
// and every sentence of a mailbox passes here.
type Cue = readonly [name: string, pattern: RegExp];

/**
 * Shapes that English requests have, and shapes that speak against one. None decides alone: the linear
 * model weighs them, alone and in pairs.
 */
const CUES: readonly Cue[] = [
  ['please', /\b(?:please|pls|plz|plse|kindly)\b/],
  [
    'can you',
    /\b(?:can|could|would|will|won't|couldn't|can't|might|may) (?:you|u|ya|y'all|someone|somebody|anyone|anybody)\b/,
  ],
  ['let me know', /\blet (?:me|us|him|her|them|[a-z]+) (?:know|have|see)\b/],
  ['lets', /\b(?:let's|lets|let us)\b(?! go of)/],
  [
    'need you',
    /\b(?:need|want|like|love|ask|asking|expect|urge|encourage|remind|request|prefer|require|asks) (?:for )?(?:you|u|your|everyone|all of you)\b/,
  ],
  ['i need', /\b(?:i|we)(?:'ll|'d| will| would| also| do| still| really)? (?:need|want|require)\b/],
  [
    'you need',
    /\byou(?:'ll| will| may| might| should|'d| would| both| all| guys)? (?:need|have|want|must|should|ought|might want|may want|better)\b/,
  ],
  ['you should', /\byou (?:should|must|ought|may want|might want|could)\b/],
  ['we should', /\b(?:we|i) (?:should|ought|could|must|need to|have to|might want)\b/],
  [
    'would like',
    /\b(?:would|'d|should) (?:really |very much |also )?(?:like|love|appreciate|prefer|be grateful|be interested)\b/,
  ],
  [
    'appreciate',
    /\b(?:appreciate|appreciated|grateful|thanks? (?:you )?(?:in advance|for your help)|be great if|be nice if|be helpful if|would help if|mind if|ok if|okay if|hoping|wondering)\b/,
  ],
  ['how about', /\b(?:how|what) about\b|\bwhy (?:don't|not)\b/],
  ['suggest', /\b(?:i|we)(?:'d| would)? (?:suggest|propose|recommend|advise|request|ask)\b/],
  [
    'meet',
    /\b(?:meet|meeting|lunch|dinner|get together|coffee|beer|drinks?|conference call|catch up|visit)\b/,
  ],
  ['discuss', /\b(?:discuss|talk|chat|speak|touch base|go over|call|visit)\b/],
  [
    'contact',
    /\b(?:call|contact|e-?mail|write|reply|notify|reach|page|fax|phone) (?:to )?(?:me|us|him|her|them|back|at|if|when|[a-z]+)\b/,
  ],
  ['if clause', /\bif (?:you|u|there|anyone|i|we|it|possible|not|so|this|that|they|your)\b/],
  ['if questions', /\bif you (?:have|need|would|want|wish|prefer|'d|are|do|no longer)\b/],
  [
    'any thoughts',
    /\b(?:any|your) (?:thoughts?|ideas?|comments?|questions?|suggestions?|feedback|help|input|advice|luck|news|word|chance)\b/,
  ],
  [
    'deadline',
    /\b(?:by|before|no later than|asap|as soon as|at your earliest|until|today|tomorrow|this (?:week|morning|afternoon|evening)|next week|end of)\b/,
  ],
  [
    'marketing',
    /\b(?:unsubscribe|click|subscri\w+|newsletter|sale|% off|free|offer\w*|shop\w*|coupons?|deals?|save|discount|download|app|win|earn|apply|log ?in|sign up)\b/,
  ],
  [
    'past',
    /\b(?:was|were|had|did|said|asked|told|called|sent|received|met|discussed|talked|spoke|went|thought|wanted|got|made|came|gave)\b/,
  ],
  ['third', /\b(?:he|she|they|it|his|her|their|its)\b/],
  ['first', /\b(?:i|we|my|our)\b/],
  ['second', /\b(?:you|your|u|yours)\b/],
  ['i will', /\b(?:i|we)(?:'ll| will| can| am going to| plan to|'m going to)\b/],
  [
    'we will meet',
    /\b(?:we|i)(?:'ll| will| can| could| should| need to| plan to)\b[^.]*\b(?:meet|talk|discuss|call|visit|see|get together|catch up)\b/,
  ],
  [
    'availability',
    /\b(?:works?|good|fine|open|ok|okay|available|free|best|better|great) (?:for (?:me|us|you)|with (?:me|us|you)|on|at|to me|tomorrow|today|any ?time|[a-z]+day)\b|\b(?:am|i'm|are|we're|is|be) (?:available|free|open|ok|okay|fine)\b/,
  ],
  ['clock', /\b\d{1,2}(?::\d\d)? ?(?:a\.?m|p\.?m|o'clock)\b|\b\d{1,2}:\d\d\b|\bnoon\b/],
  [
    'day',
    /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri)\b|\b(?:tomorrow|tonight|tonite|today|next week|this week|weekend|this (?:afternoon|evening|morning))\b/,
  ],
  [
    'with you',
    /\b(?:see|seeing|meet|meeting|join|joining|with|hear|hearing|talk|talking|talked|visit|visiting|call|calling|fill|show|give|send|get|tell|ask|touch) (?:to |with |from |back to )?(?:you|u|all of you)\b/,
  ],
  ['looking forward', /\blook(?:ing|s)? (?:very much )?forward|\bhope to\b|\bhoping to\b/],
  [
    'asked',
    /\b(?:asked|told|requested|reminded|wanted|invited|instructed|urged) (?:me|us|him|her|them|that|for|to|[a-z]+)\b/,
  ],
  ['ask me', /\b(?:asks?|asking|asked) (?:if|whether|that|for|to|you|me|about)\b/],
  ['thanks', /\b(?:thanks?|thx|apprecia\w+)\b/],
  ['attached', /\b(?:attach\w*|enclos\w+|below|above|following|here (?:is|are))\b/],
  ['link', /\$link|https?:|www\.|\blink\b|\bhere\b/],
  [
    'in order to',
    /\bto (?:discuss|review|confirm|get|see|make|find|set|receive|learn|help|schedule|meet)\b/,
  ],
  ['invite', /\b(?:invit\w+|welcome|join|come|attend\w*|participat\w+|rsvp|feel free|hesitate)\b/],
  [
    'give call',
    /\b(?:give|drop|shoot|send) (?:me|us|him|her|them|[a-z]+) (?:a|an|your|the|some|any)\b/,
  ],
  ['make sure', /\b(?:make|be|making) (?:sure|certain)\b|\bensure\b/],
  ['do you q', /\b(?:do|does) (?:you|u|anyone|we|they|he|she|[a-z]+)\b/],
  ['question', /\?/],
  ['you are', /\b(?:you're|you are|you have|you've|you were|you get|you will|you'll|your)\b/],
  [
    'when you',
    /\b(?:when|once|after|before|whenever|while|as|until|unless|because|that|which|who) (?:you|u)\b/,
  ],
  ['perhaps', /\b(?:maybe|perhaps|possibly|might|could)\b/],
  ['no doubt', /\b(?:is|are|was|were|been|being) [a-z]+ed\b/],
  ['so that', /\b(?:so (?:that )?(?:we|i|you|they)|in order|because|since)\b/],
  ['short', /^\S+(?:\s+\S+){0,5}$/],
  ['shouting', /!/],
  ['negated', /\b(?:not|n't|never|no|don't|doesn't|didn't|can't|won't|isn't|aren't|wasn't)\b/],
  ['do not', /(?:^|[,;:-] *|\bplease )(?:do not|don't|never)\b/],
];

/** Shapes that count only before a question mark. */
const QUESTION_CUES: readonly Cue[] = [
  ['can i', /\b(?:can|could|may|might|shall|should) (?:i|we)\b/],
  [
    'do you',
    /\b(?:do|did|does|are|is|was|were|have|has|had) (?:you|u|we|they|he|she|it|this|that|these|those|the|there|your|any|anyone|someone|[a-z]+)\b/,
  ],
  ['wh question', /\b(?:what|when|where|who|whom|whose|why|how|which)(?:'s|'re|s)?\b/],
  ['be you', /\b(?:are|were|is|was) (?:you|u|this|that|it|there|the|your|we)\b/],
  ['have you', /\b(?:have|has|did|had) (?:you|u|anyone|they|we|he|she|[a-z]+)\b/],
  ['what q', /\b(?:what|what's)\b/],
  ['when q', /\b(?:when|where|what time|which)\b/],
  ['who q', /\b(?:who|whom|whose)\b/],
  ['how q', /\b(?:how|why)\b/],
];

/** "Rick, call me", "Hi, please call": what may stand before the verb that a sentence starts with. */
const NAME_FIRST = /^[a-z][\w.]*(?: (?:and|&) [a-z]\w*)?\s*[,:-]+ */;
const OPENER_FIRST =
  /^(?:hi|hey|hello|ok|okay|so|and|also|but|then|well|yes|thanks|anyway|again|otherwise|therefore)?[, -]*/;
const ADVERB =
  '(?:also |just |kindly |always |never |either |maybe |perhaps |first |then |quickly |at least )?';
const VERB_FIRST = new RegExp(`^${ADVERB}([a-z][a-z'-]*)(?: ([a-z]+))?`);
const CLAUSE_VERB = new RegExp(
  `(?:[,;:-]|\\b(?:and|or|so|then|otherwise))\\s+${ADVERB}([a-z][a-z'-]*) (?!is|are|was|will)`,
  'g',
);
const VERB_AFTER_IF = /\bif\b[^,]*, *(?:please |then |just |kindly )?([a-z][a-z'-]*)/;
/** Behind it the word before is its subject: "draft looks fine". */
const FINITE = /^(?:is|are|was|were|will|has|had|looks|seems|sounds|needs|works)$/;
const NAME_CAN = /\b(?:can|could|would|will) [A-Z][a-z]+ (?!be |not )[a-z]+[^?]*\?/;

/** Names of the request shapes that an English sentence has. */
export function requestCues(sentence: string): readonly string[] {
  const written = sentence.replaceAll('’', "'");
  const plain = written.toLowerCase();
  const asked = plain.slice(0, Math.max(0, plain.lastIndexOf('?')));
  const found = CUES.filter(([, pattern]) => pattern.test(plain)).map(([name]) => name);
  if (asked !== '') {
    for (const [name, pattern] of QUESTION_CUES) if (pattern.test(asked)) found.push(name);
    if (NAME_CAN.test(written)) found.push('name can');
  }
  if (written === written.toUpperCase()) found.push('only name');
  if (startsWithVerb(plain)) found.push('start verb');
  if ([...plain.matchAll(CLAUSE_VERB)].some(([, verb = '']) => ACTION_VERBS.has(verb))) {
    found.push('clause verb');
  }
  if (ACTION_VERBS.has(VERB_AFTER_IF.exec(plain)?.[1] ?? '')) found.push('if then');
  return found;
}

/** Whether a lower-case sentence starts with a verb in its base form, name and greeting aside. */
export function startsWithVerb(plain: string): boolean {
  return [plain, plain.replace(NAME_FIRST, '')].some((text) => {
    const [, verb = '', next = ''] = VERB_FIRST.exec(text.replace(OPENER_FIRST, '')) ?? [];
    return ACTION_VERBS.has(verb) && !FINITE.test(next);
  });
}
