/** Verbs that people ask each other to do, in their base form. */
export const ACTION_VERBS: ReadonlySet<string> = new Set(
  `accept activate add address adjust advise allow answer apply arrange ask assign assume attach attend
  authorize avoid bear begin book bring browse buy call cancel change check choose circulate claim clarify
  click come comment compare complete confirm consider contact contribute coordinate copy correct create
  decide decline delete deliver describe designate determine direct discover discuss disregard do don't
  download draft drop e-mail email enjoy ensure enter estimate evaluate explain extend fax feel figure file
  fill find finish fix follow forget forward get give go grab handle have help hold ignore include inform
  insert install invite join keep launch learn leave let look mail make mark meet modify move nominate note
  notify open order participate pass paste path pay phone pick plan play post prepare press print proceed
  process provide pull put read reconsider refer register remember remind remove reply report request
  reschedule research resend reserve respond retrieve return review revise run save schedule see select send
  set share shop show sign speak start stay stop submit suggest take talk tap tell think touch track
  transfer try turn update upgrade use verify view visit vote wait watch wish work write`.split(
    /\s+/u,
  ),
);
const VERB = `(?:${[...ACTION_VERBS].join('|')})`;
const NOT_YET = `(?:also |just |kindly |always |never |either |maybe |perhaps |first |then |quickly |at least )?`;

/**
 * Shapes that English requests have, and shapes that speak against one. None decides alone: the linear
 * model weighs them, alone and in pairs.
 */
