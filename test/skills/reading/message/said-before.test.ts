import { describe, expect, it } from 'vitest';
import type { CleanMessage } from '../../../../skills/core/ports/writer.js';
import { readThread } from '../../../../skills/reading/message/read-thread.js';

const READER = { addresses: ['robin@example.com'], name: 'Robin Vale', timeZone: 'UTC' };

function mail(id: string, address: string, text: string): CleanMessage {
  return {
    id,
    from: { address },
    to: [{ address: 'robin@example.com' }],
    cc: [],
    sentAt: Date.parse('2026-11-23T09:00:00Z'),
    text,
  } as unknown as CleanMessage;
}

const asks = (messages: readonly CleanMessage[]) =>
  readThread({ id: 't', subject: '', messages }, READER).messages.map(({ reading }) =>
    reading.sentences.map(({ idle, ask }) => idle ?? ask),
  );

describe('words that somebody else said in an earlier message', () => {
  const question = 'Could you measure the north wall again?';
  const first = mail('a', 'ida@example.com', question);

  it('are no words of whoever quotes them without a mark', () => {
    const second = mail('b', 'otto@example.com', `I did. It is dry.\n\n${question}`);
    expect(asks([first, second])).toEqual([['task'], [undefined, undefined, 'repeated']]);
  });

  it('are asked anew by the same person', () => {
    expect(asks([first, mail('b', 'ida@example.com', question)])).toEqual([['task'], ['task']]);
  });

  it('may be the same by chance where they are few', () => {
    const thanks = 'Can you come?';
    const both = [mail('a', 'ida@example.com', thanks), mail('b', 'otto@example.com', thanks)];
    expect(asks(both)[1]).not.toContain('repeated');
  });
});
