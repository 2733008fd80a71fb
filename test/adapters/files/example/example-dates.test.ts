import { describe, expect, it } from 'vitest';
import { createFileCalendar } from '../../../../adapters/files/calendar.js';
import { createFileDocuments } from '../../../../adapters/files/documents/documents.js';
import { createExampleMailbox } from '../../../../adapters/files/example/example-mailbox.js';
import { createFileTranscripts } from '../../../../adapters/files/transcripts.js';
import { datesOfExamples, EXAMPLES } from '../../../../bots/wiring/examples.js';
import { createFakeClock } from '../../../fakes/clock.js';
import { createFakeLog } from '../../../fakes/log.js';
import { live } from '../folders.js';

const ALWAYS = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
const DAY = 86_400_000;

/** All that the examples say on one day, mail and files. */
async function examplesOn(moment: string) {
  const clock = createFakeClock(moment);
  const timeZone = 'Europe/Berlin';
  const examples = datesOfExamples({ timeZone }, clock);
  const access = { kind: 'roots', roots: [EXAMPLES.folder, EXAMPLES.meetings] } as const;
  const mailbox = createExampleMailbox({ path: EXAMPLES.mailbox, clock, timeZone });
  const mails: string[] = [];
  for await (const item of mailbox.messages(ALWAYS, live())) {
    if (item.kind === 'message')
      mails.push(`${item.message.subject}\n${item.message.body.content}`);
  }
  const transcripts = createFileTranscripts({ access, examples });
  const documents = createFileDocuments({ access, examples });
  const calendar = createFileCalendar({ folder: EXAMPLES.meetings, dates: examples });
  const transcript = await transcripts.transcript('release-4-2.vtt', live());
  return {
    mail: mails.join('\n'),
    transcript,
    spoken: transcript.utterances.map(({ text }) => text).join('\n'),
    plan: JSON.stringify(await documents.material('plan.md', live())),
    budget: JSON.stringify(await documents.material('budget.csv', live())),
    meetings: await calendar.meetings(
      { from: clock.now() - 7 * DAY, to: clock.now() + 7 * DAY },
      live(),
    ),
    log: createFakeLog(),
  };
}

const releaseDay = (text: string) =>
  /release 4\.2 (?:moves )?from \d+ \p{L}+ to (\d+ \p{L}+)/u.exec(text)?.[1];

describe('the examples', () => {
  it.each([
    ['the day they are written for', '2026-11-24T09:00:00+01:00', '8 December', '2026', '2027'],
    ['a leap day', '2028-02-29T09:00:00+01:00', '14 March', '2028', '2029'],
    ['a night that is an hour short', '2027-03-28T03:30:00+02:00', '9 April', '2027', '2028'],
    ['the last minutes of a year', '2026-12-31T23:50:00+01:00', '14 January', '2026', '2027'],
    ['a summer day years later', '2031-07-02T09:00:00+02:00', '16 July', '2031', '2032'],
  ])('agree on %s', async (_name, moment, release, year, next) => {
    const { mail, spoken, plan, budget, transcript, meetings } = await examplesOn(moment);
    expect(releaseDay(mail)).toBe(release);
    expect(spoken).toContain(`release 4.2 moves to ${release}, and nobody`);
    const webinar = /webinar on (\d+ \p{L}+) stay/u.exec(mail)?.[1];
    expect(spoken).toContain(`the webinar stays on ${webinar}.`);
    expect(budget).toContain(`${year} actual`);
    expect(budget).toContain(`${next} plan`);
    expect(mail).toContain(`the ${next} budget`);
    expect(plan).toContain(`plan for ${next}`);
    const [meeting] = meetings;
    expect(meeting?.title).toBe('Release 4.2: go or no go');
    expect(transcript.startedAt).toBe(meeting?.startsAt);
    expect(new Date(meeting?.startsAt ?? 0).toISOString()).not.toBe('');
    expect(mail).not.toContain(`${Number(next) + 1} budget`);
  });

  it('are read as they are where nobody moves them', async () => {
    const access = { kind: 'roots', roots: [EXAMPLES.folder] } as const;
    const material = await createFileDocuments({ access }).material('budget.csv', live());
    expect(JSON.stringify(material)).toContain('2027 plan');
  });
});
