import { describe, expect, it } from 'vitest';
import { readDownload } from '../../../adapters/chat/download.js';
import { PermissionError } from '../../../skills/core/errors.js';

const words = {
  name: 'plan.md',
  surface: 'Teams',
  notShared: () => new PermissionError({ what: 'Not shared.', remedy: 'Share it.' }),
};
const never = new AbortController().signal;

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
    const bytes = await readDownload(Promise.resolve(response), words, 100, never);
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
    await expect(readDownload(response, words, 100, never)).rejects.toMatchObject({ code });
  });

  it('is too large as soon as it is longer than allowed', async () => {
    const response = Promise.resolve(new Response('12345'));
    await expect(readDownload(response, words, 4, never)).rejects.toMatchObject({
      code: 'too_large',
      actual: 5,
    });
  });

  it('that breaks off half-way is no fault of ours', async () => {
    const response = Promise.resolve(breakingOff(() => new TypeError('terminated')));
    await expect(readDownload(response, words, 100, never)).rejects.toMatchObject({
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
    await expect(readDownload(Promise.resolve(response), words, 100, stop.signal)).rejects.toBe(
      reason,
    );
  });
});
