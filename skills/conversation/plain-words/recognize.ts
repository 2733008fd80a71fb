import { lazily } from '../../core/lazily.js';
import { type Phrasing, waysOf } from '../../core/phrasing.js';
import { isStopWord } from '../../reading/stop-words.js';
import { fillSlots, type Slots, spotSlots } from './find-slots.js';
import { readFeatures, wordsOf } from './intents/features.js';
import { rankIntents } from './intents/model.js';
import { type Example, type Likeness, likeness, type Sentence } from './likeness.js';
import { type InView, readSlot } from './slots.js';
import { type Token, tokensOf } from './tokens.js';
import { DENIALS, POLITE, readVocabulary } from './vocabulary.js';

/** A command that words are like, as it could be typed, and how much. */
export interface Recognized {
  /** `ask` for a question, `nothing` for what no skill does. */
  readonly command: string;
  readonly isChange: boolean;
  /** Whether a line is named by words, which may mean something else. */
  readonly isDescribed: boolean;
  /** How probable it is by all examples, 0 to 1. */
  readonly share: number;
  /** How much it is like one example, word by word, 0 to 1. */
  readonly likeness: number;
  /** Both, 0 to 1. */
  readonly score: number;
}

/** Finds what free words ask for, the surest first, a command once. */
export type Recognizer = (text: string, view: InView) => readonly Recognized[];

/** So improbable that no example need be looked at. */
const LEAST_SHARE = 0.01;
/** The slots of an example this much alike are better than what is found without its order. */
const TELLS_SLOTS = 0.6;
/** How much the one example counts beside all of them. */
const LIKENESS_PART = 0.4;

/** Below this share the one example counts in proportion less. */
const LIKELY = 0.07;
/** "Day" says no time. */
const UNIT_ALONE = /^(?:day|week)s?$/;
/** What a change is worth that a "not" turns round. */
const DENIED = 0.6;
/** What a name alone is worth: an example that has nothing else is like anything. */
const BARE = 0.5;
const MOST_WORDS_OF_BARE = 3;
/** What people say that is no command. */
const OTHERS: readonly string[] = ['ask', 'nothing'];

/**
 * Creates what recognizes commands by examples of how people ask for them: by the model that was trained on
 * all of them, and by the one example that the sentence is most like, which fills the slots.
 */