const CUES: readonly (readonly [string, RegExp])[] = [
  ['please', /\b(?:please|pls|plz|plse|kindly)\b/iu],
  [
    'can you',
    /\b(?:can|could|would|will|won't|couldn't|can't|might|may) (?:you|u|ya|y'all|someone|somebody|anyone|anybody)\b/iu,
  ],
  ['name can', /\b(?:can|could|would|will) [A-Z][a-z]+ (?!be |not )[a-z]+[^?]*\?/u],
  ['can i', /\b(?:can|could|may|might|shall|should) (?:i|we)\b[^?]*\?/iu],
  ['let me know', /\blet (?:me|us|him|her|them|[A-Z][a-z]+) (?:know|have|see)\b/iu],
  ['lets', /\b(?:let's|lets|let us)\b(?! go of)/iu],
  [
    'need you',
    /\b(?:need|want|like|love|ask|asking|expect|urge|encourage|remind|request|prefer|require|asks) (?:for )?(?:you|u|your|everyone|all of you)\b/iu,
  ],
  [
    'i need',
    /\b(?:i|we)(?:'ll|'d| will| would| also| do| still| really)? (?:need|want|require)\b/iu,
  ],
  [
    'you need',
    /\byou(?:'ll| will| may| might| should|'d| would| both| all| guys)? (?:need|have|want|must|should|ought|might want|may want|better)\b/iu,
  ],
  ['you should', /\byou (?:should|must|ought|may want|might want|could)\b/iu],
  ['we should', /\b(?:we|i) (?:should|ought|could|must|need to|have to|might want)\b/iu],
  [
    'would like',
    /\b(?:would|'d|should) (?:really |very much |also )?(?:like|love|appreciate|prefer|be grateful|be interested)\b/iu,
  ],
  [
    'appreciate',
    /\b(?:appreciate|appreciated|grateful|thanks? (?:you )?(?:in advance|for your help)|be great if|be nice if|be helpful if|would help if|mind if|ok if|okay if|hoping|wondering)\b/iu,
  ],
  [
    'do you',
    /\b(?:do|did|does|are|is|was|were|have|has|had) (?:you|u|we|they|he|she|it|this|that|these|those|the|there|your|any|anyone|someone|[A-Z][a-z]+)\b[^?]*\?/iu,
  ],
  ['wh question', /\b(?:what|when|where|who|whom|whose|why|how|which)(?:'s|'re|s)?\b[^?]*\?/iu],
  ['how about', /\b(?:how|what) about\b|\bwhy (?:don't|not)\b/iu],
  ['suggest', /\b(?:i|we)(?:'d| would)? (?:suggest|propose|recommend|advise|request|ask)\b/iu],
  [
    'meet',
    /\b(?:meet|meeting|lunch|dinner|get together|coffee|beer|drinks?|conference call|catch up|visit)\b/iu,
  ],
  ['discuss', /\b(?:discuss|talk|chat|speak|touch base|go over|call|visit)\b/iu],
  [
    'contact',
    /\b(?:call|contact|e-?mail|write|reply|notify|reach|page|fax|phone) (?:to )?(?:me|us|him|her|them|back|at|if|when|[A-Z][a-z]+)\b/iu,
  ],
  [
    'start verb',
    new RegExp(
      `^(?:[A-Z][\\w.]*(?: (?:and|&) [A-Z]\\w*)?\\s*[,:-]+ *)?(?:hi|hey|hello|ok|okay|so|and|also|but|then|well|yes|thanks|anyway|again|otherwise|therefore)?[, -]*${NOT_YET}${VERB}\\b(?! (?:is|are|was|were|will|has|had)\\b)`,
      'iu',
    ),
  ],
  [
    'clause verb',
    new RegExp(
      `(?:[,;:-]|\\b(?:and|or|so|then|otherwise))\\s+${NOT_YET}${VERB}\\b (?!is|are|was|will)`,
      'iu',
    ),
  ],
  ['if clause', /\bif (?:you|u|there|anyone|i|we|it|possible|not|so|this|that|they|your)\b/iu],
  ['if then', new RegExp(`\\bif\\b[^,]*, *(?:please |then |just |kindly )?${VERB}\\b`, 'iu')],
  ['if questions', /\bif you (?:have|need|would|want|wish|prefer|'d|are|do|no longer)\b/iu],
  [
    'any thoughts',
    /\b(?:any|your) (?:thoughts?|ideas?|comments?|questions?|suggestions?|feedback|help|input|advice|luck|news|word|chance)\b/iu,
  ],
  [
    'deadline',
    /\b(?:by|before|no later than|asap|as soon as|at your earliest|until|today|tomorrow|this (?:week|morning|afternoon|evening)|next week|end of)\b/iu,
  ],
  [
    'marketing',
    /\b(?:unsubscribe|click|subscri\w+|newsletter|sale|% off|free|offer\w*|shop\w*|coupons?|deals?|save|discount|download|app|win|earn|apply|log ?in|sign up)\b/iu,
  ],
  [
    'past',
    /\b(?:was|were|had|did|said|asked|told|called|sent|received|met|discussed|talked|spoke|went|thought|wanted|got|made|came|gave)\b/iu,
  ],
  ['third', /\b(?:he|she|they|it|his|her|their|its)\b/iu],
  ['first', /\b(?:i|we|my|our)\b/iu],
  ['second', /\b(?:you|your|u|yours)\b/iu],
  ['i will', /\b(?:i|we)(?:'ll| will| can| am going to| plan to|'m going to)\b/iu],
  [
    'we will meet',
    /\b(?:we|i)(?:'ll| will| can| could| should| need to| plan to)\b[^.]*\b(?:meet|talk|discuss|call|visit|see|get together|catch up)\b/iu,
  ],
  [
    'availability',
    /\b(?:works?|good|fine|open|ok|okay|available|free|best|better|great) (?:for (?:me|us|you)|with (?:me|us|you)|on|at|to me|tomorrow|today|any ?time|[A-Z][a-z]+day)\b|\b(?:am|i'm|are|we're|is|be) (?:available|free|open|ok|okay|fine)\b/iu,
  ],
  ['clock', /\b\d{1,2}(?::\d\d)? ?(?:a\.?m|p\.?m|o'clock)\b|\b\d{1,2}:\d\d\b|\bnoon\b/iu],
  [
    'day',
    /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri)\b|\b(?:tomorrow|tonight|tonite|today|next week|this week|weekend|this (?:afternoon|evening|morning))\b/iu,
  ],
  [
    'with you',
    /\b(?:see|seeing|meet|meeting|join|joining|with|hear|hearing|talk|talking|talked|visit|visiting|call|calling|fill|show|give|send|get|tell|ask|touch) (?:to |with |from |back to )?(?:you|u|all of you)\b/iu,
  ],
  ['looking forward', /\blook(?:ing|s)? (?:very much )?forward|\bhope to\b|\bhoping to\b/iu],
  [
    'asked',
    /\b(?:asked|told|requested|reminded|wanted|invited|instructed|urged) (?:me|us|him|her|them|that|for|to|[A-Z][a-z]+)\b/iu,
  ],
  ['ask me', /\b(?:asks?|asking|asked) (?:if|whether|that|for|to|you|me|about)\b/iu],
  ['thanks', /\b(?:thanks?|thx|apprecia\w+)\b/iu],
  ['attached', /\b(?:attach\w*|enclos\w+|below|above|following|here (?:is|are))\b/iu],
  ['link', /\$link|https?:|www\.|\blink\b|\bhere\b/iu],
  [
    'in order to',
    /\bto (?:discuss|review|confirm|get|see|make|find|set|receive|learn|help|schedule|meet)\b/iu,
  ],
  [
    'invite',
    /\b(?:invit\w+|welcome|join|come|attend\w*|participat\w+|rsvp|feel free|hesitate)\b/iu,
  ],
  [
    'give call',
    /\b(?:give|drop|shoot|send) (?:me|us|him|her|them|[A-Z][a-z]+) (?:a|an|your|the|some|any)\b/iu,
  ],
  ['make sure', /\b(?:make|be|making) (?:sure|certain)\b|\bensure\b/iu],
  ['be you', /\b(?:are|were|is|was) (?:you|u|this|that|it|there|the|your|we)\b[^?.]*\?/iu],
  ['have you', /\b(?:have|has|did|had) (?:you|u|anyone|they|we|he|she|[A-Z][a-z]+)\b[^?.]*\?/iu],
  ['do you q', /\b(?:do|does) (?:you|u|anyone|we|they|he|she|[A-Z][a-z]+)\b/iu],
  ['what q', /\b(?:what|what's)\b[^?]*\?/iu],
  ['when q', /\b(?:when|where|what time|which)\b[^?]*\?/iu],
  ['who q', /\b(?:who|whom|whose)\b[^?]*\?/iu],
  ['how q', /\b(?:how|why)\b[^?]*\?/iu],
  ['question', /\?/u],
  ['only name', /^[^a-z]*$/u],
  ['you are', /\b(?:you're|you are|you have|you've|you were|you get|you will|you'll|your)\b/iu],
  [
    'when you',
    /\b(?:when|once|after|before|whenever|while|as|until|unless|because|that|which|who) (?:you|u)\b/iu,
  ],
  ['perhaps', /\b(?:maybe|perhaps|possibly|might|could)\b/iu],
  ['no doubt', /\b(?:is|are|was|were|been|being) [a-z]+ed\b/iu],
  ['so that', /\b(?:so (?:that )?(?:we|i|you|they)|in order|because|since)\b/iu],
  ['short', /^\S+(?:\s+\S+){0,5}$/u],
  ['shouting', /!/u],
  ['negated', /\b(?:not|n't|never|no|don't|doesn't|didn't|can't|won't|isn't|aren't|wasn't)\b/iu],
  ['do not', /(?:^|[,;:-] *|\bplease )(?:do not|don't|never)\b/iu],
];

/** Names of the request shapes that an English sentence has. */
export function requestCues(sentence: string): readonly string[] {
  const plain = sentence.replace(/’/gu, "'");
  return CUES.filter(([, pattern]) => pattern.test(plain)).map(([name]) => name);
}
