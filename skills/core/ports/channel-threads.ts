/** One message of a conversation on a surface. */
export interface ChatMessage {
  /** Unique in its conversation. */
  readonly id: string;
  /** Epoch milliseconds. */
  readonly sentAt: number;
  readonly author: { readonly id: string; readonly name: string };
  readonly text: string;
}

/** One conversation in a channel, by the ids of the platform. */
export interface ChannelThread {
  readonly team: string;
  readonly channel: string;
  /** The message that began it. */
  readonly message: string;
}

/** The conversations of the channels that a person may read. */
export interface ChannelThreads {
  /** The message that began it and what was answered, oldest first. */
  read(thread: ChannelThread, signal: AbortSignal): Promise<readonly ChatMessage[]>;
}
