import type { Clock, Timers } from '../../../skills/core/ports/clock.js';
import type { Progress, Step } from '../../../skills/core/ports/log.js';
import type { SlackMessage } from '../render/blocks.js';
import { ACTION_PREFIX } from '../render/buttons.js';
import { escapeMrkdwn } from '../render/escape.js';

/** A quicker answer needs no status line. */
export const STATUS_AFTER_MS = 1_200;

/** Edits closer together than this only flicker. */
const EDIT_MS = 2_000;

/** Renders the line that is shown while a request is worked on, with a button that cancels it. */
export function renderStatus(line: string, callId: string): SlackMessage {
  return {
    text: escapeMrkdwn(line),
    blocks: [
      { type: 'context', elements: [{ type: 'plain_text', text: line, emoji: false }] },
      {
        type: 'actions',
        elements: [
          {
            type: 'button',
            action_id: `${ACTION_PREFIX}.cancel.0`,
            text: { type: 'plain_text', text: 'Cancel' },
            value: callId,
          },
        ],
      },
    ],
    unfurl_links: false,
    unfurl_media: false,
    parse: 'none',
    link_names: false,
  };
}

/** "Reading 14 of 38 threads". */
export function describeStep({ doing, done, total, unit }: Step): string {
  return total === undefined ? `${doing} ${done} ${unit}` : `${doing} ${done} of ${total} ${unit}`;
}

/** A progress port that shows the newest step, thinned out to what a person can read. */
export interface StatusLine extends Progress {
  /** Ends it; resolves when no edit is under way, so that none can overtake the answer. */
  close(): Promise<void>;
}

/** Creates a status line. `show` may fail: a missing status line never costs the answer. */
export function createStatusLine(options: {
  readonly show: (line: string) => Promise<void>;
  readonly onError: (error: unknown) => void;
  readonly clock: Clock;
  readonly timers: Pick<Timers, 'sleep'>;
}): StatusLine {
  const { show, onError, clock, timers } = options;
  const closing = new AbortController();
  let newest = 'Working on it';
  let nextAt = Number.POSITIVE_INFINITY;
  let showing: Promise<void> = Promise.resolve();

  const showNewest = (): void => {
    nextAt = Number.POSITIVE_INFINITY;
    showing = show(newest)
      .catch(onError)
      .finally(() => {
        nextAt = clock.now() + EDIT_MS;
      });
  };
  const begun = timers.sleep(STATUS_AFTER_MS, closing.signal).then(() => {
    if (!closing.signal.aborted) showNewest();
  }, onError);

  return {
    report(step) {
      newest = describeStep(step);
      if (!closing.signal.aborted && clock.now() >= nextAt) showNewest();
    },
    async close() {
      closing.abort();
      await begun;
      await showing;
    },
  };
}
