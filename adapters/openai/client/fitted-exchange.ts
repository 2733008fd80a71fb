import { setTimeout as sleep } from 'node:timers/promises';
import { RateLimitedError, TooLargeError } from '../../../skills/core/errors.js';
import type { Clock, Timers } from '../../../skills/core/ports/clock.js';
import type { Log } from '../../../skills/core/ports/log.js';
import { toDaybriefError } from '../errors.js';
import { hasThought } from '../json/find-json.js';
import { type Abilities, narrow, type Offers } from './abilities.js';
import type { ContextWindow } from './context-window.js';
import type { Exchange, Until } from './exchange.js';
import { findAbilities } from './find-abilities.js';
import { type Refusal, readRefusal } from './refusal.js';
import { type Prompt, promptText, THOUGHT_TOKENS, toRequest } from './request.js';
import type { Said } from './said.js';
import type { Turns } from './turns.js';
import { waitBefore } from './waits.js';

/** Sends prompts the way this server takes them, and finds out what that is. */
export interface FittedExchange {
  /** Throws a `DaybriefError`: `TooLargeError` when the window does not hold the prompt. */
  send(prompt: Prompt, until: Until, form?: Abilities['form']): Promise<Said>;
  abilities(): Abilities;
  /** Begins with what was found out before. */
  recall(abilities: Abilities): void;
  /** Asks in this form from now on. */
  settle(form: Abilities['form']): void;
  hasAnswered(): boolean;
  /** How fast the model writes; undefined before it was heard writing. */
  tokensPerSecond(): number | undefined;
}

/** What sending stands on. */
export interface FittedParts {
  readonly model: string;
  readonly exchange: Exchange;
  readonly offers: Offers;
  readonly abilities: Abilities;
  readonly window: ContextWindow;
  readonly turns: Turns;
  readonly clock: Clock;
  readonly timers?: Pick<Timers, 'sleep'>;
  readonly log?: Log;
}

/** The part of a window that is left for the answer, where it is that long: with less it would be cut. */
const ANSWER_SHARE = 0.25;
/** A prompt of fewer tokens fits every window. */
const FITS_ANY_WINDOW = 700;
/** An answer that ends this far below its limit ended at the window. */
const SHORT_OF_LIMIT = 0.9;

