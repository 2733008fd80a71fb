import { InputError, NotFoundError } from '../../skills/core/errors.js';
import type { Documents, Material } from '../../skills/core/ports/decks.js';

/** Creates documents in memory, by reference or by the name of a file; one that is `unreadable` is of a kind nobody reads. */
export function createFakeDocuments(
  materials: Readonly<Record<string, Material | 'unreadable'>>,
): Documents {
  const byReference = new Map(Object.entries(materials));
  return {
    async material(reference) {
      const found = byReference.get(typeof reference === 'string' ? reference : reference.name);
      if (found === 'unreadable') {
        throw new InputError({ what: 'I cannot read this kind.', remedy: 'Name another.' });
      }
      if (found) return found;
      throw new NotFoundError({ what: 'No such document.', remedy: 'Name another.' });
    },
  };
}
