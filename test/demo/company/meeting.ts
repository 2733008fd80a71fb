import type { StoredMeeting } from '../../servers/graph/server.js';
import type { Days } from './calendar.js';

/** The number under "Meeting ID" of the invitation. */
export const MEETING_NUMBER = '345 678 901 234';

/** What was said, a line each: who, and their words. */
const SPOKEN: readonly (readonly [string, string])[] = [
  ['Mei Lin', 'Good morning. One question for today: do we ship release 4.2 this week?'],
  ['Jonas Weber', 'We see the drift on one gauge of forty, after a warm start.'],
  ['Jonas Weber', 'The fix waits for three stable samples before it reads the table.'],
  ['Dana Ortiz', 'Lumen Optics has line 2 standing, so they want it as soon as it is safe.'],
  ['Arun Nair', 'I have run the fix on six gauges over the weekend and saw no drift.'],
  ['Mei Lin', 'Then it is decided: we move release 4.2 by one week and ship it with the fix.'],
  ['Jonas Weber', 'I will send Lumen Optics a test build tomorrow.'],
  ['Arun Nair', 'I will write the test plan by Friday.'],
  ['Mei Lin', 'Dana, can you tell the customers about the new date?'],
  ['Dana Ortiz', 'Yes, I will write to them today.'],
  ['Jonas Weber', 'What do we do with the gauges that went out already?'],
  ['Mei Lin', 'I do not know yet. Let us look at it next week. Thank you all.'],
];

const SECONDS_EACH = 8;

/** This morning's meeting in Jonas's calendar, with the transcript that Teams made of it. */
export function createMeeting(days: Days): StoredMeeting {
  const time = (second: number) => new Date(second * 1_000).toISOString().slice(11, 23);
  const cues = SPOKEN.map(([who, words], at) => {
    const from = time(at * SECONDS_EACH);
    const to = time((at + 1) * SECONDS_EACH);
    return `${from} --> ${to}\n<v ${who}>${words}</v>\n`;
  });
  return {
    id: 'meeting-of-release-4-2',
    subject: 'Release 4.2, go or no-go',
    joinWebUrl: 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_release/0',
    joinMeetingId: MEETING_NUMBER.replaceAll(' ', ''),
    startDateTime: days.iso(0, '9:00'),
    endDateTime: days.iso(0, '9:30'),
    transcripts: [
      {
        id: 'transcript-of-release-4-2',
        createdDateTime: days.iso(0, '9:31'),
        vtt: ['WEBVTT\n', ...cues].join('\n'),
      },
    ],
  };
}
