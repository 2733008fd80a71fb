import type { Vouched } from '../../skills/core/caller.js';
import { NotSupportedError } from '../../skills/core/errors.js';
import type { ExtraPort } from '../../skills/core/ports/accounts.js';
import type { Clock, Timers } from '../../skills/core/ports/clock.js';
import type { OpenGraph } from './graph-access.js';
import type { Providers } from './providers.js';

/** What the extra ports are opened with. */
export interface ExtraPortsOptions {
  /** Undefined where Graph is not configured. */
  readonly openGraph: OpenGraph | undefined;
  readonly baseUrl: string | undefined;
  readonly clock: Clock;
  readonly timers: Pick<Timers, 'sleep'>;
}

/** Opens what people allow one by one. Throws `NotSupportedError` where nothing stands behind it. */
export function createExtraPorts(options: ExtraPortsOptions): Providers<ExtraPort, Vouched> {
  const { openGraph, baseUrl, clock, timers } = options;
  return {
    drive: async (_call, who) => {
      if (!openGraph) throw notConfigured();
      const [{ createGraphDrive }, { GRAPH_ROOT }, { client }] = await Promise.all([
        import('../../adapters/graph/drive/drive.js'),
        import('../../adapters/graph/graph-root.js'),
        openGraph(who, 'drive'),
      ]);
      return createGraphDrive(client, { baseUrl: baseUrl ?? GRAPH_ROOT, clock, timers });
    },
    channelThreads: async (_call, who) => {
      if (!openGraph) throw notConfigured();
      const [{ createGraphChannelThreads }, { client }] = await Promise.all([
        import('../../adapters/graph/mail/channel-threads.js'),
        openGraph(who, 'channelThreads'),
      ]);
      return createGraphChannelThreads(client);
    },
  };
}

function notConfigured(): NotSupportedError {
  return new NotSupportedError({
    what: 'That needs Microsoft 365, which is not set up for this Daybrief.',
    remedy: 'An administrator sets the GRAPH_ variables.',
  });
}
