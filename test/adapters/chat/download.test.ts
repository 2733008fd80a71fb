import { describe, expect, it } from 'vitest';
import { toAttachment } from '../../../adapters/chat/download.js';

const words = { surface: 'Teams', why: 'It was removed.', remedy: 'Share it.' };
const never = new AbortController().signal;

function readDownload(
  response: Promise<Response> | undefined,
  maxBytes: number,
  signal: AbortSignal,
) {
  return toAttachment({ name: 'plan.md', fetch: () => response }, words).read(maxBytes, signal);
}

/** A body that gives some bytes and then breaks off, for a reason. */
function breakingOff(reason: () => unknown): Response {
  let given = 0;
  return new Response(
    new ReadableStream({
      pull(controller) {
        given += 1;
        if (given === 1) controller.enqueue(new Uint8Array(3));
        else controller.error(reason());
      },
    }),
  );
}

describe('the answer to a request for a shared file', () => {
  it('is read to its end', async () => {
    const response = new Response('# Plan');
    const bytes = await readDownload(Promise.resolve(response), 100, never);
    expect(new TextDecoder().decode(bytes)).toBe('# Plan');
  });

  it.each([
    [302, 'permission_denied'],
    [403, 'permission_denied'],
    [404, 'permission_denied'],
    [408, 'unavailable'],
    [429, 'unavailable'],
    [503, 'unavailable'],
  ])('with the status %d is %s', async (status, code) => {
    const response = Promise.resolve(new Response(null, { status }));
    await expect(readDownload(response, 100, never)).rejects.toMatchObject({ code });
  });

  it('is never asked for where that is not allowed', async () => {
    await expect(readDownload(undefined, 100, never)).rejects.toMatchObject({
      code: 'permission_denied',
      what: 'Teams does not let me read the file plan.md.',
    });
  });

  it('is too large as soon as it is longer than allowed', async () => {
    const response = Promise.resolve(new Response('12345'));
    await expect(readDownload(response, 4, never)).rejects.toMatchObject({
      code: 'too_large',
      actual: 5,
    });
  });

  it('that breaks off half-way is no fault of ours', async () => {
    const response = Promise.resolve(breakingOff(() => new TypeError('terminated')));
    await expect(readDownload(response, 100, never)).rejects.toMatchObject({
      code: 'unavailable',
      what: 'Teams did not hand over the file plan.md.',
    });
  });

  it('ends for the reason of whoever stopped it', async () => {
    const stop = new AbortController();
    const reason = new Error('stopped');
    const response = breakingOff(() => {
      stop.abort(reason);
      return new DOMException('aborted', 'AbortError');
    });
    await expect(readDownload(Promise.resolve(response), 100, stop.signal)).rejects.toBe(reason);
  });
});
