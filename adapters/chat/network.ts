/** Failures of the network that happen before the first byte of a request leaves. */
const BEFORE_SENDING = new Set([
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'UND_ERR_CONNECT_TIMEOUT',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

/** Whether nothing can have arrived. Node's fetch hides the code of a socket failure in the causes. */
export function isBeforeSending(error: unknown): boolean {
  for (let at = error; at instanceof Error; at = at.cause) {
    const code = 'code' in at ? at.code : undefined;
    if (typeof code === 'string' && BEFORE_SENDING.has(code)) return true;
    // A host with several addresses: refused only when every one of them refused.
    if (at instanceof AggregateError) return at.errors.every(isBeforeSending);
  }
  return false;
}

/** Whether a URL is of one of these origins: what comes in must not make Daybrief call anything else. */
export function hasOrigin(url: string, origins: readonly string[]): boolean {
  return origins.includes(plainUrl(url)?.origin ?? '');
}

/** A web address without user info; undefined for anything else. */
export function plainUrl(text: string): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const isPlain = url.username === '' && url.password === '' && /^https?:$/.test(url.protocol);
  return isPlain ? url : undefined;
}
