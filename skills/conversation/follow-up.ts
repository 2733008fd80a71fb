import { InputError } from '../core/errors.js';
import type { ConversationState } from '../core/ports/conversations.js';
import type { AnySkill } from '../core/skill.js';
import { tokenize } from '../core/tokens.js';
import { toOptionName } from '../core/usage.js';

const NUMBER = '(?:#|no\\.? ?|number )?(\\d{1,3})';
const MORE = new RegExp(
  `^(?:more|more (?:on|about)|details? (?:on|of|for)|expand|open) ${NUMBER}$`,
);
const MARK = new RegExp(`^(done|snooze)(?: with)? ${NUMBER}$`);
const SLIDES = new RegExp(
  `^(?:make |create |draft )?(?:(?:some )?slides|a deck|deck|a presentation)(?: (?:of|from|about|on|for) (?:this|it|that|${NUMBER}))?$`,
);
const SHORTER = /^(?:make (?:it|this) )?(?:shorter|short|briefer|in short)$/;
const LONGER = /^(?:make (?:it|this) )?(?:longer|in full|full|more detail|everything)$/;
const WHY = new RegExp(
  `^(?:why|warum|pourquoi)(?: (?:is |ist )?(?:${NUMBER}|this|that|it|das|dies)(?: here| there| in (?:here|this|it)| hier)?)?$`,
);
/** Behind it stands what the person wants to say, which is read from the words as they were written. */
const DRAFT = new RegExp(
  `^(?:(?:please|can you|could you) )?(?:(?:draft|write|prepare)(?: me)? (?:a |an |my )?(?:reply|answer|response) (?:to|for|on)|reply(?: to)?|answer(?: to)?|antworte auf|(?:entwirf|schreib)(?: mir)? (?:eine )?antwort auf|réponds? à) (?:${NUMBER}|(?:this|it|that))(?:[.?!]*$|[:,]?\\s+)`,
  'i',
);
const DRAFT_ALONE = /^(?:draft|write|prepare) (?:a |an |my )?(?:reply|answer|response)$/;
const MORE_FORMAL = /^(?:make (?:it|this) )?(?:more formal|formal|formell|förmlicher|plus formel)$/;
const FRIENDLIER =
  /^(?:make (?:it|this) )?(?:friendlier|more friendly|friendly|warmer|less formal|freundlicher|plus amical)$/;
