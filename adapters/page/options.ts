import type { StatePorts } from '../../skills/conversation/keep-state.js';
import type { Call } from '../../skills/core/call.js';
import type { Timers } from '../../skills/core/ports/clock.js';
import type { Feedback } from '../../skills/core/ports/conversations.js';
import type { Log } from '../../skills/core/ports/log.js';
import type { WaitingReplies } from '../../skills/core/ports/waiting.js';
import type { Reply } from '../../skills/core/reply.js';
import type { OpenPorts } from '../../skills/core/run.js';

/** One part of Daybrief: whether it is on, and the one next step. */
export interface PartStatus {
  readonly part: string;
  readonly state: string;
  readonly isOn: boolean;
  /** What turns it on, or makes more of it. */
  readonly next?: string;
}

/** A table for administrators; its cells are ids, counts, codes and times. */
export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Said where there is no row. */
  readonly empty: string;
}

/** What administrators see, and how they are known. */
export interface Administration {
  /** What they show once in each browser. */
  readonly token: string;
  readonly read: () => Promise<readonly Table[]>;
}

/** The same answer as the other surfaces render it, from their own pure renderers. */
export interface Previews {
  /** Blocks of Block Kit. */
  readonly slack: (reply: Reply, stateId: string | undefined) => readonly unknown[];
  /** An Adaptive Card. */
  readonly teams: (reply: Reply, stateId: string | undefined) => unknown;
  readonly terminal: (reply: Reply) => string;
}

/** What the page works with. */
export interface PageOptions extends StatePorts {
  readonly openPorts: OpenPorts;
  readonly waitingReplies: WaitingReplies;
  readonly feedback: Feedback;
  readonly timers: Pick<Timers, 'sleep' | 'deadline'>;
  readonly log: Log;
  /** Whether anonymous callers of this machine see example mail. */
  readonly isLocalMode: boolean;
  /** Whether mail of one person is there for whoever opens the link. */
  readonly hasOwnMail: boolean;
  /** Where browsers reach the page, if an administrator has said so. */
  readonly publicUrl: string | undefined;
  /** IANA zone of the page's person. */
  readonly timeZone: Call['timeZone'];
  readonly status: readonly PartStatus[];
  readonly previews: Previews;
  readonly administration: Administration | undefined;
  /** Prints a link with this key where only the administrator reads. */
  readonly printLink: (key: string) => void;
}
