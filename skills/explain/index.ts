import { defineSkill, optionalWord } from '../core/skill.js';

/** Says why an answer is as it is, or where one of its lines comes from. */
export const explain = defineSkill({
  name: 'explain',
  summary: 'Says why: what an answer was read from and who wrote it, or where one line stands.',
  group: 'settings',
  params: { item: optionalWord('a number of the last answer') },
  examples: ['explain 2', 'explain'],
  phrases: async () => (await import('./phrases.js')).PHRASES,
  places: ['personal', 'group', 'channel'],
  needs: ['mailbox', 'transcripts', 'documents', 'conversations', 'preferences', 'clock'],
  run: async (...asked) => (await import('./run.js')).runExplain(...asked),
});
