import { choice, defineSkill, rest } from '../core/skill.js';

/** What a meeting decided, who does what, and what stayed open: each line opens at its time. */
export const meetingDigest = defineSkill({
  name: 'meeting',
  summary: 'Digests a meeting transcript: in short, decided, to do with owners, open questions.',
  group: 'daily',
  params: {
    transcript: rest('a transcript (.vtt, .srt, .txt), or a meeting link'),
    length: choice(['short', 'full'], 'how much to keep', 'short'),
  },
  examples: ['meeting release-4-2.vtt', 'meeting release-4-2.vtt --length full'],
  phrases: async () => (await import('./phrases.js')).PHRASES,
  places: ['personal', 'group', 'channel'],
  needs: ['transcripts', 'writer', 'preferences', 'clock', 'progress'],
  run: async (...asked) => (await import('./run.js')).runMeeting(...asked),
});
