import { once } from 'node:events';
import { createServer } from 'node:http';
import { LLMock } from '@copilotkit/aimock';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createPrompts } from '../../../adapters/openai/prompts/prompts.js';
import { createOpenAiWriter } from '../../../adapters/openai/writer.js';
import { createQuotingWriter } from '../../../adapters/quoting/writer.js';
import type { CleanThread, Reader } from '../../../skills/core/ports/writer.js';
import { describeCoverage } from '../../../skills/core/receipts/coverage.js';
import { withFallback } from '../../../skills/writing/fallback-and-cache/with-fallback.js';
import { withGrounding } from '../../../skills/writing/grounding/with-grounding.js';
import { withMasking } from '../../../skills/writing/guardrails/masked-writer.js';
import type { MaskScope } from '../../../skills/writing/guardrails/masker.js';
import { createGlossary } from '../../../skills/writing/house-style/glossary.js';
import { createFakeClock } from '../../fakes/clock.js';
import { createFakeLog } from '../../fakes/log.js';
import { createFakeWriter } from '../../fakes/writer.js';

const signal = new AbortController().signal;
const reader: Reader = { addresses: ['alex@example.com'], timeZone: 'UTC', locale: 'en', now: 0 };

function thread(text: string, subject = 'Access'): CleanThread {
  const from = { name: 'Dana Ortiz', address: 'dana@example.com' };
  const message = { id: 'm1', from, to: [], cc: [], sentAt: 0, text, forwarded: `Again: ${text}` };
  return { id: 't1', subject, messages: [message] };
}

