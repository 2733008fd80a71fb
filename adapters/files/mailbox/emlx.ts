import type { MailState } from '../../mime/mail-state.js';

const LINE_FEED = 0x0a;
/** The number of bytes stands alone on the first line. */
const LONGEST_COUNT = 20;
/** What Apple Mail keeps of a message has about a kilobyte. */
const LONGEST_FLAGS = 64 * 1024;
const FLAGS = /<key>flags<\/key>\s*<integer>(\d{1,20})<\/integer>/;
const DELETED = 1n << 1n;
const DRAFT = 1n << 6n;

/** One message of Apple Mail: the number of its bytes, its bytes, and a property list of what Mail knows. */
export interface EmlxReader {
  /** The bytes of the message. */
  chunks(): AsyncGenerator<Buffer>;
  /** What Mail says of it, once it was read. */
  state(): MailState | undefined;
}

/** Reads an .emlx file while it streams by; a file that is none of them comes as it is. */
export function readEmlx(source: AsyncIterable<Buffer>): EmlxReader {
  let tail = '';
  return {
    async *chunks() {
      let head: Buffer | undefined = Buffer.alloc(0);
      let left = Number.POSITIVE_INFINITY;
      for await (const chunk of source) {
        let rest = chunk;
        if (head !== undefined) {
          head = Buffer.concat([head, chunk]);
          const lineFeed = head.indexOf(LINE_FEED);
          if (lineFeed === -1 && head.length < LONGEST_COUNT) continue;
          const count = head.toString('latin1', 0, Math.max(lineFeed, 0)).trim();
          const isCount = /^\d{1,12}$/.test(count);
          left = isCount ? Number(count) : left;
          rest = isCount ? head.subarray(lineFeed + 1) : head;
          head = undefined;
        }
        if (left > 0) yield rest.subarray(0, left);
        if (rest.length > left && tail.length < LONGEST_FLAGS)
          tail += rest.toString('latin1', left);
        left = Math.max(0, left - rest.length);
      }
      if (head !== undefined) yield head;
    },
    state() {
      const flags = BigInt(FLAGS.exec(tail)?.[1] ?? 0);
      if ((flags & DELETED) !== 0n) return 'deleted';
      return (flags & DRAFT) === 0n ? undefined : 'draft';
    },
  };
}
