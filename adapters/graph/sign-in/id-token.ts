import * as z from 'zod';

/** Who signed in, as Entra vouches for it. */
export interface SignedIn {
  /** Entra tenant id. */
  readonly tenant: string;
  /** Entra object id: the key, with the tenant. Addresses and user names never are. */
  readonly user: string;
}

const claimsSchema = z.object({
  iss: z.string(),
  aud: z.string(),
  exp: z.number(),
  nonce: z.string(),
  tid: z.string(),
  oid: z.string(),
});

/** What the claims must agree with. */
export interface ExpectedClaims {
  readonly clientId: string;
  readonly tenantId: string;
  issuerOf(tenant: string): string;
  readonly nonce: string;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** Why an id token is not accepted. */
export type ClaimsRefusal = 'claims-invalid' | 'other-tenant';

/**
 * Reads who signed in from the claims of an id token.
 *
 * Its signature was checked before (`signing-keys.ts`), although it came from the token endpoint itself, in
 * answer to our own code and verifier (OpenID Connect Core, 3.1.3.7).
 */
export function readSignedIn(claims: unknown, expected: ExpectedClaims): SignedIn | ClaimsRefusal {
  const parsed = claimsSchema.safeParse(claims);
  if (!parsed.success) return 'claims-invalid';
  const { iss, aud, exp, nonce, tid, oid } = parsed.data;
  if (aud !== expected.clientId || nonce !== expected.nonce) return 'claims-invalid';
  if (exp * 1_000 <= expected.now) return 'claims-invalid';
  if (tid !== expected.tenantId) return 'other-tenant';
  return iss === expected.issuerOf(tid) ? { tenant: tid, user: oid } : 'claims-invalid';
}
