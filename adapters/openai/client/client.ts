import * as z from 'zod';
import {
  InvalidOutputError,
  type OutputFault,
  RefusedError,
  TooSlowError,
  UnavailableError,
} from '../../../skills/core/errors.js';
import type { Clock, Timers } from '../../../skills/core/ports/clock.js';
import type { Log } from '../../../skills/core/ports/log.js';
import type { ModelUse } from '../../../skills/core/ports/model-use.js';
import { toDaybriefError } from '../errors.js';
import { answerTokens } from '../json/answer-size.js';
import { readAnswer } from '../json/read-answer.js';
import {
  type Abilities,
  type AbilitiesMemory,
  firstAbilities,
  OPENAI_OFFERS,
  OTHER_OFFERS,
} from './abilities.js';
import { createContextWindow, type WindowSource } from './context-window.js';
import { createExchange, type Until } from './exchange.js';
import { createFittedExchange } from './fitted-exchange.js';
import type { Prompt } from './request.js';
import type { Ending, Said } from './said.js';
import { readServerWord } from './server-word.js';
import { PATIENCE, type Patience } from './silence.js';
import { createTurns } from './turns.js';

/** Where the model is and how patient to be. */
export interface ModelOptions {
  readonly model: string;
  readonly apiKey: string | undefined;
  /** Any server that speaks Chat Completions; undefined means OpenAI's own. */
  readonly baseUrl: string | undefined;
  /** A machine of one's own, which answers one call at a time unless it says otherwise. */
  readonly isOwnServer?: boolean;
  /** Tokens that the model reads and writes in one call, where somebody knows. */
  readonly contextTokens?: number | undefined;
  /** What was found out by another process; without one it is found out anew. */
  readonly memory?: AbilitiesMemory;
  readonly clock: Clock;
  readonly timers?: Pick<Timers, 'sleep'>;
  /** Told how many tokens each call took. */
  readonly log?: Log;
  /** @default PATIENCE */
  readonly patience?: Partial<Patience>;
}

/** One question to the model. `system` is ours; `user` holds the marked untrusted text. */
export interface Ask<S extends z.ZodType> {
  readonly name: string;
  readonly schema: S;
  readonly system: string;
  readonly user: string;
  readonly signal: AbortSignal;
  /** When the time for the whole answer is over: what is complete then is used. */
  readonly deadline?: AbortSignal;
  /** Told what each try took, where the server counts. */
  readonly onUse?: (use: ModelUse) => void;
}

/** What was found out about a server and its model. */
export interface ModelFacts extends Abilities {
  readonly contextTokens: number;
  readonly contextSource: WindowSource;
  readonly tokensPerSecond: number | undefined;
}

/** A model that answers in the shape it was asked for. */
export interface ModelClient {
  readonly model: string;
  /**
   * Asks once and, when nothing of the answer fits the schema, once more in another form.
   *
   * Throws `InvalidOutputError`, `RefusedError`, `TooSlowError`, `TooLargeError` (nothing was read, or
   * only a part: ask about less), `RateLimitedError`, `NotReadyError`, `UnavailableError`,
   * `AuthenticationError`, `PermissionError` or `NotFoundError`.
   */
  ask<S extends z.ZodType>(question: Ask<S>): Promise<z.infer<S>>;
  facts(): ModelFacts;
}

/** Calls that a service takes at once. */
const AT_ONCE = 4;
/** What OpenAI's models hold at least, what other services do, and what Ollama gives unless told otherwise. */
const ASSUMED = { openai: 128_000, service: 32_768, own: 4_096 } as const;
const NEVER = new AbortController().signal;

