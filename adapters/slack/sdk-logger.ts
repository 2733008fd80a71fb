import { type Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../../skills/core/ports/log.js';

/**
 * Creates a logger for the SDK that keeps only that something happened.
 *
 * The SDK's own words are dropped: at debug level they hold whole requests, and its errors may quote
 * what Slack or a person sent.
 */
export function createSdkLogger(log: Log): Logger {
  const nothing = () => undefined;
  return {
    debug: nothing,
    info: nothing,
    warn: () => log.warn('slack.sdk-warned'),
    error: (...words) => {
      const error = words.find((word) => word instanceof Error);
      if (error === undefined) log.warn('slack.sdk-failed');
      else log.error('slack.sdk-failed', error);
    },
    setLevel: nothing,
    getLevel: () => LogLevel.WARN,
    setName: nothing,
  };
}
