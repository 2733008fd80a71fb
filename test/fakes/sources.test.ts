import type { MailItem } from '../../skills/core/ports/mail.js';
import { calendarContract } from '../contracts/calendar.js';
import { documentsContract } from '../contracts/documents.js';
import { mailboxContract, type SeedMessage } from '../contracts/mailbox.js';
import { transcriptsContract } from '../contracts/transcripts.js';
import { createFakeCalendar } from './calendar.js';
import { createFakeDocuments } from './documents.js';
import { createFakeMailbox } from './mailbox.js';
import { createFakeTranscripts } from './transcripts.js';

mailboxContract('the fake', async ({ owner, messages }) =>
  createFakeMailbox({ owner, items: messages.map(toItem) }),
);

calendarContract('the fake', async (meetings) =>
  createFakeCalendar(meetings.map((meeting, index) => ({ id: `m${index}`, ...meeting }))),
);

transcriptsContract('the fake', async (speech) => {
  const [first, second, ...rest] = speech;
  const isContract = first && second && first.speaker === second.speaker;
  const merged = isContract
    ? [{ ...first, endMs: second.endMs, text: `${first.text} ${second.text}` }, ...rest]
    : speech;
  const utterances = merged.map((each, index) => ({ id: `u${index + 1}`, ...each }));
  const transcript = { id: 'weekly', attendees: [], gaps: [], utterances };
  return { transcripts: createFakeTranscripts({ weekly: transcript }), reference: 'weekly' };
});

documentsContract('the fake', async () =>
  createFakeDocuments({
    'plan.md': {
      id: 'plan.md',
      title: 'Plan',
      blocks: [
        {
          id: 'b1',
          label: 'plan.md, Plan',
          heading: 'Plan',
          level: 1,
          paragraphs: ['We build a line.'],
          bullets: [],
        },
        {
          id: 'b2',
          label: 'plan.md, Cost',
          heading: 'Cost',
          level: 2,
          paragraphs: [],
          bullets: ['Chamber', 'Benches'],
          table: { header: ['Item', 'EUR'], rows: [['Chamber', '148,000']] },
        },
      ],
    },
    'budget.csv': {
      id: 'budget.csv',
      title: 'Budget',
      blocks: [
        {
          id: 'b1',
          label: 'budget.csv',
          paragraphs: [],
          bullets: [],
          table: { header: ['Item', 'EUR'], rows: [['Chamber', '148.000,50']] },
        },
      ],
    },
    'notes.pdf': 'unreadable',
  }),
);

function toItem(seed: SeedMessage): MailItem {
  const receivedAt = Date.parse(seed.receivedAt);
  if (seed.isBroken) {
    return { kind: 'unreadable', item: { id: seed.messageId, reason: 'broken', receivedAt } };
  }
  return {
    kind: 'message',
    message: {
      id: `id-${seed.messageId}`,
      internetMessageId: seed.messageId,
      ...(seed.inReplyTo !== undefined && { inReplyTo: seed.inReplyTo }),
      references: [],
      from: { address: seed.from },
      to: seed.to.map((address) => ({ address })),
      cc: [],
      subject: seed.subject,
      receivedAt,
      body: { format: 'text', content: seed.text },
      attachments: [],
      important: false,
    },
  };
}
