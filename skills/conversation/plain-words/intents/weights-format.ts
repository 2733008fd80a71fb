/** Weights of a model of intents: a letter for each feature and command, in the order of both lists. */
export interface Weights {
  readonly commands: readonly string[];
  /** One a line. */
  readonly features: string;
  readonly letters: string;
  /** What one step of a letter adds. */
  readonly step: number;
  readonly biases: readonly number[];
  /** Of the examples that it was trained on. */
  readonly digest: string;
}

/** From -32 to 31. */
export const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** The letter that says nothing. */
export const ZERO = LETTERS.length / 2;
