import type { PrivateReply, RichText } from '../../core/reply.js';
import type { FoundThread } from './find-thread.js';

/** Says how a thread was marked, and what will bring it back. */
export function renderMarked(
  { subject, hasNews }: FoundThread,
  marked: RichText,
  returns: string,
): PrivateReply {
  return {
    kind: 'notice',
    audience: 'asker',
    title: [...marked, `: ${subject}`],
    lead: [
      [
        hasNews
          ? 'Somebody has written in it since that message, so your next digest still shows it.'
          : returns,
      ],
    ],
    sections: [],
  };
}
