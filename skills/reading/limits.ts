/**
 * What text work reads at most, in UTF-16 code units unless said otherwise.
 *
 * A mail is written by anybody: every loop over it has a bound here, far above what people write and
 * far below what would hold up the other mails of an inbox.
 */
export const TEXT_LIMITS = {
  /** HTML beyond this is not read. The longest newsletters are near 500,000. */
  html: 2_000_000,
  /** Elements open at once; deeper ones still give their text, without styles of their own. */
  htmlDepth: 2_000,
  /** Tables in tables whose cells are kept apart; deeper ones are read as plain blocks. */
  tableDepth: 24,
  /** Style rules that are looked at. */
  styleRules: 1_000,
  /** Plain text of one message that is looked at. */
  text: 200_000,
  /** Lines of one message that are looked at. */
  lines: 20_000,
  /** One line; longer lines are cut, since no sentence is that long. */
  line: 20_000,
  /** One sentence; longer ones are cut, and no more of a text is searched for a date. */
  sentence: 1_000,
} as const;
