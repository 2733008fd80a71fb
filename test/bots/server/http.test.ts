import { afterEach, describe, expect, it } from 'vitest';
import { createHttpServer, listen } from '../../../bots/server/http.js';
import { createFakeLog } from '../../fakes/log.js';

describe('the HTTP port', () => {
  const servers: ReturnType<typeof createHttpServer>[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) server.close();
  });

  async function start(ready: () => Promise<void> = async () => undefined): Promise<number> {
    const server = createHttpServer({ ready }, createFakeLog());
    servers.push(server);
    return listen(server, '127.0.0.1', 0);
  }

  it('is healthy while it answers, and ready only while its store is', async () => {
    const port = await start(() => Promise.reject(new Error('canary of the database')));
    const health = await fetch(`http://127.0.0.1:${port}/healthz`);
    const readiness = await fetch(`http://127.0.0.1:${port}/readyz`);
    expect(health.status).toBe(200);
    expect(readiness.status).toBe(503);
    expect(await readiness.text()).not.toContain('canary');
  });

  it.each([
    ['POST', '/slack/events'],
    ['POST', '/api/messages'],
    ['GET', '/api/messages'],
    ['GET', '/..%2f..%2fetc/passwd'],
  ])('answers 404 to %s %s when nothing listens there', async (method, path) => {
    const port = await start();
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method });
    expect(response.status).toBe(404);
  });

  it('answers a HEAD request as it would answer GET, without the body', async () => {
    const port = await start();
    const response = await fetch(`http://127.0.0.1:${port}/healthz`, { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
  });

  it.each([
    ['/privacy', 'There is no telemetry'],
    ['/terms', 'MIT License'],
  ])('serves %s, which the Teams manifest points to', async (path, words) => {
    const port = await start();
    const response = await fetch(`http://127.0.0.1:${port}${path}`);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain(words);
  });

  it('says which port is taken', async () => {
    const port = await start();
    const second = createHttpServer({ ready: async () => undefined }, createFakeLog());
    await expect(listen(second, '127.0.0.1', port)).rejects.toMatchObject({
      code: 'config_invalid',
      problems: [expect.stringContaining(`PORT ${port} is in use`)],
    });
  });
});
