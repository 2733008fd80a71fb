import type { Address, PrivateDestination } from '../../skills/core/call.js';
import { type Principal, principalKey, type SurfaceName } from '../../skills/core/caller.js';
import { NotFoundError, OutcomeUnknownError, PermissionError } from '../../skills/core/errors.js';
import type { Surface } from '../../skills/core/ports/surface.js';
import type { Reply } from '../../skills/core/reply.js';

/** A message that the fake platform holds. */
export interface SentMessage {
  readonly to: PrivateDestination;
  readonly reply: Reply;
  readonly deliveryId: string;
}

/** What the next sends do; `undefined` accepts. */
export type SendFault = Error | 'accepted, answer lost' | undefined;

/** A platform in memory. */
export interface FakeSurface extends Surface {
  /** What arrived, in order. */
  readonly messages: readonly SentMessage[];
  /** Drops the messages so far: a run of many days would otherwise hold them all. */
  forget(): void;
  /** Sends that were tried, whether or not they arrived. */
  attempts(): number;
  /** Lets the next sends fail, one fault each. */
  failNext(...faults: readonly SendFault[]): void;
  /** Closes an address: its conversation is gone. */
  close(address: Address): void;
}

/** The address of the owner's personal conversation on a fake surface. */
export function fakeAddress(owner: Principal): Address {
  return `${owner.surface}:${principalKey(owner)}` as Address;
}

/** Creates a platform; with `readsBack` a bot can find its own messages there, as on Slack. */
export function createFakeSurface(name: SurfaceName, readsBack: boolean): FakeSurface {
  const messages: SentMessage[] = [];
  const faults: SendFault[] = [];
  const closed = new Set<Address>();
  let attempts = 0;
  const surface: FakeSurface = {
    name,
    messages,
    forget() {
      messages.length = 0;
    },
    attempts: () => attempts,
    failNext: (...next) => void faults.push(...next),
    close: (address) => void closed.add(address),
    async toPrivate(address, owner) {
      if (address !== fakeAddress(owner)) {
        throw new PermissionError({ what: 'Not a private conversation.', remedy: 'Ask there.' });
      }
      if (closed.has(address)) throw new NotFoundError({ what: 'Gone.', remedy: 'Come back.' });
      return address as PrivateDestination;
    },
    async deliver(to, reply, deliveryId) {
      attempts += 1;
      const fault = faults.shift();
      if (fault instanceof Error) throw fault;
      messages.push({ to, reply, deliveryId });
      if (fault === 'accepted, answer lost') {
        throw new OutcomeUnknownError({
          what: 'No answer came.',
          remedy: 'Look whether it is there.',
        });
      }
      return { id: `message-${messages.length}` };
    },
  };
  if (!readsBack) return surface;
  return {
    ...surface,
    async readBack(to, deliveryId) {
      const at = messages.findIndex((each) => each.to === to && each.deliveryId === deliveryId);
      return at === -1 ? undefined : { id: `message-${at + 1}` };
    },
  };
}
