/** What a question says of its own subject, in its own words. */
export interface Subject {
  /** "The buttons", after "what did Dana think of". */
  readonly about?: string;
  /** "Discussing the remote control", after "when" or "while". */
  readonly circumstance?: string;
}

const END = /(?:,? and (?:why|how))?[\s?.!]*$/iu;
const CIRCUMSTANCE = /^(.+?),? (?:when|while) (\p{L}+ing .+)$/iu;
/** "The discussion about", "the final decision on": how a meeting spoke, not what about. */
const WAYS_OF_SPEAKING =
  /^(?:[^,]*?\b(?:discuss(?:ions?|ed)|presentations?|debates?|conversations?|opinions?|views?|perspectives?|thoughts|decisions?|conclusions?|comments?|questioning|controversy|said|decided|agreed|concluded)(?: and (?:discussions?|conclusions?))?) (?:upon )?(?:about|on|of|over|regarding|concerning|towards?|to) (?=\S)/iu;
const TOLD =
  /^(?:please )?(?:summari[sz]e|describe|explain|outline|recap|what(?:['’]s| is| are| was| were)) (.+)$/iu;
const ASKED_ABOUT =
  /^(?:what|how|why|did|does|do|had|has|was|were|is|are)\b.*?(?:\b(?:about|on|of|over|regarding|concerning|towards?)|\b(?:respond|react|object|agree|refer)(?:ed)? to) (.+)$/iu;
/** "What was the team joking about": who did something is no subject. */
const PEOPLE =
  /^(?:the )?(?:groups?|teams?|meeting|committee|participants|members|everybody|everyone|they|he|she)\b(?!['’])/iu;
/** A clause says more than what the question is about. */
const CLAUSE = /\b(?:that|which|who|whom|whose)\b/iu;
const LONGEST = 16;

/**
 * Reads the subject of an English question; empty where it isn't put as one.
 *
 * @example readSubject('What did Dana think of the price when discussing the gauge and why?')
 * // { about: 'the price', circumstance: 'discussing the gauge' }
 */
export function readSubject(question: string): Subject {
  const bare = question.replaceAll('’', "'").trim().replace(END, '');
  const [, head = bare, circumstance] = CIRCUMSTANCE.exec(bare) ?? [];
  const about = withoutSpeaking(TOLD.exec(head)?.[1] ?? ASKED_ABOUT.exec(head)?.[1] ?? '');
  return {
    ...(isPhrase(about) ? { about } : {}),
    ...(circumstance !== undefined && isPhrase(circumstance) ? { circumstance } : {}),
  };
}

function withoutSpeaking(about: string): string {
  const rest = about.replace(WAYS_OF_SPEAKING, '');
  return rest === about ? about : withoutSpeaking(rest);
}

function isPhrase(words: string): boolean {
  if (words === '' || PEOPLE.test(words) || CLAUSE.test(words)) return false;
  return words.split(/\s+/u).length <= LONGEST;
}