describe('a model behind the guardrails', () => {
  let model: LLMock;

  beforeEach(async () => {
    model = new LLMock({ host: '127.0.0.1', port: 0 });
    await model.start();
  });
  afterEach(() => model.stop());

  const log = createFakeLog();

  function guarded(scope: MaskScope = 'secrets-and-identifiers', baseUrl = `${model.url}/v1`) {
    const options = {
      model: 'm',
      apiKey: 'k',
      baseUrl,
      clock: createFakeClock(0),
    };
    const parts = { quoting: createQuotingWriter(), level: async () => 'all' as const };
    const asked = createOpenAiWriter(options, parts);
    return withFallback(withMasking(withGrounding(asked, log), scope), createFakeWriter(), log);
  }

  const sent = () => JSON.stringify(model.getRequests().map(({ body }) => body));

  it('never gets a masked value, whichever and wherever', async () => {
    model.onMessage(/./, { content: 'no' });
    const values = fc.constantFrom(
      ['The password is ', 'hunter2x'],
      ['Passwort: ', 'Sommer2026!'],
      ['Your verification code is ', '482913'],
      ['api key: ', 'a1b2c3d4e5f6g7h8i9'],
      ['Card ', '4111 1111 1111 1111'],
      ['IBAN ', 'DE89 3704 0044 0532 0130 00'],
      ['DNI ', '12345678Z'],
    );
    const prose = fc.lorem({ maxCount: 2, mode: 'sentences' });
    await fc.assert(
      fc.asyncProperty(values, prose, prose, async ([label = '', value = ''], before, after) => {
        model.clearRequests();
        const text = `${before}\n${label}${value}\n${after}`;
        const { signal: fresh } = new AbortController();
        await guarded().summarizeThread(thread(text, `About ${value}`), reader, fresh);
        expect(sent()).toContain('DATA-');
        expect(sent()).not.toContain(value);
      }),
      { numRuns: 40 },
    );
  });

  it('gets amounts, dates and names as they are', async () => {
    model.onMessage(/./, { content: 'no' });
    const text = 'Please confirm 4,200 euros for Priya Shah by 27 November 2026. PIN: 4821';
    await guarded().summarizeThread(thread(text), reader, signal);
    expect(sent()).toContain('confirm 4,200 euros for Priya Shah by 27 November 2026');
    expect(sent()).not.toContain('4821');
  });

  it('may quote the placeholder, and the receipt tells how much was masked', async () => {
    const quote = 'The password is [password].';
    model.onMessage(/./, { content: '{"from": [1], "note": "[password] is the password"}' });
    const { writtenBy, headline } = await guarded().summarizeThread(
      thread('The password is hunter2. Card 4111 1111 1111 1111.'),
      reader,
      signal,
    );
    expect(headline.quote).toContain(quote);
    expect(headline.quote).not.toContain('hunter2');
    expect(describeCoverage({ unit: 'messages', found: 1, read: 1, skipped: [], writtenBy })).toBe(
      'Read 1 of 1 message. Words by m, found by Daybrief. 2 secrets were masked before the model read them.',
    );
  });

  it('of the house itself reads account numbers, and still no password', async () => {
    model.onMessage(/./, { content: 'no' });
    const text = 'PIN: 4821, pay to DE89 3704 0044 0532 0130 00';
    await guarded('secrets').summarizeThread(thread(text), reader, signal);
    expect(sent()).toContain('DE89 3704 0044 0532 0130 00');
    expect(sent()).not.toContain('4821');
  });

  describe('whose provider refuses', () => {
    const declined = {
      model: 'none',
      fallback: 'the model declined (its provider does not let it read this)',
    };

    it('is not asked the same again in another form when its content filter said no', async () => {
      model.nextRequestError(400, { code: 'content_filter', message: 'canary' });
      const { writtenBy } = await guarded().summarizeThread(
        thread('Can you send me the list of rooms?'),
        reader,
        signal,
      );
      expect(writtenBy).toEqual(declined);
      expect(model.getRequests()).toHaveLength(1);
    });

    it('still gets schemas for the next thread', async () => {
      const writer = guarded();
      model.nextRequestError(400, { code: 'content_filter' });
      await writer.summarizeThread(thread('Can you send me the list of rooms?'), reader, signal);
      model.onMessage(/./, { content: 'no' });
      await writer.summarizeThread(thread('Can you send me the list of names?'), reader, signal);
      const second = model.getRequests()[1];
      expect(second?.body).toMatchObject({ response_format: { type: 'json_schema' } });
    });

    it('is replaced when its filter stops it in the middle', async () => {
      model.onMessage(/./, { content: '{"headline":', finishReason: 'content_filter' });
      const { writtenBy } = await guarded().summarizeThread(
        thread('Can you send me the list of rooms?'),
        reader,
        signal,
      );
      expect(writtenBy).toEqual(declined);
    });

    it('is replaced when it refuses in words of its own', async () => {
      // aimock has no refusals: one answer of the shape that OpenAI documents.
      const message = { role: 'assistant', content: null, refusal: 'I cannot help with that.' };
      const completion = { choices: [{ index: 0, finish_reason: 'stop', message }] };
      const server = createServer((_request, response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(JSON.stringify(completion));
      }).listen(0, '127.0.0.1');
      await once(server, 'listening');
      const { port } = z.object({ port: z.number() }).parse(server.address());
      const { writtenBy } = await guarded('secrets', `http://127.0.0.1:${port}/v1`).summarizeThread(
        thread('Can you send me the list of rooms?'),
        reader,
        signal,
      );
      server.close();
      expect(writtenBy).toEqual(declined);
    });
  });
});

const NEWS = { isAsk: false, language: 'en' } as const;

describe('the voice of the house in a prompt', () => {
  const glossary = createGlossary([
    { prefer: 'sign-in', avoid: ['login', 'log-in'] },
    { prefer: 'release', avoid: ['rollout'] },
  ]);

  it('is absent without a house style', () => {
    expect(createPrompts().note('The login is new', NEWS)).not.toContain('House style');
  });

  it('says tone, address and the terms that the text has', () => {
    const prompt = createPrompts({ tone: 'formal', address: { de: 'Sie' }, glossary }).note(
      'The login is new',
      NEWS,
    );
    expect(prompt).toContain('Sound formal');
    expect(prompt).toContain('In German address the reader as "Sie".');
    expect(prompt).toContain('Write "sign-in", not "login" or "log-in".');
    expect(prompt).not.toContain('release');
  });

  it('says nothing where the house has no wish', () => {
    expect(createPrompts({ tone: 'plain', address: {}, glossary }).answer('Nothing')).toBe(
      createPrompts().answer('Nothing'),
    );
  });
});
