import { GRAPH_ROOT } from '../../adapters/graph/graph-root.js';
import { createApplicationTokens } from '../../adapters/graph/sign-in/sign-in.js';
import { createTerminalCall } from '../../bots/cli/call.js';
import type { Call } from '../../skills/core/call.js';
import { type Principal, vouchFor } from '../../skills/core/caller.js';
import type { LiveTools, Probe } from './probe.js';
import { readTenant } from './slack.js';

/** Enough to know that it can be read. */
const MOST_READ = 5;
const DAY_MS = 24 * 3_600_000;

/** What is tried in Graph: the registration, then a little of the mailbox and calendar of whoever runs it. */
export function createGraphProbes(tools: LiveTools): readonly Probe[] {
  const { config, suite, self } = tools;
  const { graph } = config;
  if (!graph) return [];
  const callWith = async (signal: AbortSignal): Promise<Call> => {
    const owner = await ownerIn(tools);
    const call = createTerminalCall(signal, config.timeZone);
    return owner === undefined ? call : { ...call, principal: vouchFor(owner) };
  };
  const probes: Probe[] = [
    {
      service: 'Graph',
      tried: 'sign in with GRAPH_CLIENT_SECRET',
      async run() {
        await createApplicationTokens(graph, graph.baseUrl ?? GRAPH_ROOT)();
        return { came: 'accepted', means: 'Microsoft knows the registration and its secret.' };
      },
    },
  ];
  const isKnown = self.teams ?? self.slack ?? config.mailboxOwner;
  if (isKnown === undefined) return probes;
  probes.push(
    {
      service: 'Graph',
      tried: `read at most ${MOST_READ} mails of your last day`,
      async run(signal) {
        const { mailbox } = await suite.open(['mailbox'], await callWith(signal));
        const window = { from: Date.now() - DAY_MS, to: Date.now() };
        let count = 0;
        for await (const _ of mailbox.messages(window, signal)) {
          count += 1;
          if (count === MOST_READ) break;
        }
        return {
          came: `mails: ${count}`,
          means: 'Your mailbox can be read; nothing of it is kept.',
        };
      },
    },
    {
      service: 'Graph',
      tried: 'read the calendar of your next day',
      async run(signal) {
        const { calendar } = await suite.open(['calendar'], await callWith(signal));
        const window = { from: Date.now(), to: Date.now() + DAY_MS };
        const meetings = await calendar.meetings(window, signal);
        return { came: `meetings: ${meetings.length}`, means: 'Your calendar can be read.' };
      },
    },
  );
  return probes;
}

/** Whoever runs it, as Daybrief knows them: by Teams' word, or by the account they connected in Slack. */
async function ownerIn({ config, self }: LiveTools): Promise<Principal | undefined> {
  if (self.teams !== undefined && config.graph) {
    return { surface: 'teams', tenant: config.graph.tenantId, user: self.teams };
  }
  const { botToken, apiUrl } = config.slack ?? {};
  if (self.slack === undefined || botToken === undefined) return undefined;
  return { surface: 'slack', tenant: await readTenant(botToken, apiUrl), user: self.slack };
}
