import { createPublicKey, type JsonWebKey, verify } from 'node:crypto';
import * as z from 'zod';

const keySetSchema = z.object({
  keys: z.array(
    z.looseObject({ kid: z.string(), kty: z.literal('RSA') }).catch({ kid: '', kty: 'RSA' }),
  ),
});
const headerSchema = z.object({ alg: z.literal('RS256'), kid: z.string() });

/** The keys that a sign-in service signs id tokens with. */
export interface SigningKeys {
  /** Whether one of them signed the token. */
  hasSigned(token: string): Promise<boolean>;
}

/**
 * Creates the keys of a service; `read` gets its key set (RFC 7517), when a token names a key that is not
 * known yet and not otherwise: services change their keys.
 */
export function createSigningKeys(read: () => Promise<unknown>): SigningKeys {
  let known: ReadonlyMap<string, JsonWebKey> = new Map();

  async function keyOf(id: string): Promise<JsonWebKey | undefined> {
    if (!known.has(id)) {
      const { data } = keySetSchema.safeParse(await read());
      known = new Map(data?.keys.map((key) => [key.kid, key]));
    }
    return known.get(id);
  }

  return {
    async hasSigned(token) {
      const [head = '', claims = '', signature = ''] = token.split('.');
      const header = headerSchema.safeParse(parse(head)).data;
      const key = header && (await keyOf(header.kid));
      if (!key) return false;
      const signed = Buffer.from(`${head}.${claims}`);
      const publicKey = createPublicKey({ key, format: 'jwk' });
      return verify('RSA-SHA256', signed, publicKey, Buffer.from(signature, 'base64url'));
    },
  };
}

function parse(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString());
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
