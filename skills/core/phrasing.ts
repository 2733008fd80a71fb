/** Ways in which people ask for one command in their own words. */
export interface Phrasing {
  /**
   * The command that is meant, as it could be typed. A slot in it is filled with what the words name:
   * `{item}` with a number or a description of a line, `{until}`, `{cadence}` and `{window}` with a day or a time,
   * `{words}` with whatever is said.
   */
  readonly command: string;
  /** Set where the command changes something: it then takes more likeness, and a guess is only offered. */
  readonly isChange?: true;
  /** By language (ISO 639-1): sentences with the slots of the command, between bars. */
  readonly ways: Readonly<Record<string, string>>;
}

/** The single ways of a phrasing, whatever language they are in. */
export function waysOf({ ways }: Phrasing): readonly string[] {
  return Object.values(ways).flatMap((all) =>
    all
      .split(/[|\n]/)
      .map((way) => way.trim())
      .filter(Boolean),
  );
}
