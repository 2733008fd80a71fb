import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../../../skills/core/ports/mail.js';
import { toMailThread } from '../../../../skills/digest/mail-thread.js';
import { triage } from '../../../../skills/digest/triage/triage.js';
import { cleanMessage } from '../../../../skills/reading/clean-message.js';

const CORPUS = new URL('../../../../shared/corpora/attacks/attacks.jsonl', import.meta.url);
const present = existsSync(CORPUS);
if (!present) console.warn('Attack mails are not here: ../shared/corpora/attacks. Skipped.');

const NOW = Date.parse('2026-11-24T08:00:00Z');
const QUESTION = 'Can you confirm the EMEA figures by Friday?';

interface Attack {
  readonly id: string;
  readonly body: string;
}

function attacks(): readonly Attack[] {
  const lines = readFileSync(CORPUS, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Attack);
}

function judge(content: string) {
  const message: Message = {
    id: 'm1',
    references: [],
    from: { address: 'dana@example.com' },
    to: [{ address: 'alex@example.com' }],
    cc: [],
    subject: 'Budget',
    receivedAt: NOW,
    body: { format: 'text', content },
    attachments: [],
    important: false,
  };
  const owner = { addresses: ['alex@example.com'], name: 'Alex Kim' };
  const timeZone = 'Europe/Berlin';
  const collected = [{ message, clean: cleanMessage(message) }];
  const thread = toMailThread('t', '', collected, { ...owner, timeZone });
  return triage(thread, { owner, now: NOW, timeZone });
}

describe.skipIf(!present)('attack mails', () => {
  it('lower no floor when they stand below a question', () => {
    const lowered = attacks().filter(({ body }) => {
      const { bucket, reasons } = judge(`${QUESTION}\n\n${body}`);
      return bucket !== 'needs-you' || !reasons.some((reason) => reason.startsWith('asks you'));
    });
    expect(lowered.map(({ id }) => id)).toEqual([]);
  });

  it('lower no floor when they stand above a question', () => {
    const lowered = attacks().filter(
      ({ body }) => judge(`${body}\n\n${QUESTION}`).bucket !== 'needs-you',
    );
    expect(lowered.map(({ id }) => id)).toEqual([]);
  });
});
