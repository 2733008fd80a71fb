/**
 * Source of a regular expression that meets lower-case text: alternatives with `|` between them. Line
 * breaks count for nothing, `\p{L}` is any Latin letter, and '' finds nothing.
 */
export type Source = string;

/** Words in lower case, between spaces. */
export type Words = string;

/** Phrases in lower case, one a line or with `|` between them. */
export type Phrases = string;
