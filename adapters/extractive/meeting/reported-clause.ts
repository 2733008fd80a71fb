import { auxiliaryInPast, pastOf } from './past-tense.js';

const FIRST_PERSON: Readonly<Record<string, string>> = {
  i: 'they',
  we: 'they',
  me: 'them',
  us: 'them',
  my: 'their',
  our: 'their',
  mine: 'theirs',
  ours: 'theirs',
  myself: 'themselves',
  ourselves: 'themselves',
};

const VERB_AFTER_PRONOUN: Readonly<Record<string, string>> = {
  "'m": 'were',
  "'re": 'were',
  "'ve": 'had',
  "'ll": 'would',
};

/** Pronouns and question words whose "'s" is "is" or "has", never a possessive. */
const WITH_IS = /^(it|that|there|he|she|what|here|who|where|how|this|everything|nothing)['’]s$/iu;
/** After these "it's" is "it has". */
const PARTICIPLE = /^(?:been|got|become|gone|had|done)\b/u;
const KEEPS_BASE_FORM =
  /^(?:to|would|could|should|might|must|will|can|may|did|not|do|does|let|n't|shall|going)$/u;
const ADVERB =
  /^(?:just|also|still|always|really|actually|probably|already|only|even|all|both|never|certainly|now|then)$/u;

/** A word with the punctuation that follows it. */
interface SpokenWord {
  readonly lead: string;
  readonly word: string;
  readonly tail: string;
}

function read(token: string): SpokenWord {
  const [, lead = '', word = '', tail = ''] =
    /^([^\p{L}\p{N}$£€'’]*)(.*?)([^\p{L}\p{N}%'’]*)$/u.exec(token) ?? [];
  return { lead, word, tail };
}

/**
 * Moves a clause from the speaker's mouth into a report: first person becomes "they", verbs go one
 * tense back, contractions are written out.
 *
 * The caller makes sure that "they" can stand for nobody else (see `isSafeToReport`).
 *
 * @example reportedClause("we can't use it, it's too dear") // "they could not use it, it was too dear"
 */
export function reportedClause(clause: string): string {
  const out: string[] = [];
  let subject = false;
  const tokens = clause.split(' ');
  for (const [at, token] of tokens.entries()) {
    const { lead, word, tail } = read(token);
    const lower = word.toLowerCase().replaceAll('’', "'");
    const before = out.at(-1)?.toLowerCase() ?? '';
    const put = (text: string) => out.push(lead + text + tail);

    const [, pronoun = '', ending = ''] = /^(i|we|they)('(?:m|re|ve|ll|d))?$/u.exec(lower) ?? [];
    if (pronoun !== '') {
      put(ending === '' ? 'they' : `they ${VERB_AFTER_PRONOUN[ending] ?? 'would'}`);
      subject = ending === '' && tail === '';
      continue;
    }
    const object = FIRST_PERSON[lower];
    if (object !== undefined) {
      put(object);
      continue;
    }
    const withIs = WITH_IS.exec(word);
    if (withIs) {
      const perfect = tokens.slice(at + 1, at + 3).some((next) => PARTICIPLE.test(next));
      put(`${withIs[1]} ${perfect ? 'had' : 'was'}`);
      continue;
    }
    if (/^[a-z]+'ll$/u.test(lower)) {
      put(`${word.slice(0, -3)} would`);
      continue;
    }
    put(pastWord(lower, word, before, subject));
    subject = subject && ADVERB.test(lower);
  }
  return out.join(' ');
}

function pastWord(lower: string, word: string, before: string, subject: boolean): string {
  if (lower === 'am' || (lower === 'is' && before === 'they') || (lower === 'was' && subject)) {
    return 'were';
  }
  if (lower === 'have') {
    return KEEPS_BASE_FORM.test(before) || !(subject || isPluralNoun(before)) ? word : 'had';
  }
  if (lower === 'will' && /^(?:the|a|own|political|good|their)$/u.test(before)) return word;
  if (lower === 'can' && /^(?:the|a|tin)$/u.test(before)) return word;
  const auxiliary = auxiliaryInPast(lower);
  if (auxiliary !== undefined) return lower === 'wanna' && subject ? 'wanted to' : auxiliary;
  return subject && !ADVERB.test(lower) ? (pastOf(lower) ?? word) : word;
}

function isPluralNoun(word: string): boolean {
  return /^[a-z]+[^s]s$/u.test(word) || word === 'people' || word === 'who';
}
