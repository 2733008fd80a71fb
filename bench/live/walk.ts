import { createGraphProbes } from './graph.js';
import { toRefusal } from './meaning.js';
import { createModelProbes } from './model.js';
import type { LiveTools, Outcome, Probe, Service } from './probe.js';
import { SERVICES } from './probe.js';
import { createSlackProbes } from './slack.js';
import { createTeamsProbes } from './teams.js';

/** One line of the report. */
export interface Line extends Outcome {
  readonly service: Service;
  readonly tried: string;
  readonly state: 'ok' | 'refused' | 'not tried';
}

/** Longest that one thing may take; a model on a laptop answers slowly. */
const PROBE_MS = 600_000;

const OFF: Outcome = { came: 'nothing', means: 'It is not set up here.' };
const UNKNOWN: Outcome = {
  came: 'nothing',
  means: 'Say who you are, with --slack MEMBER-ID or --teams OBJECT-ID.',
};
const DECLINED: Outcome = { came: 'nothing', means: 'You did not want it.' };
const AFTER_REFUSAL: Outcome = {
  came: 'nothing',
  means: 'What it needs did not come about above.',
};

/**
 * Tries everything that is configured, service by service; the rest of one is left out once it has
 * refused something. `allow` is asked before anything is sent. Never throws.
 */
export async function walk(
  tools: LiveTools,
  allow: (question: string) => Promise<boolean>,
): Promise<readonly Line[]> {
  const probes = [
    createSlackProbes,
    createTeamsProbes,
    createGraphProbes,
    createModelProbes,
  ].flatMap((create) => create(tools));
  const lines: Line[] = [];
  const stopped = new Set<Service>();
  for (const probe of probes) {
    const line = stopped.has(probe.service)
      ? toLine(probe, 'not tried', AFTER_REFUSAL)
      : await tryOne(probe, allow);
    if (line.state !== 'ok') stopped.add(probe.service);
    lines.push(line);
  }
  return SERVICES.flatMap((service) => {
    const own = lines.filter((line) => line.service === service);
    const off: Line = { service, tried: 'anything', state: 'not tried', ...OFF };
    return own.length > 0 ? [...own, ...missing(service, tools)] : [off];
  });
}

/** What could not be tried because it was not said who runs the check. */
function missing(service: Service, { self, config }: LiveTools): readonly Line[] {
  const isKnown = {
    Slack: self.slack !== undefined,
    Teams: self.teams !== undefined,
    Graph: (self.slack ?? self.teams ?? config.mailboxOwner) !== undefined,
    Model: true,
  }[service];
  if (isKnown) return [];
  return [{ service, tried: 'what concerns you', state: 'not tried', ...UNKNOWN }];
}

async function tryOne(probe: Probe, allow: (question: string) => Promise<boolean>): Promise<Line> {
  if (probe.question !== undefined && !(await allow(probe.question))) {
    return toLine(probe, 'not tried', DECLINED);
  }
  try {
    return toLine(probe, 'ok', await probe.run(AbortSignal.timeout(PROBE_MS)));
  } catch (thrown) {
    return toLine(probe, 'refused', toRefusal(thrown));
  }
}

function toLine({ service, tried }: Probe, state: Line['state'], outcome: Outcome): Line {
  return { service, tried, state, ...outcome };
}
