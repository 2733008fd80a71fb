import { describe, expect, it } from 'vitest';
import { ask } from '../../../../skills/ask/index.js';
import type { MailItem, Person } from '../../../../skills/core/ports/mail.js';
import { type Reply, toPlain } from '../../../../skills/core/reply.js';
import { parse } from '../../../../skills/core/typed-commands/parse.js';
import { presentationDraft } from '../../../../skills/deck/index.js';
import { skills } from '../../../../skills/index.js';
import { replyDraft } from '../../../../skills/reply/index.js';
import { threadSummary } from '../../../../skills/summarize/index.js';
import { createFakeCall } from '../../../fakes/call.js';
import { createFakeClock } from '../../../fakes/clock.js';
import { createFakeConversations } from '../../../fakes/conversations.js';
import { createFakeDeckRenderer } from '../../../fakes/deck-renderer.js';
import { createFakeDocuments } from '../../../fakes/documents.js';
import { createFakeMailbox } from '../../../fakes/mailbox.js';
import { createFakeMarks } from '../../../fakes/marks.js';
import { createFakePreferences } from '../../../fakes/preferences.js';
import { createFakeProgress } from '../../../fakes/progress.js';
import { createFakeTranscripts } from '../../../fakes/transcripts.js';
import { createFakeWriter } from '../../../fakes/writer.js';

const NOW = Date.parse('2026-11-24T08:00:00Z');
const dana = { name: 'Dana Ortiz', address: 'dana@example.com' };
const alex = { name: 'Alex Kim', address: 'alex@example.com' };

function mail(id: string, subject: string, from: Person = dana): MailItem {
  return {
    kind: 'message',
    message: {
      id,
      internetMessageId: `${id}@example.com`,
      references: [],
      from,
      to: [alex],
      cc: [],
      subject,
      receivedAt: NOW - 3_600_000,
      body: { format: 'text', content: 'The figures are ready. Can you confirm them by Friday?' },
      attachments: [],
      important: false,
    },
  };
}

const items = [mail('AAMk1=', 'Budget review'), mail('AAMk2=', 'Lease for Harbour Street')];
const call = createFakeCall();
const ports = {
  mailbox: createFakeMailbox({ owner: { addresses: [alex.address], name: alex.name }, items }),
  writer: createFakeWriter(),
  conversations: createFakeConversations(),
  preferences: createFakePreferences(),
  marks: createFakeMarks(),
  documents: createFakeDocuments({}),
  transcripts: createFakeTranscripts({}),
  deckRenderer: createFakeDeckRenderer(),
  progress: createFakeProgress(),
  clock: createFakeClock(NOW),
};

/** Runs typed words as a surface would. */
async function say(words: string): Promise<Reply> {
  const { skill, input } = parse(words, [threadSummary, replyDraft, ask, presentationDraft]);
  return skill.run(input as never, ports as never, call);
}

const commandsOf = ({ sections }: Reply) =>
  sections.flatMap(({ items: shown }) =>
    shown.flatMap(({ actions = [] }) =>
      actions.flatMap((action) => (action.kind === 'command' ? [action.command] : [])),
    ),
  );

describe('a thread by its words', () => {
  it.each([
    ['summarize the lease', 'Lease for Harbour Street'],
    ['summarize lease --length short', 'Lease for Harbour Street'],
    ['reply lease I sign it today', 'Draft to Dana Ortiz'],
    ['reply "the lease" I sign it today', 'Draft to Dana Ortiz'],
    ['deck lease --preview', 'Lease for Harbour Street'],
  ])('is what “%s” is about', async (words, title) => {
    expect(toPlain((await say(words)).title)).toContain(title);
  });

  it('is where a question is put', async () => {
    const reply = await say('ask "what is ready?" --in "the lease"');
    expect(reply.source).toBe('AAMk2=');
  });

  it.each([
    ['summarize Dana', ['summarize AAMk1=', 'summarize AAMk2=']],
    [
      'summarize Dana --length short',
      ['summarize AAMk1= --length short', 'summarize AAMk2= --length short'],
    ],
    [
      `reply Dana "it's “--tone”, I said" --tone formal`,
      [
        `reply AAMk1= "it's “--tone”, I said" --tone formal`,
        `reply AAMk2= "it's “--tone”, I said" --tone formal`,
      ],
    ],
    [
      'ask "what is ready?" --in Dana',
      ['ask "what is ready?" --in AAMk1=', 'ask "what is ready?" --in AAMk2='],
    ],
    [
      'deck "mails from Dana" --preview',
      [
        'deck "mail:AAMk1=" --max-slides 12 --preview',
        'deck "mail:AAMk2=" --max-slides 12 --preview',
      ],
    ],
  ])('is asked for where several fit “%s”, each with the same command', async (words, commands) => {
    const which = await say(words);
    expect(which).toMatchObject({ isChoice: true, title: [{ bold: 'Which one?' }] });
    expect(commandsOf(which)).toEqual(commands);
    for (const command of commands)
      expect(parse(command, skills).skill.name).toBe(words.split(' ')[0]);
    expect((await say(commands[1] ?? '')).isChoice).toBeUndefined();
  });
});
