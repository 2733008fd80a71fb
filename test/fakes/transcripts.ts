import { NotFoundError } from '../../skills/core/errors.js';
import type { Transcript, Transcripts } from '../../skills/core/ports/meetings.js';

/** Creates transcripts in memory, by reference. */
export function createFakeTranscripts(
  transcripts: Readonly<Record<string, Transcript>>,
): Transcripts {
  const byReference = new Map(Object.entries(transcripts));
  return {
    async transcript(reference) {
      const found = byReference.get(reference);
      if (found) return found;
      throw new NotFoundError({ what: 'No such transcript.', remedy: 'Name another.' });
    },
  };
}
