import { cleanMessage } from '../../../../skills/reading/clean-message.js';
import { loadLanguages } from '../../../../skills/reading/languages/detection/detect-language.js';
import { readThread } from '../../../../skills/reading/message/read-thread.js';
import { createMasker } from '../../../../skills/writing/guardrails/masker.js';

export { findDates, readDue } from '../../../../skills/reading/dates/dates.js';
export { findNearDays } from '../../../../skills/reading/dates/near-days.js';
export {
  isCourtesy,
  isRequest,
  requestKind,
} from '../../../../skills/reading/message/request-classifier/classify.js';
export { isReminder } from '../../../../skills/reading/reminders.js';
export { mailWordsOf } from '../../../../skills/reply/mail-words.js';
export { negationProblem } from '../../../../skills/writing/grounding/negation.js';

await loadLanguages();

const DANA = { address: 'dana@example.com', name: 'Dana Ortiz' };
const SENT_AT = Date.UTC(2026, 10, 24, 9);

function toMessage(content: string) {
  return {
    id: 'm1',
    subject: 'Plano',
    from: { address: 'bo@example.com', name: 'Bo' },
    to: [DANA],
    cc: [],
    receivedAt: SENT_AT,
    body: { format: 'text', content },
    references: [],
    attachments: [],
    important: false,
  } as const;
}

/** What a person reads of a mail. */
export function cleanText(content: string): string {
  return cleanMessage(toMessage(content)).text;
}

/** What a mail in the made-up language asks of Dana. */
export function asksOf(content: string) {
  const message = { ...cleanMessage(toMessage(content)), language: 'xx' };
  const reader = { addresses: [DANA.address], name: DANA.name, timeZone: 'Europe/Berlin' };
  const { messages } = readThread({ id: 't1', subject: 'Plano', messages: [message] }, reader);
  return messages.flatMap(({ reading }) =>
    reading.sentences.flatMap(({ ask, toReader, due }) =>
      ask && toReader ? [{ kind: ask, toReader, due }] : [],
    ),
  );
}

/** A text without what opens a door. */
export function maskSecrets(text: string): string {
  return createMasker('secrets', [text]).mask(text);
}
