const MIB = 1024 * 1024;

/**
 * How much of one document is read. They bound what a hostile file can cost; what a real one has beyond them is
 * left out, and told.
 */
export const policies = {
  /** The file as it is, in bytes. */
  file: 32 * MIB,
  /** All parts of an Office file that are unpacked, in bytes. */
  unpacked: 256 * MIB,
  /** Pages of a PDF and slides. */
  pages: 1_000,
  /** Sheets of a workbook. */
  sheets: 50,
  /** Rows of all sheets together. */
  rows: 20_000,
  /** Columns of a sheet: the last one of Excel is XFD. */
  columns: 200,
  /** All text, in UTF-16 code units. */
  text: 4_000_000,
  /** One cell or paragraph, in UTF-16 code units. */
  paragraph: 20_000,
  /** What a reader may take: milliseconds, and megabytes of its heap. */
  timeMs: 30_000,
  heapMb: 512,
  /** How much the process may grow meanwhile, in bytes: what is unpacked lies outside the heap. */
  growth: 768 * MIB,
  /** How often that is looked at, in milliseconds. */
  watchMs: 50,
  /** Documents that are read at once. */
  atOnce: 2,
} as const;
