import type { Transcripts } from '../core/ports/meetings.js';
import type { Reader } from '../core/ports/writer.js';
import { clockTime } from '../core/time/clock-time.js';
import { formatInterfaceDay } from '../core/time/interface-day.js';
import { toLocalTime } from '../core/time/local-time.js';
import type { AskedSource, Origin } from './source.js';

/** Reads a transcript as something to ask. Throws what `Transcripts.transcript` throws. */
export async function readMeeting(
  transcripts: Transcripts,
  reference: string,
  reader: Reader,
  signal: AbortSignal,
): Promise<AskedSource> {
  const transcript = await transcripts.transcript(reference, signal);
  const { title = 'the meeting', startedAt, attendees, utterances, gaps, link } = transcript;
  const day =
    startedAt === undefined
      ? ''
      : ` of ${formatInterfaceDay(toLocalTime(startedAt, reader.timeZone).date, reader).absolute}`;
  const origins = utterances.map(({ id, startMs, speaker }): readonly [string, Origin] => {
    const time = startMs === undefined ? undefined : clockTime(startMs);
    const label = [time, speaker].filter(Boolean).join(' ') || id;
    return [id, { id, label, ...(link ? { link } : {}) }];
  });
  return {
    kind: 'meeting',
    name: `“${title}”${day}`,
    reference,
    whole: { kind: 'meeting', transcript },
    groups: [
      {
        passages: utterances.map(({ id, speaker, text }) => ({
          id,
          text,
          partOf: { attendees },
          ...(speaker === undefined ? {} : { by: speaker }),
        })),
        isBulk: false,
      },
    ],
    origins: new Map(origins),
    unit: 'utterances',
    read: utterances.length,
    skipped: gaps.map(({ reason, count }) => ({ reason, count })),
    isExample: false,
  };
}
