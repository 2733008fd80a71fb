import type { Button, Overflow, PlainTextOption } from '@slack/types';
import type { Action } from '../../../skills/core/reply.js';
import type { PressVerb } from '../../chat/press.js';
import { LIMITS } from '../limits.js';
import { shorten, toVisible } from './escape.js';

/** What a click asks for. */
export type Click =
  | { readonly kind: 'open' }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'post' }
  | { readonly kind: 'press'; readonly verb: PressVerb; readonly at: number }
  | { readonly kind: 'feedback'; readonly verdict: 'good' | 'bad' };

/** What the buttons of one reply refer to: the kept state's opaque id, and its commands. */
export interface ButtonState {
  readonly stateId: string;
  readonly commands: readonly string[];
}

/** The start of every `action_id`; what follows says what, the value says of which reply. */
export const ACTION_PREFIX = 'daybrief';

/**
 * Renders actions as buttons. Without `state` only those that open a link remain, because a button
 * carries nothing but the opaque id of a kept state.
 */
export function renderButtons(
  actions: readonly Action[],
  state: ButtonState | undefined,
  number?: number,
): readonly Button[] {
  return identify(actions, state, number).map(({ action, id }): Button => {
    const button: Button = { type: 'button', action_id: id, text: label(action.label) };
    if (action.kind === 'open') return { ...button, url: action.link };
    return state === undefined ? button : { ...button, value: state.stateId };
  });
}

/** Renders actions as one "⋯" menu, for where a row of buttons would be too much. */
export function renderMenu(
  actions: readonly Action[],
  state: ButtonState | undefined,
  number?: number,
): Overflow | undefined {
  const options = identify(actions, state, number).flatMap(({ action, id }): PlainTextOption[] => {
    const value = `${id} ${state?.stateId ?? ''}`.trim();
    if (value.length > LIMITS.optionValue) return [];
    const option = { text: label(action.label), value };
    return [action.kind === 'open' ? { ...option, url: action.link } : option];
  });
  if (options.length === 0) return undefined;
  return {
    type: 'overflow',
    action_id: `${ACTION_PREFIX}.menu.${number ?? 0}`,
    options: options.slice(0, LIMITS.overflowOptions),
  };
}

/** Reads the id that `renderButtons` wrote; undefined for anything else. */
export function readActionId(id: string): Click | undefined {
  const [prefix, kind, detail = ''] = id.split('.');
  if (prefix !== ACTION_PREFIX) return undefined;
  if (kind === 'open' || kind === 'cancel' || kind === 'post') return { kind };
  if (kind === 'feedback' && (detail === 'good' || detail === 'bad')) {
    return { kind, verdict: detail };
  }
  if (!/^\d{1,6}$/.test(detail)) return undefined;
  const at = Number(detail);
  if (kind === 'command') return { kind: 'press', verb: 'run', at };
  return kind === 'done' || kind === 'snooze' ? { kind: 'press', verb: kind, at } : undefined;
}

/** Gives each action its id; leaves out what cannot be a button, and what would be the same button. */
function identify(
  actions: readonly Action[],
  state: ButtonState | undefined,
  number: number | undefined,
): readonly { readonly action: Action; readonly id: string }[] {
  const seen = new Set<string>();
  return actions.flatMap((action, index) => {
    const id = actionId(action, index, state, number);
    if (id === undefined || seen.has(id)) return [];
    seen.add(id);
    return [{ action, id }];
  });
}

function actionId(
  action: Action,
  index: number,
  state: ButtonState | undefined,
  number: number | undefined,
): string | undefined {
  if (action.kind === 'open') {
    return action.link.length <= LIMITS.url ? `${ACTION_PREFIX}.open.${index}` : undefined;
  }
  if (state === undefined) return undefined;
  switch (action.kind) {
    case 'command': {
      const position = state.commands.indexOf(action.command);
      return position < 0 ? undefined : `${ACTION_PREFIX}.command.${position}`;
    }
    case 'done':
    case 'snooze':
      return number === undefined ? undefined : `${ACTION_PREFIX}.${action.kind}.${number}`;
    case 'feedback':
      return `${ACTION_PREFIX}.feedback.${action.verdict}`;
  }
}

function label(text: string): Button['text'] {
  const shown = shorten(toVisible(text).trim(), LIMITS.buttonText);
  return { type: 'plain_text', text: shown === '' ? '…' : shown, emoji: true };
}
