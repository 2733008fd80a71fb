import type { Attachment } from '../../skills/core/call.js';
import type { Feedback } from '../../skills/core/ports/conversations.js';
import type { PersonalData } from '../../skills/core/ports/personal-data.js';
import type { SeenEvents } from '../../skills/core/ports/surface.js';
import type { WaitingFiles } from '../../skills/core/ports/waiting.js';
import type { Answering, AnsweringPorts } from '../chat/answering.js';
import type { Expiring } from '../chat/expiring.js';
import type { Connector } from './out/connector.js';
import type { ServiceUrls } from './out/service-urls.js';
import type { UrlPolicy } from './out/url-policy.js';

/** What the bot asks of Daybrief. */
export interface TeamsPorts extends AnsweringPorts {
  readonly seenEvents: SeenEvents;
  readonly feedback: Feedback;
  readonly personalData: PersonalData;
  readonly waitingFiles: WaitingFiles;
}

/** Everything the handlers work with; each names what it uses. No credentials are among it. */
export interface TeamsTools extends TeamsPorts {
  readonly answering: Answering;
  readonly connector: Connector;
  readonly serviceUrls: ServiceUrls;
  /** Whether the client knows Teams' cards for files; the Agents Playground of local mode does not. */
  readonly fileCards: boolean;
  /** Where files may be fetched from, and put to. */
  readonly mayFetch: UrlPolicy;
  /** The files a person shared last, as links that end after minutes, for the words that come after. */
  readonly recentFiles: Expiring<readonly Attachment[]>;
}
