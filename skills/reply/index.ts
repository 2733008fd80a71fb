import { choice, defineSkill, optionalRest, word } from '../core/skill.js';

/** An answer to a mail, to be copied, edited and sent by the person themselves. */
export const replyDraft = defineSkill({
  name: 'reply',
  summary:
    'Drafts your answer to a mail from what you say, and leaves open what you do not. Sends nothing.',
  group: 'daily',
  params: {
    item: word(
      'a number from your last digest, or who wrote it or its subject: Priya, "the lease"',
    ),
    words: optionalRest('what you want to answer; nothing else decides'),
    length: choice(['short', 'full'], 'how much to write', 'full'),
    tone: choice(['house', 'formal', 'friendly'], 'how it sounds', 'house'),
  },
  examples: ['reply 3', 'reply 3 yes, but Thursday instead', 'reply 3 no thanks --tone formal'],
  phrases: async () => (await import('./phrases.js')).PHRASES,
  places: ['personal', 'group', 'channel'],
  needs: ['mailbox', 'writer', 'conversations', 'preferences', 'clock'],
  run: async (...asked) => (await import('./run.js')).runReply(...asked),
});
