const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

// Words by what they do in an English clause, in small letters; what is a verb says past-tense.ts.

export const PRESENT_AUXILIARY = set('is are am has does will can may shall');
export const PAST_AUXILIARY = set('was were had did would could should might must ought');
/** After these the next verb is a base form. */
export const GOVERNS = set(
  'will can may shall would could should might must do does did to cannot let help',
);
/** After these comes a noun, even if it looks like a verb. */
export const BEFORE_NOUN = set(
  `a an the this these those their his her its some any no each every all both what which whose of in on at for with from
  by about into two three four five many more most other another such`,
);
/** Nominative: they are the subject of whatever verb follows. */
export const SUBJECT = set('they he she');
/** Subject or object; what follows tells. */
export const MAYBE_SUBJECT = set(
  `it that this there who which what these those people some others everybody everyone everything somebody someone
  something nobody nothing anybody anyone one`,
);
/** They stand between a subject and its verb, and change neither. */
export const BETWEEN = set(
  `not just also still even only already always never really actually probably certainly maybe perhaps now then both all
  often usually sometimes simply quite pretty rather almost kind sort ever either basically`,
);
/** They open a clause that has to have a verb of its own. */
export const SUBORDINATOR = set(
  'because if when while although though unless whereas until whether',
);
export const CONJUNCTION = set('and or but');
/** "If possible", "when needed": a clause without subject and verb. */
export const ELLIPTIC = set('possible necessary not so needed required any');
export const PLURAL = /(?:[^s'’u]s|^people|^men|^women|^children)$/u;
const NOT_ADVERB = set('apply reply supply rely family fly assembly july imply');

/** Whether a lower-case word is an adverb by its ending, and none of the words that only look like one. */
export function isAdverb(word: string): boolean {
  return word.endsWith('ly') && word.length > 4 && !NOT_ADVERB.has(word);
}
