import { defineSkill, option, rest } from '../core/skill.js';

/** A question, answered from the person's own sources or honestly not at all. */
export const ask = defineSkill({
  name: 'ask',
  summary: 'Answers a question from your mail, a meeting or a document, in the words it rests on.',
  group: 'daily',
  params: {
    question: rest('what you want to know'),
    in: option(
      'where: mail, a transcript, a document, a number from your last digest, or "the lease"',
    ),
    since: option('how far back in your mail: week, 3d or a date; 30 days when left out'),
  },
  examples: [
    'ask what did Dana say about the budget?',
    'ask when does 4.2 ship? --in release-4-2.vtt',
    'ask who signs the lease? --since week',
  ],
  places: ['personal', 'group', 'channel'],
  needs: [
    'mailbox',
    'transcripts',
    'documents',
    'writer',
    'conversations',
    'preferences',
    'clock',
    'progress',
  ],
  run: async (...asked) => (await import('./run.js')).runAsk(...asked),
});
