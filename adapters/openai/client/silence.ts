/** How long one waits for a model, milliseconds. */
export interface Patience {
  /** For the first token: the server may load the model, and reads the prompt. */
  readonly firstMs: number;
  /** Between two tokens. */
  readonly silenceMs: number;
  /** For one whole answer, whoever asked and however it trickles. */
  readonly answerMs: number;
}

/** A model that writes a token a second is slow; one that says nothing for half a minute is gone. */
export const PATIENCE: Patience = { firstMs: 120_000, silenceMs: 30_000, answerMs: 180_000 };

/** Notices when a server falls silent. */
export interface SilenceWatch {
  /** Aborts when nothing was heard for too long. */
  readonly signal: AbortSignal;
  heard(): void;
  stop(): void;
}

/** Begins to listen. */
export function watchForSilence({ firstMs, silenceMs }: Patience): SilenceWatch {
  const controller = new AbortController();
  const giveUp = (): void => controller.abort();
  let timer = setTimeout(giveUp, firstMs);
  return {
    signal: controller.signal,
    heard() {
      clearTimeout(timer);
      timer = setTimeout(giveUp, silenceMs);
    },
    stop: () => clearTimeout(timer),
  };
}
