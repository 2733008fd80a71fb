const FIRST_PERSON: ReadonlyMap<string, string> = new Map([
  ['i', 'they'],
  ['we', 'they'],
  ['me', 'them'],
  ['us', 'them'],
  ['my', 'their'],
  ['our', 'their'],
  ['mine', 'theirs'],
  ['ours', 'theirs'],
  ['myself', 'themselves'],
  ['ourselves', 'themselves'],
]);

const AFTER_PRONOUN: ReadonlyMap<string, string> = new Map([
  ["'m", ' are'],
  ["'re", ' are'],
  ["'ve", ' have'],
  ["'ll", ' will'],
  ["'d", "'d"],
]);

const WRITTEN_OUT: ReadonlyMap<string, string> = new Map([
  ["can't", 'cannot'],
  ["won't", 'will not'],
  ["shan't", 'shall not'],
  ['gonna', 'going to'],
  ['wanna', 'want to'],
  ['gotta', 'have to'],
  ['dunno', 'do not know'],
]);

/** Pronouns and question words whose "'s" is "is" or "has", never a possessive. */
const WITH_IS = /^(it|that|there|he|she|what|here|who|where|how|this|everything|nothing)['’]s$/iu;
/** After these "it's" is "it has". */
const PARTICIPLE = /^(?:been|got|become|gone|had|done)\b/u;

/**
 * Moves a clause from the speaker's mouth into a report: first person becomes "they", contractions are
 * written out. The tense stays the speaker's own, so that nothing is said about now or then that was
 * not said.
 *
 * The caller makes sure that "they" can stand for nobody else (see `isSafeToReport`).
 *
 * @example reportedClause("I can't use it, it's too dear") // 'they cannot use it, it is too dear'
 */
export function reportedClause(clause: string): string {
  const tokens = clause.split(' ');
  let afterPronoun = false;
  const isPerfect = (at: number) =>
    tokens.slice(at + 1, at + 3).some((next) => PARTICIPLE.test(next));
  return tokens
    .map((token, at) => {
      const [, lead = '', word = '', tail = ''] =
        /^([^\p{L}\p{N}$£€'’]*)(.*?)([^\p{L}\p{N}%'’]*)$/u.exec(token) ?? [];
      const told = /['’]/u.test(word)
        ? reportedContraction(word, () => isPerfect(at))
        : reportedWord(word, afterPronoun);
      afterPronoun = /^(?:i|we)$/iu.test(word);
      return lead + told + tail;
    })
    .join(' ');
}

function reportedWord(word: string, afterPronoun: boolean): string {
  const lower = word.toLowerCase();
  if (afterPronoun && (lower === 'am' || lower === 'is')) return 'are';
  if (afterPronoun && lower === 'was') return 'were';
  return FIRST_PERSON.get(lower) ?? WRITTEN_OUT.get(lower) ?? word;
}

function reportedContraction(word: string, isPerfect: () => boolean): string {
  const lower = word.toLowerCase().replaceAll('’', "'");
  const [, ending] = /^(?:i|we)('(?:m|re|ve|ll|d))$/u.exec(lower) ?? [];
  if (ending !== undefined) return `they${AFTER_PRONOUN.get(ending) ?? ''}`;
  const withIs = WITH_IS.exec(word);
  if (withIs) return `${withIs[1]} ${isPerfect() ? 'has' : 'is'}`;
  const known = WRITTEN_OUT.get(lower);
  if (known !== undefined) return known;
  const [, verb] = /^(\p{L}+)n't$/u.exec(lower) ?? [];
  if (verb !== undefined && lower !== "ain't") return `${word.slice(0, verb.length)} not`;
  return /^[a-z]+'ll$/u.test(lower) ? `${word.slice(0, -3)} will` : word;
}

/** Tells the first person plural as the third: "use our logo" is "use their logo"; verbs keep their tense. */
export function withoutFirstPerson(text: string): string {
  return text
    .replace(/\b(?:our)\b/giu, 'their')
    .replace(/\bus\b/gu, 'them')
    .replace(/\bwe\b/giu, 'they')
    .replace(/\bwe(['’](?:ll|re|ve|d))/giu, 'they$1');
}
