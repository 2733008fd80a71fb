/** How sure one is of the size of a window, surest first. */
export type WindowSource = 'configured' | 'told' | 'found' | 'assumed';

/** What a model reads and writes at most in one call, as far as it is known. */
export interface ContextWindow {
  tokens(): number;
  source(): WindowSource;
  /** How many tokens a text has, rather too many. */
  tokensOf(text: string): number;
  /** The server says how much it holds. */
  tell(tokens: number): void;
  /** A prompt of `promptTokens`, by our count, was refused as too long. */
  refuse(promptTokens: number): void;
  /**
   * Compares what was sent with what the server says that it read.
   *
   * Returns true when it read much less: it cut the prompt in silence, and its answer is from a part.
   */
  compare(promptTokens: number, readTokens: number | undefined): boolean;
  /** An answer ended at the window instead of at its limit. */
  fill(totalTokens: number): void;
}

/** Half of it is left for the answer, which is enough to say so. */
const SMALLEST = 512;
/** Latin letters of a token, rather too few: German and lists have fewer than English prose. */
const LATIN_PER_TOKEN = 3.2;
const OTHER_PER_TOKEN = 1.2;
/** No text of ours has so few tokens for its length. */
const LEAST_SHARE = 0.55;
/** Less than the same server counted before, by more than texts differ. */
const LEAST_OF_USUAL = 0.75;
/** Smaller windows do not exist; a server that counts less did so because it knew the rest by heart. */
const LEAST_READ = 1_000;
/** Prompts shorter than this say too little about how a server counts. */
const TELLING = 200;

/** Creates what is known of a window; `configured` goes before whatever a server says. */
export function createContextWindow(
  configured: number | undefined,
  assumed: number,
): ContextWindow {
  let size = configured ?? assumed;
  let source: WindowSource = configured === undefined ? 'assumed' : 'configured';
  // Tokens by the server's count for each of ours: more are reckoned with, fewer are not relied on.
  let scale = 1;
  let usual: number | undefined;

  function find(tokens: number): void {
    size = Math.max(SMALLEST, Math.min(size, tokens));
    source = 'found';
  }

  return {
    tokens: () => size,
    source: () => source,
    tokensOf: (text) => Math.ceil(countTokens(text) * scale),
    tell(tokens) {
      if (source === 'configured') return;
      size = Math.max(SMALLEST, source === 'found' ? Math.min(size, tokens) : tokens);
      source = source === 'found' ? source : 'told';
    },
    refuse(promptTokens) {
      // Windows are powers of two: the next one below what was too long.
      find(2 ** Math.floor(Math.log2(Math.max(promptTokens - 1, SMALLEST))));
    },
    compare(promptTokens, readTokens) {
      if (!readTokens || promptTokens < TELLING) return false;
      const share = (readTokens * scale) / promptTokens;
      const isTooLittle = share < Math.max(LEAST_SHARE, (usual ?? 0) * LEAST_OF_USUAL);
      if (isTooLittle && readTokens >= LEAST_READ) {
        find(readTokens);
        return true;
      }
      usual = Math.max(usual ?? 0, share);
      scale = Math.max(scale, share);
      return false;
    },
    fill: find,
  };
}

function countTokens(text: string): number {
  const latin = text.replace(/[^\p{ASCII}]/gu, '').length;
  return latin / LATIN_PER_TOKEN + (text.length - latin) / OTHER_PER_TOKEN;
}
