import { DaybriefError, NotFoundError } from '../../../skills/core/errors.js';
import { hasOrigin } from '../../chat/network.js';
import type { Outlet } from '../../chat/outlet.js';
import { layOutAnswer, withoutFiles } from '../render/layout.js';
import { renderStatus } from '../render/own-buttons.js';
import type { DirectOutlet } from './direct-outlet.js';
import { lost, rateLimited } from './errors.js';

/** Where a `response_url` may point: a forged one must not make Daybrief call anything else. */
const SLACK_HOOKS = 'https://hooks.slack.com';

/** What is sent here is seen by the person at once: an answer that was lost is asked for again. */
const OPERATION = { name: 'take the answer', sends: false };

/** Posts once to a `response_url`. Throws `NotFoundError` when it is used up, expired or not Slack's. */
export type Respond = ReturnType<typeof createRespond>;

/** Creates it; `origins` are allowed besides Slack's own, e.g. of a local server. */
export function createRespond(url: string, origins: readonly string[]) {
  return async (message: Readonly<Record<string, unknown>>, signal: AbortSignal): Promise<void> => {
    if (!hasOrigin(url, [SLACK_HOOKS, ...origins])) throw gone();
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(message),
      redirect: 'manual',
      signal,
    }).catch((error: unknown) => {
      throw lost(error, OPERATION);
    });
    if (response.ok) return;
    if (response.status === 429) throw rateLimited(undefined, undefined);
    throw response.status < 500 ? gone() : lost(undefined, OPERATION);
  };
}

/**
 * Answers a command in a channel: seen by the person who asked and nobody else.
 *
 * A `response_url` takes five messages within half an hour, so files, and everything after a long
 * wait or a failure, go through `direct`, the person's own direct message.
 */
export function createResponseOutlet(
  respond: Respond,
  direct: () => Promise<DirectOutlet>,
): Outlet {
  let statusShown = false;
  return {
    async status(line, callId, signal) {
      // Not edited any more: every edit would use up one of the five.
      if (statusShown) return;
      statusShown = true;
      await respond(ephemeral(renderStatus(line, callId)), signal);
    },
    async answer(answer, signal) {
      const layout = await layOutAnswer(answer);
      try {
        for (const message of withoutFiles(layout)) {
          await respond(ephemeral(message), signal);
        }
      } catch (error) {
        // Used up, busy or broken: better twice than never.
        if (signal.aborted || !(error instanceof DaybriefError)) throw error;
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
