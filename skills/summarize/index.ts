import { choice, defineSkill, rest } from '../core/skill.js';

/** One conversation, condensed: who wants what, what was decided, in what order. */
export const threadSummary = defineSkill({
  name: 'summarize',
  summary:
    'Condenses one mail thread (who wants what by when, what was decided, what is open) or a document.',
  group: 'daily',
  params: {
    thread: rest(
      'a number from your last digest, who wrote it or its subject (Priya, the lease), or a document: plan.pdf, budget.xlsx in 3',
    ),
    length: choice(['short', 'full'], 'how much to keep', 'full'),
  },
  examples: [
    'summarize 3',
    'summarize the lease',
    'summarize 3 --length short',
    'summarize plan.pdf',
  ],
  phrases: async () => (await import('./phrases.js')).PHRASES,
  places: ['personal', 'group', 'channel'],
  needs: ['mailbox', 'documents', 'writer', 'conversations', 'preferences', 'clock'],
  run: async (...asked) => (await import('./run.js')).runSummarize(...asked),
});
