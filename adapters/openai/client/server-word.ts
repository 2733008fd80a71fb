import * as z from 'zod';
import { guardedFetch } from './guarded-fetch.js';

/** What a server says of itself and of a model. */
export interface ServerWord {
  /** Tokens of its window. */
  readonly contextTokens?: number;
  /** Calls that it answers at once. */
  readonly atOnce?: number;
}

/** A server that says nothing about itself may still answer. */
const WORD_MS = 2_000;
/** vLLM batches whatever comes. */
const BATCHING = 8;

const tokens = z.number().int().positive().nullish().catch(undefined);
const entry = z.object({
  id: z.string(),
  /** vLLM. */
  max_model_len: tokens,
  /** OpenRouter and others. */
  context_length: tokens,
  context_window: tokens,
  /** LM Studio. */
  loaded_context_length: tokens,
  owned_by: z.string().nullish().catch(undefined),
});
const models = z.object({ data: z.array(entry) });
/** llama.cpp. */
const props = z.object({
  default_generation_settings: z.object({ n_ctx: tokens }),
  total_slots: tokens,
});
/** Ollama: the models that are loaded, with the window each was loaded with. */
const loaded = z.object({
  models: z.array(z.object({ name: z.string(), context_length: tokens })),
});

/**
 * Asks a server what it holds, where servers of the well-known kinds say so. Nothing of it is needed;
 * whatever does not answer within two seconds is passed over.
 */
export async function readServerWord({
  baseUrl,
  apiKey,
  model,
}: {
  readonly baseUrl: string;
  readonly apiKey: string | undefined;
  readonly model: string;
}): Promise<ServerWord> {
  const root = baseUrl.replace(/\/+$/u, '');
  const origin = root.replace(/\/v1$/u, '');
  const get = (url: string) => readJson(url, apiKey);
  const [listed, server, running, studio] = await Promise.all([
    get(`${root}/models`),
    get(`${origin}/props`),
    get(`${origin}/api/ps`),
    get(`${origin}/api/v0/models`),
  ]);
  const own = [studio, listed].map((list) => findModel(list, model));
  const slots = props.safeParse(server).data;
  const active = loaded.safeParse(running).data?.models.find(({ name }) => isSame(name, model));
  const contextTokens =
    slots?.default_generation_settings.n_ctx ??
    active?.context_length ??
    own.map((each) => each?.loaded_context_length ?? each?.max_model_len).find(Boolean) ??
    own.map((each) => each?.context_length ?? each?.context_window).find(Boolean);
  const isBatching = own.some((each) => each?.owned_by === 'vllm');
  const atOnce = slots?.total_slots ?? (isBatching ? BATCHING : undefined);
  return { ...(contextTokens ? { contextTokens } : {}), ...(atOnce ? { atOnce } : {}) };
}

function findModel(list: unknown, model: string): z.infer<typeof entry> | undefined {
  const known = models.safeParse(list).data?.data ?? [];
  return known.find(({ id }) => isSame(id, model)) ?? (known.length === 1 ? known[0] : undefined);
}

/** Ollama names the tag that one may leave out. */
function isSame(listed: string, model: string): boolean {
  return listed === model || listed === `${model}:latest`;
}

async function readJson(url: string, apiKey: string | undefined): Promise<unknown> {
  try {
    const response = await guardedFetch(url, {
      headers: apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` },
      signal: AbortSignal.timeout(WORD_MS),
    });
    return response.ok ? await response.json() : undefined;
  } catch (error) {
    // Not there, not JSON or too slow: all the same, nothing was said.
    if (error instanceof Error) return undefined;
    throw error;
  }
}
