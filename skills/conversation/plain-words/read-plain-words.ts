import type { ConversationState } from '../../core/ports/conversations.js';
import type { AnySkill } from '../../core/skill.js';
import { parse } from '../../core/typed-commands/parse.js';
import { quoteWord, readFollowUp } from '../follow-up.js';
import { toUnderstood, type Understood } from '../understood.js';
import { createOffer } from './offer.js';
import { FOLLOW_UP_PHRASES } from './phrases.js';
import { createRecognizer, type Recognized, type Recognizer } from './recognize.js';
import type { InView } from './slots.js';
import { SMALL_TALK } from './small-talk.js';

/** What free words ask for, and whether they surely do: of an `offer` the person has to choose. */
export interface PlainWords {
  readonly kind: 'command' | 'small talk' | 'offer';
  readonly understood: Understood;
}

/** So much like an example that nobody need be asked; more for what changes something, and for what is described. */
const SURE = 0.78;
/** Less where every word is one that commands are asked for by: it then is about nothing else. */
const SURE_OF_KNOWN = 0.62;
const SURE_OF_CHANGE = 0.88;
const SURE_OF_KNOWN_CHANGE = 0.84;
const SURE_OF_DESCRIBED_CHANGE = 0.95;
/** So much that it is worth asking. */
const WORTH_ASKING = 0.66;
const CHANGE_WORTH_ASKING = 0.8;
const DESCRIBED_CHANGE_WORTH_ASKING = 0.9;

function sure({ isChange, isDescribed, isAllKnown }: Recognized): number {
  if (!isChange) return isAllKnown ? SURE_OF_KNOWN : SURE;
  if (isDescribed) return SURE_OF_DESCRIBED_CHANGE;
  return isAllKnown ? SURE_OF_KNOWN_CHANGE : SURE_OF_CHANGE;
}

function worthAsking({ isChange, isDescribed, isAllKnown }: Recognized): number {
  if (!isChange) return isAllKnown ? SURE_OF_KNOWN : WORTH_ASKING;
  return isDescribed ? DESCRIBED_CHANGE_WORTH_ASKING : CHANGE_WORTH_ASKING;
}

/** Two commands this near to each other may both be meant. */
const MARGIN = 0.03;
const MOST_OFFERED = 2;
/** Longer texts are no request to a bot, and comparing them takes time. */
const LONGEST_TEXT = 240;

const recognizers = new WeakMap<readonly AnySkill[], Promise<Recognizer>>();

/**
 * Reads free words as a command, by their likeness to the examples that the skills declare; undefined
 * where they are like none. A change that is not sure is only offered. Nothing but the person's own
 * words is looked at, and nothing comes out that they could not have typed.
 */
export async function readPlainWords(
  text: string,
  state: ConversationState | undefined,
  skills: readonly AnySkill[],
): Promise<PlainWords | undefined> {
  if (text.length > LONGEST_TEXT) return undefined;
  const recognize = await recognizerOf(skills);
  const [best, ...others] = recognizeBest(text, recognize, inView(state));
  if (best === undefined) return undefined;
  const near = others.filter(
    ({ command, score }) => score > best.score - MARGIN && !best.command.startsWith(command),
  );
  const isClear = near.length === 0 || ![best, ...near].some(({ isChange }) => isChange);
  if (best.score < sure(best) || !isClear) return toOffer([best, ...near]);
  const all = [...skills, ...SMALL_TALK];
  const command = readFollowUp(best.command, state, skills) ?? best.command;
  // "make slides of this" goes on with an answer: where there is none, it asks for nothing that could be done.
  const [name] = command.split(' ');
  if (!all.some((skill) => skill.name === name)) return undefined;
  const understood = toUnderstood(parse(command, all), command);
  if (isTalk(best.command)) {
    return { kind: 'small talk', understood: { ...understood, by: 'examples' } };
  }
  return { kind: 'command', understood: { ...understood, by: 'examples', meant: best.command } };
}

function isTalk(command: string): boolean {
  return SMALL_TALK.some(({ name }) => name === command);
}

function toOffer(meant: readonly Recognized[]): PlainWords {
  const commands = meant.slice(0, MOST_OFFERED).map(({ command }) => command);
  const understood = {
    skill: createOffer(commands),
    input: {},
    by: 'examples',
    words: '',
  } as const;
  return { kind: 'offer', understood };
}

/** Of the whole and of its sentences: people greet before they ask. */
function recognizeBest(text: string, recognize: Recognizer, view: InView): readonly Recognized[] {
  const parts = text.split(/(?<=[!?.…])\s+/u).filter((part) => part.trim() !== '');
  const found = [text, ...(parts.length > 1 ? parts : [])].map((part) =>
    recognize(part, view).filter((each) => each.score >= worthAsking(each)),
  );
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
  const declared = await Promise.all(
    [...skills, ...SMALL_TALK].map((skill) => skill.phrases?.() ?? []),
  );
  return createRecognizer([...declared.flat(), ...FOLLOW_UP_PHRASES]);
}

function inView(state: ConversationState | undefined): InView {
  if (state === undefined) return {};
  const numbers = Object.keys(state.references).map(Number);
  const only = numbers.length === 1 ? String(numbers[0]) : undefined;
  const isThread = state.skill === 'summarize' || state.skill === 'reply';
  const it = state.source !== undefined && isThread ? quoteWord(state.source) : only;
  return { it, last: numbers.length === 0 ? undefined : Math.max(...numbers) };
}
