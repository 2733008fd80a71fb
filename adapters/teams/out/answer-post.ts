import type { WaitingReply } from '../../../skills/core/ports/waiting.js';
import { toPublic } from '../../../skills/delivery/posting.js';
import type { AdaptiveCard } from '../render/card-elements.js';
import { type PostKind, renderPostOffer } from './posting.js';

const VERB = 'post-answer';

/** Asks whether to show an answer to the others of the place where it was asked for. */
export function renderAnswerOffer(_waiting: WaitingReply, id: string): AdaptiveCard {
  return renderPostOffer(
    {
      title: [{ bold: 'Post it where you asked?' }],
      lead: [['Only you have seen it so far. Everybody there can read it then.']],
    },
    { title: 'Post', verb: VERB, id },
  );
}

/** An answer, e.g. of a meeting, that is posted as it was shown, without what is its owner's alone. */
export const answerPost: PostKind<WaitingReply> = {
  verb: VERB,
  renderOffer: renderAnswerOffer,
  prepare: async ({ reply }) => toPublic(reply),
};
