import { type LANGUAGES, languageOf } from '../../../reading/languages/known-languages.js';
import type { NoteWords, PronounWords } from '../../../reading/languages/note-words.js';
import { anyOf, LETTER, wordsIn } from '../../../reading/languages/sources.js';
import { type Token, toTokens } from './note-tokens.js';
import { createSameWord, type IsSameWord } from './same-word.js';

type WordSet = ReadonlySet<string>;
type Pronouns = { readonly [K in keyof PronounWords]: WordSet };

/** How notes in one language are read. */
export interface NoteLanguage {
  readonly words: {
    readonly [K in Exclude<keyof NoteWords, SourceKey | PersonKey>]: WordSet;
  };
  readonly pronouns: { readonly [K in PersonKey]: Pronouns };
  /** How the reader is spoken to with a capital, where that is done. */
  readonly formal: Pronouns | undefined;
  readonly deniesClause: boolean;
  /** Set where an order may stand in the infinitive, behind its object. */
  readonly ordersByInfinitive: boolean;
  readonly isParticiple: (word: string) => boolean;
  readonly isInfinitive: (word: string) => boolean;
  readonly isReversal: (word: string) => boolean;
  readonly isDenial: (word: string) => boolean;
  readonly hedges: RegExp;
  readonly commits: RegExp;
  readonly titles: WordSet;
  readonly nounsHaveCapitals: boolean;
  readonly isSame: IsSameWord;
  tokens(text: string): readonly Token[];
}

type PersonKey = 'first' | 'second' | 'third';
type SourceKey =
  | 'participle'
  | 'infinitive'
  | 'reversals'
  | 'hedges'
  | 'commits'
  | 'deniesClause'
  | 'irregular'
  | 'examples'
  | 'formal';

const known = new Map<string, NoteLanguage>();

/** A language by its ISO 639-1 code; undefined for one whose notes are not read that closely. */
export function noteLanguageOf(code: string | undefined): NoteLanguage | undefined {
  const language = languageOf(code);
  const notes = language?.notes;
  if (code === undefined || language === undefined || notes === undefined) return undefined;
  const read = known.get(code) ?? toNoteLanguage(notes, language);
  known.set(code, read);
  return read;
}

function toNoteLanguage(
  notes: NoteWords,
  { people, denial, nounsHaveCapitals }: (typeof LANGUAGES)[number],
): NoteLanguage {
  const set = (list: string | undefined): WordSet => new Set(wordsIn(list));
  const pronouns = ({ subject, object, own }: PronounWords): Pronouns => ({
    subject: set(subject),
    object: set(object),
    own: set(own),
  });
  const whole = (source: string | undefined): ((word: string) => boolean) => {
    const pattern = new RegExp(`^(?:${anyOf([source])})$`, 'u');
    return (word) => pattern.test(word);
  };
  const starts = (source: string): ((word: string) => boolean) => {
    const pattern = new RegExp(`^(?:${anyOf([source])})`, 'u');
    return (word) => pattern.test(word);
  };
  const own = (source: string): RegExp =>
    new RegExp(`(?<!${LETTER})(?:${anyOf([source])})(?!${LETTER})`, 'iu');
  const joins = set(notes.joins);
  const titles = set(people.titles);
  return {
    words: {
      toward: set(notes.toward),
      from: set(notes.from),
      by: set(notes.by),
      prepositions: set(notes.prepositions),
      articles: set(notes.articles),
      joins,
      passive: set(notes.passive),
      auxiliaries: set(notes.auxiliaries),
      modals: set(notes.modals),
      without: set(notes.without),
      adverbs: set(notes.adverbs),
      links: set(notes.links),
      beforeVerb: set(notes.beforeVerb),
      done: set(notes.done),
      deadlines: set(notes.deadlines),
      particles: set(notes.particles),
      that: set(notes.that),
      tells: set(notes.tells),
      whether: set(notes.whether),
      asking: set(notes.asking),
      things: set(notes.things),
      wishes: set(notes.wishes),
      polite: set(notes.polite),
      wording: set(notes.wording),
    },
    pronouns: {
      first: pronouns(notes.first),
      second: pronouns(notes.second),
      third: pronouns(notes.third),
    },
    formal: notes.formal && pronouns(notes.formal),
    deniesClause: notes.deniesClause,
    ordersByInfinitive: notes.infinitive !== undefined,
    isParticiple: whole(notes.participle),
    isInfinitive: whole(notes.infinitive),
    isReversal: starts(notes.reversals),
    isDenial: whole(denial.words),
    hedges: own(notes.hedges),
    commits: own(notes.commits),
    titles,
    nounsHaveCapitals,
    isSame: createSameWord(notes.irregular),
    tokens: (text) => toTokens(text, joins, titles),
  };
}
