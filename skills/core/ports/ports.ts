import type { AccountLinks, Accounts } from './accounts.js';
import type { Audit } from './audit.js';
import type { Changes } from './changes.js';
import type { ChannelThreads } from './channel-threads.js';
import type { Clock } from './clock.js';
import type { Conversations, Feedback } from './conversations.js';
import type { DeckRenderer, Documents } from './decks.js';
import type { Deliveries } from './deliveries.js';
import type { Drive } from './drive.js';
import type { Log, Progress } from './log.js';
import type { Mailbox } from './mail.js';
import type { Marks } from './marks.js';
import type { Calendar, Transcripts } from './meetings.js';
import type { PersonalData, Preferences } from './personal-data.js';
import type { NextRun, Subscriptions } from './subscriptions.js';
import type { Writer } from './writer.js';

/** Everything the outside world can do for a skill; one adapter, or more, behind each name. */
export interface Ports {
  readonly mailbox: Mailbox;
  readonly calendar: Calendar;
  readonly transcripts: Transcripts;
  readonly channelThreads: ChannelThreads;
  readonly drive: Drive;
  readonly documents: Documents;
  readonly writer: Writer;
  readonly deckRenderer: DeckRenderer;
  readonly accounts: Accounts;
  readonly links: AccountLinks;
  readonly personalData: PersonalData;
  readonly subscriptions: Subscriptions;
  readonly deliveries: Deliveries;
  readonly nextRun: NextRun;
  readonly preferences: Preferences;
  readonly conversations: Conversations;
  readonly marks: Marks;
  readonly changes: Changes;
  readonly feedback: Feedback;
  readonly audit: Audit;
  readonly clock: Clock;
  readonly log: Log;
  readonly progress: Progress;
}

/** The name of a port, as a skill lists it under `needs`. */
export type PortName = keyof Ports;
