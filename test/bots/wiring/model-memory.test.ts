import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createModelClient } from '../../../adapters/openai/client/client.js';
import { openModelMemory } from '../../../bots/wiring/model-memory.js';
import { createFakeClock } from '../../fakes/clock.js';
import { createFakeLog } from '../../fakes/log.js';
import { type ModelServer, startModelServer } from '../../servers/model/server.js';

const schema = z.strictObject({ ready: z.boolean() });
const { signal } = new AbortController();

let dataDir: string;
let server: ModelServer;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'memory-'));
  server = await startModelServer((request, answer) =>
    request.temperature === undefined
      ? answer.say('{"ready": true}')
      : answer.refuse(400, { error: { param: 'temperature', code: 'unsupported_value' } }),
  );
});
afterEach(async () => {
  await server.close();
  await rm(dataDir, { recursive: true });
});

describe('what a server takes', () => {
  const clock = createFakeClock('2026-11-24T08:00:00Z');

  /** Asks as another process does, and returns how many requests it took. */
  async function askAnew(folder = dataDir, log = createFakeLog()): Promise<number> {
    const before = server.requests.length;
    const model = { model: 'm', baseUrl: server.baseUrl };
    const memory = openModelMemory({ dataDir: folder }, model, { clock, log });
    const client = createModelClient({ ...model, apiKey: undefined, memory, clock });
    await client.ask({ name: 'ready', schema, system: '', user: '', signal });
    return server.requests.length - before;
  }

  it('is found out by one process for all, for a week', async () => {
    await expect(askAnew()).resolves.toBe(2);
    await expect(askAnew()).resolves.toBe(1);
    clock.advance(8 * 86_400_000);
    await expect(askAnew()).resolves.toBe(2);
  });

  it('is found out again where the file is of another shape', async () => {
    await askAnew();
    await writeFile(join(dataDir, 'model-servers.json'), '{"m": 1}');
    await expect(askAnew()).resolves.toBe(2);
  });

  it('is used all the same where nothing can be kept', async () => {
    await writeFile(join(dataDir, 'file'), '');
    const log = createFakeLog();
    await expect(askAnew(join(dataDir, 'file'), log)).resolves.toBe(2);
    expect(log.events).toMatchObject([{ event: 'model.not-remembered' }]);
  });
});