/** Creates a client for any OpenAI-compatible server. Nothing is sent before the first `ask`. */
export function createModelClient(options: ModelOptions): ModelClient {
  const { model, apiKey, baseUrl, isOwnServer = false, clock } = options;
  const patience = { ...PATIENCE, ...options.patience };
  const offers = baseUrl === undefined ? OPENAI_OFFERS : OTHER_OFFERS;
  const assumed = baseUrl === undefined ? 'openai' : isOwnServer ? 'own' : 'service';
  const window = createContextWindow(options.contextTokens, ASSUMED[assumed]);
  const turns = createTurns(isOwnServer ? 1 : AT_ONCE);
  const fitted = createFittedExchange({
    ...options,
    exchange: createExchange({ apiKey, baseUrl, patience }),
    offers,
    abilities: firstAbilities(offers),
    window,
    turns,
  });
  /** Forms in which this server once answered as asked. */
  const proven = new Set<Abilities['form']>();
  const introductions: Promise<void>[] = [];

  /** Asks what the server says of itself: before the first call, and after it, when its model is loaded. */
  async function introduce(): Promise<void> {
    const met = introductions.length;
    const isDue = met === 0 || (met === 1 && fitted.hasAnswered());
    if (met === 0) introductions.push(Promise.all([recall(), readWord()]).then(() => undefined));
    else if (isDue && window.source() === 'assumed') introductions.push(readWord());
    await introductions.at(-1);
  }

  let kept: Abilities | undefined;

  async function recall(): Promise<void> {
    kept = await options.memory?.read();
    if (kept) fitted.recall(kept);
  }

  async function remember(): Promise<void> {
    const found = fitted.abilities();
    if (!fitted.hasAnswered() || found === kept) return;
    kept = found;
    await options.memory?.write(found);
  }

  async function readWord(): Promise<void> {
    if (baseUrl === undefined || window.source() !== 'assumed') return;
    const { contextTokens, atOnce } = await readServerWord({ baseUrl, apiKey, model });
    if (contextTokens !== undefined) window.tell(contextTokens);
    if (atOnce !== undefined) turns.allow(Math.min(atOnce, AT_ONCE));
  }

  async function answer<S extends z.ZodType>(
    schema: S,
    prompt: Prompt,
    until: Until,
    count: (said: Said) => void,
  ): Promise<z.infer<S>> {
    const form = fitted.abilities().form;
    const first = await fitted.send(prompt, until);
    count(first);
    const read = readSaid(first, schema, prompt);
    if (read.success) {
      proven.add(form);
      return read.data;
    }
    if (isTooLate(first.ending)) throw tooSlow();
    // A grammar can trap a model in white space or make it say nothing; words alone can't.
    const isTrapped = read.fault !== 'cut' || first.ending === 'spaces';
    const second = isTrapped && form !== 'object' ? 'words' : form;
    const complaint = isTrapped
      ? `${prompt.complaint ?? ''}That was no answer in the asked form.`
      : '';
    const said = await fitted.send({ ...prompt, complaint }, until, second);
    count(said);
    const reread = readSaid(said, schema, prompt);
    if (reread.success) {
      if (!proven.has(form)) fitted.settle(second);
      return reread.data;
    }
    if (isTooLate(said.ending)) throw tooSlow();
    throw said.ending === 'broken' && reread.fault === 'empty'
      ? new UnavailableError({
          what: 'The model server broke off, twice.',
          remedy: 'Look into its log; the built-in writer answers until it is back.',
        })
      : invalid(reread.fault);
  }

  return {
    model,
    facts: () => ({
      ...fitted.abilities(),
      contextTokens: window.tokens(),
      contextSource: window.source(),
      tokensPerSecond: fitted.tokensPerSecond(),
    }),
    async ask<S extends z.ZodType>(question: Ask<S>): Promise<z.infer<S>> {
      const { schema, signal, deadline = NEVER, onUse } = question;
      const count = ({ tokensIn = 0, tokensOut = 0 }: Said): void =>
        onUse?.({ calls: 1, tokensIn, tokensOut });
      const until = { signal, deadline };
      const prompt = toPrompt(question);
      try {
        await introduce();
        return await turns.take(
          () => answer(schema, prompt, until, count),
          AbortSignal.any([signal, deadline]),
        );
      } catch (thrown) {
        if (!signal.aborted && deadline.aborted) throw tooSlow(thrown);
        throw toDaybriefError(thrown, clock.now());
      } finally {
        await remember();
      }
    },
  };
}

function toPrompt({ name, schema, system, user }: Ask<z.ZodType>): Prompt {
  const form = z.toJSONSchema(schema);
  return { name, schema: form, system, user, answerTokens: answerTokens(form) };
}

type Read<S extends z.ZodType> =
  | { readonly success: true; readonly data: z.infer<S> }
  | { readonly success: false; readonly fault: OutputFault };

/** Looks for the answer wherever servers put it. Throws `RefusedError`. */
function readSaid<S extends z.ZodType>(said: Said, schema: S, prompt: Prompt): Read<S> {
  const { content, toolArguments, thought, ending, isRefused } = said;
  if (isRefused || ending === 'filtered') {
    throw new RefusedError({
      what: 'The model declined to write about this.',
      remedy: 'The built-in writer answers instead.',
    });
  }
  // Some servers take an answer for a thought; one that was cut off is only a draft.
  for (const text of [content, toolArguments, ending === 'said' ? thought : '']) {
    const found = readAnswer(text, prompt.schema);
    const parsed = found && schema.safeParse(found.value);
    if (parsed?.success) return { success: true, data: parsed.data };
  }
  const isEmpty = `${content}${toolArguments}`.trim() === '';
  const isCut = ending !== 'said' && !(isEmpty && ending === 'broken');
  return { success: false, fault: isCut ? 'cut' : isEmpty ? 'empty' : 'form' };
}

function isTooLate(ending: Ending): boolean {
  return ending === 'silence' || ending === 'deadline';
}

function tooSlow(cause?: unknown): TooSlowError {
  return new TooSlowError({
    what: 'The model was too slow.',
    remedy: 'Take a smaller model or a faster machine, or set OPENAI_WAIT to wait longer.',
    cause,
  });
}

const FAULTS: Readonly<Record<OutputFault, string>> = {
  form: 'The model did not answer in the asked form, twice.',
  cut: 'The answer of the model was cut off.',
  empty: 'The model said nothing.',
  claim: 'The model said something its source does not.',
  unable: 'The model is not up to this.',
};

function invalid(fault: OutputFault): InvalidOutputError {
  return new InvalidOutputError({
    what: FAULTS[fault],
    remedy: 'The built-in writer answers instead.',
    fault,
  });
}
