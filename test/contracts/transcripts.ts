import { describe, expect, it } from 'vitest';
import { NotFoundError } from '../../skills/core/errors.js';
import type { Transcripts } from '../../skills/core/ports/meetings.js';

/** One stretch of speech that the transcript under test must hold. */
export interface SeedSpeech {
  readonly speaker?: string;
  readonly startMs: number;
  readonly endMs: number;
  readonly text: string;
}

/** Transcripts that hold one transcript, and the reference that names it. */
export interface SeededTranscripts {
  readonly transcripts: Transcripts;
  readonly reference: string;
}

const seed: readonly SeedSpeech[] = [
  { speaker: 'Dana Ortiz', startMs: 1_000, endMs: 2_000, text: 'We ship on' },
  { speaker: 'Dana Ortiz', startMs: 2_100, endMs: 3_000, text: 'Friday & tell R&D <first>.' },
  { speaker: 'Jonas Weber', startMs: 3_500, endMs: 4_000, text: 'Agreed.' },
  { speaker: 'Dana Ortiz', startMs: 4_200, endMs: 5_000, text: 'Good.' },
];
const live = () => new AbortController().signal;

/** What holds for all transcripts. `create` stores the speech the adapter's own way. */
export function transcriptsContract(
  name: string,
  create: (speech: readonly SeedSpeech[]) => Promise<SeededTranscripts>,
): void {
  const read = async (speech: readonly SeedSpeech[]) => {
    const { transcripts, reference } = await create(speech);
    return transcripts.transcript(reference, live());
  };

  describe(`${name} as transcripts`, () => {
    it('merges consecutive cues of one speaker into an utterance', async () => {
      const { utterances } = await read(seed);
      expect(utterances).toEqual([
        expect.objectContaining({
          speaker: 'Dana Ortiz',
          startMs: 1_000,
          text: 'We ship on Friday & tell R&D <first>.',
        }),
        expect.objectContaining({ speaker: 'Jonas Weber', startMs: 3_500, text: 'Agreed.' }),
        expect.objectContaining({ speaker: 'Dana Ortiz', startMs: 4_200, text: 'Good.' }),
      ]);
    });

    it('gives each utterance an id of its own', async () => {
      const { utterances } = await read(seed);
      expect(new Set(utterances.map(({ id }) => id)).size).toBe(3);
    });

    it('leaves the speaker out where nobody is named', async () => {
      const speech = { startMs: 0, endMs: 900, text: 'Good morning.' };
      const [utterance] = (await read([speech])).utterances;
      expect(utterance?.text).toBe('Good morning.');
      expect(utterance).not.toHaveProperty('speaker');
    });

    it('says that a transcript is not there', async () => {
      const { transcripts } = await create(seed);
      await expect(transcripts.transcript('nothing.vtt', live())).rejects.toThrow(NotFoundError);
    });
  });
}
