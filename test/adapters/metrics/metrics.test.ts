import { createServer, type Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { createMetrics, type MetricsSources } from '../../../adapters/metrics/metrics.js';
import { UnavailableError } from '../../../skills/core/errors.js';
import { createFakeLog } from '../../fakes/log.js';

let server: Server | undefined;
afterEach(() => server?.close());

async function serve(queueDepth: MetricsSources['queueDepth']) {
  const log = createFakeLog();
  const metrics = createMetrics({ queueDepth });
  const listening = createServer(metrics.requestListener);
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  const address = listening.address();
  if (address === null || typeof address === 'string') throw new TypeError('No port.');
  const read = async () => {
    const response = await fetch(`http://127.0.0.1:${address.port}/metrics`);
    return { status: response.status, lines: (await response.text()).split('\n') };
  };
  return { log, counting: metrics.counting(log), usage: metrics.usage, read };
}

describe('metrics', () => {
  it('count what the log says, and pass it on', async () => {
    const { log, counting, read } = await serve(async () => new Map([['pending', 3]]));
    const sent = { state: 'sent', surface: 'slack', lateMs: 42_000 };
    counting.info('delivery.finished', { delivery: 'secret-id', ...sent });
    counting.info('delivery.finished', { ...sent, state: 'unknown', code: 'outcome_unknown' });
    counting.info('schedule.claimed', { claimed: 5, missed: 2 });
    counting.info('skill.answered', { skill: 'digest', call: 'secret-id' });
    counting.info('skill.refused', { skill: 'deck', code: 'too_large' });
    counting.warn('writer.fallback', { model: 'm', code: 'rate_limited' });
    counting.error('worker.failed', new TypeError('x'));

    const { lines } = await read();
    expect(lines).toEqual(
      expect.arrayContaining([
        'daybrief_deliveries_total{state="sent",surface="slack",code=""} 1',
        'daybrief_deliveries_total{state="unknown",surface="slack",code="outcome_unknown"} 1',
        'daybrief_delivery_lateness_seconds_bucket{le="10",surface="slack"} 0',
        'daybrief_delivery_lateness_seconds_bucket{le="60",surface="slack"} 1',
        'daybrief_runs_total{result="claimed"} 5',
        'daybrief_runs_total{result="missed"} 2',
        'daybrief_skill_requests_total{skill="digest",result="answered"} 1',
        'daybrief_skill_requests_total{skill="deck",result="too_large"} 1',
        'daybrief_writer_fallbacks_total{model="m",code="rate_limited"} 1',
        'daybrief_errors_total{event="worker.failed"} 1',
        'daybrief_queue_depth{state="pending"} 3',
      ]),
    );
    expect(lines.join('\n')).not.toContain('secret-id');
    expect(log.events).toHaveLength(7);
  });

  it('tell how long answers, the model and the reading of mail take', async () => {
    const { counting, read } = await serve(async () => new Map());
    const fields = { skill: 'digest', surface: 'slack', call: 'secret-id' };
    expect(await counting.span?.('skill.run', fields, async () => 'done')).toBe('done');
    const refused = counting.span?.('skill.run', fields, async () =>
      Promise.reject(new Error('x')),
    );
    await expect(refused).rejects.toThrow('x');
    counting.info('model.answered', { model: 'm', ms: 3_000 });
    counting.info('mail.read', { source: 'graph', messages: 7, ms: 400 });
    const { lines } = await read();
    expect(lines).toEqual(
      expect.arrayContaining([
        'daybrief_answer_seconds_count{skill="digest",surface="slack"} 2',
        'daybrief_model_seconds_bucket{le="2.5",model="m"} 0',
        'daybrief_model_seconds_bucket{le="5",model="m"} 1',
        'daybrief_mail_reading_seconds_bucket{le="0.5",source="graph"} 1',
      ]),
    );
    expect(lines.join('\n')).not.toContain('secret-id');
  });

  it('say how often each skill was asked, and how that ended', async () => {
    const { counting, usage } = await serve(async () => new Map());
    expect(await usage()).toEqual([]);
    counting.info('skill.answered', { skill: 'digest', call: 'secret-id' });
    counting.info('skill.answered', { skill: 'digest' });
    counting.info('skill.refused', { skill: 'deck', code: 'too_large' });
    expect(await usage()).toEqual([
      { skill: 'digest', result: 'answered', count: 2 },
      { skill: 'deck', result: 'too_large', count: 1 },
    ]);
  });

  it('forget a state of the queue that has emptied', async () => {
    const depths = [new Map([['retry', 1]]), new Map<string, number>()];
    const { read } = await serve(async () => depths.shift() ?? new Map());
    expect((await read()).lines).toContain('daybrief_queue_depth{state="retry"} 1');
    expect((await read()).lines.join()).not.toContain('daybrief_queue_depth{');
  });

  it('answer 503 while the database is away', async () => {
    const { read } = await serve(async () => {
      throw new UnavailableError({ what: 'Away.', remedy: 'Wait.' });
    });
    expect((await read()).status).toBe(503);
  });
});
