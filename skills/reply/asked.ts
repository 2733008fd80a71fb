import { InputError } from '../core/errors.js';
import { isTitle } from './names.js';

/** UTF-16 code units: whoever writes more has written the mail. */
const LONGEST_INSTRUCTION = 2_000;

/** What a person asks a draft of. */
export interface AskedDraft {
  /** A number of the last answer, or a message's reference. */
  readonly item: string;
  readonly instruction: string | undefined;
}

/**
 * Reads "3 yes, but Thursday", "to 3: yes" and the like: a leading "to" and the mark behind a number
 * belong to neither.
 *
 * Throws `InputError` where nothing is named or more is said than fits a draft.
 */
export function readAskedDraft(item: string, words: string | undefined): AskedDraft {
  const { named, rest } = separate(item, words ?? '');
  const instruction = rest.replace(/^[-–—:,]\s+/, '').trim();
  if (instruction.length > LONGEST_INSTRUCTION) {
    throw new InputError({
      what: `That is more than ${LONGEST_INSTRUCTION} characters, the most that I put into a draft.`,
      remedy: 'Say in a few words what you want to answer; what is longer is a mail already.',
    });
  }
  return {
    item: named.replace(/^(#?\d{1,3})[:,.;]$/, '$1').replace(/^#(?=\d+$)/, ''),
    instruction: instruction === '' ? undefined : instruction,
  };
}

/** The word, or the quoted words, that name the item; a title takes the name along. */
function separate(item: string, words: string): { readonly named: string; readonly rest: string } {
  const named = item.trim();
  const isLeading = /^to$/i.test(named);
  if (!isLeading && !isTitle(named)) return { named: named.replace(/^to\s+/i, ''), rest: words };
  const [, next = '', rest = ''] = /^(\S*)\s*([\s\S]*)$/.exec(words.trim()) ?? [];
  return isLeading ? separate(next, rest) : { named: `${named} ${next}`, rest };
}
