import OpenAI from 'openai';
import * as z from 'zod';
import { isFiltered, statusOf } from '../errors.js';
import type { Feature } from './abilities.js';

/** What a server does not take. */
export type Refusal =
  | { readonly about: 'feature'; readonly feature: Feature }
  /** The prompt; `contextTokens` when the server says how much it holds. */
  | { readonly about: 'size'; readonly contextTokens: number | undefined }
  /** The server says that something is wrong, and not what; `isFault` when it takes the blame. */
  | { readonly about: 'unnamed'; readonly isFault: boolean };

const NAMED: readonly (readonly [RegExp, Feature])[] = [
  [/^temperature$/u, 'temperature'],
  [/^max_(?:completion_)?tokens$/u, 'limit'],
  [/^(?:response_format|json_schema|guided_json|text\.format)\b/u, 'form'],
  [/^stream/u, 'stream'],
  [/^reasoning/u, 'effort'],
  [/^messages\b.*\brole$/u, 'system'],
];
const FORM_CODES = new Set(['invalid_schema', 'invalid_json_schema', 'json_schema_not_supported']);
const SIZE_CODES = new Set([
  'context_length_exceeded',
  'string_above_max_length',
  'request_too_large',
]);
const SIZE_TYPES = new Set(['exceed_context_size_error']);
const SIZE_PARAMS = new Set(['input_tokens', 'prompt', 'messages']);

/** llama.cpp tells its window beside the refusal. */
const window = z.object({ n_ctx: z.number().int().positive() });

/**
 * Reads what a server refuses, from status, `code`, `param` and `type`: the text of an error is for
 * people and changes with every version. Undefined for errors that are not about the request's form.
 */
export function readRefusal(error: unknown): Refusal | undefined {
  if (!(error instanceof OpenAI.APIError) || isFiltered(error)) return undefined;
  const { code, param, type } = error;
  const status = statusOf(error);
  const told = window.safeParse(error.error);
  const contextTokens = told.success ? told.data.n_ctx : undefined;
  if (
    status === 413 ||
    SIZE_CODES.has(code ?? '') ||
    SIZE_TYPES.has(type ?? '') ||
    contextTokens !== undefined
  ) {
    return { about: 'size', contextTokens };
  }
  if (![400, 415, 422, 500, 501].includes(status ?? 0)) return undefined;
  const feature = NAMED.find(([name]) => name.test(param ?? ''))?.[1];
  if (feature) return { about: 'feature', feature };
  if (FORM_CODES.has(code ?? '')) return { about: 'feature', feature: 'form' };
  if (SIZE_PARAMS.has(param ?? '')) return { about: 'size', contextTokens };
  return { about: 'unnamed', isFault: status === 500 || status === 501 };
}
