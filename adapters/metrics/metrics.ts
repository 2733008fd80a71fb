import type { RequestListener } from 'node:http';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Log, LogFields } from '../../skills/core/ports/log.js';

/** What the metrics ask for when they are read. */
export interface MetricsSources {
  /** Deliveries on their way, by state. */
  queueDepth(): Promise<ReadonlyMap<string, number>>;
}

/** The figures of one process. */
export interface Metrics {
  /** A log that counts what passes through it: events are the one source of the figures. */
  counting(log: Log): Log;
  /** Answers `GET /metrics` in Prometheus' text format. */
  readonly requestListener: RequestListener;
  /** How often each skill was asked since this process began, by how that ended. */
  usage(): Promise<readonly Usage[]>;
}

/** One figure of use. `result` is `answered`, `failed` or the code of a refusal. */
export interface Usage {
  readonly skill: string;
  readonly result: string;
  readonly count: number;
}

/** Seconds after the due instant; the first two mean "on the minute". */
const LATENESS_BUCKETS = [10, 60, 120, 300, 900, 1_800, 3_600, 7_200, 14_400];
/** A person waits for an answer; a minute is the longest that is worth telling apart. */
const DURATION_BUCKETS = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 30, 60, 120, 300];
const SECOND_MS = 1_000;

/**
 * Creates the metrics: outcomes and lateness of scheduled deliveries, queue depth, answers and
 * refusals of skills and how long they take, fallbacks of the writer, calls and tokens of the model, the
 * reading of mail, and Node's own figures.
 *
 * Labels are states, codes, and names of skills, surfaces and models: never a person, a tenant or an
 * id, so their number stays small.
 */
export function createMetrics(sources: MetricsSources): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: 'daybrief_' });
  const deliveries = new Counter({
    name: 'daybrief_deliveries_total',
    help: 'Scheduled deliveries that ended, or are to be tried again, by outcome.',
    labelNames: ['state', 'surface', 'code'],
    registers,
  });
  const lateness = new Histogram({
    name: 'daybrief_delivery_lateness_seconds',
    help: 'Time from the due instant of a sent digest to its acceptance by the platform.',
    labelNames: ['surface'],
    buckets: LATENESS_BUCKETS,
    registers,
  });
  const runs = new Counter({
    name: 'daybrief_runs_total',
    help: 'Due subscriptions that were claimed, or skipped because they were due too long ago.',
    labelNames: ['result'],
    registers,
  });
  const answers = new Counter({
    name: 'daybrief_skill_requests_total',
    help: 'Requests to skills, by how they ended.',
    labelNames: ['skill', 'result'],
    registers,
  });
  const fallbacks = new Counter({
    name: 'daybrief_writer_fallbacks_total',
    help: 'Times the writer without a model stepped in for one.',
    labelNames: ['model', 'code'],
    registers,
  });
  const tokens = new Counter({
    name: 'daybrief_model_tokens_total',
    help: 'Tokens that the model reported.',
    labelNames: ['model', 'direction'],
    registers,
  });
  const durations = (name: string, help: string, labelNames: readonly string[]) =>
    new Histogram({ name, help, labelNames, buckets: DURATION_BUCKETS, registers });
  const answerTimes = durations(
    'daybrief_answer_seconds',
    'Time that a skill took for its answer, or to refuse.',
    ['skill', 'surface'],
  );
  const modelTimes = durations('daybrief_model_seconds', 'Time of one call of a model.', ['model']);
  const mailTimes = durations(
    'daybrief_mail_reading_seconds',
    'Time that a mailbox took to hand over the mail of one request.',
    ['source'],
  );
  const errors = new Counter({
    name: 'daybrief_errors_total',
    help: 'Events logged as errors.',
    labelNames: ['event'],
    registers,
  });
  new Gauge({
    name: 'daybrief_queue_depth',
    help: 'Deliveries on their way, by state.',
    labelNames: ['state'],
    registers,
    async collect() {
      this.reset();
      for (const [state, depth] of await sources.queueDepth()) this.set({ state }, depth);
    },
  });

  const count = (event: string, fields: LogFields): void => {
    switch (event) {
      case 'delivery.finished':
        deliveries.inc({
          state: text(fields['state']),
          surface: text(fields['surface']),
          code: text(fields['code']),
        });
        if (fields['state'] === 'sent') {
          lateness.observe(
            { surface: text(fields['surface']) },
            number(fields['lateMs']) / SECOND_MS,
          );
        }
        break;
      case 'schedule.claimed':
        runs.inc({ result: 'claimed' }, number(fields['claimed']));
        runs.inc({ result: 'missed' }, number(fields['missed']));
        break;
      case 'skill.answered':
        answers.inc({ skill: text(fields['skill']), result: 'answered' });
        break;
      case 'skill.refused':
        answers.inc({ skill: text(fields['skill']), result: text(fields['code']) });
        break;
      case 'skill.failed':
        answers.inc({ skill: text(fields['skill']), result: 'failed' });
        break;
      case 'writer.fallback':
        fallbacks.inc({ model: text(fields['model']), code: text(fields['code']) });
        break;
      case 'model.answered':
        tokens.inc({ model: text(fields['model']), direction: 'in' }, number(fields['tokensIn']));
        tokens.inc({ model: text(fields['model']), direction: 'out' }, number(fields['tokensOut']));
        modelTimes.observe({ model: text(fields['model']) }, number(fields['ms']) / SECOND_MS);
        break;
      case 'mail.read':
        mailTimes.observe({ source: text(fields['source']) }, number(fields['ms']) / SECOND_MS);
        break;
    }
  };

  return {
    counting: (log) => ({
      async span(name, fields, work) {
        const began = performance.now();
        try {
          return await (log.span ? log.span(name, fields, work) : work());
        } finally {
          if (name === 'skill.run') {
            answerTimes.observe(
              { skill: text(fields['skill']), surface: text(fields['surface']) },
              (performance.now() - began) / SECOND_MS,
            );
          }
        }
      },
      info(event, fields = {}) {
        count(event, fields);
        log.info(event, fields);
      },
      warn(event, fields = {}) {
        count(event, fields);
        log.warn(event, fields);
      },
      error(event, error, fields = {}) {
        count(event, fields);
        errors.inc({ event });
        log.error(event, error, fields);
      },
    }),
    async usage() {
      const { values } = await answers.get();
      return values.map(({ labels, value }) => ({
        skill: text(labels['skill']),
        result: text(labels['result']),
        count: value,
      }));
    },
    requestListener(_request, response) {
      registry.metrics().then(
        (body) => {
          response.writeHead(200, { 'content-type': registry.contentType });
          response.end(body);
        },
        () => {
          // The database is away: the figures that need it are too, and a scraper notes the gap.
          response.writeHead(503);
          response.end();
        },
      );
    },
  };
}

function text(field: LogFields[string]): string {
  return field === undefined ? '' : String(field);
}

function number(field: LogFields[string]): number {
  return typeof field === 'number' && field > 0 ? field : 0;
}
