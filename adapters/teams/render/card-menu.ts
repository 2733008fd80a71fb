import type { PressVerb } from '../../../skills/conversation/press.js';
import { type Item, toPlain } from '../../../skills/core/reply.js';
import type { CardContext } from './card-actions.js';
import type { ActionSet, ChoiceSet } from './card-elements.js';
import { toInert } from './text.js';

/** One menu for all items of a section: choose a number, then what to do. Hidden until asked for. */
export interface SectionMenu {
  readonly ids: readonly string[];
  readonly elements: readonly [ChoiceSet, ActionSet];
}

const CHOICE_LENGTH = 40;

/** What a menu offers, with the words on its buttons where the items have none of their own. */
const OFFERS: readonly {
  readonly verb: PressVerb;
  readonly title: string;
  /** The skill behind it, where its name is another. */
  readonly does?: string;
}[] = [
  { verb: 'done', title: 'Done' },
  { verb: 'snooze', title: 'Snooze' },
  { verb: 'more', title: 'More', does: 'summarize' },
  { verb: 'reply', title: 'Draft a reply' },
];

/** Draws the menu of a section; undefined where nothing can be done with its items. */
export function renderMenu(
  items: readonly Item[],
  id: string,
  { kept }: CardContext,
): SectionMenu | undefined {
  const named = items.filter(({ number, reference }) => number !== undefined && reference);
  if (kept === undefined) return undefined;
  const pick = `${id}-item`;
  const data = { state: kept.stateId, pick };
  const actions = OFFERS.filter(({ verb, does = verb }) => isOffered(does, named)).map(
    ({ verb, title }) => ({ type: 'Action.Execute', title, verb, data }) as const,
  );
  if (actions.length === 0) return undefined;
  const choices = named.map(({ number, text }) => ({
    title: `${number} · ${toInert(toPlain(text), CHOICE_LENGTH)}`,
    value: String(number),
  }));
  return {
    ids: [pick, id],
    elements: [
      { type: 'Input.ChoiceSet', id: pick, isVisible: false, label: 'Which one?', choices },
      { type: 'ActionSet', id, isVisible: false, spacing: 'Small', actions },
    ],
  };
}

/** Whether one of the items has a button for it. */
function isOffered(does: string, items: readonly Item[]): boolean {
  return items
    .flatMap(({ actions = [] }) => actions)
    .some(
      (action) =>
        action.kind === does ||
        (action.kind === 'command' && action.command.startsWith(`${does} `)),
    );
}
