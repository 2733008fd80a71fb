import type { Call } from '../../skills/core/call.js';
import type { Caller } from '../../skills/core/caller.js';
import type { PortName, Ports } from '../../skills/core/ports/ports.js';

/**
 * Ports that are the same for everyone: they belong to nobody, or keep each owner's rows under the
 * owner's own key.
 */
export type SharedPort =
  | 'writer'
  | 'deckRenderer'
  | 'personalData'
  | 'subscriptions'
  | 'deliveries'
  | 'nextRun'
  | 'preferences'
  | 'conversations'
  | 'marks'
  | 'changes'
  | 'feedback'
  | 'audit'
  | 'clock'
  | 'log'
  | 'progress';

/** All others, a new one included, lead to somebody's own things, and anonymous callers to the examples. */
export type PersonalPort = Exclude<PortName, SharedPort>;

/** How each of some ports is opened for a kind of caller. */
export type Providers<Names extends PortName, Who extends Caller> = {
  readonly [Name in Names]: (call: Call, who: Who) => Ports[Name] | Promise<Ports[Name]>;
};
