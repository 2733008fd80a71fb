import type { RequestListener } from 'node:http';
import { App } from '@slack/bolt';
import type { Surface } from '../../skills/core/ports/surface.js';
import { createAnswering } from '../chat/answering.js';
import { createWorkload, GRACE_MS } from '../chat/workload.js';
import { openDirectMessage } from './address.js';
import { createClients, toClientOptions } from './clients.js';
import { createIsAdmitted } from './groups.js';
import { admitOnce } from './in/admission.js';
import { listenToAssistant } from './in/assistant.js';
import { listenToClicks } from './in/clicks.js';
import { listenToCommands } from './in/commands.js';
import { listenToFeedback } from './in/feedback-form.js';
import { listenToForms } from './in/form.js';
import { listenToHome } from './in/home.js';
import type { ListenerTools } from './in/listener.js';
import { answerErrors } from './in/listener-errors.js';
import { listenToMentions } from './in/mentions.js';
import { listenToMessages } from './in/messages.js';
import { createReceivers } from './in/receivers.js';
import { listenToScheduleForm } from './in/schedule-form.js';
import { listenToShortcuts } from './in/shortcuts.js';
import { listenToUninstall } from './in/uninstall.js';
import type { SlackBotOptions } from './options.js';
import { createSending } from './out/sending.js';
import { createSlackSurface } from './out/surface.js';
import { createPeople } from './people.js';
import { createSdkLogger } from './sdk-logger.js';

/** A running part of Daybrief that speaks Slack. */
export interface SlackBot {
  /** Serves `/slack/events`; everything else is a 404. Needs the raw body, which proves the signature. */
  readonly requestListener: RequestListener;
  readonly surface: Surface;
  /** Connects in Socket Mode; over HTTP there is nothing to start. */
  start(): Promise<void>;
  /** Disconnects, and lets accepted requests end for at most `graceMs`. */
  stop(graceMs?: number): Promise<void>;
}

/** Creates the Slack bot: every skill of `skills`, over signed HTTP or Socket Mode. */
export function createSlackBot(options: SlackBotOptions): SlackBot {
  const { clock, log, apiUrl } = options;
  const installations = options.oauth?.installations;
  const logger = createSdkLogger(log);
  const clientOptions = { ...toClientOptions(apiUrl), logger };
  const clients = createClients({ token: options.token, installations, clientOptions });
  const isAdmitted = createIsAdmitted(options.groups ?? [], clock);
  const workload = createWorkload();
  const tools: ListenerTools = {
    answering: createAnswering(options, workload),
    clients,
    people: createPeople(clock, openDirectMessage),
    isAdmitted,
    sending: createSending(clock, options.timers),
    skills: options.skills,
    log,
    origins: apiUrl === undefined ? [] : [new URL(apiUrl).origin],
  };

  const { receiver, requestListener } = createReceivers(options, logger);
  const app = new App({
    receiver,
    logger,
    clientOptions,
    convoStore: false,
    extendedErrorHandler: true,
    async authorize({ teamId, enterpriseId }, body) {
      // Bolt looks for an event's team in `authorizations` only, where Slack may leave it out.
      const named = body !== undefined && 'team_id' in body ? body.team_id : undefined;
      const tenants = [teamId ?? named, enterpriseId].filter((id) => typeof id === 'string');
      const workspace = await clients.workspace(tenants);
      const { botToken, botId, botUserId } = workspace;
      return { botToken, botId, botUserId, workspace };
    },
  });
  admitOnce(app, options);
  answerErrors(app, tools);

  listenToCommands(app, tools);
  listenToMentions(app, tools);
  listenToMessages(app, tools);
  listenToAssistant(app, tools);
  listenToClicks(app, tools, options);
  listenToFeedback(app, tools, options);
  listenToForms(app, tools);
  listenToScheduleForm(app, tools);
  listenToShortcuts(app, tools);
  listenToHome(app, tools, options);
  listenToUninstall(app, options);

  return {
    requestListener,
    surface: createSlackSurface({ clients, isAdmitted }, options),
    start: async () => void (await app.start()),
    async stop(graceMs = GRACE_MS) {
      await app.stop();
      await workload.stop(graceMs);
    },
  };
}
