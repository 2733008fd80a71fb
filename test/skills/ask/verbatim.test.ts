import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFileMailbox } from '../../../adapters/files/mailbox/mailbox.js';
import { createFileTranscripts } from '../../../adapters/files/transcripts.js';
import { createQuotingWriter } from '../../../adapters/quoting/writer.js';
import { strayQuotations } from '../../../bench/eval/quotations.js';
import { ask } from '../../../skills/ask/index.js';
import { readMailbox } from '../../../skills/ask/mail-source.js';
import { readMeeting } from '../../../skills/ask/meeting-source.js';
import { toPlain } from '../../../skills/core/reply.js';
import { createFakeCall } from '../../fakes/call.js';
import { createFakeClock } from '../../fakes/clock.js';
import { createFakeConversations } from '../../fakes/conversations.js';
import { createFakeDocuments } from '../../fakes/documents.js';
import { createFakePreferences } from '../../fakes/preferences.js';
import { createFakeProgress } from '../../fakes/progress.js';

const ROOT = resolve(import.meta.dirname, '../../..');
const NOW = Date.parse('2026-11-24T09:00:00Z');
const files = { access: { kind: 'anywhere', cwd: `${ROOT}/examples` }, attachments: [] } as const;
const ports = {
  mailbox: createFileMailbox({
    path: `${ROOT}/examples/mailbox.mbox`,
    owner: { addresses: ['alex.kim@example.com'], name: 'Alex Kim' },
  }),
  transcripts: createFileTranscripts(files),
  documents: createFakeDocuments({}),
  writer: createQuotingWriter(),
  conversations: createFakeConversations(),
  preferences: createFakePreferences(),
  clock: createFakeClock(NOW),
  progress: createFakeProgress(),
};
const reader = { addresses: [], timeZone: 'Europe/Berlin', locale: 'en-GB', now: NOW };
const { signal } = new AbortController();

interface Row {
  readonly query: string;
  readonly in?: string;
}
const rows = readFileSync(`${ROOT}/bench/corpus/questions.jsonl`, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Row);

/** All that the source says, as the writer read it. */
async function textOf(source: string | undefined): Promise<string> {
  const window = { from: NOW - 30 * 86_400_000, to: NOW, words: '' };
  const { groups } =
    source === undefined
      ? await readMailbox(ports.mailbox, window, reader, ports.progress, signal)
      : await readMeeting(ports.transcripts, source, reader, signal);
  return groups
    .flatMap(({ passages }) => passages.map(({ about, text }) => `${about}\n${text}`))
    .join('\n');
}

describe('what an answer shows between quotation marks', () => {
  it.each([undefined, 'meetings/release-4-2.vtt', 'meetings/2026-11-19-lieferantenrunde.vtt'])(
    'was written or said, whatever is asked of %s',
    async (source) => {
      const asked = rows.filter((row) => row.in === source);
      const text = await textOf(source);
      let shown = 0;
      for (const { query } of asked) {
        const reply = await ask.run(
          { question: query, in: source, since: undefined },
          ports,
          createFakeCall(),
        );
        const lines = reply.sections.flatMap(({ items }) =>
          items.map((item) => toPlain(item.text)),
        );
        shown += lines.length;
        expect(lines.flatMap((line) => strayQuotations(line, text))).toEqual([]);
      }
      expect(shown).toBeGreaterThan(asked.length / 2);
    },
  );
});
