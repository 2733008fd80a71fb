import { join } from 'node:path';
import { createFileCalendar } from '../../../adapters/files/calendar.js';
import { createFileDocuments } from '../../../adapters/files/documents/documents.js';
import { createFileMailbox } from '../../../adapters/files/mailbox/mailbox.js';
import { createFileTranscripts } from '../../../adapters/files/transcripts.js';
import { calendarContract, type SeedMeeting } from '../../contracts/calendar.js';
import { documentsContract } from '../../contracts/documents.js';
import { mailboxContract, type SeedMessage } from '../../contracts/mailbox.js';
import { type SeedSpeech, transcriptsContract } from '../../contracts/transcripts.js';
import { makeFolder } from './folders.js';

mailboxContract('an mbox file', async ({ owner, messages }) => {
  const folder = await makeFolder({ 'mail.mbox': messages.map(toMboxEntry).join('') });
  return createFileMailbox({ path: join(folder, 'mail.mbox'), owner });
});

mailboxContract('a Maildir', async ({ owner, messages }) => {
  const files = messages.map((message, index) => [
    message.from === owner.addresses[0] ? `.Sent/cur/${index}.host:2,S` : `new/${index}.host`,
    toEml(message),
  ]);
  const folder = await makeFolder({ 'cur/.keep': '', ...Object.fromEntries(files) });
  return createFileMailbox({ path: folder, owner });
});

mailboxContract('a folder of .eml files', async ({ owner, messages }) => {
  const files = messages.map((message, index) => [`2026/${index}.eml`, toEml(message)]);
  const path = await makeFolder({ ...Object.fromEntries(files) });
  return createFileMailbox({ path, owner });
});

calendarContract('a folder of .ics files', async (meetings) => {
  const files = meetings.flatMap((meeting, index) => [
    [`m${index}.ics`, toCalendar(meeting, index)],
    ...(meeting.hasTranscript ? [[`m${index}.vtt`, 'WEBVTT\n']] : []),
  ]);
  return createFileCalendar({ folder: await makeFolder(Object.fromEntries(files)) });
});

transcriptsContract('a .vtt file', async (speech) => {
  const folder = await makeFolder({ 'weekly.vtt': `WEBVTT\n\n${speech.map(toCue).join('\n')}` });
  const access = { kind: 'roots', roots: [folder] } as const;
  return { transcripts: createFileTranscripts({ access }), reference: 'weekly.vtt' };
});

documentsContract('a folder', async (files) => {
  const roots = [await makeFolder(files)];
  return createFileDocuments({ access: { kind: 'roots', roots } });
});

function toMboxEntry(seed: SeedMessage): string {
  return `From ${seed.from} ${new Date(seed.receivedAt).toUTCString()}\n${toEml(seed)}\n`;
}

function toEml(seed: SeedMessage): string {
  const date = new Date(seed.receivedAt).toUTCString();
  const headers = [
    `From: ${seed.from}`,
    `To: ${seed.to.join(', ')}`,
    `Subject: ${seed.subject}`,
    `Date: ${date}`,
    `Message-ID: <${seed.messageId}>`,
    ...(seed.inReplyTo === undefined ? [] : [`In-Reply-To: <${seed.inReplyTo}>`]),
    ...(seed.isBroken ? ['Content-Type: application/pkcs7-mime; smime-type=enveloped-data'] : []),
  ];
  return `${headers.join('\n')}\n\n${seed.text}\n`;
}

function toCalendar(meeting: SeedMeeting, index: number): string {
  const stamp = (instant: number) => new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'BEGIN:VEVENT',
    `UID:${index}@example.com`,
    `SUMMARY:${meeting.title}`,
    `DTSTART:${stamp(meeting.startsAt)}`,
    `DTEND:${stamp(meeting.endsAt)}`,
    ...meeting.attendees.map(({ name, address }) => `ATTENDEE;CN=${name}:mailto:${address}`),
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

function toCue({ speaker, startMs, endMs, text }: SeedSpeech): string {
  const time = (ms: number) => new Date(ms).toISOString().slice(11, 23);
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const voice = speaker === undefined ? escaped : `<v ${speaker}>${escaped}</v>`;
  return `${time(startMs)} --> ${time(endMs)}\n${voice}\n`;
}