const WAITING = /^who(?:'s| is)? (?:is )?wait(?:s|ing) (?:for|on) me$/;
const OTHERS = /^who(?:m)? (?:am i|do i|i am|i'm) wait(?:ing)? (?:for|on)$/;

/** Forms that mean nothing without an earlier answer. */
const REFERRING = [MORE, WHY, SHORTER, LONGER, MORE_FORMAL, FRIENDLIER, DRAFT_ALONE];

const SHORT_OPTIONS = ['short', 'brief', 'shorter'];
const LONG_OPTIONS = ['full', 'long', 'detailed'];

/**
 * Reads words that refer to an earlier reply ("more on 3", "shorter", "make slides of this") as the
 * command they stand for; undefined when they refer to nothing and should be parsed by themselves.
 *
 * Throws `InputError` when they name an item the reply does not have, or when there is no reply.
 *
 * @example readFollowUp('more on 3', state, skills) // 'summarize "AAMkAD…"'
 */
export function readFollowUp(
  text: string,
  state: ConversationState | undefined,
  skills: readonly AnySkill[],
): string | undefined {
  const words = text
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[?.!]+$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  const has = (name: string) => skills.some((skill) => skill.name === name);
  if (state === undefined) {
    const [first = ''] = words.split(' ');
    if (!has(first) && REFERRING.some((form) => form.test(words))) throw nothingYet();
    return undefined;
  }

  const more = MORE.exec(words);
  if (more?.[1]) {
    // A line of a meeting or a document is no thread; more on it is where it comes from.
    if (isOwnLine(Number(more[1]), state) && has('explain')) return `explain ${more[1]}`;
    return has('summarize') ? `summarize ${referenceTo(more[1], state)}` : undefined;
  }
  const why = WHY.exec(words);
  if (why && has('explain')) return ['explain', why[1]].filter(Boolean).join(' ');
  const mark = MARK.exec(words);
  if (mark?.[1] && has(mark[1])) return `${mark[1]} ${referenceTo(mark[2], state)}`;
  const slides = SLIDES.exec(words);
  if (slides && words !== 'deck' && has('deck')) {
    if (slides[1] !== undefined)
      return `deck ${quoteWord(`mail:${referenceOf(slides[1], state)}`)}`;
    return slidesOfWhole(state);
  }
  const draft = DRAFT.exec(text.trim()) ?? DRAFT_ALONE.exec(words);
  if (draft && has('reply')) return draftOf(draft[1], text.trim().slice(draft[0].length), state);
  if (SHORTER.test(words)) return withChoice(state, skills, SHORT_OPTIONS) ?? refuse('shorter');
  if (LONGER.test(words)) return withChoice(state, skills, LONG_OPTIONS) ?? refuse('longer');
  if (MORE_FORMAL.test(words))
    return withChoice(state, skills, ['formal']) ?? refuse('more formal');
  if (FRIENDLIER.test(words))
    return withChoice(state, skills, ['friendly']) ?? refuse('friendlier');
  if (WAITING.test(words)) return withChoice(state, skills, ['needs-you']);
  if (OTHERS.test(words)) return withChoice(state, skills, ['waiting-on-others']);
  return undefined;
}

/** Whether the number is a line of the answer itself that names no thread. */
function isOwnLine(
  number: number,
  { skill, proofs, references, isCarriedOver }: ConversationState,
) {
  // Summaries are read on the way through a digest: its numbers go on.
  if (skill === 'summarize')
    return references[number] === undefined && proofs?.[number] !== undefined;
  return (isCarriedOver || references[number] === undefined) && proofs?.[number] !== undefined;
}

/** A draft for a numbered thread, or for the thread that the answer is about. */
function draftOf(
  number: string | undefined,
  instruction: string,
  state: ConversationState,
): string {
  const { skill, source } = state;
  const isAboutThread = source !== undefined && (skill === 'summarize' || skill === 'reply');
  if (number === undefined && !isAboutThread) {
    throw new InputError({
      what: 'A draft of a reply to which one?',
      remedy: 'Say its number, for example: draft a reply to 1',
    });
  }
  const reference = number === undefined ? quoteWord(source ?? '') : referenceTo(number, state);
  return ['reply', reference, instruction].filter((part) => part !== '').join(' ');
}

/** Slides of an answer as a whole: of what it is about, or of the same digest again. */
function slidesOfWhole({ skill, words, source }: ConversationState): string | undefined {
  if (skill === 'digest') return ['deck digest', ...wordsBeforeOptions(words)].join(' ');
  if (source === undefined) return undefined;
  return `deck ${quoteWord(skill === 'summarize' ? `mail:${source}` : source)}`;
}

function wordsBeforeOptions(words: string): readonly string[] {
  const tokens = tokenize(words);
  const end = tokens.findIndex(({ text, quoted }) => !quoted && text.startsWith('--'));
  return tokens.slice(0, end === -1 ? undefined : end).map(({ text }) => quoteWord(text));
}

/** The item's reference as one quoted word of a command. */
function referenceTo(written: string | undefined, state: ConversationState): string {
  return quoteWord(referenceOf(written, state));
}

function referenceOf(written: string | undefined, state: ConversationState): string {
  const reference = state.references[Number(written)];
  if (reference !== undefined) return reference;
  const numbers = Object.keys(state.references);
  throw new InputError({
    what: `There is no number ${written} in that answer.`,
    remedy:
      numbers.length === 0
        ? 'It has no numbered items; ask for a new one.'
        : `It has the numbers ${numbers.join(', ')}.`,
  });
}

/** Writes any text as one word that `parse` reads back unchanged, unless it holds both quotes. */
export function quoteWord(word: string): string {
  if (/^[^\s"'“„«‘—–-][^\s]*$/u.test(word)) return word;
  return word.includes('"') ? `'${word}'` : `"${word}"`;
}

/** The same request again with another value for the option that offers one of `values`. */
function withChoice(
  state: ConversationState,
  skills: readonly AnySkill[],
  values: readonly string[],
): string | undefined {
  const skill = skills.find(({ name }) => name === state.skill);
  for (const [name, param] of Object.entries(skill?.params ?? {})) {
    const value = param.kind === 'choice' && param.options.find((each) => values.includes(each));
    if (!value) continue;
    const option = `--${toOptionName(name)}`;
    const kept = withoutOption(state.words, option);
    return [state.skill, kept, option, value].filter((part) => part !== '').join(' ');
  }
  return undefined;
}

function nothingYet(): InputError {
  return new InputError({
    what: 'There is no answer yet that this could refer to.',
    why: 'What an answer rests on is kept for 24 hours.',
    remedy: 'Ask for a digest, or ask a question, first.',
  });
}

function refuse(form: 'shorter' | 'longer' | 'more formal' | 'friendlier'): never {
  throw new InputError({
    what: `I have no ${form} form of that answer.`,
    remedy:
      form === 'shorter' || form === 'longer'
        ? 'Summaries of threads and of meetings, and drafts, have one.'
        : 'Drafts of a reply have one.',
  });
}

function withoutOption(words: string, option: string): string {
  const kept: string[] = [];
  const tokens = tokenize(words);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (!token.quoted && token.text === option) at += 1;
    else if (token.quoted || !token.text.startsWith(`${option}=`)) kept.push(quoteWord(token.text));
  }
  return kept.join(' ');
}
