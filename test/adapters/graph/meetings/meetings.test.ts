import { afterEach, describe, expect, it } from 'vitest';
import { createGraphCalendar } from '../../../../adapters/graph/meetings/calendar.js';
import { parseMeetingReference } from '../../../../adapters/graph/meetings/meeting-reference.js';
import { createGraphTranscripts } from '../../../../adapters/graph/meetings/transcripts.js';
import type { StoredEvent, StoredMeeting } from '../../../servers/graph/server.js';
import { closeGraphs, openGraph } from '../scene.js';

const signal = new AbortController().signal;
const LINK =
  'https://teams.microsoft.com/l/meetup-join/19%3ameeting_O%27x%40thread.v2/0?context=%7b%7d';
const ID = 'MSo1N2Y5ZGFjYy03MWJmLTQ3NDMtYjQxMy01M2EdFGkdRWHJlQ';
const person = { id: 'u1', displayName: 'Alex Kim', mail: 'alex@example.com', messages: [] };

function meeting(changes: Partial<StoredMeeting> = {}): StoredMeeting {
  return {
    id: ID,
    joinWebUrl: LINK,
    joinMeetingId: '271234567890',
    subject: 'Release 4.2',
    startDateTime: '2026-11-24T10:00:00Z',
    endDateTime: '2026-11-24T11:00:00Z',
    participants: {
      organizer: { upn: 'Dana@Example.com', identity: { user: { displayName: 'Dana Ortiz' } } },
      attendees: [{ upn: 'jonas@example.com', identity: { user: { displayName: null } } }, {}],
    },
    transcripts: [
      { id: 't1', createdDateTime: '2026-11-17T10:00:00Z', vtt: toVtt('Last week.') },
      { id: 't2', createdDateTime: '2026-11-24T10:01:00Z', vtt: toVtt('We ship on Friday.') },
    ],
    ...changes,
  };
}

function refusing(refusal: string, plain: string): StoredMeeting {
  const createdDateTime = '2026-11-24T10:00:00Z';
  return meeting({ transcripts: [{ id: 't1', createdDateTime, vtt: '', plain, refusal }] });
}

function toVtt(text: string): string {
  // The times are as the documentation of Graph shows them: not quite WebVTT.
  return `WEBVTT\n\n0:0:1.0 --> 0:0:5.320\n<v Dana Ortiz>${text}</v>\n`;
}

afterEach(closeGraphs);

describe('transcripts in Graph', () => {
  async function open(stored: StoredMeeting) {
    const { server, client, clock } = await openGraph({ ...person, meetings: [stored] });
    return { server, clock, transcripts: createGraphTranscripts(client, { user: 'u1', clock }) };
  }

  it.each([
    ['a join link', LINK],
    ['the meeting ID of an invitation', '271 234 567 890'],
    ['an id of Graph', ID],
  ])('finds a meeting by %s and reads its newest transcript', async (_name, reference) => {
    const { transcripts } = await open(meeting());
    expect(await transcripts.transcript(reference, signal)).toMatchObject({
      id: 't2',
      title: 'Release 4.2',
      startedAt: Date.parse('2026-11-24T10:01:00Z'),
      attendees: [
        { name: 'Dana Ortiz', address: 'dana@example.com' },
        { address: 'jonas@example.com' },
      ],
      utterances: [{ speaker: 'Dana Ortiz', startMs: 1_000, text: 'We ship on Friday.' }],
    });
  });

  it('reads without names where the organization forbids them', async () => {
    const plain = 'WEBVTT\n\n00:00:01.000 --> 00:00:05.320\nWe ship on Friday.\n';
    const { transcripts } = await open(refusing('SpeakerAttributionNotAllowed', plain));
    const { utterances } = await transcripts.transcript(LINK, signal);
    expect(utterances).toHaveLength(1);
    expect(utterances[0]).toMatchObject({ startMs: 1_000, text: 'We ship on Friday.' });
    expect(utterances[0]).not.toHaveProperty('speaker');
  });

  it('takes no other refusal for that one, and does not ask again', async () => {
    const { server, transcripts } = await open(refusing('AccessDenied', 'WEBVTT'));
    const reading = transcripts.transcript(LINK, signal);
    await expect(reading).rejects.toMatchObject({ code: 'permission_denied' });
    expect(server.requests.filter(({ path }) => path.endsWith('/content'))).toHaveLength(1);
  });

  it('says within an hour of the end that the transcript is not there yet, and later that there is none', async () => {
    const { clock, transcripts } = await open(meeting({ transcripts: [] }));
    clock.set(Date.parse('2026-11-24T11:59:00Z'));
    await expect(transcripts.transcript(LINK, signal)).rejects.toMatchObject({
      code: 'not_ready',
      retryAfterMs: 300_000,
    });
    clock.set(Date.parse('2026-11-24T12:00:00Z'));
    await expect(transcripts.transcript(LINK, signal)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('gives up on a transcript without an end', async () => {
    const vtt = 'x'.repeat(17 * 1024 * 1024);
    const transcript = { id: 't1', createdDateTime: '2026-11-24T10:00:00Z', vtt };
    const { transcripts } = await open(meeting({ transcripts: [transcript] }));
    await expect(transcripts.transcript(LINK, signal)).rejects.toMatchObject({ code: 'too_large' });
  });
});

describe('a meeting reference', () => {
  it.each([
    'budget-review.vtt',
    'meetings/release-4-2.vtt',
    'budget',
    'attachment:MSo1N2Y5ZGFjYy03MWJmLTQ3NDMtYjQxMy01M2EdFGkdRWHJlQ.vtt',
    'https://teams.microsoft.com.evil.example/l/meetup-join/x',
    'http://teams.microsoft.com/l/meetup-join/x',
    'https://someone@teams.microsoft.com/l/meetup-join/x',
    '../../etc/passwd',
    '',
  ])('is not "%s"', (text) => {
    expect(parseMeetingReference(text)).toBeUndefined();
  });
});

describe('the calendar in Graph', () => {
  function event(id: string, start: string, end: string, changes = {}): StoredEvent {
    const time = (dateTime: string) => ({
      dateTime: `2026-11-24T${dateTime}:00.0000000`,
      timeZone: 'UTC',
    });
    return { id, subject: id, start: time(start), end: time(end), ...changes };
  }

  it('leaves out what began before, what is cancelled and what lasts all day', async () => {
    const events = [
      event('before', '08:00', '09:30'),
      event('in', '09:00', '10:00'),
      event('cancelled', '10:00', '11:00', { isCancelled: true }),
      event('holiday', '09:00', '17:00', { isAllDay: true }),
    ];
    const { client } = await openGraph({ ...person, events });
    const day = { from: Date.parse('2026-11-24T09:00Z'), to: Date.parse('2026-11-24T18:00Z') };
    const meetings = await createGraphCalendar(client, 'u1').meetings(day, signal);
    expect(meetings.map(({ title }) => title)).toEqual(['in']);
  });

  it('names a meeting by its join link, which leads to its transcript', async () => {
    const events = [event('in', '09:00', '10:00', { onlineMeeting: { joinUrl: LINK } })];
    const { client } = await openGraph({ ...person, events, meetings: [meeting()] });
    const day = { from: Date.parse('2026-11-24T09:00Z'), to: Date.parse('2026-11-24T18:00Z') };
    const [found] = await createGraphCalendar(client, 'u1').meetings(day, signal);
    expect(found).toMatchObject({ hasTranscript: true });
    expect(parseMeetingReference(found?.id ?? '')).toEqual({ kind: 'link', url: LINK });
  });
});
