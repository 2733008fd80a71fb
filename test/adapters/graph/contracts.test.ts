import { afterEach } from 'vitest';
import { createGraphMailbox } from '../../../adapters/graph/mail/mailbox.js';
import { createGraphCalendar } from '../../../adapters/graph/meetings/calendar.js';
import { createGraphTranscripts } from '../../../adapters/graph/meetings/transcripts.js';
import { calendarContract } from '../../contracts/calendar.js';
import { type MailboxSeed, mailboxContract, type SeedMessage } from '../../contracts/mailbox.js';
import { type SeedSpeech, transcriptsContract } from '../../contracts/transcripts.js';
import type { StoredMessage } from '../../servers/graph/server.js';
import { closeGraphs, openGraph } from './scene.js';

afterEach(closeGraphs);

const person = { id: 'u1', displayName: 'Alex Kim', messages: [] };

mailboxContract('Graph', async ({ owner, messages }: MailboxSeed) => {
  const mail = owner.addresses[0] ?? '';
  const conversations = new Map<string, string>();
  const stored = messages.map((message, index) => {
    const conversation = conversations.get(message.inReplyTo ?? '') ?? `c${index}`;
    conversations.set(message.messageId, conversation);
    return store(message, `m${index}`, conversation, mail);
  });
  const { client } = await openGraph({ ...person, mail, messages: stored });
  return createGraphMailbox(client, 'u1');
});

function store(
  message: SeedMessage,
  id: string,
  conversationId: string,
  owner: string,
): StoredMessage {
  const header = (name: string, value: string) => ({ name, value });
  return {
    id,
    folder: message.from === owner ? 'sentitems' : 'inbox',
    internetMessageId: `<${message.messageId}>`,
    conversationId,
    subject: message.subject,
    from: { emailAddress: { address: message.from } },
    toRecipients: message.isBroken
      ? 'nobody'
      : message.to.map((address) => ({ emailAddress: { address } })),
    receivedDateTime: message.receivedAt,
    body: { contentType: 'text', content: message.text },
    internetMessageHeaders: message.inReplyTo
      ? [header('In-Reply-To', `<${message.inReplyTo}>`)]
      : [],
  };
}

calendarContract('Graph', async (meetings) => {
  const time = (instant: number) => ({
    dateTime: new Date(instant).toISOString().replace('Z', '0000'),
    timeZone: 'UTC',
  });
  const events = meetings.map(({ title, startsAt, endsAt, attendees, hasTranscript }, index) => ({
    id: `e${index}`,
    subject: title,
    start: time(startsAt),
    end: time(endsAt),
    attendees: attendees.map((emailAddress) => ({ emailAddress })),
    onlineMeeting: hasTranscript
      ? { joinUrl: 'https://teams.microsoft.com/l/meetup-join/x' }
      : null,
  }));
  const { client } = await openGraph({ ...person, mail: 'alex@example.com', events });
  return createGraphCalendar(client, 'u1');
});

transcriptsContract('Graph', async (speech) => {
  const joinWebUrl = 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_x%40thread.v2/0';
  const transcript = { id: 't1', createdDateTime: '2026-11-24T10:00:00Z', vtt: toVtt(speech) };
  const meetings = [{ id: 'MSo1N2Y5', joinWebUrl, transcripts: [transcript] }];
  const { client, clock } = await openGraph({ ...person, mail: 'alex@example.com', meetings });
  return {
    transcripts: createGraphTranscripts(client, { user: 'u1', clock }),
    reference: joinWebUrl,
  };
});

function toVtt(speech: readonly SeedSpeech[]): string {
  const time = (ms: number) => new Date(ms).toISOString().slice(11, 23);
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const cues = speech.map(({ speaker, startMs, endMs, text }) => {
    const payload = speaker ? `<v ${speaker}>${escaped(text)}</v>` : escaped(text);
    return `${time(startMs)} --> ${time(endMs)}\n${payload}`;
  });
  return ['WEBVTT', ...cues].join('\n\n');
}
