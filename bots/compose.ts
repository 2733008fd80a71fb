import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import type { FileAccess } from '../adapters/files/access.js';
import type { Store } from '../adapters/store/store.js';
import { createTerminalChanges } from '../adapters/terminal/last-change.js';
import { createTerminalMarks } from '../adapters/terminal/marks.js';
import { createRecentConversations } from '../adapters/terminal/recent.js';
import type { Call } from '../skills/core/call.js';
import { type Caller, isAnonymous, type Vouched } from '../skills/core/caller.js';
import type { Cache } from '../skills/core/ports/cache.js';
import type { Changes } from '../skills/core/ports/changes.js';
import type { Clock, Timers } from '../skills/core/ports/clock.js';
import type { Log } from '../skills/core/ports/log.js';
import type { Marks } from '../skills/core/ports/marks.js';
import type { ModelUses } from '../skills/core/ports/model-use.js';
import type { PersonalData, Preferences } from '../skills/core/ports/personal-data.js';
import type { PortName, Ports } from '../skills/core/ports/ports.js';
import type { OpenPorts } from '../skills/core/run.js';
import { loadLanguages } from '../skills/reading/languages/detection/detect-language.js';
import { withProvenOwner } from '../skills/reading/senders/proven-owner.js';
import {
  withMaskedHeads,
  withMaskedSpeech,
  withMaskedText,
} from '../skills/writing/guardrails/masked-sources.js';
import { createAccountLinks } from './access/account-links.js';
import { createAnonymousPorts, ONLY_EXAMPLES } from './access/anonymous-ports.js';
import { createExtraPorts } from './access/extra-ports.js';
import { createGraphAccess } from './access/graph-access.js';
import { createMailboxes } from './access/mailboxes.js';
import type { PersonalPort, Providers, SharedPort } from './access/providers.js';
import { createIsSwitchedOff, type IsSwitchedOff } from './access/switched-off.js';
import { withTiming } from './access/timed-mailbox.js';
import { openTranscripts } from './access/transcripts.js';
import type { Config } from './config.js';
import { datesOfExamples, EXAMPLES } from './wiring/examples.js';
import type { House } from './wiring/house-style.js';
import { once } from './wiring/once.js';
import { hasStore, openConfiguredStore } from './wiring/open-store.js';
import { createWriters } from './wiring/writers.js';

/** What one process works with. */
export interface Suite {
  readonly open: OpenPorts;
  readonly store: () => Promise<Store>;
  /** Answers the pages on which people connect accounts; undefined where there is nothing to. */
  readonly connect: RequestListener | undefined;
  readonly isSwitchedOff: IsSwitchedOff;
  close(): Promise<void>;
}

/** What the composition needs besides the configuration. */
export interface Surroundings {
  readonly clock: Clock;
  readonly timers: Pick<Timers, 'sleep'>;
  readonly log: Log;
  /** Folder that relative names on the terminal start from. */
  readonly cwd: string;
  /** The operator's tone, words and looks, where there are any. */
  readonly house?: House | undefined;
}

/** Ports that bring text, of which the language is told. */
const TEXT_PORTS: ReadonlySet<PortName> = new Set<PortName>([
  'mailbox',
  'transcripts',
  'documents',
  'channelThreads',
  'writer',
]);

/**
 * Wires the ports to the adapters that the configuration names.
 *
 * Nothing is loaded before a skill needs it: a digest on the terminal loads no SDK and opens no
 * database.
 */
