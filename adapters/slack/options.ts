import type { Accounts } from '../../skills/core/ports/accounts.js';
import type { Feedback } from '../../skills/core/ports/conversations.js';
import type { Deliveries } from '../../skills/core/ports/deliveries.js';
import type { Subscriptions } from '../../skills/core/ports/subscriptions.js';
import type { Installations, SeenEvents } from '../../skills/core/ports/surface.js';
import type { AnsweringPorts } from '../chat/answering.js';

/** What a Slack bot is made of. */
export interface SlackBotOptions extends AnsweringPorts {
  /** Bot token of the one workspace; without it the installed workspaces are served. */
  readonly token?: string;
  readonly signingSecret: string;
  /** App-level token (`xapp-…`): switches to Socket Mode. */
  readonly appToken?: string;
  /** Base URL of the Web API, ending in `/api/`. @default 'https://slack.com/api/' */
  readonly apiUrl?: string;
  readonly seenEvents: SeenEvents;
  /** Ids of the user groups whose members are served; empty for everybody. */
  readonly groups?: readonly string[];
  /** Lets other workspaces install the app, and serves every one that did. */
  readonly oauth?: OAuthOptions;
  /** Shown in the App Home, as far as given. */
  readonly accounts?: Accounts;
  readonly subscriptions?: Subscriptions;
  readonly deliveries?: Deliveries;
  readonly feedback?: Feedback;
  /** Called when a workspace uninstalls the app: stops and deletes what is kept of its people. */
  readonly forgetTenant?: (tenant: string) => Promise<void>;
}

/** What it takes to be installed in any workspace. */
export interface OAuthOptions {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Signs the state that ties the way back to the browser that began. */
  readonly stateSecret: string;
  readonly publicUrl: string;
  readonly installations: Installations;
  /** Ids of the workspaces and enterprises that may install; empty for all. */
  readonly workspaces?: readonly string[];
  /** @default 'https://slack.com/oauth/v2/authorize' */
  readonly authorizationUrl?: string;
}
