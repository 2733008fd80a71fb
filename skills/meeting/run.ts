import type { Call } from '../core/call.js';
import type { Ports } from '../core/ports/ports.js';
import type { PrivateReply } from '../core/reply.js';
import { readReader } from '../writing/reader.js';
import { renderMeeting } from './compose.js';

interface Asked {
  readonly transcript: string;
  readonly length: 'short' | 'full';
}

type Needed = Pick<Ports, 'transcripts' | 'writer' | 'preferences' | 'clock' | 'progress'>;

/** What a meeting decided, who does what, and what stayed open: each line opens at its time. */
export async function runMeeting(
  { transcript: reference, length }: Asked,
  ports: Needed,
  call: Call,
): Promise<PrivateReply> {
  const { transcripts, writer, progress } = ports;
  const transcript = await transcripts.transcript(reference, call.signal);
  const total = transcript.utterances.length;
  progress.report({ doing: 'Reading', done: total, total, unit: 'utterances' });
  const reader = await readReader(ports, call);
  const digest = await writer.digestMeeting(transcript, reader, call.signal);
  return { ...renderMeeting(transcript, digest, reader, length, reference), source: reference };
}
