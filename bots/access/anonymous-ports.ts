import type { FileAccess } from '../../adapters/files/access.js';
import type { ExampleDates } from '../../adapters/files/example/example-dates.js';
import type { Call } from '../../skills/core/call.js';
import type { Anonymous } from '../../skills/core/caller.js';
import { NotSupportedError } from '../../skills/core/errors.js';
import type { Clock } from '../../skills/core/ports/clock.js';
import type { Mailbox } from '../../skills/core/ports/mail.js';
import {
  withMaskedSpeech,
  withMaskedText,
} from '../../skills/writing/guardrails/masked-sources.js';
import { EXAMPLES } from '../wiring/examples.js';
import type { PersonalPort, Providers } from './providers.js';
import { openTranscripts } from './transcripts.js';

/**
 * What an anonymous caller gets where others get their own: the examples and what they brought along,
 * whatever is configured.
 */
export function createAnonymousPorts(
  exampleMailbox: (call: Call) => Promise<Mailbox>,
  examples: ExampleDates,
  clock: Clock,
  areDocumentsClosed: boolean,
): Providers<PersonalPort, Anonymous> {
  return {
    mailbox: exampleMailbox,
    async calendar() {
      const { createFileCalendar } = await import('../../adapters/files/calendar.js');
      return createFileCalendar({ folder: EXAMPLES.meetings, dates: examples });
    },
    transcripts: async (call) =>
      withMaskedSpeech(
        await openTranscripts(call, { access: ONLY_EXAMPLES, examples }, clock, undefined),
      ),
    async documents({ attachments }) {
      const { createFileDocuments } = await import('../../adapters/files/documents/documents.js');
      return withMaskedText(
        createFileDocuments({
          ...{ access: ONLY_EXAMPLES, attachments, examples },
          areClosed: areDocumentsClosed,
        }),
      );
    },
    drive: () => Promise.reject(nobody()),
    channelThreads: () => Promise.reject(nobody()),
    accounts: () => ({
      find: async () => undefined,
      save: () => Promise.reject(nobody()),
      remove: async () => 0,
    }),
    links: () => ({
      begin: () => Promise.reject(nobody()),
      complete: () => Promise.reject(nobody()),
    }),
  };
}

/** The files that a request in a chat may name: the examples, besides what came with it. */
export const ONLY_EXAMPLES: FileAccess = {
  kind: 'roots',
  roots: [EXAMPLES.folder, EXAMPLES.meetings],
};

function nobody(): NotSupportedError {
  return new NotSupportedError({
    what: 'Here you can only try Daybrief on example mail.',
    why: 'This is local mode, in which nobody tells me who you are.',
    remedy:
      'Set MAILBOX and start Daybrief again: it prints a link to a page with your own mail. Or let an administrator set up Slack or Teams.',
  });
}
