import path from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFileTranscripts } from '../../../adapters/files/transcripts.js';
import { createQuotingWriter } from '../../../adapters/quoting/writer.js';
import { readPhrases, toUtterancesOf } from '../../../bench/train/meeting-phrases.js';
import type { Transcript, Utterance } from '../../../skills/core/ports/meetings.js';
import { type Reply, toPlain } from '../../../skills/core/reply.js';
import { meetingDigest } from '../../../skills/meeting/index.js';
import { fold } from '../../../skills/reading/fold.js';
import { createFakeCall } from '../../fakes/call.js';
import { createFakeClock } from '../../fakes/clock.js';
import { createFakePreferences } from '../../fakes/preferences.js';
import { createFakeProgress } from '../../fakes/progress.js';
import { createFakeTranscripts } from '../../fakes/transcripts.js';

const MEETINGS = fileURLToPath(new URL('../../../examples/meetings/', import.meta.url));

function digest(transcript: Transcript): Promise<Reply> {
  return meetingDigest.run(
    { transcript: 'm.vtt', length: 'full' },
    {
      transcripts: createFakeTranscripts({ 'm.vtt': transcript }),
      writer: createQuotingWriter(),
      preferences: createFakePreferences(),
      clock: createFakeClock('2026-11-24T08:00:00Z'),
      progress: createFakeProgress(),
    },
    createFakeCall(),
  );
}

/** Words between the outer quotation marks of a line. */
const QUOTED = /[“„«「]\s?(.*)\s?[”“»」]/su;

/** The words that a reply shows as somebody's, with the heading they stand under. */
function quotesIn({ sections }: Reply): readonly (readonly [heading: string, words: string])[] {
  return sections
    .filter(({ heading }) => heading !== 'Chapters')
    .flatMap(({ heading = '', items }) =>
      items.flatMap(({ text, reasons = [] }) => [
        [heading, QUOTED.exec(toPlain(text))?.[1] ?? ''] as const,
        ...reasons.flatMap((reason): readonly (readonly [string, string])[] => {
          const [, words] = QUOTED.exec(reason) ?? [];
          return words === undefined ? [] : [[heading, words]];
        }),
      ]),
    );
}

function unsaid(reply: Reply, { utterances }: Transcript): readonly string[] {
  const said = fold(utterances.map(({ text }) => text).join(' '));
  // Somebody may be interrupted by a word or two.
  const bySpeaker = new Map<string | undefined, string>();
  for (const { speaker, text } of utterances) {
    bySpeaker.set(speaker, `${bySpeaker.get(speaker) ?? ''} ${fold(text)}`);
  }
  const alone = [...bySpeaker.values()];
  return quotesIn(reply).flatMap(([heading, words]) => {
    const folded = fold(words);
    const isSaid = said.includes(folded) || alone.some((each) => each.includes(folded));
    return folded !== '' && isSaid ? [] : [`${heading}: ${words}`];
  });
}

describe('every word that a meeting digest without a model shows', () => {
  it.each(['release-4-2.vtt', '2026-11-19-lieferantenrunde.vtt'])(
    'was said in %s',
    async (name) => {
      const files = createFileTranscripts({
        access: { kind: 'roots', roots: [path.join(MEETINGS)] },
      });
      const transcript = await files.transcript(name, new AbortController().signal);
      const reply = await digest(transcript);
      expect(quotesIn(reply).length).toBeGreaterThan(8);
      expect(unsaid(reply, transcript)).toEqual([]);
    },
  );

  it('was said, whatever was said', async () => {
    const lines = readPhrases().flatMap((phrase) => toUtterancesOf(phrase));
    const odd = [
      'So uh it {disfmarker} it is a big uh box .',
      '"Is it slow?" she asked, and I will say “no” tomorrow.',
      'um we we decided that, [inaudible] the 3. quarter',
      'okay',
      '{vocalsound}',
    ];
    const utterance = fc
      .tuple(
        fc.constantFrom('Anna Berg', 'Ben Carter', 'Hon. Jo Li (Bath)', undefined),
        fc.oneof(fc.constantFrom(...lines.map(({ text }) => text), ...odd), fc.lorem()),
      )
      .map(([speaker, text]): Omit<Utterance, 'id'> => ({ text, ...(speaker ? { speaker } : {}) }));
    await fc.assert(
      fc.asyncProperty(fc.array(utterance, { minLength: 1, maxLength: 14 }), async (spoken) => {
        const utterances = spoken.map((each, at) => ({ ...each, id: `u${at + 1}` }));
        const transcript: Transcript = { id: 'm', attendees: [], gaps: [], utterances };
        expect(unsaid(await digest(transcript), transcript)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
