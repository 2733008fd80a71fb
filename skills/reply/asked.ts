import { InputError } from '../core/errors.js';

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
  const all = [item, words].filter(Boolean).join(' ');
  const [, named = '', rest = ''] = /^(?:to\s+)?(\S*)\s*([\s\S]*)$/i.exec(all) ?? [];
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
