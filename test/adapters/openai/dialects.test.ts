import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  createModelClient,
  type ModelClient,
  type ModelOptions,
} from '../../../adapters/openai/client/client.js';
import { createFakeClock } from '../../fakes/clock.js';
import { createFakeTimers } from '../../fakes/timers.js';
import { type Dialect, type ModelServer, startModelServer } from '../../servers/model/server.js';

const GOOD = { from: [2], note: 'Confirm the figures by Friday.' };
const WORDS = JSON.stringify(GOOD);
const schema = z.strictObject({
  from: z.array(z.int()).min(1).max(3),
  note: z.string(),
});
const { signal } = new AbortController();
const clock = createFakeClock('2026-11-24T08:00:00Z');

let server: ModelServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function connect(
  dialect: Dialect,
  options: Partial<ModelOptions> = {},
  pages: Readonly<Record<string, unknown>> = {},
) {
  server = await startModelServer(dialect, pages);
  const { baseUrl, requests } = server;
  const timers = createFakeTimers(clock);
  const client = createModelClient({
    model: 'm',
    apiKey: 'k',
    baseUrl,
    clock,
    timers,
    patience: { firstMs: 20_000, silenceMs: 10_000, answerMs: 30_000 },
    ...options,
  });
  return { client, requests, timers };
}

function ask(
  client: ModelClient,
  { user = 'Text.', ...rest }: { user?: string; deadline?: AbortSignal } = {},
) {
  return client.ask({ name: 'note', schema, system: 'Write a note.', user, signal, ...rest });
}

const refusal = (param: string | null, code: string | null = 'unsupported_value') => ({
  error: { message: 'no', type: 'invalid_request_error', param, code },
});

/** Refuses what `find` finds, in the words of `error`, and answers everything else. */
function refusing(
  find: (request: Parameters<Dialect>[0]) => boolean,
  error: unknown,
  status = 400,
): Dialect {
  return (request, answer) => (find(request) ? answer.refuse(status, error) : answer.say(WORDS));
}

