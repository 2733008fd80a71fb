import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { guardMetrics } from '../../../bots/server/metrics-access.js';

async function ask(token: string | undefined, headers: Readonly<Record<string, string>> = {}) {
  const guarded = guardMetrics((_request, response) => response.end('figures'), token);
  const server = createServer(guarded).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}/metrics`, { headers });
  const body = await response.text();
  server.close();
  return `${response.status} ${body}`;
}

describe('the figures', () => {
  const token = '0123456789abcdef';

  it('are for this machine where there is no token, and never through a proxy', async () => {
    expect(await ask(undefined)).toBe('200 figures');
    expect(await ask(undefined, { 'x-forwarded-for': '203.0.113.7' })).toBe('403 ');
    expect(await ask(undefined, { origin: 'https://evil.example' })).toBe('403 ');
  });

  it('are for whoever shows the token, also through a proxy, and for nobody else', async () => {
    const shown = { authorization: `Bearer ${token}` };
    expect(await ask(token, shown)).toBe('200 figures');
    expect(await ask(token, { ...shown, 'x-forwarded-for': '203.0.113.7' })).toBe('200 figures');
    expect(await ask(token)).toBe('401 ');
    for (const authorization of ['Bearer', `Bearer ${token}x`, `Basic ${token}`, token]) {
      expect(await ask(token, { authorization }), authorization).toBe('401 ');
    }
  });
});
