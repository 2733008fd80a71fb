import { choice, count, defineSkill, optionalRest } from '../core/skill.js';
import { SECTIONS } from './section-names.js';

/** What the mailbox holds that needs its owner: sorted by code, each line with its proof. */
export const inboxDigest = defineSkill({
  name: 'digest',
  summary: 'Tells you what in your inbox needs you, who you wait for, and what is good to know.',
  group: 'daily',
  params: {
    since: optionalRest('how far back: today, yesterday, monday, week, 24h, 3d or a date'),
    only: choice([...SECTIONS, 'put-aside', 'all'], 'one section, in full', 'all'),
    from: count({ min: 1, max: 9_999, fallback: 1 }, 'the number that one section begins with'),
  },
  examples: ['digest', 'digest since monday', 'digest 3d --only needs-you'],
  phrases: async () => (await import('./phrases.js')).PHRASES,
  places: ['personal', 'group', 'channel'],
  needs: ['mailbox', 'writer', 'preferences', 'marks', 'clock', 'progress'],
  run: async (...asked) => (await import('./run.js')).runDigest(...asked),
});
