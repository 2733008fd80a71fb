import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ModelConfig } from '../../../bots/config/model.js';
import { parseConfig } from '../../../bots/config.js';
import { examineNewModel } from '../../../bots/server/model-exam.js';
import { openModelExams } from '../../../bots/wiring/model-exams.js';
import { createFakeClock } from '../../fakes/clock.js';
import { createFakeLog } from '../../fakes/log.js';
import { type Dialect, type ModelServer, startModelServer } from '../../servers/model/server.js';

const clock = createFakeClock(0);
const { signal } = new AbortController();
/** Repeats the example of the prompt, whatever is asked. */
const echo: Dialect = (_request, answer) =>
  answer.say('{"from": [1], "note": "Check the rental car invoice before Friday"}');

let dataDir: string;
let server: ModelServer;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'exams-'));
  server = await startModelServer(echo);
});
afterEach(async () => {
  await server.close();
  await rm(dataDir, { recursive: true });
});

function configOf(environment: Record<string, string> = {}) {
  const config = parseConfig({
    DATA_DIR: dataDir,
    OPENAI_BASE_URL: server.baseUrl,
    OPENAI_MODEL: 'm',
    ...environment,
  });
  // Both variables are set.
  return { ...config, model: config.model as ModelConfig };
}

describe('what a model has shown', () => {
  it('is kept for its server and its name, and for no other', async () => {
    const { model } = configOf();
    const exams = openModelExams({ dataDir });
    expect(await exams.read(model)).toBeUndefined();
    const exam = await exams.examine(model, clock, signal);
    expect(exam.level).toBe('off');
    expect(await openModelExams({ dataDir }).read(model)).toEqual(exam);
    expect(await exams.read({ ...model, model: 'another' })).toBeUndefined();
    expect(await exams.read({ ...model, baseUrl: 'http://localhost:1/v1' })).toBeUndefined();
  });

  it('is asked for anew where the file is broken', async () => {
    await writeFile(join(dataDir, 'model-exams.json'), '{"half');
    expect(await openModelExams({ dataDir }).read(configOf().model)).toBeUndefined();
  });

  it('is found out in the background by a process that starts, once', async () => {
    const log = createFakeLog();
    await examineNewModel(configOf(), { clock, log, signal });
    const asked = server.requests.length;
    expect(log.events).toMatchObject([
      { event: 'model.examined', fields: { model: 'm', level: 'off', of: 12 } },
    ]);
    await examineNewModel(configOf(), { clock, log, signal });
    expect(server.requests).toHaveLength(asked);
  });

  it('is not asked for where the operator has decided', async () => {
    const log = createFakeLog();
    await examineNewModel(configOf({ OPENAI_LEVEL: 'all' }), { clock, log, signal });
    expect(server.requests).toEqual([]);
    expect(log.events).toEqual([]);
  });

  it('of a server that is away is told, and stops nothing', async () => {
    const log = createFakeLog();
    const away = configOf({ OPENAI_BASE_URL: 'http://127.0.0.1:9/v1' });
    await examineNewModel(away, { clock, log, signal });
    expect(log.events).toMatchObject([
      { event: 'model.not-examined', fields: { code: 'unavailable' } },
    ]);
  });
});
