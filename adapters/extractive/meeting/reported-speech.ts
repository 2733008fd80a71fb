import { isStopWord } from '../terms/stop-words.js';
import { reportedClause } from './reported-clause.js';
import { capitalise, nameInSentence } from './speaker-name.js';

/** What a report needs to know beyond the sentence. */
export interface ReportContext {
  /** Whether a capitalised word is written small elsewhere, so that it is no name. */
  isCommonWord(lowerCaseWord: string): boolean;
}

// A finite verb that any English statement needs; without one "said that" has nothing to stand on.
const FINITE =
  /\b(?:am|is|are|was|were|have|has|had|do|does|did|will|would|can|could|should|may|might|must|need|needs|want|wants|think|like|get|gets|got|make|makes|made|go|goes|went|use|uses|used|come|comes|came|take|takes|took|give|gives|gave|see|saw|know|knew|said|says|found|seems|looks|means|shows|works|costs|depends)\b|['’](?:m|re|ve|ll|d|s)\b|n['’]t\b|\bcannot\b/iu;
/** Said before the subject: "then we go", "in this case, it works". */
const BEFORE_SUBJECT =
  /^(?:(?:then|also|now|again|first|firstly|second|secondly|next|finally|here|maybe|perhaps|even|of course|personally|unfortunately|overall|in general|at the moment|right now|today),? )+|^(?:in|on|at|for|with|if|when|since|because|as|after|before|by|from|during|under|while|once|although|though|through) [^,]{2,80}, /iu;
