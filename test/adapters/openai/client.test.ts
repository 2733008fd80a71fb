import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createModelClient } from '../../../adapters/openai/client.js';
import { createFakeClock } from '../../fakes/clock.js';

let server: Server;
afterEach(() => {
  server.close();
  server.closeAllConnections();
});

const clock = createFakeClock('2026-11-24T08:00:00Z');

async function askWith(answer: RequestListener, signal = new AbortController().signal) {
  server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on TCP has an address of this kind.
  const { port } = server.address() as AddressInfo;
  const baseUrl = `http://127.0.0.1:${port}/v1`;
  const client = createModelClient({ model: 'm', apiKey: 'k', baseUrl, clock, timeoutMs: 200 });
  return client.ask({ name: 'a', schema: z.strictObject({}), system: '', user: '', signal });
}

describe('a model server that does not come to an end', () => {
  it.each<[string, RequestListener]>([
    ['says nothing', () => undefined],
    [
      'begins its answer and then falls silent',
      (_request, response) => {
        response.writeHead(200, { 'content-type': 'application/json' }).write('{"id":');
      },
    ],
  ])('is given up when it %s', async (_how, answer) => {
    await expect(askWith(answer)).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('is not waited for by who was stopped', async () => {
    const stop = new AbortController();
    const asked = askWith((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('{"id":');
      stop.abort();
    }, stop.signal);
    await expect(asked).rejects.toMatchObject({ code: 'cancelled' });
  });
});
