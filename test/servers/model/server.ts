import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { z } from 'zod';

const body = z.looseObject({
  model: z.string(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
  stream: z.boolean().optional(),
  temperature: z.number().optional(),
  max_tokens: z.number().optional(),
  max_completion_tokens: z.number().optional(),
  stream_options: z.unknown().optional(),
  reasoning_effort: z.string().optional(),
  response_format: z
    .looseObject({ type: z.string(), json_schema: z.looseObject({}).optional() })
    .optional(),
});

/** What was asked. */
export type ModelRequest = z.infer<typeof body>;

/** What goes beside the words of an answer. */
export interface Beside {
  readonly finish?: string | null;
  readonly promptTokens?: number;
  readonly completionTokens?: number | undefined;
  readonly thoughtTokens?: number;
  /** Fields of the message: `tool_calls`, `reasoning_content`, `refusal`. */
  readonly message?: Readonly<Record<string, unknown>>;
}

/** The ways in which servers answer. */
export interface Responder {
  /** Says this, as a stream where one was asked for. */
  say(content: string | null, beside?: Beside): void;
  refuse(status: number, error: unknown, headers?: Readonly<Record<string, string | number>>): void;
  /** The bare response, for everything else. */
  readonly response: ServerResponse;
  /** Begins a stream; each call sends one piece. */
  stream(): (delta: Readonly<Record<string, unknown>>, finish?: string) => void;
}

/** How a server behaves. `turn` counts the requests it got, from 1. */
export type Dialect = (request: ModelRequest, answer: Responder, turn: number) => void;

/** A server of Chat Completions on loopback that speaks a dialect. */
export interface ModelServer {
  readonly baseUrl: string;
  /** Everything it was asked, oldest first. */
  readonly requests: readonly ModelRequest[];
  close(): Promise<void>;
}

/** Starts one. `pages` are the other addresses it answers with JSON, such as `/props`. */
export async function startModelServer(
  dialect: Dialect,
  pages: Readonly<Record<string, unknown>> = {},
): Promise<ModelServer> {
  const requests: ModelRequest[] = [];
  const server = createServer(async (request, response) => {
    const page = pages[request.url ?? ''];
    if (request.method === 'GET' || !request.url?.endsWith('/chat/completions')) {
      response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(page ?? {}));
      return;
    }
    const asked = body.parse(JSON.parse(await readAll(request)));
    requests.push(asked);
    dialect(asked, createResponder(asked, response), requests.length);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = z.object({ port: z.number() }).parse(server.address());
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    requests,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function readAll(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}

function createResponder(asked: ModelRequest, response: ServerResponse): Responder {
  const send = (piece: unknown): void => {
    response.write(`data: ${JSON.stringify(piece)}\n\n`);
  };
  const stream: Responder['stream'] = () => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    return (delta, finish) =>
      send({
        object: 'chat.completion.chunk',
        choices: [{ index: 0, delta, finish_reason: finish ?? null }],
      });
  };
  return {
    response,
    stream,
    refuse(status, error, headers = {}) {
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(JSON.stringify(error));
    },
    say(content, { finish = 'stop', message = {}, ...counts } = {}) {
      const usage = {
        prompt_tokens: counts.promptTokens,
        completion_tokens: counts.completionTokens,
        completion_tokens_details: { reasoning_tokens: counts.thoughtTokens ?? 0 },
      };
      if (!asked.stream) {
        response.writeHead(200, { 'content-type': 'application/json' });
        const whole = { role: 'assistant', content, ...message };
        response.end(
          JSON.stringify({ choices: [{ index: 0, message: whole, finish_reason: finish }], usage }),
        );
        return;
      }
      const piece = stream();
      piece({ role: 'assistant', content: '', ...message });
      for (const token of content?.match(/[\s\S]{1,4}/gu) ?? []) piece({ content: token });
      piece({}, finish ?? undefined);
      if (asked.stream_options) send({ choices: [], usage });
      response.end('data: [DONE]\n\n');
    },
  };
}
