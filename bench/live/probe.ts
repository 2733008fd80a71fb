import type { Suite } from '../../bots/compose.js';
import type { Config } from '../../bots/config.js';
import type { Surface } from '../../skills/core/ports/surface.js';

/** One thing that is tried against the real service. */
export interface Probe {
  readonly service: Service;
  /** What is tried, in words that name nobody. */
  readonly tried: string;
  /** What is asked before it is done, because it sends or costs something. */
  readonly question?: string;
  /** Does it. Throws what the service refused it with. */
  run(signal: AbortSignal): Promise<Outcome>;
}

/** What came, and what that means: counts and words of ours, nobody's name and nothing that they wrote. */
export interface Outcome {
  readonly came: string;
  readonly means: string;
}

export const SERVICES = ['Slack', 'Teams', 'Graph', 'Model'] as const;
export type Service = (typeof SERVICES)[number];

/** What the probes work with. */
export interface LiveTools {
  readonly config: Config;
  readonly suite: Suite;
  readonly surfaces: { readonly slack?: Surface | undefined; readonly teams?: Surface | undefined };
  /** Whoever runs the check, as each service knows them; nothing is sent to anybody else. */
  readonly self: { readonly slack?: string | undefined; readonly teams?: string | undefined };
  /** Where bots sign in and send when it is not at Microsoft's own addresses. */
  readonly teamsServices?: { readonly loginUrl: string; readonly serviceUrl: string };
}
