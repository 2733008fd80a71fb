import { TextDecoder } from 'node:util';

const LONGEST_MARK = 4;

/**
 * Gives the bytes of a file of mail without a byte order mark; a file in UTF-16, as some editors save it,
 * comes as UTF-8.
 */
export async function* withoutByteOrder(
  chunks: AsyncIterable<Buffer> | Iterable<Buffer>,
): AsyncGenerator<Buffer> {
  let decoder: TextDecoder | undefined;
  let head: Buffer | undefined = Buffer.alloc(0);
  for await (const chunk of chunks) {
    if (head === undefined) {
      yield decoder ? Buffer.from(decoder.decode(chunk, { stream: true })) : chunk;
      continue;
    }
    head = Buffer.concat([head, chunk]);
    if (head.length < LONGEST_MARK) continue;
    decoder = decoderFor(head);
    yield start(head, decoder);
    head = undefined;
  }
  if (head !== undefined && head.length > 0) yield start(head, decoderFor(head));
}

function start(head: Buffer, decoder: TextDecoder | undefined): Buffer {
  if (decoder) return Buffer.from(decoder.decode(head, { stream: true }));
  const isMarked = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
  return isMarked ? head.subarray(3) : head;
}

/** By its mark, or by the empty halves of its first letters. */
function decoderFor(head: Buffer): TextDecoder | undefined {
  const [first, second, third, fourth] = head;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le');
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be');
  if (first && second === 0 && third && fourth === 0) return new TextDecoder('utf-16le');
  if (first === 0 && second && third === 0 && fourth) return new TextDecoder('utf-16be');
  return undefined;
}
