import { NotFoundError, RateLimitedError, UnavailableError } from '../../../skills/core/errors.js';
import type { Outlet } from '../../chat/answering.js';
import { hasOrigin } from '../../chat/network.js';
import { layOutAnswer, withoutFiles } from '../render/layout.js';
import { renderStatus } from '../render/status.js';
import type { DirectOutlet } from './direct-outlet.js';

/** Where a `response_url` may point: a forged one must not make Daybrief call anything else. */
const SLACK_HOOKS = 'https://hooks.slack.com';

/** Sends messages to one `response_url`. */
export interface Responder {
  /** Posts once. Throws `NotFoundError` when the URL is used up, expired or not Slack's. */
  respond(message: Readonly<Record<string, unknown>>, signal: AbortSignal): Promise<void>;
}

/** Creates a responder; `origins` are allowed besides Slack's own, e.g. of a local server. */
export function createResponder(url: string, origins: readonly string[]): Responder {
  return {
    async respond(message, signal) {
      if (!hasOrigin(url, [SLACK_HOOKS, ...origins])) throw gone();
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json; charset=utf-8' },
        body: JSON.stringify(message),
        redirect: 'manual',
        signal,
      }).catch((error: unknown) => {
        throw unavailable(error);
      });
      if (response.ok) return;
      if (response.status === 429) {
        throw new RateLimitedError({
          what: 'Slack asked Daybrief to slow down.',
          remedy: 'Try again in a minute.',
        });
      }
      throw response.status < 500 ? gone() : unavailable(undefined);
    },
  };
}

/**
 * Answers a command in a channel: seen by the person who asked and nobody else.
 *
 * A `response_url` takes five messages within half an hour, so files, and everything after a long
 * wait, go through `direct`, the person's own direct message.
 */
export function createResponseOutlet(
  responder: Responder,
  direct: () => Promise<DirectOutlet>,
): Outlet {
  let statusShown = false;
  return {
    async status(line, callId, signal) {
      // Not edited any more: every edit would use up one of the five.
      if (statusShown) return;
      statusShown = true;
      await responder.respond(ephemeral(renderStatus(line, callId)), signal);
    },
    async answer(answer, signal) {
      const layout = await layOutAnswer(answer);
      try {
        for (const message of withoutFiles(layout)) {
          await responder.respond(ephemeral(message), signal);
        }
      } catch (error) {
        if (!(error instanceof NotFoundError)) throw error;
        return (await direct()).answer(answer, signal);
      }
      if (layout.files.length > 0) await (await direct()).upload(layout.files, signal);
    },
  };
}

/** A message that only the person who asked sees. */
export function ephemeral(message: object): Readonly<Record<string, unknown>> {
  return { ...message, response_type: 'ephemeral', replace_original: false };
}

function gone(): NotFoundError {
  return new NotFoundError({
    what: 'The place to answer is gone: Slack keeps it for 30 minutes.',
    remedy: 'Ask again.',
  });
}

function unavailable(cause: unknown): UnavailableError {
  return new UnavailableError({
    what: 'Slack did not take the answer.',
    remedy: 'Ask again in a minute.',
    cause,
  });
}
