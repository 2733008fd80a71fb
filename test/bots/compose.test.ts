import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LLMock } from '@copilotkit/aimock';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compose } from '../../bots/compose.js';
import { parseConfig } from '../../bots/config.js';
import type { CleanThread, Reader } from '../../skills/core/ports/writer.js';
import { createFakeCall } from '../fakes/call.js';
import { createFakeClock } from '../fakes/clock.js';
import { createFakeLog } from '../fakes/log.js';
import { createFakeTimers } from '../fakes/timers.js';

let model: LLMock;
let dataDir: string;
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'daybrief-compose-'));
  model = new LLMock({ host: '127.0.0.1', port: 0 });
  await model.start();
});
afterEach(async () => {
  await model.stop();
  rmSync(dataDir, { recursive: true });
});

const dana = { name: 'Dana Ortiz', address: 'dana@example.com' };
const quote = 'Can you confirm the EMEA figures by Friday?';
const thread: CleanThread = {
  id: 't1',
  subject: 'Budget review',
  messages: [{ id: 'm1', from: dana, to: [], cc: [], sentAt: 0, text: quote, language: 'en' }],
};
const reader: Reader = { addresses: ['alex@example.com'], timeZone: 'UTC', locale: 'en', now: 0 };

it('asks a model once for a thread, for each person, and the quoting writer when it fails', async () => {
  const note = { from: [1], note: 'Confirm the EMEA figures by Friday' };
  model.onMessage(/./, { content: JSON.stringify(note) });
  const config = parseConfig({
    DATA_DIR: dataDir,
    OPENAI_BASE_URL: `${model.url}/v1`,
    OPENAI_MODEL: 'test-model',
  });
  const clock = createFakeClock('2026-11-24T06:00:00Z');
  const timers = createFakeTimers(clock);
  const suite = compose(config, { clock, timers, log: createFakeLog(), cwd: dataDir });
  await suite.store();
  const summarize = async (user: string) => {
    const call = createFakeCall({ principal: { surface: 'slack', tenant: 'T1', user } });
    const { writer } = await suite.open(['writer'], call);
    const { writtenBy } = await writer.summarizeThread(thread, reader, call.signal, 'headline');
    return writtenBy.model;
  };

  expect([await summarize('U1'), await summarize('U1')]).toEqual(['test-model', 'test-model']);
  expect(model.getRequests()).toHaveLength(1);
  expect(await summarize('U2')).toBe('test-model');
  expect(model.getRequests()).toHaveLength(2);

  await model.stop();
  expect([await summarize('U3'), await summarize('U1')]).toEqual(['none', 'test-model']);
  await suite.close();
  await model.start();
}, 30_000);
