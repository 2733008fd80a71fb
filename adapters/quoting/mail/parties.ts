import type { Person } from '../../../skills/core/ports/mail.js';
import type { Addressees } from '../../../skills/core/ports/message-reading.js';
import type { Reader } from '../../../skills/core/ports/writer.js';
import { isReader } from '../../../skills/reading/message/people.js';
import { displayName } from '../../../skills/reading/person-name.js';

/** Who speaks to whom in a sentence, as the summary names them. */
export interface Parties {
  /** "Dana Ortiz", or the reader. */
  readonly from: Party;
  /** Undefined when nobody can say whom "you" means. */
  readonly to: Party | undefined;
}

/** Somebody in a sentence: the reader, everybody on the mail, or named people. */
export type Party =
  | { readonly kind: 'reader'; readonly name: string }
  | { readonly kind: 'everyone' }
  | { readonly kind: 'named'; readonly names: readonly string[] };

/** Names who wrote a sentence and whom it addresses, seen from the reader. */
export function toParties(from: Person, addressees: Addressees, reader: Reader): Parties {
  return { from: toParty([from], reader), to: toAddressed(addressees, reader) };
}

function toAddressed(addressees: Addressees, reader: Reader): Party | undefined {
  if (addressees.everyone) return { kind: 'everyone' };
  return addressees.people.length === 0 ? undefined : toParty(addressees.people, reader);
}

function toParty(people: readonly Person[], reader: Reader): Party {
  const [only, ...others] = people;
  if (only && others.length === 0 && isReader(only, reader)) {
    return { kind: 'reader', name: displayName(only) };
  }
  // "you and Jonas" in the middle of a sentence; a sentence never starts with several senders.
  return {
    kind: 'named',
    names: people.map((person) => (isReader(person, reader) ? 'you' : displayName(person))),
  };
}