describe('a server that refuses', () => {
  it.each<[string, Dialect, number]>([
    // langchaingo #1355, llmcomp #69
    [
      'every temperature but its own',
      refusing((r) => r.temperature !== undefined, refusal('temperature')),
      2,
    ],
    // goclaw #211: GPT-5 and o-series refuse both
    [
      'the temperature and the old name of the limit',
      (request, answer) => {
        if (request.temperature !== undefined) answer.refuse(400, refusal('temperature'));
        else if (request.max_tokens !== undefined)
          answer.refuse(400, refusal('max_tokens', 'unsupported_parameter'));
        else answer.say(WORDS);
      },
      3,
    ],
    [
      'schemas',
      refusing((r) => r.response_format?.type === 'json_schema', refusal('response_format')),
      3,
    ],
    [
      'every form',
      refusing((r) => r.response_format !== undefined, refusal('response_format.type')),
      4,
    ],
    ['streams', refusing((r) => r.stream === true, refusal('stream')), 3],
    // semantic-kernel #10510
    [
      'a count of a stream',
      refusing((r) => r.stream_options !== undefined, refusal('stream_options')),
      2,
    ],
    [
      'the role of instructions',
      refusing((r) => r.messages[0]?.role === 'system', refusal('messages[0].role')),
      2,
    ],
    // FastAPI's 422, which has no `error`
    [
      'a field it names its own way',
      refusing(
        (r) => r.response_format !== undefined,
        { detail: [{ type: 'extra_forbidden', loc: ['body', 'response_format'], msg: 'x' }] },
        422,
      ),
      4,
    ],
    // vLLM's old shape: no `error`, the fields beside the words
    [
      'a field, with its name at the top',
      refusing((r) => r.temperature !== undefined, {
        object: 'error',
        param: 'temperature',
        code: 400,
      }),
      2,
    ],
  ])('%s is asked without, and only without that', async (_what, dialect, calls) => {
    const { client, requests } = await connect(dialect);
    await expect(ask(client)).resolves.toEqual(GOOD);
    expect(requests).toHaveLength(calls);
    await ask(client);
    expect(requests).toHaveLength(calls + 1);
  });

  it('one thing keeps the others', async () => {
    const { client, requests } = await connect(
      refusing((r) => r.temperature !== undefined, refusal('temperature')),
    );
    await ask(client);
    expect(requests.at(-1)).toMatchObject({
      response_format: { type: 'json_schema' },
      max_tokens: expect.any(Number),
      stream: true,
      messages: [{ role: 'system' }, { role: 'user' }],
    });
  });

  it.each<[string, Dialect]>([
    // lmstudio-bug-tracker #189: the error is one string
    [
      'a form without saying so',
      refusing((r) => r.response_format !== undefined, {
        error: "'response_format.type' is wrong",
      }),
    ],
    // gpt-pilot #1022: param is empty
    [
      'a count of a stream and the temperature without saying which',
      refusing(
        (r) => r.stream_options !== undefined || r.temperature !== undefined,
        refusal('', null),
      ),
    ],
    // vllm #6862, opencode #5034: templates without a system role, as a 400 and as a fault
    [
      'the role of instructions without saying so',
      refusing((r) => r.messages[0]?.role === 'system', { error: { code: 400, param: null } }),
    ],
    [
      'the role of instructions as if it were a fault',
      refusing((r) => r.messages[0]?.role === 'system', { error: { code: 500 } }, 500),
    ],
  ])('%s is found out with short questions, once', async (_what, dialect) => {
    const { client, requests } = await connect(dialect);
    await expect(ask(client)).resolves.toEqual(GOOD);
    const found = requests.length;
    expect(
      requests.slice(1, -1).every(({ messages }) => JSON.stringify(messages).includes('ready')),
    ).toBe(true);
    await ask(client);
    expect(requests).toHaveLength(found + 1);
  });

  it('everything is given up, and that was found out with one question more', async () => {
    const { client, requests } = await connect((_request, answer) =>
      answer.refuse(400, refusal(null, null)),
    );
    await expect(ask(client)).rejects.toMatchObject({ code: 'model_refused' });
    expect(requests).toHaveLength(2);
  });

  it('to think less is still asked to think', async () => {
    const { client, requests } = await connect((request, answer) =>
      request.reasoning_effort === undefined
        ? answer.say(WORDS, { thoughtTokens: 40 })
        : answer.refuse(400, refusal('reasoning_effort')),
    );
    await ask(client);
    await ask(client);
    await ask(client);
    expect(requests.map(({ reasoning_effort }) => reasoning_effort)).toEqual([
      undefined,
      'low',
      undefined,
      undefined,
    ]);
  });
});

