import { InputError } from '../core/errors.js';
import { lazily } from '../core/lazily.js';
import type { ConversationState } from '../core/ports/conversations.js';
import type { AnySkill } from '../core/skill.js';
import { tokenize } from '../core/typed-commands/tokens.js';
import { toOptionName } from '../core/typed-commands/usage.js';
import { LANGUAGES } from '../reading/languages/known-languages.js';
import type { FollowUpWords } from '../reading/languages/request-words.js';
import { anyOf } from '../reading/languages/sources.js';
import { referenceOf, referenceToPutAside } from './conversation-state.js';
import { readNumberSaid } from './items/number-said.js';

const NUMBER = '(?:#|no\\.? ?|number )?(\\d{1,3})';
const MARK = new RegExp(`^(done|snooze|restore)(?: with)? ${NUMBER}$`);
const BRING_BACK = new RegExp(`^bring (?:back ${NUMBER}|${NUMBER} back)$`);

type Form = keyof FollowUpWords;

/** What somebody may say, in any language; a group holds the number of an item. */
const FORMS = lazily((): Readonly<Record<Form, RegExp>> => {
  const whole = (form: Form) => new RegExp(`^(?:${sourceOf(form)})$`);
  return {
    more: whole('more'),
    why: whole('why'),
    slides: whole('slides'),
    shorter: whole('shorter'),
    longer: whole('longer'),
    // Behind it stands what the person wants to say, which is read from the words as they were written.
    draft: new RegExp(`^(?:${sourceOf('draft')})(?:[.?!]*$|[:,]?\\s+)`, 'i'),
    draftAlone: whole('draftAlone'),
    formal: whole('formal'),
    friendly: whole('friendly'),
    waiting: whole('waiting'),
    others: whole('others'),
  };
});

function sourceOf(form: Form): string {
  return anyOf(LANGUAGES.map(({ followUps }) => followUps?.[form])).replaceAll('#', NUMBER);
}

/** The form as it was said, with the number in it if there is one. */
function said(
  form: Form,
  words: string,
): { readonly number?: string; readonly rest: string } | undefined {
  const match = FORMS()[form].exec(words);
  if (match === null) return undefined;
  const number = match.slice(1).find((group) => group !== undefined);
  return { ...(number === undefined ? {} : { number }), rest: words.slice(match[0].length) };
}

/** Forms that mean nothing without an earlier answer. */
const REFERRING: readonly Form[] = [
  'more',
  'why',
  'shorter',
  'longer',
  'formal',
  'friendly',
  'draftAlone',
];

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
    if (!has(first) && REFERRING.some((form) => said(form, words))) throw nothingYet();
    return undefined;
  }

  const chosen = state.choice && readNumberSaid(words);
  if (chosen !== undefined) return chosenCommand(chosen, state);
  const more = said('more', words)?.number;
  if (more !== undefined) {
    // A line of a meeting or a document is no thread; more on it is where it comes from.
    if (isOwnLine(Number(more), state) && has('explain')) return `explain ${more}`;
    return has('summarize') ? `summarize ${referenceTo(more, state)}` : undefined;
  }
  const why = said('why', words);
  if (why && has('explain')) return ['explain', why.number].filter(Boolean).join(' ');
  const mark = MARK.exec(words);
  if (mark?.[1] && has(mark[1])) return `${mark[1]} ${putAsideReference(mark[2], state)}`;
  const back = BRING_BACK.exec(words);
  if (back && has('restore')) return `restore ${putAsideReference(back[1] ?? back[2], state)}`;
  const slides = said('slides', words);
  if (slides && words !== 'deck' && has('deck')) {
    if (slides.number !== undefined)
      return `deck ${quoteWord(`mail:${referenceNamed(slides.number, state)}`)}`;
    return slidesOfWhole(state);
  }
  const draft = said('draft', text.trim());
  if (draft && has('reply')) return draftOf(draft.number, draft.rest, state);
  if (said('draftAlone', words) && has('reply')) return draftOf(undefined, '', state);
  if (said('shorter', words)) return withChoice(state, skills, SHORT_OPTIONS) ?? refuse('shorter');
  if (said('longer', words)) return withChoice(state, skills, LONG_OPTIONS) ?? refuse('longer');
  if (said('formal', words)) return withChoice(state, skills, ['formal']) ?? refuse('more formal');
  if (said('friendly', words))
    return withChoice(state, skills, ['friendly']) ?? refuse('friendlier');
  if (said('waiting', words)) return withChoice(state, skills, ['needs-you']);
  if (said('others', words)) return withChoice(state, skills, ['waiting-on-others']);
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
  return quoteWord(referenceNamed(written, state));
}

function putAsideReference(written: string | undefined, state: ConversationState): string {
  const reference = referenceToPutAside(Number(written), state);
  return reference === undefined ? referenceTo(written, state) : quoteWord(reference);
}

function referenceNamed(written: string | undefined, state: ConversationState): string {
  const reference = referenceOf(Number(written), state);
  return reference ?? noNumber(written, state);
}

/** The command of the line that was chosen by its number alone. */
function chosenCommand(number: number, state: ConversationState): string {
  const isOffered = state.choice?.[number] !== undefined;
  const command = isOffered ? state.commands?.[number - 1] : undefined;
  return command ?? noNumber(String(number), { ...state, references: {} });
}

function noNumber(written: string | undefined, state: ConversationState): never {
  const numbers = Object.keys({ ...state.references, ...state.choice });
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
    const kept = withoutOption(state.words, option, Object.keys(skill?.params ?? {}));
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

/** The words without one option; the others of the skill stay options. */
function withoutOption(words: string, option: string, params: readonly string[]): string {
  const others = params.map((name) => `--${toOptionName(name)}`);
  const kept: string[] = [];
  const tokens = tokenize(words);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (!token.quoted && token.text === option) at += 1;
    else if (!token.quoted && others.includes(token.text)) kept.push(token.text);
    else if (token.quoted || !token.text.startsWith(`${option}=`)) kept.push(quoteWord(token.text));
  }
  return kept.join(' ');
}
