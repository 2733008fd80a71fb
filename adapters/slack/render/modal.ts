import type { ModalView, Option } from '@slack/types';
import { shorten } from '../../../skills/reading/unicode.js';
import { LIMITS } from '../limits.js';
import { plain } from './text-object.js';

/** Renders a form in a window of its own. */
export function renderModal(
  callback_id: string,
  words: { readonly title: string; readonly submit: string; readonly close: string },
  blocks: ModalView['blocks'],
): ModalView {
  return {
    type: 'modal',
    callback_id,
    title: plain(shorten(capitalize(words.title), LIMITS.modalTitle)),
    submit: plain(words.submit),
    close: plain(words.close),
    blocks,
  };
}

/** A choice of a form; `words` are what a person reads. */
export function toOption(
  value: string,
  words = value,
): Option & { text: ReturnType<typeof plain> } {
  return { text: plain(words), value };
}

/** A text as the beginning of a line. */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What a person chose or wrote in one field of a form, as Slack gives it back. */
export interface FieldState {
  readonly value?: string | null | undefined;
  readonly selected_option?: { readonly value: string } | null;
  readonly selected_options?: readonly unknown[];
  readonly selected_time?: string | null;
}

/** The fields of a form; each stands in a block of its own name. */
export type FormValues = Readonly<Record<string, Readonly<Record<string, FieldState>>>>;

/** The field of that name. */
export function fieldOf(values: FormValues, name: string): FieldState {
  return values[name]?.[name] ?? {};
}