export function createRecognizer(phrasings: readonly Phrasing[]): Recognizer {
  const said = phrasings.map((phrasing) => {
    const ways = waysOf(phrasing).map(tokensOf);
    const slots = slotsOf(phrasing.command);
    return { phrasing, ways, slots, own: new Set(ways.flat().map(({ word }) => word)) };
  });
  const { weightOf, isKnown } = readVocabulary(said.map(({ ways }) => ways.flat()));
  const vocabulary = new Set(said.flatMap(({ ways }) => ways.flatMap(wordsOf)));
  const examples = said.map(({ ways }) =>
    lazily(() =>
      ways.map((way): Example => {
        const tokens = telling(way);
        return { tokens, weights: tokens.map(weightOf) };
      }),
    ),
  );

  const asking = new Set(
    said
      .filter(({ phrasing }) => !OTHERS.includes(phrasing.command))
      .flatMap(({ own }) => [...own]),
  );
  const bare = said.find(({ ways }) => ways.some(isBareItem))?.phrasing.command;

  /** "Lease?", to somebody who looks at a list. */
  function readBare(text: string, tokens: readonly Token[], view: InView): Recognized | undefined {
    const isAbout = ({ word }: Token) => !isStopWord(word) && !asking.has(word);
    const isName =
      (view.last !== undefined || /\?\s*$/.test(text)) &&
      tokens.length <= MOST_WORDS_OF_BARE &&
      tokens.some(isAbout) &&
      tokens.every((token) => isAbout(token) || isStopWord(token.word));
    const said = tokens.map(({ written }) => written).join(' ');
    const item = isName ? readSlot('item', said, view) : undefined;
    if (bare === undefined || item === undefined) return undefined;
    const command = fill(bare, { item });
    return { command, isChange: false, isDescribed: true, share: 0, likeness: 0, score: BARE };
  }

  return (text, view) => {
    const all = tokensOf(text);
    const shares = rankIntents(readFeatures(all, vocabulary));
    const tokens = telling(all);
    const sentence = { tokens, weights: tokens.map(weightOf), known: tokens.map(isKnown) };
    const spotted = spotSlots(tokens, view);
    const isNumbered = spotted.slots['item'] !== undefined;
    /** The hour of "at ten" is no line, and "mark" of "mark it as done" names nobody. */
    function isItem(item: string | undefined, own: ReadonlySet<string>): boolean {
      if (item === undefined || item === view.it || item === String(view.last)) return true;
      if (/^\d+$/.test(item)) return isNumbered;
      return tokensOf(item).some(({ written }) => !own.has(written));
    }

    const found = said.flatMap(({ phrasing, slots, own }, at): readonly Recognized[] => {
      const share = shares.get(phrasing.command) ?? 0;
      if (share < LEAST_SHARE) return [];
      const like = mostLike(examples[at]?.() ?? [], sentence, view);
      const isAsking = ({ word }: Token) => own.has(word) || isStopWord(word);
      const filled = fillSlots(slots, tokens, spotted, isAsking, view);
      const isTold =
        like !== undefined &&
        like.score >= TELLS_SLOTS &&
        (slots.includes('words') || !isNumbered || /\d/.test(like.slots['item'] ?? '1')) &&
        isItem(like.slots['item'], own);
      const values = isTold ? like.slots : filled;
      if (values === undefined || UNIT_ALONE.test(values['until'] ?? '')) return [];
      const { item } = values;
      const alike = like?.score ?? 0;
      const isChange = phrasing.isChange === true;
      const score =
        (1 - LIKENESS_PART) * share + LIKENESS_PART * alike * Math.min(1, share / LIKELY);
      return [
        {
          command: fill(phrasing.command, values),
          isChange,
          isDescribed: item !== undefined && item !== view.it && !/^\d/.test(item),
          share,
          likeness: alike,
          score: isChange && isDenied(tokens, like) ? score * DENIED : score,
        },
      ];
    });
    const alone = readBare(text, tokens, view);
    return [...found, ...(alone ? [alone] : [])].sort((a, b) => b.score - a.score);
  };
}

/** The words without those of mere politeness, unless there are no others. */
function telling(tokens: readonly Token[]): readonly Token[] {
  const rest = tokens.filter(({ word }) => !POLITE().has(word));
  return rest.length > 0 ? rest : tokens;
}

/** The example that a sentence is most like. */
interface MostLike extends Likeness {
  readonly example: Example;
}

function mostLike(
  examples: readonly Example[],
  sentence: Sentence,
  view: InView,
): MostLike | undefined {
  let most: MostLike | undefined;
  for (const example of examples) {
    const like = likeness(example, sentence, view);
    if (like && like.score > (most?.score ?? 0)) most = { ...like, example };
  }
  return most;
}

/** Whether a "not" turns round what the example says: "don't mark 2 as done". */
function isDenied(tokens: readonly Token[], like: MostLike | undefined): boolean {
  const denies = ({ word }: Token) => DENIALS().has(word);
  return tokens.some(denies) && like?.example.tokens.some(denies) !== true;
}

function isBareItem([first, ...others]: readonly Token[]): boolean {
  return first?.word === '{item}' && others.length === 0;
}

function slotsOf(command: string): readonly string[] {
  return [...command.matchAll(/\{([a-z]+)\}/g)].map(([, slot = '']) => slot);
}

function fill(command: string, slots: Slots): string {
  return command.replace(/\{([a-z]+)\}/g, (slot, name: string) => slots[name] ?? slot);
}
