import { quoteWord } from '../../skills/conversation/follow-up.js';
import type { Attachment } from '../../skills/core/call.js';
import type { Action, PrivateReply } from '../../skills/core/reply.js';
import type { AnySkill } from '../../skills/core/skill.js';

/** Which skill makes sense of which kind of file, with the words on its button. */
const OFFERS: readonly {
  readonly skill: string;
  readonly label: string;
  readonly kinds: readonly string[];
}[] = [
  { skill: 'meeting', label: 'Digest the meeting', kinds: ['vtt', 'srt', 'txt'] },
  { skill: 'summarize', label: 'Summarize the thread', kinds: ['eml', 'mbox'] },
  { skill: 'deck', label: 'Make slides', kinds: ['md', 'csv', 'vtt', 'srt', 'txt'] },
];

const MOST_FILES = 5;

/** Offers what can be done with files that came without a word. */
export function offerFor(
  attachments: readonly Attachment[],
  skills: readonly AnySkill[],
): PrivateReply {
  const items = attachments.slice(0, MOST_FILES).map(({ name }) => {
    const actions = actionsFor(name, skills);
    return {
      text: [{ bold: name }],
      ...(actions.length === 0 ? { reasons: ['I cannot read this kind of file'] } : {}),
      sources: [],
      actions,
    };
  });
  const kinds = [...new Set(OFFERS.flatMap((offer) => offer.kinds))].map((kind) => `.${kind}`);
  const readable = items.some(({ actions }) => actions.length > 0);
  return {
    kind: 'notice',
    audience: 'asker',
    title: [readable ? 'What shall I do with it?' : 'I cannot work with that.'],
    lead: readable ? [] : [[`I read ${kinds.join(', ')}.`]],
    sections: [{ items }],
  };
}

function actionsFor(name: string, skills: readonly AnySkill[]): readonly Action[] {
  const kind = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return OFFERS.filter(
    ({ skill, kinds }) => kinds.includes(kind) && skills.some((each) => each.name === skill),
  ).map(({ skill, label }) => ({
    kind: 'command',
    label,
    command: `${skill} ${quoteWord(`attachment:${name}`)}`,
  }));
}