describe('a model that answers', () => {
  it.each<[string, string]>([
    ['inside of a fence', `\`\`\`json\n${WORDS}\n\`\`\``],
    ['among chatter', `Sure! Here is the note [as asked]:\n\n${WORDS}\n\nAnything else?`],
    ['after a byte order mark', `\ufeff${WORDS}`],
    ['after a thought with a draft', `<think>Maybe {"from": [1], "note": "x"}</think>\n${WORDS}`],
    [
      'after a thought without a beginning',
      `I might say {"from": [1], "note": "x"}.\n</think>\n${WORDS}`,
    ],
    ['after a thought in brackets', `[THINK]{"from": [1], "note": "x"}[/THINK]${WORDS}`],
    [
      'in the channels of gpt-oss',
      `<|channel|>analysis<|message|>{"from": [1], "note": "x"}<|end|><|start|>assistant<|channel|>final<|message|>${WORDS}`,
    ],
    ['as a call of a tool, in words', JSON.stringify({ name: 'note', arguments: GOOD })],
    ['as a call of a tool, in words of words', JSON.stringify({ name: 'note', arguments: WORDS })],
    ['inside of the schema it was given', JSON.stringify({ type: 'object', properties: GOOD })],
    ['in a list of one', `[${WORDS}]`],
    [
      'with a number for a list, and strings for numbers',
      '{"From": "[2]", "note": "Confirm the figures by Friday.", "mood": 1}',
    ],
    [
      'in the words of Python',
      "{'from': [2], 'note': 'Confirm the figures by Friday.', 'other': None}",
    ],
    ['with a comma too many', '{"from": [2,], "note": "Confirm the figures by Friday.",}'],
  ])('%s is understood', async (_how, content) => {
    const { client, requests } = await connect((_request, answer) => answer.say(content));
    await expect(ask(client)).resolves.toEqual(GOOD);
    expect(requests).toHaveLength(1);
  });

  it.each<[string, Record<string, unknown>]>([
    [
      'a tool',
      { tool_calls: [{ id: '1', type: 'function', function: { name: 'note', arguments: WORDS } }] },
    ],
    ['a function', { function_call: { name: 'note', arguments: WORDS } }],
    // vllm #50948
    ['its thoughts', { reasoning_content: WORDS }],
    ['parts', { content: [{ type: 'text', text: WORDS }] }],
  ])('by way of %s is understood', async (_how, message) => {
    const { client } = await connect((_request, answer) => answer.say(null, { message }));
    await expect(ask(client)).resolves.toEqual(GOOD);
  });

  it('at once where a stream was asked for is understood', async () => {
    const { client } = await connect((_request, { response }) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ choices: [{ message: { content: WORDS } }] }));
    });
    await expect(ask(client)).resolves.toEqual(GOOD);
  });

  it('in another form than asked is asked once more, with the form in words', async () => {
    const { client, requests } = await connect((_request, answer, turn) =>
      answer.say(turn === 1 ? 'The figures have to be confirmed.' : WORDS),
    );
    await expect(ask(client)).resolves.toEqual(GOOD);
    expect(JSON.stringify(requests[1]?.messages)).toContain('of this form');
    await ask(client);
    expect(requests[2]?.response_format).toBeUndefined();
  });

  it.each([
    ['nothing', '', 'empty'],
    ['prose only', 'I confirm.', 'form'],
    ['another form only', '{"answer": "yes"}', 'form'],
  ])('with %s twice is not asked a third time', async (_what, content, fault) => {
    const { client, requests } = await connect((_request, answer) => answer.say(content));
    await expect(ask(client)).rejects.toMatchObject({ code: 'model_output_invalid', fault });
    expect(requests).toHaveLength(2);
  });

  it('after all its tokens went into thoughts gets more of them', async () => {
    const { client, requests } = await connect((request, answer) =>
      (request.max_tokens ?? 0) > 2_000
        ? answer.say(WORDS)
        : answer.say('', {
            finish: 'length',
            thoughtTokens: 150,
            completionTokens: request.max_tokens,
          }),
    );
    await expect(ask(client)).resolves.toEqual(GOOD);
    expect(requests).toHaveLength(2);
  });
});

