import type { PrivateReply } from '../../../skills/core/reply.js';
import { renderCard } from './card.js';
import type { AdaptiveCard, PostVerb } from './card-elements.js';

// What leaves the personal chat for a place where others read it is asked about first, and leaves on a
// press of its owner alone.

/** Asks whether to show an answer to the others of the place where it was asked for. */
export function renderAnswerOffer(id: string): AdaptiveCard {
  return renderOffer('Post it where you asked?', ANSWER_SEEN, 'Post', 'post-answer', id);
}

/** Asks whether to put a file into the person's OneDrive and post a link to it where they asked. */
export function renderLinkOffer(name: string, id: string): AdaptiveCard {
  return renderOffer(`Post a link to ${name}?`, LINK_SEEN, 'Post the link', 'post-link', id);
}

const ANSWER_SEEN = ['Only you have seen it so far. Everybody there can read it then.'];
const LINK_SEEN = [
  'I put the file into your OneDrive, under Apps, and post the link where you asked.',
  'Everyone in your organization who has the link can read it.',
];

function renderOffer(
  question: string,
  lead: readonly string[],
  title: string,
  verb: PostVerb,
  id: string,
): AdaptiveCard {
  const words: PrivateReply = {
    kind: 'notice',
    audience: 'asker',
    title: [{ bold: question }],
    lead: lead.map((line) => [line]),
    sections: [],
  };
  const card = renderCard(words);
  const action = { type: 'Action.Execute', title, verb, data: { state: id, at: 0 } } as const;
  return {
    ...card,
    body: [...card.body, { type: 'ActionSet', spacing: 'Medium', actions: [action] }],
  };
}
