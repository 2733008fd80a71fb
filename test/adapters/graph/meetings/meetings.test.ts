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

describe('the occurrence that a transcript is of', () => {
  const part = (createdDateTime: string, callId?: string) => ({
    id: createdDateTime,
    createdDateTime,
    vtt: toVtt(`Said ${createdDateTime}.`),
    ...(callId === undefined ? {} : { callId }),
  });
  const event = (start: string, end: string, changes = {}): StoredEvent => ({
    id: start,
    start: { dateTime: start, timeZone: 'UTC' },
    end: { dateTime: end, timeZone: 'UTC' },
    onlineMeeting: { joinUrl: LINK },
    ...changes,
  });

  /** When the transcripts began that are given, or the code of the failure. */
  async function given(
    now: string,
    parts: readonly ReturnType<typeof part>[],
    events: readonly StoredEvent[] = [],
    changes: Partial<StoredMeeting> = {},
  ): Promise<readonly string[] | string> {
    const series = { startDateTime: '2026-09-01T10:00:00Z', endDateTime: '2027-06-30T11:00:00Z' };
    const stored = meeting({ ...series, ...changes, transcripts: parts });
    const { client, clock } = await openGraph({ ...person, events, meetings: [stored] });
    clock.set(Date.parse(now));
    const transcripts = createGraphTranscripts(client, { user: 'u1', clock });
    return transcripts.transcript(LINK, signal).then(
      ({ utterances }) => utterances.flatMap(({ text }) => text.match(/Said \S+(?=\.)/g) ?? []),
      ({ code }: { readonly code: string }) => code,
    );
  }

  const lastWeek = part('2026-11-17T10:02:00Z');
  const today = event('2026-11-24T10:00:00', '2026-11-24T11:00:00');

  it("is not last week's while this week's is written, nor when it was never transcribed", async () => {
    expect(await given('2026-11-24T11:05:00Z', [lastWeek], [today])).toBe('not_ready');
    expect(await given('2026-11-24T10:30:00Z', [lastWeek], [today])).toBe('not_ready');
    expect(await given('2026-11-24T12:01:00Z', [lastWeek], [today])).toBe('not_found');
  });

  it("is last week's until this week's begins, and when this week's was cancelled", async () => {
    const before = event('2026-11-17T10:00:00', '2026-11-17T11:00:00');
    const said = ['Said 2026-11-17T10:02:00Z'];
    expect(await given('2026-11-24T09:00:00Z', [lastWeek], [before, today])).toEqual(said);
    const cancelled = event('2026-11-24T10:00:00', '2026-11-24T11:00:00', { isCancelled: true });
    expect(await given('2026-11-24T11:05:00Z', [lastWeek], [before, cancelled])).toEqual(said);
  });

  it('has what was said before its time, and all parts of it', async () => {
    const parts = [lastWeek, part('2026-11-24T09:55:00Z'), part('2026-11-24T10:40:00Z')];
    expect(await given('2026-11-24T11:05:00Z', parts, [today])).toEqual([
      'Said 2026-11-24T09:55:00Z',
      'Said 2026-11-24T10:40:00Z',
    ]);
  });

  it('is the later one of two on the same day', async () => {
    const later = event('2026-11-24T11:30:00', '2026-11-24T12:00:00');
    const parts = [part('2026-11-24T10:01:00Z'), part('2026-11-24T11:31:00Z')];
    expect(await given('2026-11-24T12:10:00Z', parts, [today, later])).toEqual([
      'Said 2026-11-24T11:31:00Z',
    ]);
    expect(await given('2026-11-24T12:10:00Z', parts.slice(0, 1), [today, later])).toBe(
      'not_ready',
    );
  });

  it('was moved to another hour, as the calendar says', async () => {
    const moved = event('2026-11-24T14:00:00', '2026-11-24T15:00:00');
    expect(await given('2026-11-24T15:10:00Z', [lastWeek], [moved])).toBe('not_ready');
  });

  it('is found in the calendar by another form of the same link', async () => {
    const joinUrl = LINK.replace('%3a', ':').replace('%40', '@').replace(/\?.*/, '?context=other');
    const same = event('2026-11-24T10:00:00', '2026-11-24T11:00:00', {
      onlineMeeting: { joinUrl },
    });
    expect(await given('2026-11-24T11:05:00Z', [lastWeek], [same])).toBe('not_ready');
  });

  it('is guessed by the week where the calendar has none', async () => {
    const own = { endDateTime: '2026-09-01T11:00:00Z' };
    expect(await given('2026-11-24T11:05:00Z', [lastWeek], [], own)).toBe('not_ready');
    expect(await given('2026-11-23T11:05:00Z', [lastWeek], [], own)).toHaveLength(1);
    expect(await given('2026-11-24T15:00:00Z', [lastWeek], [], own)).toHaveLength(1);
  });

  it('is guessed by the days between the last two where the calendar has none', async () => {
    const parts = [part('2026-11-16T10:00:00Z'), lastWeek];
    expect(await given('2026-11-18T11:05:00Z', parts)).toBe('not_ready');
    const fortnight = [part('2026-11-03T10:00:00Z'), lastWeek];
    expect(await given('2026-11-24T11:05:00Z', fortnight)).toHaveLength(1);
  });

  it('keeps one call together however long it took, and leaves another day out', async () => {
    const parts = [
      part('2026-11-23T08:00:00Z'),
      part('2026-11-24T01:00:00Z', 'c'),
      part('2026-11-24T10:00:00Z', 'c'),
    ];
    expect(await given('2026-11-24T23:00:00Z', parts)).toEqual([
      'Said 2026-11-24T01:00:00Z',
      'Said 2026-11-24T10:00:00Z',
    ]);
  });
});

