import type { SourceFiles } from '../../adapters/files/source-file.js';
import type { Call } from '../../skills/core/call.js';
import type { Clock } from '../../skills/core/ports/clock.js';
import type { Transcripts } from '../../skills/core/ports/meetings.js';
import type { GraphAccess } from './graph-access.js';

/**
 * Opens transcripts for a call: a meeting's link, number or id leads to Graph, everything else is a
 * file.
 *
 * Graph is opened when a meeting is named and not before: whoever shares a file needs no account.
 */
export async function openTranscripts(
  call: Call,
  readable: Pick<SourceFiles, 'access' | 'examples'>,
  clock: Clock,
  openGraph: ((port: 'transcripts') => Promise<GraphAccess>) | undefined,
): Promise<Transcripts> {
  const { createFileTranscripts } = await import('../../adapters/files/transcripts.js');
  const files = createFileTranscripts({ ...readable, attachments: call.attachments });
  if (!openGraph) return files;
  const { parseMeetingReference } = await import(
    '../../adapters/graph/meetings/meeting-reference.js'
  );
  return {
    async transcript(reference, signal) {
      if (!parseMeetingReference(reference)) return files.transcript(reference, signal);
      const [{ createGraphTranscripts }, { client, user }] = await Promise.all([
        import('../../adapters/graph/meetings/transcripts.js'),
        openGraph('transcripts'),
      ]);
      return createGraphTranscripts(client, { user, clock }).transcript(reference, signal);
    },
  };
}
