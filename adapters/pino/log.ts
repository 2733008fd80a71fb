import { type DestinationStream, pino } from 'pino';
import { DaybriefError } from '../../skills/core/errors.js';
import type { Log, LogFields } from '../../skills/core/ports/log.js';

/** How much is written, and where. */
export interface PinoLogOptions {
  /** @default 'info' */
  readonly level?: 'info' | 'warn' | 'error' | 'silent';
  /** One JSON document per line. @default the standard output */
  readonly destination?: DestinationStream;
}

/**
 * Creates the log of a server: one JSON line per event, with ids, counts and codes only.
 *
 * The message of an error we do not know may hold a mail, a URL or a token, so it is never written:
 * only its class and the frames of its stack are. Fields longer than 200 characters are dropped for
 * the same reason.
 */
export function createPinoLog({ level = 'info', destination }: PinoLogOptions = {}): Log {
  const options = { level, base: null, messageKey: 'event', formatters: { level: levelName } };
  const logger = destination ? pino(options, destination) : pino(options);
  return {
    info: (event, fields) => logger.info(checked(fields), event),
    warn: (event, fields) => logger.warn(checked(fields), event),
    error: (event, error, fields) =>
      logger.error({ ...checked(fields), ...describe(error) }, event),
  };
}

function levelName(level: string): { readonly level: string } {
  return { level };
}

const LONGEST_FIELD = 200;

function checked(fields: LogFields = {}): LogFields {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => typeof value !== 'string' || value.length <= LONGEST_FIELD,
    ),
  );
}

function describe(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { error: typeof error };
  const cause = error.cause instanceof Error ? framesOf(error.cause) : [];
  const known = error instanceof DaybriefError ? { code: error.code, what: error.what } : {};
  return { error: error.name, ...known, stack: [...framesOf(error), ...cause] };
}

/** The name and the frames. A message has lines too, and what comes before its end is left out. */
function framesOf({ name, message, stack = '' }: Error): readonly string[] {
  const at = stack.indexOf(message);
  const below = at === -1 ? '' : stack.slice(at + message.length);
  const frames = below.split('\n').flatMap((line) => /^\s+at .+$/.exec(line)?.[0].trim() ?? []);
  return [name, ...frames];
}
