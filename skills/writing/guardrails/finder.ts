/** What is masked, in the words of its placeholder. */
export const MASKED_KINDS = [
  'password',
  'one-time code',
  'API key',
  'private key',
  'card number',
  'IBAN',
  'national id',
] as const;

/** One of `MASKED_KINDS`. */
export type MaskedKind = (typeof MASKED_KINDS)[number];

/** Finds one kind of thing by a pattern, and by a check where a pattern alone would guess. */
export interface Finder {
  readonly kind: MaskedKind;
  /** Global; what is masked is the group `value`, or the whole match where there is none. */
  readonly pattern: RegExp;
  /**
   * Cheap, and found wherever the pattern is: a pattern is compiled at its first use, which takes
   * milliseconds, and most mailboxes hold nothing for most of them.
   */
  readonly hint?: RegExp;
  readonly isCertain?: (value: string, match: RegExpExecArray) => boolean;
}

/** The values that some finders find in a text, each without the full stop of its sentence. */
export function findValues(
  text: string,
  finders: readonly Finder[],
): readonly { readonly value: string; readonly kind: MaskedKind }[] {
  return finders.flatMap(({ kind, pattern, hint, isCertain }) =>
    hint?.test(text) === false
      ? []
      : [...text.matchAll(pattern)].flatMap((match) => {
          const value = (match.groups?.['value'] ?? match[0]).replace(/[.,;:)]+$/u, '');
          return value !== '' && (isCertain?.(value, match) ?? true) ? [{ value, kind }] : [];
        }),
  );
}
