import type { ConversationState } from '../core/ports/conversations.js';
import type { Coverage } from '../core/receipts/coverage.js';
import type { Action, Reply, ReplyKind } from '../core/reply.js';
import type { AnySkill } from '../core/skill.js';

/** How long "more on 3" and the buttons of a reply work. */
export const CONVERSATION_MS = 24 * 60 * 60_000;

/**
 * What a surface keeps of a reply for its buttons and follow-ups: references and commands, no content.
 *
 * `words` is the request that the reply answers, without the skill's name. The numbers of `earlier`,
 * the state that the request referred to, stay valid after a reply that numbers no threads: a person
 * reads through a digest with "more on 1", "more on 2". A later page of a list keeps the numbers of the
 * pages before it.
 */
export function toConversationState(
  skill: string,
  words: string,
  reply: Reply,
  earlier?: ConversationState,
): ConversationState {
  // A question which one was meant is answered by now.
  const {
    choice: _choice,
    offered: _offered,
    ...before
  } = earlier ?? {
    ...{ skill, words, references: {}, choice: undefined, offered: undefined },
  };
  const commands = commandsOf(reply);
  const { references, proofs } = numbersOf(reply);
  if (reply.isOffer) return { ...before, commands, offered: commands };
  if (reply.isChoice) return { ...before, choice: references, commands };
  // "Done", with its Undo, is no answer to refer to: "why 3" still means the one before.
  if (earlier !== undefined && hasOnlyButtons(reply)) return { ...before, commands };
  const isCarriedOver = Object.keys(references).length === 0 && earlier !== undefined;
  const listed = skill === DIGEST ? undefined : listedReferences(earlier);
  return {
    skill,
    words,
    ...(listed === undefined ? {} : { listed }),
    ...(isCarriedOver
      ? { references: before.references, isCarriedOver: true as const }
      : { references: { ...earlierPages(skill, words, earlier), ...references } }),
    proofs,
    commands,
    ...(reply.source === undefined ? {} : { source: reply.source }),
    ...(reply.coverage === undefined ? {} : { receipt: withoutNames(reply.coverage) }),
  };
}

/** What the numbers of a reply refer to, and what its lines rest on. */
function numbersOf({ sections }: Reply) {
  const references: Record<number, string> = {};
  const proofs: Record<number, readonly string[]> = {};
  for (const { number, reference, sources } of sections.flatMap(({ items }) => items)) {
    if (number === undefined) continue;
    if (reference !== undefined) references[number] = reference;
    proofs[number] = sources.map(({ id }) => id);
  }
  return { references, proofs };
}

/** Kinds of replies that say what was done. */
const NO_ANSWERS: readonly ReplyKind[] = ['notice', 'schedule', 'help'];

function hasOnlyButtons(reply: Reply): boolean {
  const { kind, sections, source } = reply;
  const items = sections.flatMap((section) => section.items);
  const isReferred = items.some(({ number, reference }) => number ?? reference);
  const hasButtons = commandsOf(reply).length > 0;
  return NO_ANSWERS.includes(kind) && hasButtons && source === undefined && !isReferred;
}

const DIGEST = 'digest';
const PAGE = /\s*--from[ =]\d+/;

function earlierPages(
  skill: string,
  words: string,
  earlier: ConversationState | undefined,
): Readonly<Record<number, string>> {
  const isNextPage =
    earlier?.skill === skill &&
    PAGE.test(words) &&
    earlier.words.replace(PAGE, '') === words.replace(PAGE, '');
  return isNextPage ? earlier.references : {};
}

/** The numbers that a person puts threads aside by: those of their last digest. */
function listedReferences(
  state: ConversationState | undefined,
): Readonly<Record<number, string>> | undefined {
  return state?.skill === DIGEST ? state.references : state?.listed;
}

/**
 * What a number of the last answer refers to; of the lines to choose from, where it asked for one. A number
 * that the answer does not have is the digest's before it.
 */
export function referenceOf(
  number: number,
  state: ConversationState | undefined,
): string | undefined {
  return state?.choice?.[number] ?? state?.references[number] ?? state?.listed?.[number];
}

/**
 * The thread that "done 2" means: line 2 of the last digest, whatever was asked since; without a digest,
 * or where it has no such line, that of the last answer. Where that answer asks which line was meant, its
 * lines go before.
 */
export function referenceToPutAside(
  number: number,
  state: ConversationState | undefined,
): string | undefined {
  return state?.choice?.[number] ?? listedReferences(state)?.[number] ?? state?.references[number];
}

function withoutNames({ skipped, ...coverage }: Coverage): Coverage {
  return { ...coverage, skipped: skipped.map(({ reason, count }) => ({ reason, count })) };
}

/**
 * Every command behind a button of the reply, once each, in the order shown.
 *
 * A button carries the position in this list, never the words.
 */
export function commandsOf(reply: Reply): readonly string[] {
  const commands = reply.sections.flatMap(({ items, more, alone }) => [
    ...items.flatMap(({ actions = [] }) => actions.flatMap(commandOf)),
    ...[more?.command, alone].flatMap((command) => command ?? []),
  ]);
  return [...new Set([...commands, ...(reply.actions ?? []).flatMap(commandOf)])];
}

/** The reply without the actions that no skill carries out: `done` needs a skill of that name. */
export function withoutDeadActions(reply: Reply, skills: readonly AnySkill[]): Reply {
  const names = new Set(skills.map(({ name }) => name));
  const alive = (actions: readonly Action[]) =>
    actions.filter(({ kind }) => (kind !== 'done' && kind !== 'snooze') || names.has(kind));
  return {
    ...reply,
    ...(reply.actions === undefined ? {} : { actions: alive(reply.actions) }),
    sections: reply.sections.map((section) => ({
      ...section,
      items: section.items.map((item) =>
        item.actions === undefined ? item : { ...item, actions: alive(item.actions) },
      ),
    })),
  };
}

/** Whether a reply has anything that a later click or word can refer to. */
export function isReferable(reply: Reply): boolean {
  const items = reply.sections.flatMap((section) => section.items);
  return (
    reply.source !== undefined ||
    items.some(({ reference }) => reference !== undefined) ||
    commandsOf(reply).length > 0 ||
    (reply.actions ?? []).some(({ kind }) => kind === 'feedback')
  );
}

function commandOf(action: Action): readonly string[] {
  return action.kind === 'command' ? [action.command] : [];
}
