import type { KeptReply } from '../../../skills/conversation/keep-state.js';
import type { Outlet } from '../../chat/outlet.js';

/** What somebody asked, and its answer as soon as it is there; in memory only. */
export interface Exchange {
  readonly id: string;
  /** As they said it, or as the button says that they pressed. */
  readonly question: string;
  /** Epoch milliseconds. */
  readonly askedAt: number;
  readonly outlet: Outlet;
  readonly answer: () => KeptReply | undefined;
  /** Id of the call that works on it, once it takes long enough to be stopped. */
  readonly callId: () => string | undefined;
  /**
   * Tells where the work stands until the answer is there, then the answer and each better one; gives the
   * last when none will follow.
   */
  follow(onStep: (line: string) => void, onAnswer: (answer: KeptReply) => void): Promise<KeptReply>;
}

/** Creates an exchange that waits for its answer. */
export function createExchange(asked: Pick<Exchange, 'id' | 'question' | 'askedAt'>): Exchange {
  const listeners = new Set<(line: string) => void>();
  const readers = new Set<(answer: KeptReply) => void>();
  let answered: KeptReply | undefined;
  let callId: string | undefined;
  let settle: (answer: KeptReply) => void;
  const settled = new Promise<KeptReply>((resolve) => {
    settle = resolve;
  });
  const show = (answer: KeptReply): void => {
    answered = answer;
    for (const read of readers) read(answer);
  };
  return {
    ...asked,
    outlet: {
      async status(line, call) {
        callId = call;
        for (const tell of listeners) tell(line);
      },
      async answer(answer) {
        show(answer);
      },
      async improve(answer) {
        show(answer);
      },
      end() {
        if (answered !== undefined) settle(answered);
      },
    },
    answer: () => answered,
    callId: () => callId,
    async follow(onStep, onAnswer) {
      if (answered !== undefined) onAnswer(answered);
      listeners.add(onStep);
      readers.add(onAnswer);
      try {
        return await settled;
      } finally {
        listeners.delete(onStep);
        readers.delete(onAnswer);
      }
    },
  };
}
