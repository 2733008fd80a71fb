import { SpanStatusCode, trace } from '@opentelemetry/api';
import { toDaybriefError } from '../../skills/core/errors.js';
import type { Log } from '../../skills/core/ports/log.js';

/**
 * Adds spans to a log, through the OpenTelemetry API alone.
 *
 * Without an SDK in the process (`node --import your-sdk.mjs dist/bots/daybrief.js`) every span is a
 * no-op. A span carries ids and, when the work fails, the error's code: never its words.
 */
export function withTracing(log: Log): Log {
  const tracer = trace.getTracer('daybrief');
  return {
    ...log,
    span: (name, fields, work) =>
      tracer.startActiveSpan(name, { attributes: { ...fields } }, async (span) => {
        try {
          return await (log.span ? log.span(name, fields, work) : work());
        } catch (thrown) {
          span.setStatus({ code: SpanStatusCode.ERROR, message: toDaybriefError(thrown).code });
          throw thrown;
        } finally {
          span.end();
        }
      }),
  };
}
