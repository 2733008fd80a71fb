/**
 * What a model may do: nothing, word what code found to be asked, or everything, where code found
 * nothing as well.
 */
export const LEVELS = ['off', 'words', 'all'] as const;

/** One of `LEVELS`. */
export type Level = (typeof LEVELS)[number];
