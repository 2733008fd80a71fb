import type { SurfaceName } from '../../skills/core/caller.js';

/** Where a worker is killed, in the order of a delivery's life. */
export const points = [
  'before the claim',
  'claimed',
  'sending recorded',
  'accepted, not answered',
  'answered, not recorded',
  'recorded',
] as const;

/** One of the labelled points. */
export type Point = (typeof points)[number];

/** The surfaces that differ in what a bot can find out afterwards. */
export const surfaces = ['slack', 'teams'] as const satisfies readonly SurfaceName[];

/** How a process speaks to one company; the address of a Teams conversation names its connector. */
export interface CompanyOrders {
  readonly tenant: string;
  readonly slackApiUrl: string;
  readonly slackToken: string;
}

/** What every process of these tests is told. */
export interface ProcessOrders {
  readonly databaseUrl: string;
  readonly companies: readonly CompanyOrders[];
  readonly concurrency: number;
  /** Epoch milliseconds that its clock starts at. */
  readonly startsAt: number;
}

/** What the worker that is to die is told. */
export interface WorkerOrders extends ProcessOrders {
  readonly point: Point;
  /** The process dies the n-th time it comes to the point. */
  readonly occurrence: number;
}

/** The keys that parent and child share. */
export const TEST_KEYS = `test:${Buffer.alloc(32, 7).toString('base64')}`;
