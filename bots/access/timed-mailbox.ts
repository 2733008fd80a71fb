import type { Log } from '../../skills/core/ports/log.js';
import type { Mailbox } from '../../skills/core/ports/mail.js';

/**
 * The same mailbox, which tells the log how long it took to hand its mail over. What is done with each
 * message meanwhile does not count.
 */
export function withTiming(
  mailbox: Mailbox,
  source: 'files' | 'graph' | 'imap',
  log: Log,
): Mailbox {
  return {
    ...mailbox,
    async *messages(window, signal) {
      const items = mailbox.messages(window, signal)[Symbol.asyncIterator]();
      let ms = 0;
      let count = 0;
      try {
        for (;;) {
          const began = performance.now();
          const { done, value } = await items.next();
          ms += performance.now() - began;
          if (done) break;
          count += 1;
          yield value;
        }
      } finally {
        await items.return?.();
        log.info('mail.read', { source, messages: count, ms: Math.round(ms) });
      }
    },
  };
}