describe('a meeting reference', () => {
  const inside = encodeURIComponent(LINK);
  it.each([
    ['Safe Links', `https://nam02.safelinks.protection.outlook.com/?url=${inside}&data=05`],
    ['Safe Links of a government', `https://x.safelinks.protection.office365.us/?url=${inside}`],
    [
      'Safe Links of Teams',
      `https://statics.teams.cdn.office.net/evergreen-assets/safelinks/1/atp-safelinks.html?url=${inside}&locale=en`,
    ],
    [
      'two services',
      `https://linkprotect.cudasvc.com/url?a=${encodeURIComponent(`https://eur01.safelinks.protection.outlook.com/?url=${inside}`)}&c=E`,
    ],
    ['Proofpoint', `https://urldefense.com/v3/__${LINK}__;!!abc`],
    [
      'Proofpoint as it was',
      `https://urldefense.proofpoint.com/v2/url?u=${inside.replaceAll('-', '%2D').replaceAll('_', '%5F').replaceAll('%2F', '_').replaceAll('%', '-')}&d=x`,
    ],
    ['a search', `https://www.google.com/url?q=${inside}&sa=D`],
  ])('is the link that %s was put around', (_name, link) => {
    expect(parseMeetingReference(link)).toEqual({ kind: 'link', url: LINK });
  });

  it('is the path that the launcher of Teams was opened with', () => {
    const path = encodeURIComponent('/_#/l/meetup-join/19:meeting_x@thread.v2/0');
    const link = `https://teams.microsoft.com/dl/launcher/launcher.html?url=${path}&type=meetup-join`;
    expect(parseMeetingReference(link)).toMatchObject({
      url: 'https://teams.microsoft.com/l/meetup-join/19:meeting_x@thread.v2/0',
    });
  });

  it.each([
    'https://safelinks.protection.outlook.com.evil.example/?url=',
    'https://evil.example/?url=',
    'https://eur01.safelinks.protection.outlook.com/?link=',
  ])('is not inside of %s', (wrapper) => {
    expect(parseMeetingReference(wrapper + inside)).toBeUndefined();
  });

  it('is no other host inside of Safe Links', () => {
    const inner = encodeURIComponent('https://teams.microsoft.com.evil.example/l/meetup-join/x');
    const link = `https://eur01.safelinks.protection.outlook.com/?url=${inner}`;
    expect(parseMeetingReference(link)).toBeUndefined();
  });

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
