import type { Log, LogFields } from '../../skills/core/ports/log.js';

/** One recorded event. */
export interface LoggedEvent {
  readonly level: 'info' | 'warn' | 'error';
  readonly event: string;
  readonly fields: LogFields;
  readonly error?: unknown;
}

/** Creates a log that keeps its events for a test to look at. */
export function createFakeLog(): Log & { readonly events: readonly LoggedEvent[] } {
  const events: LoggedEvent[] = [];
  return {
    events,
    info: (event, fields = {}) => void events.push({ level: 'info', event, fields }),
    warn: (event, fields = {}) => void events.push({ level: 'warn', event, fields }),
    error: (event, error, fields = {}) =>
      void events.push({ level: 'error', event, fields, error }),
  };
}
