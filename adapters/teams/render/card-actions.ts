import type { Action } from '../../../skills/core/reply.js';
import { TEAMS_LIMITS } from '../limits.js';
import type { ActionSet, CardAction, CardElement } from './card-elements.js';
import { toInert } from './text.js';

const LIMITS = TEAMS_LIMITS.card;

/** What the parts of one card need to know of the whole reply. */
export interface CardContext {
  /** Id that the reply's state was kept under; without one there are only links. */
  readonly state: string | undefined;
  /** The reply's commands, in the order that positions name. */
  readonly commands: readonly string[];
  /** Numbers of the items that are cited beside the card (`labels.ts`). */
  readonly cited: ReadonlySet<number>;
}

/** Draws the row of buttons under the whole reply. */
export function renderActions(
  actions: readonly Action[],
  context: CardContext,
): readonly CardElement[] {
  const buttons = toButtons(actions, context);
  return buttons.length === 0 ? [] : [{ type: 'ActionSet', spacing: 'Medium', actions: buttons }];
}

/** Draws an item's buttons, hidden until the person asks for them. */
export function renderItemActions(
  actions: readonly Action[],
  number: number | undefined,
  id: string,
  context: CardContext,
): (ActionSet & { readonly id: string }) | undefined {
  const buttons = toButtons(actions, context, number);
  if (buttons.length === 0) return undefined;
  return {
    type: 'ActionSet',
    id,
    isVisible: false,
    spacing: 'Small',
    actions: buttons,
  };
}

function toButtons(
  actions: readonly Action[],
  context: CardContext,
  number?: number,
): readonly CardAction[] {
  return actions
    .map((action) => toButton(action, context, number))
    .filter((button) => button !== undefined)
    .slice(0, LIMITS.buttonsPerRow);
}

/** A button; undefined for what cannot be one here. */
function toButton(
  action: Action,
  { state, commands }: CardContext,
  number: number | undefined,
): CardAction | undefined {
  const title = toInert(action.label, LIMITS.buttonLabel) || '…';
  switch (action.kind) {
    case 'open':
      return { type: 'Action.OpenUrl', title, url: action.link };
    case 'command': {
      const at = commands.indexOf(action.command);
      if (state === undefined || at === -1) return undefined;
      return { type: 'Action.Execute', title, verb: 'run', data: { state, at } };
    }
    case 'done':
    case 'snooze':
      if (state === undefined || number === undefined) return undefined;
      return { type: 'Action.Execute', title, verb: action.kind, data: { state, at: number } };
    case 'feedback':
      return undefined;
  }
}
