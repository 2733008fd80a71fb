import { choice, defineSkill, rest } from '../core/skill.js';
import { readReader } from '../writing/reader.js';
import { renderMeeting } from './compose.js';

/** What a meeting decided, who does what, and what stayed open: each line opens at its time. */
export const meetingDigest = defineSkill({
  name: 'meeting',
  summary: 'Digests a meeting transcript: in short, decided, to do with owners, open questions.',
  group: 'daily',
  params: {
    transcript: rest('a transcript (.vtt, .srt, .txt), or a meeting link'),
    length: choice(['short', 'full'], 'how much to keep', 'short'),
  },
  examples: ['meeting budget-review.vtt', 'meeting budget-review.vtt --length full'],
  phrases: async () => (await import('./phrases.js')).PHRASES,
  places: ['personal', 'group', 'channel'],
  needs: ['transcripts', 'writer', 'preferences', 'clock', 'progress'],
  async run({ transcript: reference, length }, ports, call) {
    const { transcripts, writer, progress } = ports;
    const transcript = await transcripts.transcript(reference, call.signal);
    const total = transcript.utterances.length;
    progress.report({ doing: 'Reading', done: total, total, unit: 'utterances' });
    const reader = await readReader(ports, call);
    const digest = await writer.digestMeeting(transcript, reader, call.signal);
    return { ...renderMeeting(transcript, digest, reader, length, reference), source: reference };
  },
});