describe('an answer that has no end', () => {
  const claims = z.strictObject({ claims: z.array(z.strictObject({ text: z.string() })).max(4) });
  const askClaims = (client: ModelClient, deadline?: AbortSignal) =>
    client.ask({
      name: 'c',
      schema: claims,
      system: '',
      user: '',
      signal,
      ...(deadline ? { deadline } : {}),
    });
  const complete = '{"claims": [{"text": "The first."}, ';

  it('is told its length, and stopped where nobody heeds that', async () => {
    let written = 0;
    const { client, requests } = await connect((_request, { stream, response }) => {
      const piece = stream();
      piece({ content: complete });
      const write = (): void => {
        if (response.destroyed) return;
        written += 1;
        piece({ content: '{"text": "again and again"}, ' });
        setImmediate(write);
      };
      write();
    });
    const { claims: said } = await askClaims(client);
    expect(said.map(({ text }) => text)).toEqual([
      'The first.',
      ...Array(3).fill('again and again'),
    ]);
    expect(requests[0]?.max_tokens).toBeGreaterThan(300);
    expect(written).toBeLessThan(1_000);
  });

  // omlx #2990: 23 % of calls ran to the limit in white space
  it('of white space is stopped, and what was complete is used', async () => {
    const { client, requests } = await connect((_request, { stream, response }) => {
      const piece = stream();
      piece({ content: complete });
      const write = (): void => {
        if (response.destroyed) return;
        piece({ content: '\n        ' });
        setImmediate(write);
      };
      write();
    });
    await expect(askClaims(client)).resolves.toEqual({ claims: [{ text: 'The first.' }] });
    expect(requests).toHaveLength(1);
  });

  it('of white space before anything was said is asked for without a schema', async () => {
    const { client, requests } = await connect((request, answer) => {
      if (!request.response_format) return answer.say(WORDS);
      const piece = answer.stream();
      const write = (): void => {
        if (answer.response.destroyed) return;
        piece({ content: '\n   ' });
        setImmediate(write);
      };
      return write();
    });
    await expect(ask(client)).resolves.toEqual(GOOD);
    expect(requests).toHaveLength(2);
  });

  it('within a string may have as much white space as it likes', async () => {
    const note = `a${' '.repeat(200)}b`;
    const { client } = await connect((_request, answer) =>
      answer.say(JSON.stringify({ from: [1], note })),
    );
    await expect(ask(client)).resolves.toEqual({ from: [1], note });
  });

  it('but breaks off is used as far as it is complete', async () => {
    const { client } = await connect((_request, { stream, response }) => {
      const piece = stream();
      piece({ content: `${complete}{"text": "The sec` });
      setImmediate(() => response.destroy());
    });
    await expect(askClaims(client)).resolves.toEqual({ claims: [{ text: 'The first.' }] });
  });

  it('but breaks off with nothing complete is asked for once more', async () => {
    const { client, requests } = await connect((_request, answer, turn) => {
      if (turn > 1) return answer.say(WORDS);
      answer.stream()({ content: '{"from": [' });
      return setImmediate(() => answer.response.destroy());
    });
    await expect(ask(client)).resolves.toEqual(GOOD);
    expect(requests).toHaveLength(2);
  });

  it.each(['length', 'max_tokens', 'model_length'])(
    'and is cut with “%s” is used as far as it is complete',
    async (finish) => {
      const { client } = await connect((_request, answer) =>
        answer.say(`${complete}{"text": "The sec`, { finish }),
      );
      await expect(askClaims(client)).resolves.toEqual({ claims: [{ text: 'The first.' }] });
    },
  );

  it('of many megabytes is not kept', async () => {
    const { client } = await connect((_request, { response }) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.on('error', () => undefined);
      const flood = (): void => {
        while (!response.destroyed && response.write('x'.repeat(65_536)));
        if (!response.destroyed) response.once('drain', flood);
      };
      flood();
    });
    const before = process.memoryUsage().rss;
    await expect(ask(client)).rejects.toMatchObject({ code: 'unavailable' });
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
  });
});

describe('a slow server', () => {
  it('that writes a token at a time is heard to the end', async () => {
    const { client } = await connect(
      (_request, { stream, response }) => {
        const piece = stream();
        const tokens = WORDS.match(/.{1,4}/gu) ?? [];
        const timer = setInterval(() => {
          const token = tokens.shift();
          piece(
            token === undefined ? {} : { content: token },
            token === undefined ? 'stop' : undefined,
          );
          if (token === undefined) {
            clearInterval(timer);
            response.end('data: [DONE]\n\n');
          }
        }, 40);
      },
      // Longer than between two tokens on a busy machine, and shorter than the whole answer takes.
      { patience: { firstMs: 20_000, silenceMs: 400, answerMs: 30_000 } },
    );
    await expect(ask(client)).resolves.toEqual(GOOD);
  });

  it('is told from one that fell silent', async () => {
    const { client, requests } = await connect(
      (_request, { stream }) => stream()({ content: '{"from": [' }),
      { patience: { firstMs: 600, silenceMs: 100 } },
    );
    await expect(ask(client)).rejects.toMatchObject({ name: 'TooSlowError' });
    expect(requests).toHaveLength(1);
  });

  // OpenRouter sends comments while it waits
  it('that only says that it is there counts as silent', async () => {
    const { client } = await connect(
      (_request, { response }) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        const timer = setInterval(
          () => response.write(': PROCESSING\n\ndata: {"choices":[]}\n\n'),
          5,
        );
        response.on('close', () => clearInterval(timer));
      },
      { patience: { firstMs: 600, silenceMs: 100 } },
    );
    await expect(ask(client)).rejects.toMatchObject({ name: 'TooSlowError' });
  });

  it('is used as far as it came when the time for the whole answer is over', async () => {
    const over = new AbortController();
    const { client } = await connect((_request, { stream }) => {
      stream()({ content: `${WORDS.slice(0, -1)}, "more": [1, ` });
      setTimeout(() => over.abort(), 20);
    });
    await expect(ask(client, { deadline: over.signal })).resolves.toEqual(GOOD);
  });

  it('is not asked again once that time is over', async () => {
    const { client, requests } = await connect((_request, answer) => answer.say(WORDS));
    await expect(ask(client, { deadline: AbortSignal.abort() })).rejects.toMatchObject({
      name: 'TooSlowError',
    });
    expect(requests).toHaveLength(0);
  });

  it('of one’s own is asked one thing at a time, in order', async () => {
    let open = 0;
    let most = 0;
    const { client, requests } = await connect(
      (_request, answer) => {
        open += 1;
        most = Math.max(most, open);
        setImmediate(() => {
          open -= 1;
          answer.say(WORDS);
        });
      },
      { isOwnServer: true },
    );
    await Promise.all(['one', 'two', 'three'].map((user) => ask(client, { user })));
    expect(most).toBe(1);
    expect(requests.map(({ messages }) => messages[1]?.content)).toEqual(['one', 'two', 'three']);
  });
});

