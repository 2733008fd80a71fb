import type { Button, Overflow, PlainTextOption } from '@slack/types';
import { type ButtonState, type PressVerb, toPress } from '../../../skills/conversation/press.js';
import type { Action } from '../../../skills/core/reply.js';
import { shorten } from '../../../skills/reading/unicode.js';
import { LIMITS } from '../limits.js';
import { toVisible } from './escape.js';

/** What a click asks for. */
export type Click =
  | { readonly kind: 'open' }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'post' }
  | { readonly kind: 'press'; readonly verb: PressVerb; readonly at: number }
  | { readonly kind: 'feedback'; readonly verdict: 'good' | 'bad' };

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
    const meaning = meaningOf(action, index, state, number);
    if (meaning === undefined || seen.has(meaning)) return [];
    seen.add(meaning);
    return [{ action, id: `${ACTION_PREFIX}.${meaning}` }];
  });
}

function meaningOf(
  action: Action,
  index: number,
  state: ButtonState | undefined,
  number: number | undefined,
): string | undefined {
  if (action.kind === 'open') {
    return action.link.length <= LIMITS.url ? `open.${index}` : undefined;
  }
  if (action.kind === 'feedback') return state && `feedback.${action.verdict}`;
  const press = toPress(action, state, number);
  return press && `${press.verb === 'run' ? 'command' : press.verb}.${press.at}`;
}

function label(text: string): Button['text'] {
  const shown = shorten(toVisible(text).trim(), LIMITS.buttonText);
  return { type: 'plain_text', text: shown === '' ? '…' : shown, emoji: true };
}