export function compose(config: Config, { clock, timers, log, cwd, house }: Surroundings): Suite {
  const store = once(() => openConfiguredStore(config, clock, log));
  // Read at every request: where nothing was ever stored, no database is opened to find that out.
  const preferences: Preferences = {
    read: async (owner) => (hasStore(config) ? (await store.get()).preferences.read(owner) : {}),
    save: async (owner, preference) => (await store.get()).preferences.save(owner, preference),
  };
  const marks: Marks = {
    mark: async (...marked) => (await store.get()).marks.mark(...marked),
    unmark: async (...marked) => (await store.get()).marks.unmark(...marked),
    list: async (owner, now) =>
      hasStore(config) ? (await store.get()).marks.list(owner, now) : new Map(),
  };
  const changes: Changes = {
    keep: async (...kept) => (await store.get()).changes.keep(...kept),
    last: async (owner, now) =>
      hasStore(config) ? (await store.get()).changes.last(owner, now) : undefined,
    take: async (...taken) => (await store.get()).changes.take(...taken),
  };
  const cache: Cache = {
    find: async (...asked) =>
      hasStore(config) ? (await store.get()).cache.find(...asked) : undefined,
    async keep(...kept) {
      if (hasStore(config)) await (await store.get()).cache.keep(...kept);
    },
  };
  // Without a store nothing is counted, unless somebody has to be held to a budget.
  const isCounted = (): boolean => {
    const { person, workspace } = config.model?.budget ?? {};
    return hasStore(config) || person !== undefined || workspace !== undefined;
  };
  const uses: ModelUses = {
    async add(...used) {
      if (isCounted()) await (await store.get()).modelUses.add(...used);
    },
    tokensOfDay: async (...asked) => (await store.get()).modelUses.tokensOfDay(...asked),
  };
  const writers = once(() => createWriters({ config, house, cache, uses, clock, log }));
  const recentConversations = createRecentConversations(join(config.stateDir, 'recent.json'));
  const terminalMarks = createTerminalMarks(join(config.stateDir, 'marks'));
  const terminalChanges = createTerminalChanges(join(config.stateDir, 'last-change.json'));
  const terminalData: PersonalData = {
    async forget(owner, now) {
      const kept = [recentConversations, terminalMarks, terminalChanges];
      await Promise.all(kept.map((each) => each.clear()));
      return (await store.get()).personalData.forget(owner, now);
    },
  };
  const { graph } = config;
  const exampleDates = datesOfExamples(config, clock);
  const openGraph =
    graph && createGraphAccess({ config, graph, store: () => store.get(), clock, timers, log });
  const openGraphMailbox =
    openGraph &&
    (async (who: Vouched) => {
      const [{ createGraphMailbox }, { client, user }] = await Promise.all([
        import('../adapters/graph/mail/mailbox.js'),
        openGraph(who, 'mailbox'),
      ]);
      return createGraphMailbox(client, user);
    });
  const mailboxes = createMailboxes(config, clock, openGraphMailbox, async () => {
    const { accounts } = await store.get();
    return accounts;
  });
  const accountLinks = createAccountLinks({ config, store: () => store.get(), clock, log });
  const nextRun = once(async () => (await import('../adapters/cron/next-run.js')).createNextRun());
  const deckRenderer = once(async () => {
    const { createPptxRenderer } = await import('../adapters/pptx/renderer.js');
    return createPptxRenderer(house ? { brand: house.brand } : {});
  });

  const ownPorts: Providers<PersonalPort, Vouched> = {
    ...createExtraPorts({ openGraph, baseUrl: graph?.baseUrl, clock, timers }),
    mailbox: async (call, who) => {
      const timed = withTiming(await mailboxes.own(call, who), sourceOf(config), log);
      return withProvenOwner(withMaskedHeads(timed));
    },
    calendar: async (_call, who) => {
      if (openGraph) {
        const [{ createGraphCalendar }, { client, user }] = await Promise.all([
          import('../adapters/graph/meetings/calendar.js'),
          openGraph(who, 'calendar'),
        ]);
        return createGraphCalendar(client, user);
      }
      const { createFileCalendar } = await import('../adapters/files/calendar.js');
      return createFileCalendar({ folder: EXAMPLES.meetings, dates: exampleDates });
    },
    transcripts: async (call, who) =>
      withMaskedSpeech(
        await openTranscripts(
          call,
          { access: accessOf(who, cwd), examples: exampleDates },
          clock,
          openGraph && ((port) => openGraph(who, port)),
        ),
      ),
    documents: async ({ attachments }, who) => {
      const { createFileDocuments } = await import('../adapters/files/documents/documents.js');
      return withMaskedText(
        createFileDocuments({
          access: accessOf(who, cwd),
          attachments,
          examples: exampleDates,
          areClosed: !config.documents,
        }),
      );
    },
    accounts: async () => (await store.get()).accounts,
    links: () => accountLinks,
  };
  const anonymousPorts = createAnonymousPorts(
    async (call) => withMaskedHeads(await mailboxes.example(call)),
    exampleDates,
    clock,
    !config.documents,
  );
  const sharedPorts: Providers<SharedPort, Caller> = {
    writer: async ({ skill = 'other' }, who) => (await writers.get())(who, skill),
    deckRenderer: () => deckRenderer.get(),
    nextRun: () => nextRun.get(),
    personalData: async (_call, who) =>
      isTerminal(who) ? terminalData : (await store.get()).personalData,
    subscriptions: async () => (await store.get()).subscriptions,
    deliveries: async () => (await store.get()).deliveries,
    preferences: () => preferences,
    conversations: async (_call, who) =>
      isTerminal(who) ? recentConversations : (await store.get()).conversations,
    marks: (_call, who) => (isTerminal(who) ? terminalMarks : marks),
    changes: (_call, who) => (isTerminal(who) ? terminalChanges : changes),
    feedback: async () => (await store.get()).feedback,
    audit: async () => (await store.get()).audit,
    clock: () => clock,
    log: () => log,
    // A surface that can show progress puts its own in (`withProgress`).
    progress: () => ({ report: () => undefined }),
  };
  const own = { ...sharedPorts, ...ownPorts };
  const anonymous = { ...sharedPorts, ...anonymousPorts };

  /** The one place that tells the two kinds of caller apart; that it does is a matter of types. */
  function provide(name: PortName, call: Call): Ports[PortName] | Promise<Ports[PortName]> {
    const who = call.principal;
    return isAnonymous(who) ? anonymous[name](call, who) : own[name](call, who);
  }

  return {
    async open<N extends PortName>(needs: readonly N[], call: Call): Promise<Pick<Ports, N>> {
      if (needs.some((name) => TEXT_PORTS.has(name))) await loadLanguages();
      const opened = await Promise.all(
        needs.map(async (name) => [name, await provide(name, call)]),
      );
      // `fromEntries` forgets which port belongs to which name; the line above has just paired them.
      return Object.fromEntries(opened) as Pick<Ports, N>;
    },
    store: () => store.get(),
    connect: accountLinks.requestListener,
    isSwitchedOff: createIsSwitchedOff(openGraphMailbox),
    async close() {
      if (store.started()) await (await store.get()).close();
    },
  };
}

function sourceOf({ mailbox, imap, graph }: Config): 'files' | 'imap' | 'graph' {
  if (mailbox) return 'files';
  if (imap) return 'imap';
  return graph ? 'graph' : 'files';
}

function isTerminal({ surface }: Caller): boolean {
  return surface === 'terminal';
}

/**
 * On the terminal a person has the rights of the process; in a chat a request may only name the
 * examples and what came with it.
 */
function accessOf(who: Vouched, cwd: string): FileAccess {
  return isTerminal(who) ? { kind: 'anywhere', cwd, examples: EXAMPLES.folder } : ONLY_EXAMPLES;
}
