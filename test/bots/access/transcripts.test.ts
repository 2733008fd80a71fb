import { describe, expect, it } from 'vitest';
import { openTranscripts } from '../../../bots/access/transcripts.js';
import { AuthenticationError } from '../../../skills/core/errors.js';
import { createFakeCall } from '../../fakes/call.js';
import { createFakeClock } from '../../fakes/clock.js';

const signal = new AbortController().signal;
const clock = createFakeClock('2026-11-24T08:00:00Z');
const vtt = 'WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<v Dana>We ship on Friday.</v>\n';

/** Graph for somebody who has connected nothing. */
async function notConnected(): Promise<never> {
  throw new AuthenticationError({ what: 'Not connected.', remedy: 'Connect.' });
}

describe('where transcripts come from', () => {
  it('reads a shared file without an account, whatever the file is called', async () => {
    for (const name of ['weekly.vtt', 'MSo1N2Y5ZGFjYy03MWJmLTQ3NDMtYjQxMy01M2EdFGkdRWHJlQ.vtt']) {
      const bytes = new TextEncoder().encode(vtt);
      const call = createFakeCall({
        attachments: [{ name, size: bytes.length, read: async () => bytes }],
      });
      const transcripts = await openTranscripts(
        call,
        { access: { kind: 'roots', roots: [] } },
        clock,
        notConnected,
      );
      const { utterances } = await transcripts.transcript(`attachment:${name}`, signal);
      expect(utterances).toMatchObject([{ speaker: 'Dana', text: 'We ship on Friday.' }]);
    }
  });

  it('asks for an account only when a meeting is named', async () => {
    const access = { access: { kind: 'roots', roots: [] } } as const;
    const transcripts = await openTranscripts(createFakeCall(), access, clock, notConnected);
    await expect(transcripts.transcript('nothing.vtt', signal)).rejects.toMatchObject({
      code: 'not_found',
    });
    const link = 'https://teams.microsoft.com/l/meetup-join/x/0';
    await expect(transcripts.transcript(link, signal)).rejects.toMatchObject({
      code: 'authentication_failed',
    });
  });
});
