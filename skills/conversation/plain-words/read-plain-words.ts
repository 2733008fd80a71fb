import { InputError } from '../../core/errors.js';
import type { ConversationState } from '../../core/ports/conversations.js';
import { type AnySkill, isPositional } from '../../core/skill.js';
import { type Command, parse } from '../../core/typed-commands/parse.js';
import { usage } from '../../core/typed-commands/usage.js';
import { quoteWord, readFollowUp } from '../follow-up.js';
import { toUnderstood, type Understood } from '../understood.js';
import { readDeclared } from './declared.js';
import { createOffer } from './offer.js';
import { createRecognizer, type Recognized, type Recognizer } from './recognize.js';
import type { InView } from './slots.js';
import { SMALL_TALK } from './small-talk.js';

/**
 * What free words ask for: a command that they surely mean, small talk, a question, an `offer` of which the
 * person has to choose, or nothing that any skill does.
 */
export type PlainWords =
  | { readonly kind: 'command' | 'small talk' | 'offer'; readonly understood: Understood }
  | { readonly kind: 'question' | 'nothing' };

/** How sure a command has to be to be carried out, and to be offered. */
interface Policy {
  readonly sure: number;
  readonly worthAsking: number;
}

const READING: Policy = { sure: 0.35, worthAsking: 0.25 };
const CHANGE: Policy = { sure: 0.55, worthAsking: 0.45 };
/** A line that is only described may be no line at all. */
const DESCRIBED_CHANGE: Policy = { sure: 0.72, worthAsking: 0.56 };
/** Nobody gets their data back. */
const FINAL: Policy = { sure: 0.9, worthAsking: 0.75 };

/** Two commands this near to each other may both be meant. */
const MARGIN = 0.06;
/** So sure that nothing near it counts. */
const CLEAR = 0.85;
const MOST_OFFERED = 2;
/** Longer texts are no request to a bot, and comparing them takes time. */
const LONGEST_TEXT = 240;

function policyOf({ command, isChange, isDescribed }: Recognized): Policy {
  if (command === 'forget') return FINAL;
  if (!isChange) return READING;
  return isDescribed ? DESCRIBED_CHANGE : CHANGE;
}

const recognizers = new WeakMap<readonly AnySkill[], Promise<Recognizer>>();

/**
 * Reads free words by their likeness to the examples that the skills declare. A change that is not sure is
 * only offered. Nothing but the person's own words is looked at, and nothing comes out that they could not
 * have typed.
 */
export async function readPlainWords(
  text: string,
  state: ConversationState | undefined,
  skills: readonly AnySkill[],
): Promise<PlainWords> {
  if (text.length > LONGEST_TEXT) return { kind: 'nothing' };
  const recognize = await recognizerOf(skills);
  const [best, ...others] = recognizeBest(text, recognize, inView(state));
  if (best === undefined || best.command === NOTHING) return { kind: 'nothing' };
  if (best.command === QUESTION) return { kind: 'question' };
  const near = others.filter(
    ({ command, score }) => score > best.score - MARGIN && !best.command.startsWith(command),
  );
  const isClear = near.length === 0 || best.score >= CLEAR;
  if (best.score < policyOf(best).sure || !isClear) return toOffer([best, ...others]);
  const command = readFollowUp(best.command, state, skills) ?? best.command;
  // "make slides of this" goes on with an answer: where there is none, it asks for nothing that could be done.
  const [name] = command.split(' ');
  if (![...skills, ...SMALL_TALK].some((skill) => skill.name === name)) return { kind: 'nothing' };
  const understood = toUnderstood(parseMeant(command, skills), command);
  if (isTalk(best.command)) {
    return { kind: 'small talk', understood: { ...understood, by: 'examples' } };
  }
  return { kind: 'command', understood: { ...understood, by: 'examples', meant: best.command } };
}

/** Throws `InputError` that says what the command still needs. */
function parseMeant(command: string, skills: readonly AnySkill[]): Command {
  const all = [...skills, ...SMALL_TALK];
  try {
    return parse(command, all);
  } catch (error) {
    const skill = all.find(({ name }) => name === command);
    const needed = (skill === undefined ? [] : Object.values(skill.params)).find(
      (param) => isPositional(param) && param.required,
    );
    if (!(error instanceof InputError) || skill === undefined || needed === undefined) throw error;
    throw new InputError({
      what: `I take that for "${command}", which needs ${needed.about}.`,
      remedy: `For example: ${skill.examples[0] ?? usage(skill)}`,
      usage: usage(skill),
    });
  }
}

const QUESTION = 'ask';
const NOTHING = 'nothing';

function isTalk(command: string): boolean {
  return SMALL_TALK.some(({ name }) => name === command);
}

function toOffer(recognized: readonly Recognized[]): PlainWords {
  const commands = recognized
    .filter((each) => each.score >= policyOf(each).worthAsking)
    .map(({ command }) => command)
    .filter((command) => command !== QUESTION && command !== NOTHING && !isTalk(command))
    .slice(0, MOST_OFFERED);
  if (commands.length === 0) return { kind: 'nothing' };
  const skill = createOffer(commands);
  return { kind: 'offer', understood: { skill, input: {}, by: 'examples', words: '' } };
}

/** Of the whole and of its sentences: people greet before they ask. */
function recognizeBest(text: string, recognize: Recognizer, view: InView): readonly Recognized[] {
  const parts = text.split(/(?<=[!?.…])\s+/u).filter((part) => part.trim() !== '');
  const found = [text, ...(parts.length > 1 ? parts : [])].map((part) => recognize(part, view));
  const asking = found.filter(([best]) => best !== undefined && !isTalk(best.command));
  return (asking.length > 0 ? asking : found).reduce((a, b) =>
    (b[0]?.score ?? 0) > (a[0]?.score ?? 0) ? b : a,
  );
}

function recognizerOf(skills: readonly AnySkill[]): Promise<Recognizer> {
  const known = recognizers.get(skills) ?? makeRecognizer(skills);
  recognizers.set(skills, known);
  return known;
}

async function makeRecognizer(skills: readonly AnySkill[]): Promise<Recognizer> {
  return createRecognizer(await readDeclared(skills));
}

function inView(state: ConversationState | undefined): InView {
  if (state === undefined) return {};
  const numbers = Object.keys(state.references).map(Number);
  const only = numbers.length === 1 ? String(numbers[0]) : undefined;
  const isThread = state.skill === 'summarize' || state.skill === 'reply';
  const it = state.source !== undefined && isThread ? quoteWord(state.source) : only;
  return { it, last: numbers.length === 0 ? undefined : Math.max(...numbers) };
}
