const KIB = 1024;
const MIB = 1024 * KIB;

/**
 * How much of one item is held in memory, in bytes unless the name says otherwise.
 *
 * They bound what a hostile or broken file can cost; a real mail or transcript stays far below each
 * (the largest public call transcript seen has 174 kB).
 */
export const limits = {
  /** One line is handled in pieces of at most this size. */
  linePiece: 64 * KIB,
  /** One header field: about 15,000 recipients. */
  headerField: 512 * KIB,
  /** Recipients of one field that are kept, as a count; the owner of the mailbox is beside them. */
  recipients: 2_000,
  /** All header lines of a message. */
  headers: MIB,
  /** Text parts of one message. */
  text: 2 * MIB,
  /** All winmail.dat of one message, as it was sent. */
  winmail: 8 * MIB,
  /** A message that Outlook saved as a file, with what is attached to it. */
  outlookFile: 64 * MIB,
  /** MIME parts of one message, as a count. */
  parts: 500,
  /** MIME nesting, as a depth. */
  nesting: 50,
  /** A file of mail that came with a request. */
  attachedMail: 25 * MIB,
  /** A calendar part or file. */
  calendar: MIB,
  /** A transcript: 50,000 cues have about 6 MiB. */
  transcript: 32 * MIB,
  /** A document for a deck. */
  document: 8 * MIB,
  /** Rows of a table, as a count. */
  tableRows: 20_000,
  /** Events of one calendar file, as a count. */
  events: 5_000,
  /** Occurrences of one recurring meeting that are looked at, as a count. */
  occurrences: 5_000,
} as const;
