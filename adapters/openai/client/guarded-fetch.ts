import * as z from 'zod';

/** Bytes of one answer: with the frames of a stream about a thousand times what we ask for. */
const LONGEST_BODY = 8_000_000;
/** Bytes of an error, of which only codes are read. */
const LONGEST_ERROR = 100_000;

const code = z.union([z.string(), z.number()]).nullish();
const fields = z.object({
  code,
  param: z.string().nullish(),
  type: z.string().nullish(),
  n_ctx: z.number().nullish(),
});
const oddFields = fields.catch({});
/** FastAPI says which field it means in a list beside its words. */
const details = z.object({
  detail: z.array(z.object({ loc: z.array(z.union([z.string(), z.number()])) })),
});

/**
 * `fetch` for servers that are not trusted: it follows no redirect, because that would post a mail to
 * another host, reads no endless body, and takes the words out of errors, which may repeat the prompt.
 *
 * Errors of every shape get the one that the SDK reads: `{ error: { code, param, type } }`.
 */
export const guardedFetch: typeof fetch = async (input, init) => {
  const response = await fetch(input, { ...init, redirect: 'manual' });
  const { status, headers } = response;
  if (response.ok) {
    const body = response.body?.pipeThrough(createByteLimit(LONGEST_BODY));
    return new Response(body ?? null, { status, headers });
  }
  const error = await readErrorFields(response);
  return new Response(JSON.stringify({ error }), { status, headers: keptHeaders(headers) });
};

function createByteLimit(most: number): TransformStream<Uint8Array, Uint8Array> {
  let bytes = 0;
  return new TransformStream({
    transform(chunk, controller) {
      bytes += chunk.byteLength;
      if (bytes > most) controller.terminate();
      else controller.enqueue(chunk);
    },
  });
}

async function readErrorFields(response: Response): Promise<z.infer<typeof fields>> {
  const body = response.body?.pipeThrough(createByteLimit(LONGEST_ERROR));
  const written = parse(await new Response(body ?? null).text());
  const detailed = details.safeParse(written);
  if (detailed.success) {
    const [named] = detailed.data.detail.map(({ loc }) => loc.filter((part) => part !== 'body'));
    return { param: named?.join('.') };
  }
  const wrapped = z.object({ error: fields }).safeParse(written);
  return wrapped.success ? wrapped.data.error : oddFields.parse(written);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Length and encoding are those of the body that is gone. */
function keptHeaders(headers: Headers): Headers {
  const kept = new Headers({ 'content-type': 'application/json' });
  for (const name of ['retry-after', 'retry-after-ms', 'x-request-id']) {
    const value = headers.get(name);
    if (value !== null) kept.set(name, value);
  }
  return kept;
}
