import { lazily } from '../core/lazily.js';
import type { ConversationState } from '../core/ports/conversations.js';
import { LANGUAGES } from '../reading/languages/known-languages.js';
import { toSource } from '../reading/languages/sources.js';
import { readNumberSaid } from './items/number-said.js';

/** What is said to an offer: one of its commands, or none of them. */
export type Chosen = { readonly command: string } | 'none';

const YES = lazily(() => whole('yes'));
const NO = lazily(() => whole('no'));

/**
 * Reads "yes", "no" and "the second one" as an answer to the offer that was made last; undefined for other
 * words, for a "yes" to two commands, and where nothing was offered.
 */
export function readChosen(text: string, state: ConversationState | undefined): Chosen | undefined {
  const offered = state?.offered ?? [];
  if (offered.length === 0) return undefined;
  const words = text
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[.,!?]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (NO().test(words)) return 'none';
  const number = YES().test(words) ? 1 : readNumberSaid(words);
  if (YES().test(words) && offered.length > 1) return undefined;
  const command = number === undefined ? undefined : offered[number - 1];
  return command === undefined ? undefined : { command };
}

function whole(part: 'yes' | 'no'): RegExp {
  const sources = LANGUAGES.flatMap(({ commands }) => (commands ? [toSource(commands[part])] : []));
  return new RegExp(`^(?:${sources.join('|')})$`);
}