describe('a server that is not ready', () => {
  it.each<[string, number, Record<string, string>, number]>([
    ['is busy and says until when', 429, { 'retry-after': '7' }, 7_000],
    ['is busy', 429, {}, 1_000],
    // llama-swap #146
    ['loads its model', 503, {}, 1_000],
    ['loads its model and says for how long', 503, { 'retry-after': '5' }, 5_000],
  ])('because it %s is waited for', async (_why, status, headers, wait) => {
    const { client, timers } = await connect((_request, answer, turn) =>
      turn === 1 ? answer.refuse(status, { error: {} }, headers) : answer.say(WORDS),
    );
    await expect(ask(client)).resolves.toEqual(GOOD);
    expect(timers.pauses).toEqual([wait]);
  });

  it('for a day is not waited for', async () => {
    const { client, timers } = await connect((_request, answer) =>
      answer.refuse(429, { error: {} }, { 'retry-after': 99_999 }),
    );
    await expect(ask(client)).rejects.toMatchObject({ code: 'rate_limited' });
    expect(timers.pauses).toEqual([]);
  });

  it('for ever is given up', async () => {
    const { client, timers } = await connect((_request, answer) => answer.refuse(503, {}));
    await expect(ask(client)).rejects.toMatchObject({ code: 'not_ready' });
    expect(timers.pauses.reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual(60_000);
  });

  it('because nobody paid is not waited for', async () => {
    const { client, timers } = await connect((_request, answer) =>
      answer.refuse(429, refusal(null, 'insufficient_quota')),
    );
    await expect(ask(client)).rejects.toMatchObject({ code: 'permission_denied' });
    expect(timers.pauses).toEqual([]);
  });

  // local-operator #223, OmniRoute #8210: an error with the status of success
  it.each<[string, Dialect]>([
    [
      'in one piece',
      (_request, { refuse }) => refuse(200, { error: { code: 429, message: 'busy' } }),
    ],
    [
      'in a stream',
      (_request, { response }) => {
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.end('data: {"choices":[],"error":{"code":429,"message":"busy"}}\n\n');
      },
    ],
  ])('and says so %s with the status of success is waited for', async (_how, busy) => {
    const { client, timers } = await connect((request, answer, turn) =>
      turn === 1 ? busy(request, answer, turn) : answer.say(WORDS),
    );
    await expect(ask(client)).resolves.toEqual(GOOD);
    expect(timers.pauses).toHaveLength(1);
  });
});

describe('a server with a small window', () => {
  const long = 'The lease of the office ends in March and has to be renewed. '.repeat(300);

  it.each<[string, number, unknown]>([
    ['by its code', 400, refusal('messages', 'context_length_exceeded')],
    [
      'by its type and figures',
      400,
      { error: { type: 'exceed_context_size_error', n_ctx: 2_048 } },
    ],
    ['by its status', 413, {}],
    ['without saying so', 400, refusal(null, null)],
  ])('that refuses a long prompt %s makes the next ones shorter', async (_how, status, error) => {
    const { client, requests } = await connect((request, answer) => {
      const size = JSON.stringify(request.messages).length;
      if (size > 7_000) answer.refuse(status, error);
      else answer.say(WORDS);
    });
    await expect(ask(client, { user: long })).rejects.toMatchObject({ code: 'too_large' });
    expect(client.facts().contextTokens).toBeLessThanOrEqual(4_096);
    const asked = requests.length;
    await expect(ask(client, { user: long })).rejects.toMatchObject({ code: 'too_large' });
    expect(requests).toHaveLength(asked);
    await expect(ask(client, { user: 'Short.' })).resolves.toEqual(GOOD);
  });

  // ollama #17889, DeepSeek-Reasonix #10245
  it('that cuts in silence is found out by its figures, and its answer is not used', async () => {
    const { client } = await connect((request, answer) => {
      const size = Math.ceil(JSON.stringify(request.messages).length / 4);
      answer.say(WORDS, { promptTokens: Math.min(size, 2_050) });
    });
    await expect(ask(client, { user: long })).rejects.toMatchObject({ code: 'too_large' });
    expect(client.facts()).toMatchObject({ contextTokens: 2_050, contextSource: 'found' });
    await expect(ask(client, { user: 'Short.' })).resolves.toEqual(GOOD);
  });

  it('that counts as every model does is no suspect', async () => {
    const { client } = await connect((request, answer) => {
      const size = Math.ceil(JSON.stringify(request.messages).length / 4.6);
      answer.say(WORDS, { promptTokens: size });
    });
    await ask(client, { user: 'Short.' });
    await expect(ask(client, { user: long })).resolves.toEqual(GOOD);
  });

  it.each<[string, Record<string, unknown>, number]>([
    ['vLLM', { '/v1/models': { data: [{ id: 'm', max_model_len: 16_384 }] } }, 16_384],
    [
      'OpenRouter',
      { '/v1/models': { data: [{ id: 'x' }, { id: 'm', context_length: 65_536 }] } },
      65_536,
    ],
    [
      'llama.cpp',
      { '/props': { default_generation_settings: { n_ctx: 8_192 }, total_slots: 2 } },
      8_192,
    ],
    ['Ollama', { '/api/ps': { models: [{ name: 'm:latest', context_length: 4_096 }] } }, 4_096],
    [
      'LM Studio',
      { '/api/v0/models': { data: [{ id: 'm', loaded_context_length: 8_000 }] } },
      8_000,
    ],
  ])('that says so as %s does is believed', async (_name, pages, contextTokens) => {
    const { client } = await connect((_request, answer) => answer.say(WORDS), {}, pages);
    await ask(client);
    expect(client.facts()).toMatchObject({ contextTokens, contextSource: 'told' });
  });

  it('is not asked for its window where somebody set it', async () => {
    const { client } = await connect(
      (_request, answer) => answer.say(WORDS),
      { contextTokens: 3_000 },
      { '/props': { default_generation_settings: { n_ctx: 8_192 } } },
    );
    await ask(client);
    expect(client.facts()).toMatchObject({ contextTokens: 3_000, contextSource: 'configured' });
  });
});

describe('a server that will not', () => {
  it.each<[string, Dialect]>([
    [
      'by its filter',
      (_request, answer) => answer.refuse(400, refusal('prompt', 'content_filter')),
    ],
    ['in the middle', (_request, answer) => answer.say('{"from', { finish: 'content_filter' })],
    ['in words', (_request, answer) => answer.say(null, { message: { refusal: 'No.' } })],
  ])('%s is not asked again', async (_how, dialect) => {
    const { client, requests } = await connect(dialect);
    await expect(ask(client)).rejects.toMatchObject({ code: 'model_refused' });
    expect(requests).toHaveLength(1);
  });

  it('and sends its callers elsewhere is not followed', async () => {
    const elsewhere = await startModelServer((_request, answer) => answer.say(WORDS));
    const { client } = await connect((_request, answer) =>
      answer.refuse(307, {}, { location: `${elsewhere.baseUrl}/chat/completions` }),
    );
    await expect(ask(client)).rejects.toMatchObject({ code: 'not_found' });
    expect(elsewhere.requests).toEqual([]);
    await elsewhere.close();
  });

  it('speak Chat Completions is told as away', async () => {
    const { client } = await connect((_request, { response }) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Welcome</h1>');
    });
    await expect(ask(client)).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('is not quoted: its words may be those of a mail', async () => {
    const { client } = await connect((_request, answer) =>
      answer.refuse(500, { error: { message: 'canary in the prompt' } }),
    );
    const failure = await ask(client).catch((error: unknown) => error);
    const causes = JSON.stringify(failure, Object.getOwnPropertyNames(failure));
    expect(`${causes} ${String((failure as Error).cause)}`).not.toContain('canary');
  });
});
