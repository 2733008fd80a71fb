import { isStopWord } from '../../../skills/text/stop-words.js';
import { type Beginning, backshift } from './backshift.js';
import { isVerb, pastOf } from './past-tense.js';
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
  /^(?:which|who|whose|whom|than|so|that (?:you|we|i|they|would|will|is|are)|just|only|not|no(?=,)|no \p{Ll}+$|yes(?=,)|let|look|see|take|use|make|be|being|been|have|has|had|having|is|are|was|were|do|does|did|(?:don|doesn|didn|isn|aren|wasn|weren|won|can|couldn|shouldn|wouldn|hasn|haven)['’]t|go|going|gone|get|getting|put|putting|think|guess|mean|means|could|would|should|can|will|might|must|need|needs|want|wants|keep|give|try|trying|tell|press|depends|seems|looks|sounds|means|says|why|how|to|of|and|or|but|like|cause|cuz|about|into|than|very|really|too|more like|\p{L}+ing (?:the|a|an|it|this|that|your|their|our)|if|when|where|with|for|in|on|at|by|from|as|because|while|whether|without|unless|until|although|though)\b/iu;
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
/** "I'd like to" is told as a wish of its moment. */
const WISHED: Readonly<Record<string, string>> = {
  like: 'wanted',
  love: 'wanted',
  prefer: 'preferred',
  wanted: 'wanted',
  needed: 'needed',
  had: 'had',
  tried: 'tried',
};

/** Told in the third person and the past; undefined where that cannot be done for the whole clause. */
function tellClause(clause: string, begins?: Beginning): string | undefined {
  return backshift(reportedClause(clause), begins);
}

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
 * Reports a cleaned English sentence in the third person and the past, as minutes do, or quotes it
 * after the speaker's name where a report could be misread or would mix tenses. Never changes who spoke, whom they addressed, or what was negated.
 *
 * @example reportSpeech('Dana', "I think we can't afford it.", context)
 * // 'Dana thought that they could not afford it.'
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
    return told('The group decided that', tellClause(lowerFirst(settled, context), 'decision'));
  }
  const [, verb, decided] = WE_DECIDED.exec(body) ?? [];
  if (verb !== undefined && decided !== undefined) {
    return told(`The group ${verb === 'chosen' ? 'chose' : verb}`, tellClause(decided, 'verb'));
  }
  const [, future] = WE_WILL.exec(body) ?? [];
  if (future !== undefined) return told('The group decided', infinitive(future));
  const [, invited] = /^let['’]s (.+)$/iu.exec(body) ?? [];
  if (invited !== undefined) {
    return /^(?:see|say)\b/iu.test(invited)
      ? undefined
      : told('The group agreed', infinitive(invited));
  }
  return isClause(body)
    ? told('The group agreed that', tellClause(lowerFirst(body, context)))
    : undefined;
}

function told(lead: string, rest: string | undefined): string | undefined {
  return rest === undefined ? undefined : `${lead} ${rest}.`;
}

/** "not wait" is "not to wait", "just use it" is "to just use it". */
function infinitive(verbPhrase: string): string | undefined {
  const [, not = '', rest = ''] = /^(not )?(.+)$/iu.exec(verbPhrase) ?? [];
  return tellClause(`${not.toLowerCase()}to ${rest}`, 'verb');
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
    const lead = DOUBT.test(body) ? `did not ${verb}` : (pastOf(verb) ?? verb);
    return andThen(`${lead} that`, tellClause(lowerFirst(rest, context)));
  }
  const wish = WISH.exec(body);
  if (wish) {
    const rest = body.slice(wish[0].length);
    if (!isSafeToReport(rest)) return undefined;
    const verb = (wish[1] ?? wish[2] ?? '').toLowerCase();
    return andThen(WISHED[verb] ?? pastOf(verb) ?? verb, tellClause(rest, 'verb'));
  }
  if (!isSafeToReport(body)) return undefined;
  const [, invited] =
    /^let['’]s (?!see\b|say\b)(?:go ahead and )?(.+)$/iu.exec(body) ??
    /^why don['’]t (?:we|i) (.+)$/iu.exec(body) ??
    [];
  if (invited !== undefined) return andThen('suggested that they', tellClause(invited, 'verb'));
  if (!isClause(body)) return undefined;
  const clause = tellClause(lowerFirst(body, context));
  return andThen(PROPOSAL.test(body) ? 'suggested that' : 'said that', clause);
}

function andThen(lead: string, rest: string | undefined): string | undefined {
  return rest === undefined ? undefined : `${lead} ${rest}`;
}

function isClause(body: string): boolean {
  const main = body.replace(BEFORE_SUBJECT, '').replace(BEFORE_SUBJECT, '');
  return !NO_SUBJECT.test(main) && FINITE.test(main.replace(/^[\p{L}-]+/u, ''));
}

const YES_NO =
  /^(do|does|did|can|could|should|will|would|shall|is|are|was|were|have|has) (we|i|they|it|that|this|there|he|she)\b(?! ?[,?])\s*(.+)\?$/iu;

function question(body: string): string | undefined {
  if (!isSafeToReport(body)) return undefined;
  const [, invited] = /^why don['’]t (?:we|i) (.+)\?$/iu.exec(body) ?? [];
  if (invited !== undefined) return andThen('suggested that they', tellClause(invited, 'verb'));
  const [, about] = /^(?:what|how) about (.+)\?$/iu.exec(body) ?? [];
  if (about !== undefined) return andThen('asked about', tellClause(about, 'verb'));
  const [, verb = '', subject = '', rest = ''] = YES_NO.exec(body) ?? [];
  if (verb === '' || /^not\b/iu.test(rest)) return undefined;
  const who = /^(?:we|i)$/iu.test(subject) ? 'they' : subject.toLowerCase();
  const auxiliary = verb.toLowerCase();
  // "Did it work" would be "whether it had worked": a tense further back than anything else told.
  if (auxiliary === 'did') return undefined;
  if (auxiliary !== 'do' && auxiliary !== 'does') {
    const order = who === 'they' && /^(?:am|is|was)$/u.test(auxiliary) ? 'were' : auxiliary;
    return andThen('asked whether', tellClause(`${who} ${order} ${rest}`));
  }
  const [base = '', ...others] = rest.split(' ');
  if (!isVerb(base.toLowerCase())) return undefined;
  const object = tellClause(others.join(' '), 'verb');
  return andThen(`asked whether ${who} ${pastOf(base.toLowerCase())}`, object)?.trim();
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