/** A sentence that begins like this has no subject of its own. */
const NO_SUBJECT =
  /^(?:which|who|whose|whom|than|so|that (?:you|we|i|they|would|will|is|are)|just|only|not|no(?=,)|no \p{Ll}+$|yes(?=,)|let|look|see|take|use|make|be|being|been|have|has|had|having|is|are|was|were|do|does|did|don['’]t|go|going|gone|get|getting|put|putting|think|guess|mean|means|could|would|should|can|will|might|must|need|needs|want|wants|keep|give|try|trying|tell|press|depends|seems|looks|sounds|means|says|why|how|to|of|and|or|but|like|cause|cuz|about|into|than|very|really|too|more like|\p{L}+ing (?:the|a|an|it|this|that|your|their|our)|if|when|where|with|for|in|on|at|by|from|as|because|while|whether|without)\b/iu;
const SECOND_PERSON = /\b(?:you|your|yours|yourself|yourselves|y['’]all)\b|\byou['’]/iu;
/** Somebody else's words inside: their "I" is not the speaker's. */
const QUOTES = /["“”„«»]|(?:^|\s)['‘](?!(?:cause|em|til)\b)\p{L}/iu;
const THIRD_PLURAL = /\b(?:they|them|their|theirs|themselves)\b|\bthey['’]/iu;
const SINGULAR = /\b(?:i|me|my|mine|myself)\b(?!\.)/iu;
const PLURAL = /\b(?:we|us|our|ours|ourselves|let['’]s)\b/iu;

const HEDGE =
  /^i (?:just |also |still |really )?(?:(think|believe|guess|suppose|feel|reckon|thought|hope|assume|agree)(?: that)?) (?=\S)/iu;
const DOUBT = /^i (?:don['’]t|do not) (think|believe|know)(?: that)? (?=\S)/iu;
const WISH =
  /^i(?:['’]d| would) (?:just |also |really )?(like|love|prefer) (?=to\b)|^i (?:just |also |really )?(want|wanted|need|needed|have|had|tried|try) (?=to\b)/iu;
const PROPOSAL = /^(?:maybe|perhaps)?,? ?(?:we|i) (?:should|could|might)\b/iu;
/** How the verb of "I think", "I want to" reads after a name. */
const TOLD: Readonly<Record<string, string>> = {
  think: 'thinks',
  thought: 'thought',
  guess: 'guesses',
  believe: 'believes',
  suppose: 'supposes',
  feel: 'feels',
  reckon: 'reckons',
  hope: 'hopes',
  assume: 'assumes',
  agree: 'agrees',
  like: 'would like',
  love: 'would love',
  prefer: 'would prefer',
  want: 'wants',
  need: 'needs',
  have: 'has',
  try: 'tries',
};

/**
 * Whether "they" can stand for the speaker's "I" or "we" without anybody being confused: the sentence
 * addresses nobody, does not mix "I" with "we", and speaks of no other "they".
 */
export function isSafeToReport(clause: string): boolean {
  if (SECOND_PERSON.test(clause) || QUOTES.test(clause) || clause.includes('–')) return false;
  const [singular, plural] = [SINGULAR.test(clause), PLURAL.test(clause)];
  return !(singular && plural) && !((singular || plural) && THIRD_PLURAL.test(clause));
}

/**
 * Reports a cleaned English sentence in the third person, or quotes it after the speaker's name where
 * a report could be misread. Never changes who spoke, whom they addressed, or what was negated.
 *
 * @example reportSpeech('Dana', "I think we can't afford it.", context)
 * // 'Dana thinks that they cannot afford it.'
 * @example reportSpeech('Dana', 'You can send it on Monday.', context)
 * // 'Dana: you can send it on Monday.'
 */
export function reportSpeech(speaker: string, sentence: string, context: ReportContext): string {
  const body = withoutOpener(sentence);
  const reported = body.endsWith('?') ? question(body) : statement(body, context);
  if (reported === undefined) return quoteSpeech(speaker, sentence, context);
  return `${capitalise(nameInSentence(speaker))} ${reported}.`;
}

/** Gives a cleaned sentence in the speaker's own words: "Dana: you can send it on Monday." */
export function quoteSpeech(speaker: string, sentence: string, context: ReportContext): string {
  const body = sentence.replace(/[.,;:!]+$/u, '');
  const end = /[.?!]$/u.test(body) ? '' : '.';
  return `${capitalise(nameInSentence(speaker))}: ${lowerFirst(body, context)}${end}`;
}

const IT_IS_DECIDED =
  /^(?:it(?:['’]s| is| was) (?:decided|settled|agreed)|agreed|decided)(?: that |[:,] ?(?:that )?)(.+)$/iu;
const WE_WILL =
  /^(?:so )?we(?:['’]ll| will| shall|['’]re (?:gonna|going to)| are (?:gonna|going to)) (.+)$/iu;
const WE_DECIDED =
  /^(?:so )?we(?:['’]ve| have)?(?: all| also| now)? (decided|agreed|settled|concluded|chosen|chose) (.+)$/iu;

/**
 * Tells of the group what one said and others agreed to; undefined when the sentence names an "I", a
 * "you" or another "they", which the group cannot stand for.
 *
 * @example reportAgreement("Let's go with rubber.", context) // 'The group agreed to go with rubber.'
 */
export function reportAgreement(sentence: string, context: ReportContext): string | undefined {
  const body = withoutOpener(sentence).replace(
    /^(?:i think (?:that )?|as we (?:all )?(?:agreed|said)(?: before)?, )/iu,
    '',
  );
  if (!isSafeToReport(body) || SINGULAR.test(body)) return undefined;
  const [, settled] = IT_IS_DECIDED.exec(body) ?? [];
  if (settled !== undefined) {
    return `The group decided that ${reportedClause(lowerFirst(settled, context))}.`;
  }
  const [, verb, decided] = WE_DECIDED.exec(body) ?? [];
  if (verb !== undefined && decided !== undefined) {
    return `The group ${verb === 'chosen' ? 'chose' : verb} ${reportedClause(decided)}.`;
  }
  const [, future] = WE_WILL.exec(body) ?? [];
  if (future !== undefined) return `The group will ${withoutFirstPerson(future)}.`;
  const [, invited] = /^let['’]s (.+)$/iu.exec(body) ?? [];
  if (invited !== undefined) {
    return /^(?:see|say)\b/iu.test(invited)
      ? undefined
      : `The group agreed to ${withoutFirstPerson(invited.replace(/^not /iu, 'not '))}.`;
  }
  return isClause(body)
    ? `The group agreed that ${reportedClause(lowerFirst(body, context))}.`
    : undefined;
}

/** "use our logo" is "use their logo"; verbs keep their tense. */
export function withoutFirstPerson(text: string): string {
  return text
    .replace(/\b(?:our)\b/giu, 'their')
    .replace(/\bus\b/gu, 'them')
    .replace(/\bwe\b/giu, 'they')
    .replace(/\bwe(['’](?:ll|re|ve|d))/giu, 'they$1');
}

/** Without the "then" and "so" that tie a sentence to the one before it, and the full stop. */
function withoutOpener(sentence: string): string {
  const bare = sentence.replace(/[.,;:!]+$/u, '');
  const opened = bare.replace(/^(?:(?:and|so|then|also|now|again|but)\b,? ?)+(?=[^\s?])/iu, '');
  return opened.split(' ').length < 3 ? bare : opened;
}

/** Whether a sentence would be reported rather than quoted. */
export function isReportable(sentence: string): boolean {
  const body = withoutOpener(sentence);
  const context = { isCommonWord: () => true };
  return (body.endsWith('?') ? question(body) : statement(body, context)) !== undefined;
}

function statement(body: string, context: ReportContext): string | undefined {
  const hedge = HEDGE.exec(body) ?? DOUBT.exec(body);
  if (hedge) {
    const verb = (hedge[1] ?? '').toLowerCase();
    const rest = body.slice(hedge[0].length);
    if (!isSafeToReport(rest) || !isClause(rest)) return undefined;
    if (verb === 'know') return undefined;
    const lead = DOUBT.test(body) ? `does not ${verb}` : (TOLD[verb] ?? verb);
    return `${lead} that ${reportedClause(lowerFirst(rest, context))}`;
  }
  const wish = WISH.exec(body);
  if (wish) {
    const rest = body.slice(wish[0].length);
    if (!isSafeToReport(rest)) return undefined;
    const verb = (wish[1] ?? wish[2] ?? '').toLowerCase();
    return `${TOLD[verb] ?? verb} ${reportedClause(rest)}`;
  }
  if (!isSafeToReport(body)) return undefined;
  const invitation = /^let['’]s (?!see\b|say\b)(.+)$/iu.exec(body);
  if (invitation)
    return `suggests that they ${(invitation[1] ?? '').replace(/^go ahead and /iu, '')}`;
  const why = /^why don['’]t (?:we|i) (.+)$/iu.exec(body);
  if (why) return `suggests that they ${reportedClause(why[1] ?? '')}`;
  if (!isClause(body)) return undefined;
  const clause = reportedClause(lowerFirst(body, context));
  return PROPOSAL.test(body) ? `suggests that ${clause}` : `says that ${clause}`;
}

function isClause(body: string): boolean {
  const main = body.replace(BEFORE_SUBJECT, '').replace(BEFORE_SUBJECT, '');
  return !NO_SUBJECT.test(main) && FINITE.test(main.replace(/^[\p{L}-]+/u, ''));
}

const YES_NO =
  /^(do|does|did|can|could|should|will|would|shall|is|are|was|were|have|has) (we|i|they|it|that|this|there|he|she)\b(?! ?[,?])\s*(.+)\?$/iu;

function question(body: string): string | undefined {
  if (!isSafeToReport(body)) return undefined;
  const why = /^why don['’]t (?:we|i) (.+)\?$/iu.exec(body);
  if (why) return `suggests that they ${reportedClause(why[1] ?? '')}`;
  const about = /^(?:what|how) about (.+)\?$/iu.exec(body);
  if (about) return `asks about ${reportedClause(about[1] ?? '')}`;
  const [, verb = '', subject = '', rest = ''] = YES_NO.exec(body) ?? [];
  if (verb === '' || /^not\b/iu.test(rest)) return undefined;
  const who = subject.toLowerCase();
  const they = who === 'we' || who === 'i' ? 'they' : who;
  const auxiliary = verb.toLowerCase();
  if (auxiliary === 'did') return undefined;
  if (auxiliary === 'do') return `asks whether ${they} ${reportedClause(rest)}`;
  if (auxiliary === 'does') {
    const [base = '', ...others] = rest.split(' ');
    return `asks whether ${they} ${[thirdPerson(base), reportedClause(others.join(' '))].join(' ').trim()}`;
  }
  return `asks whether ${they} ${auxiliary} ${reportedClause(rest)}`;
}

/** "work" is "works", "have" is "has". */
function thirdPerson(verb: string): string {
  if (verb === 'have') return 'has';
  if (/(?:[sxz]|ch|sh|o)$/u.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

/** Writes the first letter small, unless the word is a name or an abbreviation. */
export function lowerFirst(text: string, context: ReportContext): string {
  const first = /^[\p{L}'’-]+/u.exec(text)?.[0] ?? '';
  const lower = first.toLowerCase();
  if (lower === 'i' || /^i['’]/u.test(lower) || /\p{Lu}.*\p{Lu}/u.test(first)) return text;
  return isStopWord(lower) || lower.endsWith('ly') || context.isCommonWord(lower)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}