/** Creates it; nothing is sent before the first prompt. */
export function createFittedExchange(parts: FittedParts): FittedExchange {
  const { model, exchange, offers, window, turns, clock, log } = parts;
  const pause: Timers['sleep'] =
    parts.timers?.sleep ??
    (async (ms, signal) => {
      await sleep(ms, undefined, { signal }).catch((error: unknown) => {
        if (!signal.aborted) throw error;
      });
    });
  let abilities = parts.abilities;
  let hasAnswered = false;
  let hasSearched = false;
  let written = 0;
  let writingMs = 0;

  /** How many tokens the answer may have. Throws when the prompt leaves no room for one. */
  function roomFor(prompt: Prompt, { thinks }: Abilities): number {
    const size = window.tokensOf(promptText(prompt));
    const room = window.tokens() - size;
    const least = Math.min(prompt.answerTokens, window.tokens() * ANSWER_SHARE);
    if (room < least) throw tooLarge(window.tokens(), size);
    return Math.min(room, prompt.answerTokens + (thinks ? THOUGHT_TOKENS : 0));
  }

  async function isTaken(prompt: Prompt, tried: Abilities, until: Until): Promise<boolean> {
    try {
      await exchange(toRequest(model, prompt, tried, prompt.answerTokens), THOUGHT_TOKENS, until);
      return true;
    } catch (thrown) {
      if (readRefusal(thrown)) return false;
      throw thrown;
    }
  }

  /** Changes what the refusal names; false when there is nothing to change. */
  async function adapt(
    refusal: Refusal,
    prompt: Prompt,
    sent: Abilities & { readonly most: number },
    until: Until,
  ): Promise<boolean> {
    const size = window.tokensOf(promptText(prompt));
    if (refusal.about === 'feature') {
      const { feature } = refusal;
      // Another call may have met the same refusal a moment ago.
      if (abilities[feature] !== sent[feature]) return true;
      const next = narrow(abilities, feature, offers);
      abilities = next ?? abilities;
      return next !== undefined;
    }
    if (refusal.about === 'size') {
      if (refusal.contextTokens === undefined) window.refuse(size + sent.most);
      else window.fill(refusal.contextTokens);
      return true;
    }
    if (!hasSearched) {
      hasSearched = true;
      const found = await findAbilities(abilities, offers, (tiny, tried) =>
        isTaken(tiny, tried, until),
      );
      if (found === undefined) return false;
      hasAnswered = true;
      const isNew = JSON.stringify(found) !== JSON.stringify(abilities);
      abilities = found;
      if (isNew) return true;
    }
    // Everything is taken of a short question: what is left to refuse is the length of this one.
    if (refusal.isFault || size < FITS_ANY_WINDOW) return false;
    window.refuse(size + sent.most);
    return true;
  }

  function learn(
    prompt: Prompt,
    sent: Abilities & { readonly most: number },
    said: Said,
    ms: number,
  ): void {
    hasAnswered = true;
    log?.info('model.answered', {
      model,
      tokensIn: said.tokensIn,
      tokensOut: said.tokensOut,
      ending: said.ending,
      ms,
    });
    if (said.tokensOut !== undefined && said.writingMs !== undefined) {
      written += said.tokensOut;
      writingMs += said.writingMs;
    }
    if (!abilities.thinks && (said.thought || said.tokensThought > 0 || hasThought(said.content))) {
      abilities = { ...abilities, thinks: true };
    }
    const size = window.tokensOf(promptText(prompt));
    if (window.compare(size, said.tokensIn)) throw tooLarge(window.tokens(), size);
    const { tokensIn = 0, tokensOut = 0 } = said;
    const isAtWindow = said.ending === 'length' && tokensOut < sent.most * SHORT_OF_LIMIT;
    if (isAtWindow && tokensIn > 0 && tokensOut > 0) window.fill(tokensIn + tokensOut);
  }

  return {
    abilities: () => abilities,
    hasAnswered: () => hasAnswered,
    tokensPerSecond: () => (writingMs === 0 ? undefined : (written * 1_000) / writingMs),
    recall(known) {
      if (!hasAnswered) abilities = known;
    },
    settle(form) {
      abilities = { ...abilities, form };
    },
    async send(prompt, until, form) {
      let tries = 1;
      for (;;) {
        const offered = form ? { ...abilities, form } : abilities;
        const sent = { ...offered, most: roomFor(prompt, offered) };
        let said: Said;
        const began = clock.now();
        try {
          said = await exchange(toRequest(model, prompt, sent, sent.most), sent.most, until);
        } catch (thrown) {
          const refusal = readRefusal(thrown);
          if (refusal && (await adapt(refusal, prompt, sent, until))) continue;
          const error = toDaybriefError(thrown, clock.now());
          const wait = waitBefore(error, tries, hasAnswered);
          if (wait === undefined) throw error;
          if (error instanceof RateLimitedError) turns.narrow();
          tries += 1;
          await pause(wait, AbortSignal.any([until.signal, until.deadline]));
          until.signal.throwIfAborted();
          if (until.deadline.aborted) throw error;
          continue;
        }
        learn(prompt, sent, said, clock.now() - began);
        return said;
      }
    },
  };
}

function tooLarge(limit: number, actual: number): TooLargeError {
  return new TooLargeError({
    what: 'The text is longer than the model can read at once.',
    remedy: 'Give the model a larger window, or set OPENAI_CONTEXT to the one it has.',
    limit,
    actual,
    unit: 'tokens',
  });
}
