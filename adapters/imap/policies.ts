import { limits } from '../mime/limits.js';

const KIB = 1024;
const MIB = 1024 * KIB;

/** How one mailbox is read: sizes in bytes, times in milliseconds. */
export const policies = {
  /** Finding the host, and the handshake of TLS. */
  connectMs: 15_000,
  greetingMs: 10_000,
  /** One question and its answer; the longest is a search in a large folder. */
  stepMs: 60_000,
  /** How long a goodbye may take. */
  goodbyeMs: 2_000,
  /** A message up to this size is fetched whole; of a larger one only what is read. */
  wholeMessage: 256 * KIB,
  /** Messages fetched by one command, together, and as a count. */
  batch: MIB,
  batchCount: 100,
  /** Messages whose dates and sizes are asked for by one command, as a count. */
  datesCount: 500,
  /** Parts of a large message whose headers are asked for by one command, as a count. */
  partsCount: 50,
  /** The header lines of one part. */
  partHeader: 64 * KIB,
  /** What a server may send at once before it is taken for broken: a part, and the ids that a search found. */
  mostLiteral: limits.winmail + MIB,
  mostLine: 16 * MIB,
  mostResponse: 32 * MIB,
  /** Ids that one search looks for, searches for one thread, and its messages, as counts. */
  idsPerSearch: 10,
  searchesPerThread: 20,
  threadMessages: 500,
} as const;
