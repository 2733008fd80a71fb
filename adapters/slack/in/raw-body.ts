import type { IncomingMessage } from 'node:http';
import { parse } from 'node:querystring';

/** Bytes: the largest view that Slack sends back has a quarter of it. */
const LONGEST_BODY = 1_048_576;

/**
 * Reads a body and leaves it where Bolt looks for one that is read already; returns the status to answer with
 * when it is none that Bolt may see.
 *
 * Bolt takes whatever is signed for an object: the four letters "null" would end the process.
 */
export async function bufferBody(request: IncomingMessage): Promise<number | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > LONGEST_BODY) return 413;
    chunks.push(chunk);
  }
  const rawBody = Buffer.concat(chunks);
  Object.assign(request, { rawBody });
  return isNull(rawBody.toString(), request.headers['content-type']) ? 400 : undefined;
}

function isNull(body: string, contentType: string | undefined): boolean {
  const isForm = contentType === 'application/x-www-form-urlencoded';
  const json = isForm ? parse(body)['payload'] : body;
  return typeof json === 'string' && json.trim() === 'null';
}
