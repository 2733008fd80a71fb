import { type Span, SpanStatusCode, type Tracer, trace } from '@opentelemetry/api';
import { afterEach, describe, expect, it } from 'vitest';
import { withTracing } from '../../../adapters/telemetry/traced-log.js';
import { NotFoundError } from '../../../skills/core/errors.js';
import { createFakeLog } from '../../fakes/log.js';

/** What an SDK would record of a span; the API package itself brings none. */
interface Recorded {
  readonly name: string;
  readonly attributes: unknown;
  status?: unknown;
  ended: boolean;
}

function installRecorder(): readonly Recorded[] {
  const spans: Recorded[] = [];
  const tracer = {
    startActiveSpan(name: string, options: { attributes: unknown }, work: (span: Span) => unknown) {
      const recorded: Recorded = { name, attributes: options.attributes, ended: false };
      spans.push(recorded);
      const span = {
        setStatus: (status: unknown) => {
          recorded.status = status;
        },
        end: () => {
          recorded.ended = true;
        },
      };
      return work(span as unknown as Span);
    },
  };
  trace.setGlobalTracerProvider({ getTracer: () => tracer as unknown as Tracer });
  return spans;
}

describe('traced log', () => {
  afterEach(() => trace.disable());

  it('runs the work all the same when no SDK is there', async () => {
    const log = withTracing(createFakeLog());
    expect(await log.span?.('skill.run', { call: '1' }, async () => 42)).toBe(42);
  });

  it('records name and ids, and ends the span', async () => {
    const spans = installRecorder();
    await withTracing(createFakeLog()).span?.('skill.run', { call: '1' }, async () => undefined);
    expect(spans).toEqual([{ name: 'skill.run', attributes: { call: '1' }, ended: true }]);
  });

  it('records the code of a failure and none of its words', async () => {
    const spans = installRecorder();
    const failure = new NotFoundError({ what: 'canary', remedy: 'canary' });
    const work = () => Promise.reject(failure);
    await expect(withTracing(createFakeLog()).span?.('skill.run', {}, work)).rejects.toBe(failure);
    expect(spans[0]).toMatchObject({
      status: { code: SpanStatusCode.ERROR, message: 'not_found' },
      ended: true,
    });
    expect(JSON.stringify(spans)).not.toContain('canary');
  });
});
