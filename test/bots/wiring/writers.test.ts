import { LLMock } from '@copilotkit/aimock';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { daybriefBrand } from '../../../adapters/pptx/look/brand.js';
import { parseConfig } from '../../../bots/config.js';
import type { House } from '../../../bots/wiring/house-style.js';
import { createWriters } from '../../../bots/wiring/writers.js';
import type { Principal } from '../../../skills/core/caller.js';
import type { Cache } from '../../../skills/core/ports/cache.js';
import type { ModelUse, ModelUses } from '../../../skills/core/ports/model-use.js';
import type { CleanMessage, CleanThread, Reader } from '../../../skills/core/ports/writer.js';
import { eventually } from '../../eventually.js';
import { createFakeClock } from '../../fakes/clock.js';
import { createFakeLog } from '../../fakes/log.js';

const reader: Reader = { addresses: ['alex@acme.example'], timeZone: 'UTC', locale: 'en', now: 0 };
const owner: Principal = { surface: 'terminal', tenant: 'local', user: 'me' };
const house: House = {
  tone: 'formal',
  address: {},
  glossary: [{ prefer: 'customer', avoid: ['client'] }],
  brand: daybriefBrand,
};

function thread(message: Partial<CleanMessage> = {}): CleanThread {
  const text = 'Can you check the client list by Friday? The password is hunter2x.';
  const from = { name: 'Dana Ortiz', address: 'dana@acme.example' };
  const to = [{ address: 'alex@acme.example' }];
  return {
    id: 't',
    subject: 'List',
    messages: [{ id: 'm1', from, to, cc: [], sentAt: 0, text, language: 'en', ...message }],
  };
}

describe('the writer of a person', () => {
  let model: LLMock;
  let kept: Map<string, string>;

  beforeEach(async () => {
    model = new LLMock({ host: '127.0.0.1', port: 0 });
    await model.start();
    kept = new Map();
  });
  afterEach(() => model.stop());

  const used: ModelUse[] = [];
  const uses: ModelUses = {
    add: async (_owner, skill, use) => {
      expect(skill).toBe('digest');
      used.push(use);
    },
    tokensOfDay: async () => ({ person: 1_000, workspace: 5_000 }),
  };
  const cache: Cache = {
    find: async (_owner, name) => kept.get(name),
    keep: async (_owner, name, value) => {
      kept.set(name, value);
    },
  };

  async function write(
    message: Partial<CleanMessage> = {},
    environment: Record<string, string> = {},
  ) {
    const config = parseConfig({
      OPENAI_BASE_URL: `${model.url}/v1`,
      OPENAI_MODEL: 'm',
      ...environment,
    });
    const parts = { config, house, cache, uses, clock: createFakeClock(0), log: createFakeLog() };
    const writers = await createWriters(parts);
    const { signal } = new AbortController();
    return writers(owner, 'digest').summarizeThread(thread(message), reader, signal, 'headline');
  }

  it('counts what the model took, by skill', async () => {
    model.onMessage(/./, { content: '{"from": [1], "note": "Check the client list by Friday"}' });
    await write();
    await eventually(() => expect(used.length).toBeGreaterThan(0));
    expect(used[0]?.calls).toBe(1);
  });

  it.each([
    ['OPENAI_BUDGET', '1000'],
    ['OPENAI_BUDGET_ALL', '5000'],
  ])(
    'is the quoting writer where the day of %s is used up, and the receipt says so',
    async (name, value) => {
      model.onMessage(/./, { content: '{"from": [1], "note": "Check the client list by Friday"}' });
      const { writtenBy } = await write({}, { [name]: value });
      expect(writtenBy).toMatchObject({
        model: 'none',
        fallback:
          "today's tokens for the model are used up (more from midnight UTC, or with a higher OPENAI_BUDGET)",
      });
      expect(model.getRequests()).toEqual([]);
      expect((await write({}, { [name]: `${value}0` })).writtenBy.model).toBe('m');
    },
  );

  it('is the model in the voice of the house, its secrets masked in the prompt and in what is kept', async () => {
    model.onMessage(/./, { content: '{"from": [1], "note": "Check the client list by Friday"}' });
    const summary = await write();
    expect(summary.headline.text).toBe('Check the customer list by Friday');
    expect(summary.writtenBy).toEqual({ model: 'm', masked: 1 });
    const prompt = JSON.stringify(model.getLastRequest()?.body);
    expect(prompt).toContain('Sound formal');
    expect(prompt).not.toContain('hunter2x');
    expect([...kept].flat().join()).not.toContain('hunter2x');
    await write();
    expect(model.getRequests()).toHaveLength(1);
  });

  it.each([
    ['mail marked as private', { sensitivity: 'private' as const }, {}],
    ['mail of an excluded domain', {}, { MODEL_EXCLUDE: '@acme.example' }],
    ['mail from outside of the only domain', {}, { MODEL_ONLY: 'other.example' }],
  ])(
    'is the built-in one for %s, in the words of the house',
    async (_what, message, environment) => {
      const summary = await write(message, environment);
      expect(model.getRequests()).toEqual([]);
      expect(summary.headline.text).toContain('customer list');
      expect(summary.writtenBy).toMatchObject({
        model: 'none',
        fallback: expect.stringContaining('from the model'),
      });
    },
  );

  it('repeats no password when there is no model at all', async () => {
    const summary = await write({}, { OPENAI_BASE_URL: '', OPENAI_MODEL: '' });
    expect(JSON.stringify(summary)).not.toContain('hunter2x');
    expect(summary.writtenBy).toEqual({ model: 'none', masked: 1 });
  });
});
