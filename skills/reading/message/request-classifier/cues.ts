import { ACTION_VERBS } from './action-verbs.js';

/** Whether a cue may speak for a request or against one: what training must keep to. */
export type Direction = 'for' | 'against';

// Patterns run on lower-case text without the flags `i` and `u`: V8 compiles those ten times slower,
// and every sentence of a mailbox passes here.
type Cue = readonly [name: string, direction: Direction, pattern: RegExp];

/**
 * Shapes that English requests have, and shapes that speak against one. None decides alone: the linear
 * model weighs them. None tells how a sentence begins, a verb apart: of a mailbox one has never seen
 * all openings.
 */
const CUES: readonly Cue[] = [
  ['please', 'for', /\b(?:please|pls|plz|plse|kindly)\b/],
  [
    'please do',
    'for',
    /\b(?:please|pls) (?:let|call|send|review|forward|give|contact|advise|confirm|get|provide|make|have|print|fax|respond|ask|tell|set|include|take|look|schedule|e-?mail|work|prepare|plan|bring|keep|help|put|attend|complete|sign|return|pass|remember|handle|check|discuss|arrange|submit|fill|coordinate|join|book|revise|change|update)\b/,
  ],
  ['please last', 'for', /\b(?:please|pls|plz)[.!? ]*$/],
  [
    'can you',
    'for',
    /\b(?:can|could|would|will|won't|couldn't|can't|might|may) (?:you|u|ya|y'all|someone|somebody|anyone|anybody)\b/,
  ],
  ['let me know', 'for', /\blet (?:me|us|him|her|them|[a-z]+) (?:know|have|see)\b/],
  ['lets', 'for', /\b(?:let's|lets|let us|shall we|why don't (?:we|you|i)|what if)\b(?! go of)/],
  ['how about', 'for', /\b(?:how|what) about\b|\bwhy (?:don't|not)\b/],
  [
    'need you',
    'for',
    /\b(?:need|want|like|love|ask|asking|expect|urge|encourage|remind|request|prefer|require|asks) (?:for )?(?:you|u|your|everyone|all of you)\b/,
  ],
  [
    'like somebody to',
    'for',
    /\b(?:like|want|need|ask|expect) (?:for )?(?:you|everyone|all of you|them|him|her|[a-z]+) to\b/,
  ],
  [
    'i need',
    'for',
    /\b(?:i|we)(?:'ll|'d| will| would| also| do| still| really)? (?:need|want|require)\b/,
  ],
  [
    'need a thing',
    'for',
    /\b(?:i|we) (?:still |also |really |just |will |do )*need (?:the|a|an|your|this|it|some|to)\b/,
  ],
  [
    'want to',
    'for',
    /\b(?:i|we)(?:'d| would| just| also| really| do)* (?:want|wanted|need|needed|like|hope|hoping|love) to (?:know|see|get|hear|have|talk|meet|discuss|schedule|invite|ask|make sure|confirm|sit|set|visit|review|speak)\b/,
  ],
  [
    'would like',
    'for',
    /\b(?:would|'d|should) (?:really |very much |also )?(?:like|love|appreciate|prefer|be grateful|be interested)\b/,
  ],
  [
    'would be nice',
    'for',
    /\b(?:would|will|'d|might) be (?:\w+ )?(?:great|nice|helpful|good|appreciated|grateful|happy|glad|awesome|wonderful|useful|interested|best|better|fine|easier|fun)\b/,
  ],
  [
    'appreciate',
    'for',
    /\b(?:appreciate|appreciated|grateful|thanks? (?:you )?(?:in advance|for your help)|be great if|be nice if|be helpful if|would help if|mind if|ok if|okay if|hoping|wondering)\b/,
  ],
  [
    'wonder',
    'for',
    /\bwonder(?:ing|ed)?\b|\bcurious\b|\bnot sure (?:if|whether)\b|\b(?:want(?:ed|s)?|like) to know\b/,
  ],
  ['happy to', 'for', /\b(?:happy|glad|pleased|delighted) to\b/],
  ['interested in', 'for', /\binterest(?:ed)? in\b|\bwanna\b|\bup for\b|\bcare to\b|\bfeel like\b/],
  ['suggest', 'for', /\b(?:i|we)(?:'d| would)? (?:suggest|propose|recommend|advise|request|ask)\b/],
  [
    'you need',
    'for',
    /\byou(?:'ll| will| may| might| should|'d| would| both| all| guys)? (?:need|have|want|must|should|ought|might want|may want|better)\b/,
  ],
  ['you should', 'for', /\byou (?:should|must|ought|may want|might want|could)\b/],
  ['you can', 'for', /\byou (?:can|could|may|might|will|should)(?: also| always| just)? [a-z]+\b/],
  ['we should', 'for', /\bwe (?:should|need to|could|can|must|ought|might|have to|may)\b/],
  [
    'possible',
    'for',
    /\b(?:is|be|it|if) possible\b|\bany (?:chance|way|possibility)\b|\bif you (?:can|could|would|get a chance|have (?:a |some )?time|have a (?:minute|moment|chance))\b/,
  ],
  [
    'meet',
    'for',
    /\b(?:meet|meeting|lunch|dinner|get together|coffee|beer|drinks?|conference call|catch up|visit)\b/,
  ],
  ['discuss', 'for', /\b(?:discuss|talk|chat|speak|touch base|go over|call|visit)\b/],
  [
    'we will meet',
    'for',
    /\b(?:we|i)(?:'ll| will| can| could| should| need to| plan to)\b[^.]*\b(?:meet|talk|discuss|call|visit|see|get together|catch up)\b/,
  ],
  [
    'we meet',
    'for',
    /\b(?:we|you and i|us)\b.*\b(?:meet|talk|discuss|call|lunch|dinner|get together|sit down|chat|catch up|visit|review)\b/,
  ],
  [
    'with you',
    'for',
    /\b(?:see|seeing|meet|meeting|join|joining|with|hear|hearing|talk|talking|talked|visit|visiting|call|calling|fill|show|give|send|get|tell|ask|touch) (?:to |with |from |back to )?(?:you|u|all of you)\b/,
  ],
  [
    'give me',
    'for',
    /\b(?:give|send|get|show|tell|forward|fax|call|e-?mail|page|let|help|contact|remind|fill|meet|join|copy|cc|drop|shoot|bring|keep|advise|inform|notify|ask|see|visit) (?:me|us|him|her|them)\b/,
  ],
  [
    'give a call',
    'for',
    /\b(?:give|drop|shoot|send) (?:me|us|him|her|them|[a-z]+) (?:a|an|your|the|some|any)\b/,
  ],
  [
    'invite',
    'for',
    /\b(?:invit\w+|welcome|join|come|attend\w*|participat\w+|rsvp|feel free|hesitate)\b/,
  ],
  [
    'available',
    'for',
    /\b(?:works?|good|fine|open|ok|okay|available|free|best|better|great) (?:for (?:me|us|you)|with (?:me|us|you)|on|at|to me|tomorrow|today|any ?time|[a-z]+day)\b|\b(?:am|i'm|are|we're|is|be) (?:available|free|open|ok|okay|fine)\b/,
  ],
  [
    'works for',
    'for',
    /\b(?:works?|is|are|be|looks?|sounds?) (?:good|fine|best|better|great|ok|okay)? ?(?:for|with|to) (?:me|us|you)\b|\b(?:we're|we are|are we|you) on for\b/,
  ],
  [
    'day',
    'for',
    /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri)\b|\b(?:tomorrow|tonight|tonite|today|next week|this week|weekend|this (?:afternoon|evening|morning))\b/,
  ],
  ['clock', 'for', /\b\d{1,2}(?::\d\d)? ?(?:a\.?m|p\.?m|o'clock)\b|\b\d{1,2}:\d\d\b|\bnoon\b/],
  [
    'plan for a day',
    'for',
    /\b(?:i|we|we'll|i'll|see you|meet|call|talk|lunch|dinner|come|visit|works?|available|free|meeting|get together)\b.*\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|next week|this week|weekend|this (?:afternoon|evening|morning)|\d{1,2}(?::\d\d)? ?(?:am|pm|a\.m|p\.m))\b/,
  ],
  [
    'planned',
    'for',
    /\b(?:scheduled?|supposed|planning|plan|going|set|set up|arrange|reschedule)\b/,
  ],
  [
    'soon',
    'for',
    /\basap\b|\bas soon as\b|\bat your (?:earliest )?convenience\b|\bby (?:the )?(?:end|close|monday|tuesday|wednesday|thursday|friday|tomorrow|noon|\d)/,
  ],
  ['ask me', 'for', /\b(?:asks?|asking|asked) (?:if|whether|that|for|to|you|me|about)\b/],
  [
    'others ask',
    'for',
    /\b(?:he|she|they|[a-z]+) (?:wants?|asked|needs?|would like|'d like|requested|suggested) (?:you|me|us|to|that|for|if)\b/,
  ],
  ['reminder', 'for', /\bremind\w*\b|\bremember\b|\bdon't forget\b/],
  ['do not', 'for', /(?:^|[,;:-] *|\bplease )(?:do not|don't|never)\b/],
  ['perhaps', 'for', /\b(?:maybe|perhaps|possibly|might|could)\b/],
  [
    'in order to',
    'for',
    /\bto (?:discuss|review|confirm|get|see|make|find|set|receive|learn|help|schedule|meet)\b/,
  ],
  [
    'office',
    'for',
    /\b(?:agreement|contract|deal|draft|report|document|file|spreadsheet|memo|letter|copy|numbers?|schedule|list|comments|presentation|conference|project|office|review|meeting|invoice|form)\b/,
  ],
  ['second person', 'for', /\b(?:you|your|u|yours)\b/],
  ['question', 'for', /\?/],
  ['asked last', 'for', /\?["')]*\s*$/],
  ['introduces', 'for', /:\s*$/],
  ['third person', 'against', /\b(?:he|she|they|it|his|her|their|its)\b/],
  [
    'past',
    'against',
    /\b(?:was|were|had|did|said|asked|told|called|sent|received|met|discussed|talked|spoke|went|thought|wanted|got|made|came|gave)\b/,
  ],
  ['perfect', 'against', /\b(?:has|have|had|'ve) (?:been|\w+ed)\b/],
  ['passive', 'against', /\b(?:is|are|was|were|be|been|being) \w+ed\b/],
  ['progressive', 'against', /\b(?:am|is|are|was|were|'m|'re|'s) \w+ing\b/],
  [
    'negated',
    'against',
    /\b(?:not|n't|never|no|don't|doesn't|didn't|can't|won't|isn't|aren't|wasn't)\b/,
  ],
  ['because', 'against', /\b(?:so (?:that )?(?:we|i|you|they)|in order|because|since)\b/],
  [
    'looking forward',
    'against',
    /\blook(?:ing|s)? (?:very much )?forward|\bhope to\b|\bhoping to\b/,
  ],
  ['thanks', 'against', /\b(?:thanks?|thx|apprecia\w+)\b/],
  ['thanks for', 'against', /\bthank(?:s| you) for\b/],
  [
    'if questions',
    'against',
    /\bif you (?:have|need|would|want|wish|prefer|'d|are|do|no longer)\b/,
  ],
  ['link', 'against', /\$link|https?:|www\.|\.com\b/],
  [
    'please click',
    'against',
    /\b(?:please|just|simply|to) (?:click|visit|follow|add|go|log|sign|rate|enjoy|check out|try|feel free|find|see|note|do not|don't|be aware|ensure|reply|verify|activate|use|enter|copy)\b/,
  ],
  [
    'mailing',
    'against',
    /\b(?:address book|safe sender|white ?list|inbox|these (?:e-?mails|messages)|email preferences|mailing list|this (?:e-?mail|message|newsletter)|opt(?:ing)?[ -]?out|no longer)\b/,
  ],
  [
    'marketing',
    'against',
    /\b(?:unsubscribe|click|subscri\w+|newsletter|sale|% off|free|offer\w*|shop\w*|coupons?|deals?|discount|download|app|win|earn|apply|log ?in|sign up|enjoy|discover|learn more|get started|hurry)\b/,
  ],
  [
    'product',
    'against',
    /\b(?:your account|membership|password|registration|reward|prize|gift|exclusive|limited|savings|products?|services?|customers?|store|online|website|site|page|video|friends?|credit|card|insurance|loan|guarantee)\b/,
  ],
  ['exclaims', 'against', /!/],
];

/** Shapes that count only before a question mark. */
const QUESTION_CUES: readonly Cue[] = [
  ['can i', 'for', /\b(?:can|could|may|might|shall|should) (?:i|we)\b/],
  ['is it', 'for', /\b(?:are|were|is|was) (?:you|u|this|that|it|there|the|your|we)\b/],
  ['have you', 'for', /\b(?:have|has|did|had) (?:you|u|anyone|they|we|he|she|[a-z]+)\b/],
];

/** What is found by other means than a pattern. */
const OTHER_CUES: Readonly<Record<string, Direction>> = {
  'verb first': 'for',
  'verb in a clause': 'for',
  capitals: 'against',
};

/** What each cue may speak for. */
export const DIRECTIONS: ReadonlyMap<string, Direction> = new Map([
  ...[...CUES, ...QUESTION_CUES].map(([name, direction]) => [name, direction] as const),
  ...Object.entries(OTHER_CUES),
]);

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
/** Behind it the word before is its subject: "draft looks fine". */
const FINITE =
  /^(?:is|are|was|were|will|has|had|looks|seems|sounds|needs|works|needed|required|requested|wanted)$/;

/** Names of the request shapes that an English sentence has. */
export function requestCues(sentence: string): readonly string[] {
  const written = sentence.replaceAll('’', "'");
  const plain = written.toLowerCase();
  const asked = plain.slice(0, Math.max(0, plain.lastIndexOf('?')));
  const found = CUES.filter(([, , pattern]) => pattern.test(plain)).map(([name]) => name);
  if (asked !== '') {
    for (const [name, , pattern] of QUESTION_CUES) if (pattern.test(asked)) found.push(name);
  }
  if (written === written.toUpperCase()) found.push('capitals');
  if (startsWithVerb(plain)) found.push('verb first');
  if ([...plain.matchAll(CLAUSE_VERB)].some(([, verb = '']) => ACTION_VERBS.has(verb))) {
    found.push('verb in a clause');
  }
  return found;
}

/** Whether a lower-case sentence starts with a verb in its base form, name and greeting aside. */
export function startsWithVerb(plain: string): boolean {
  return [plain, plain.replace(NAME_FIRST, '')].some((text) => {
    const [, verb = '', next = ''] = VERB_FIRST.exec(text.replace(OPENER_FIRST, '')) ?? [];
    return ACTION_VERBS.has(verb) && !FINITE.test(next);
  });
}
