import { contentStems } from '../terms/term-statistics.js';

/** Pronouns that stand for a thing named earlier; a "this" or "that" before a noun names its own. */
const PRONOUN: Readonly<Record<string, RegExp>> = {
  en: /\b(?:it|them|they|these|those|(?:this|that)(?= ?(?:[.,?!;:]|$|is\b|was\b|by\b|before\b|until\b|to\b|for\b|with\b|on\b|at\b|in\b|and\b|or\b|work|right|ok|all\b|today|tomorrow|please)))\b/i,
  de: /(?<![a-zß-ɏ])(?:es|das(?= (?:bis|bitte|noch|so|für|mit|in|an|machen|prüfen|bestätigen|schicken|erledigen|freigeben))|dies|diese(?= (?:bis|bitte|noch))|daran|dazu|davon|damit|dafür)(?![a-zß-ɏ])/i,
  fr: /(?:-(?:vous|tu|moi|nous) (?:le|la|les|en|y) |^merci de (?:le|la|les) |^veuillez (?:le|la|les) |(?<![a-zß-ɏ])(?:cela|ça|l['’](?=[a-zß-ɏ]+er)))/i,
  es: /[a-z]r(?:lo|la|los|las)(?![a-zß-ɏ])/i,
  it: /[a-z]r(?:lo|la|li|le)(?![a-zß-ɏ])/i,
  pt: /[a-záâê]-(?:lo|la|los|las)(?![a-zß-ɏ])/i,
};
/** What is to be answered stands before it. */
const VAGUE =
  /^(?:please |so )?let (?:me|us) know(?: what you (?:think|decide|prefer))?[.!]*$|^what do you think\?$|^any thoughts\?$|^(?:is|would) (?:that|this|it) (?:be )?(?:ok|okay|fine|all right)/i;
/** Without a content word a question says nothing alone: "Who will come?" */
const FEWEST_STEMS = 1;
/** Content words before a pronoun that may be what it stands for: "sign page 9 and send it back". */
const ENOUGH_BEFORE = 2;

/** Whether a request can only be understood with the sentence before it. */
export function needsContext(sentence: string, language: string | undefined): boolean {
  if (VAGUE.test(sentence) || contentStems(sentence).length < FEWEST_STEMS) return true;
  const match = PRONOUN[language ?? '']?.exec(sentence);
  return (
    !!match &&
    contentStems(sentence.slice(0, match.index).replace(/\S+$/u, '')).length < ENOUGH_BEFORE
  );
}
