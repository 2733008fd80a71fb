import { limits } from './limits.js';

const LINE_FEED = 0x0a;

/**
 * Cuts a stream of chunks into lines, each with its line feed.
 *
 * A line longer than `limits.linePiece` comes in several pieces; only its last one ends with a line
 * feed. Memory is bounded by one piece, whatever the input.
 */
export interface LineSplitter {
  push(chunk: Buffer): Generator<Buffer>;
  /** What is left when the stream ends without a line feed. */
  end(): Generator<Buffer>;
}

/** Creates a splitter for one stream. */
export function createLineSplitter(): LineSplitter {
  let rest: Buffer = Buffer.alloc(0);
  return {
    *push(chunk) {
      const data = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
      let start = 0;
      while (start < data.length) {
        const lineFeed = data.indexOf(LINE_FEED, start);
        const end = lineFeed === -1 ? data.length : lineFeed + 1;
        if (lineFeed === -1 && end - start < limits.linePiece) break;
        const cut = Math.min(end, start + limits.linePiece);
        yield data.subarray(start, cut);
        start = cut;
      }
      rest = Buffer.from(data.subarray(start));
    },
    *end() {
      if (rest.length > 0) yield rest;
      rest = Buffer.alloc(0);
    },
  };
}

/** Whether a piece is the last one of its line. */
export function endsLine(piece: Buffer): boolean {
  return piece[piece.length - 1] === LINE_FEED;
}
