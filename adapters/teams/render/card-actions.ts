import { type ButtonState, toPress } from '../../../skills/conversation/press.js';
import type { Action } from '../../../skills/core/reply.js';
import { TEAMS_LIMITS } from '../limits.js';
import type { ActionSet, CardAction, CardElement } from './card-elements.js';
import { toInert } from './text.js';

const LIMITS = TEAMS_LIMITS.card;

/** What the parts of one card need to know of the whole reply. */
export interface CardContext {
  /** What buttons refer to; without it there are only links. */
  readonly kept: ButtonState | undefined;
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
  return { type: 'ActionSet', id, isVisible: false, spacing: 'Small', actions: buttons };
}

function toButtons(
  actions: readonly Action[],
  { kept }: CardContext,
  number?: number,
): readonly CardAction[] {
  const buttons = actions.flatMap((action): readonly CardAction[] => {
    const title = toInert(action.label, LIMITS.buttonLabel) || '…';
    if (action.kind === 'open') return [{ type: 'Action.OpenUrl', title, url: action.link }];
    // No thumbs: Teams has its own under every message (`feedback.ts`), two pairs would be one too many.
    const press = toPress(action, kept, number);
    if (press === undefined) return [];
    const { verb, stateId: state, at } = press;
    return [{ type: 'Action.Execute', title, verb, data: { state, at } }];
  });
  return buttons.slice(0, LIMITS.buttonsPerRow);
}
