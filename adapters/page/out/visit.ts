import type { Attachment } from '../../../skills/core/call.js';
import type { Caller } from '../../../skills/core/caller.js';
import { createId } from '../in/sessions.js';
import { createExchange, type Exchange } from './exchange.js';

/** One browser's conversation: who asks, and what they asked lately, newest first. */
export interface Visit {
  readonly caller: Caller;
  readonly exchanges: readonly Exchange[];
  /** Notes that something is asked now. */
  begin(question: string, askedAt: number): Exchange;
  find(id: string): Exchange | undefined;
  /** The file that was added last; what follows an answer about it may ask for it again. */
  file: Attachment | undefined;
}

/** Answers and their files stay in memory only as long as somebody may want to go back to them. */
const MOST_EXCHANGES = 8;

/** Creates a conversation that has not begun. */
export function createVisit(caller: Caller): Visit {
  const exchanges: Exchange[] = [];
  return {
    caller,
    exchanges,
    file: undefined,
    begin(question, askedAt) {
      const exchange = createExchange({ id: createId(), question, askedAt });
      exchanges.unshift(exchange);
      exchanges.splice(MOST_EXCHANGES);
      return exchange;
    },
    find: (id) => exchanges.find((each) => each.id === id),
  };
}
