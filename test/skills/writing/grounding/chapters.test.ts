import { describe, expect, it } from 'vitest';
import type { Transcript } from '../../../../skills/core/ports/meetings.js';
import type { Reader } from '../../../../skills/core/ports/writer.js';
import { withGrounding } from '../../../../skills/writing/grounding/with-grounding.js';
import { createFakeLog } from '../../../fakes/log.js';
import { createFakeWriter } from '../../../fakes/writer.js';

const reader: Reader = { addresses: [], timeZone: 'UTC', locale: 'en', now: 0 };
const TRANSCRIPT: Transcript = {
  id: 'yard.vtt',
  title: 'Yard',
  attendees: [],
  gaps: [],
  utterances: [
    { id: 'u1', speaker: 'Tomas Brandt', text: 'We move the crane on Monday.', startMs: 0 },
    { id: 'u2', speaker: 'Ines Rocha', text: 'The shed is repainted after that.', startMs: 9_000 },
  ],
};

/** The titles that are left of those a writer gave to the two chapters. */
async function titlesOf(...titles: readonly string[]): Promise<readonly string[]> {
  const plain = createFakeWriter();
  const writer = withGrounding(
    {
      ...plain,
      async digestMeeting(transcript, about, signal) {
        const digest = await plain.digestMeeting(transcript, about, signal);
        const chapters = titles.map((title, at) => ({ title, sourceId: `u${at + 1}` }));
        return { ...digest, chapters };
      },
    },
    createFakeLog(),
  );
  const digest = await writer.digestMeeting(TRANSCRIPT, reader, new AbortController().signal);
  return digest.chapters.map(({ title }) => title);
}

describe('the title of a chapter', () => {
  it('may say what is said in it', async () => {
    expect(await titlesOf('The crane on Monday', 'Repainting the shed')).toEqual([
      'The crane on Monday',
      'Repainting the shed',
    ]);
  });

  it.each([
    'A talk with Viktor Stahl',
    'Pay 7,450 euros',
    'The crane on Tuesday',
    'See yard.stranger.example',
  ])('is left out where it says anything else: %s', async (title) => {
    expect(await titlesOf(title, 'Repainting the shed')).toEqual(['Repainting the shed']);
  });

  it('is left out where another chapter says it', async () => {
    expect(await titlesOf('We move the crane on Monday', 'Monday')).toEqual([
      'We move the crane on Monday',
    ]);
  });
});
