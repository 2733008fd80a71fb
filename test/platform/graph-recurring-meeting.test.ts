import { afterEach, describe, expect, it } from 'vitest';
import { parseMeetingReference } from '../../adapters/graph/meetings/meeting-reference.js';
import { createGraphTranscripts } from '../../adapters/graph/meetings/transcripts.js';
import { closeGraphs, openGraph } from '../adapters/graph/scene.js';
import type { StoredTranscript } from '../servers/graph/server.js';

const { signal } = new AbortController();
/** One for all occurrences of the series. */
const LINK =
  'https://teams.microsoft.com/l/meetup-join/19%3ameeting_weekly%40thread.v2/0?context=%7b%7d';
const SERIES_BEGAN = '2026-09-01T10:00:00Z';
const JUST_OVER = '2026-11-24T11:05:00Z';
const LONG_OVER = '2026-11-24T15:00:00Z';

function transcript(createdDateTime: string, words: string): StoredTranscript {
  const vtt = `WEBVTT\n\n00:00:01.000 --> 00:00:04.000\n<v Dana Ortiz>${words}</v>\n`;
  return { id: createdDateTime, createdDateTime, vtt };
}

/** Asks for the weekly meeting after today's occurrence, which is in the calendar. */
async function askFor(
  endDateTime: string,
  transcripts: readonly StoredTranscript[],
  now = JUST_OVER,
) {
  const { client, clock } = await openGraph({
    id: 'u1',
    displayName: 'Dana Ortiz',
    mail: 'dana@example.com',
    messages: [],
    events: [
      {
        id: 'today',
        subject: 'Weekly',
        start: { dateTime: '2026-11-24T10:00:00.0000000', timeZone: 'UTC' },
        end: { dateTime: '2026-11-24T11:00:00.0000000', timeZone: 'UTC' },
        onlineMeeting: { joinUrl: LINK },
      },
    ],
    meetings: [
      {
        id: 'weekly',
        joinWebUrl: LINK,
        subject: 'Weekly',
        startDateTime: SERIES_BEGAN,
        endDateTime,
        participants: {},
        transcripts,
      },
    ],
  });
  clock.set(Date.parse(now));
  return createGraphTranscripts(client, { user: 'u1', clock }).transcript(LINK, signal);
}

afterEach(closeGraphs);

describe('a meeting that comes back every week', () => {
  const lastWeek = transcript('2026-11-17T10:00:05Z', 'We decided to stop the project.');
  const firstHalf = transcript('2026-11-24T10:00:05Z', 'The first half.');
  const secondHalf = transcript('2026-11-24T10:40:05Z', 'The second half.');

  it("gives today's transcript once it is written", async () => {
    const { utterances } = await askFor('2026-09-01T11:00:00Z', [lastWeek, firstHalf]);
    expect(utterances.map(({ text }) => text)).toEqual(['The first half.']);
  });

  it("is not ready while today's transcript is being written, although last week's is there", async () => {
    const answer = askFor('2026-09-01T11:00:00Z', [lastWeek]);
    await expect(answer).rejects.toMatchObject({ code: 'not_ready' });
  });

  it('has no transcript, instead of one that is being written until the series ends next summer', async () => {
    const answer = askFor('2027-06-30T11:00:00Z', [], LONG_OVER);
    await expect(answer).rejects.toMatchObject({ code: 'not_found' });
  });

  it('is given whole when the transcription was stopped and started again', async () => {
    const { utterances } = await askFor('2026-11-24T11:00:00Z', [firstHalf, secondHalf]);
    const said = utterances.map(({ text }) => text).join(' ');
    // To name the half that is missing would be right as well.
    expect(said).toBe('The first half. The second half.');
  });
});

describe('a join link that Outlook wrapped as a Safe Link', () => {
  it('means the same meeting', () => {
    const wrapped = new URL('https://eur01.safelinks.protection.outlook.com/ap/t-59584e83/');
    wrapped.searchParams.set('url', LINK);
    wrapped.searchParams.set('data', '05|02|');
    expect(parseMeetingReference(wrapped.href)).toEqual({ kind: 'link', url: LINK });
  });
});
