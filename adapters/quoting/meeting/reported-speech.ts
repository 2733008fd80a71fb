import { isClause } from './clause.js';
import { pastOf } from './past-tense.js';
import { reportQuestion } from './reported-question.js';
import { andThen, lowerFirst, type ReportContext, tellClause, withoutOpener } from './retelling.js';
import { isSafeToReport } from './safe-report.js';
import { capitalise, nameInSentence } from './speaker-name.js';

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
  const reported = body.endsWith('?') ? reportQuestion(body) : statement(body, context);
  if (reported === undefined) return quoteSpeech(speaker, sentence, context);
  return `${capitalise(nameInSentence(speaker))} ${reported}.`;
}

/** Gives a cleaned sentence in the speaker's own words: "Dana: you can send it on Monday." */
export function quoteSpeech(speaker: string, sentence: string, context: ReportContext): string {
  const body = sentence.replace(/[.,;:!]+$/u, '');
  const end = /[.?!]$/u.test(body) ? '' : '.';
  return `${capitalise(nameInSentence(speaker))}: ${lowerFirst(body, context)}${end}`;
}

/** Whether a sentence would be reported rather than quoted. */
export function isReportable(sentence: string): boolean {
  const body = withoutOpener(sentence);
  const context = { isCommonWord: () => true };
  return (body.endsWith('?') ? reportQuestion(body) : statement(body, context)) !== undefined;
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
