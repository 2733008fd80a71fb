import { isLoopbackHost } from '../../../skills/core/loopback.js';

/**
 * Whether a model server is on this machine or on a network of the operator's own: a private or
 * link-local address, a name without a dot (a container), or one of the endings that no public name has
 * (RFC 6762, appendix G; RFC 8375).
 *
 * A public-looking name is taken for outside, wherever it leads: masking too much costs little.
 */
export function isOwnNetwork(url: string | undefined): boolean {
  if (url === undefined || !URL.canParse(url)) return false;
  const host = new URL(url).hostname.replace(/^\[|\]$/gu, '');
  return isLoopbackHost(host) || PRIVATE_ADDRESS.test(host) || PRIVATE_NAME.test(host);
}

const PRIVATE_ADDRESS =
  /^(?:10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\.)[\d.]+$|^(?:f[cd][0-9a-f]{2}|fe[89ab][0-9a-f]):/iu;
const PRIVATE_NAME =
  /^[a-z][a-z0-9-]*$|\.(?:local|localhost|internal|intranet|private|corp|home|lan|home\.arpa)$/iu;
