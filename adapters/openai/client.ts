import OpenAI from 'openai';
import { z } from 'zod';
import { InvalidOutputError, RefusedError } from '../../skills/core/errors.js';
import type { Clock } from '../../skills/core/ports/clock.js';
import type { Log } from '../../skills/core/ports/log.js';
import { isFiltered, toDaybriefError } from './errors.js';
import { parseJson } from './json.js';

/** Where the model is and how patient to be. */
export interface ModelOptions {
  readonly model: string;
  readonly apiKey: string | undefined;
  /** Any server that speaks Chat Completions; undefined means OpenAI's own. */
  readonly baseUrl: string | undefined;
  readonly clock: Clock;
  /** Told how many tokens each call took. */
  readonly log?: Log;
  /** For one call, milliseconds. @default 45000 */
  readonly timeoutMs?: number;
}

/** One question to the model. `system` is ours; `user` holds the marked untrusted text. */
export interface Ask<S extends z.ZodType> {
  readonly name: string;
  readonly schema: S;
  readonly system: string;
  readonly user: string;
  readonly signal: AbortSignal;
}

/** A model that answers in the shape it was asked for. */
export interface ModelClient {
  readonly model: string;
  /**
   * Asks once and, when the answer does not fit the schema, once more with the complaint.
   *
   * Throws `InvalidOutputError`, `RefusedError`, `RateLimitedError`, `UnavailableError`,
   * `AuthenticationError` or `NotFoundError`.
   */
  ask<S extends z.ZodType>(question: Ask<S>): Promise<z.infer<S>>;
}

const ONE_REPAIR = 2;
const TIMEOUT_MS = 45_000;
/** Characters; a longer answer is cut by the server's own limit or is an attack on our memory. */
const LONGEST_ANSWER = 60_000;

/** Creates a client for any OpenAI-compatible server. Nothing is sent before the first `ask`. */
export function createModelClient(options: ModelOptions): ModelClient {
  const timeout = options.timeoutMs ?? TIMEOUT_MS;
  const openai = new OpenAI({
    // Local servers want no key, the SDK insists on one.
    apiKey: options.apiKey ?? 'none',
    baseURL: options.baseUrl ?? null,
    timeout,
    // Retries are ours: a digest must go out on time, and a second answer is better than a third try.
    maxRetries: 0,
  });
  // Some servers refuse `json_schema`; the first refusal moves every later call one rung down.
  let knowsSchemas = true;

  async function complete(
    question: Ask<z.ZodType>,
    complaint: string | undefined,
  ): Promise<string> {
    const messages: OpenAI.ChatCompletionMessageParam[] = [
      { role: 'system', content: question.system },
      { role: 'user', content: question.user },
      ...(complaint ? [{ role: 'user' as const, content: complaint }] : []),
    ];
    const body = async (format: OpenAI.ChatCompletionCreateParams['response_format']) => {
      // The SDK's own time-out ends with the headers: an answer that stops half-way would be waited for.
      const tooLong = AbortSignal.timeout(timeout);
      try {
        return await openai.chat.completions.create(
          {
            model: options.model,
            messages,
            temperature: 0,
            ...(format ? { response_format: format } : {}),
          },
          { signal: AbortSignal.any([question.signal, tooLong]) },
        );
      } catch (error) {
        if (question.signal.aborted) throw new OpenAI.APIUserAbortError();
        throw tooLong.aborted ? new OpenAI.APIConnectionTimeoutError() : error;
      }
    };
    const completion = knowsSchemas
      ? await body(toFormat(question)).catch((error: unknown) => {
          if (!(error instanceof OpenAI.BadRequestError) || isFiltered(error)) throw error;
          knowsSchemas = false;
          return body({ type: 'json_object' });
        })
      : await body({ type: 'json_object' });
    options.log?.info('model.answered', {
      model: options.model,
      tokensIn: completion.usage?.prompt_tokens,
      tokensOut: completion.usage?.completion_tokens,
    });
    return readContent(completion);
  }

  return {
    model: options.model,
    async ask<S extends z.ZodType>(question: Ask<S>): Promise<z.infer<S>> {
      let issues: readonly string[] = [];
      for (let attempt = 1; attempt <= ONE_REPAIR; attempt += 1) {
        const complaint =
          issues.length > 0
            ? `That answer did not fit: ${issues.join('; ')}. Answer again.`
            : undefined;
        const content = await complete(question, complaint).catch((error: unknown) => {
          throw error instanceof RefusedError || error instanceof InvalidOutputError
            ? error
            : toDaybriefError(error, options.clock.now());
        });
        const parsed = question.schema.safeParse(parseJson(content));
        if (parsed.success) return parsed.data;
        issues = parsed.error.issues.map(
          ({ path, code }) => `${path.join('.') || 'answer'}: ${code}`,
        );
      }
      throw new InvalidOutputError({
        what: 'The model did not answer in the asked form, twice.',
        remedy: 'The built-in writer answers instead.',
      });
    },
  };
}

function toFormat(question: Ask<z.ZodType>): OpenAI.ResponseFormatJSONSchema {
  return {
    type: 'json_schema',
    json_schema: { name: question.name, strict: true, schema: z.toJSONSchema(question.schema) },
  };
}

function readContent(completion: OpenAI.ChatCompletion): string {
  const [choice] = completion.choices;
  if (choice?.message.refusal || choice?.finish_reason === 'content_filter') {
    throw new RefusedError({
      what: 'The model declined to write about this.',
      remedy: 'The built-in writer answers instead.',
    });
  }
  const content = choice?.message.content ?? '';
  if (choice?.finish_reason === 'length' || content.length > LONGEST_ANSWER) {
    throw new InvalidOutputError({
      what: 'The answer of the model was cut off.',
      remedy: 'The built-in writer answers instead.',
    });
  }
  return content;
}
