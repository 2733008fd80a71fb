import { isLoopbackHost } from '../../skills/core/loopback.js';
import type { Config } from '../config.js';

/**
 * Whether callers whom nobody vouches for are answered: only while nothing real is configured, and
 * only where nobody but this machine can reach the process. Each of them comes through `admitLocally`.
 *
 * A model is nothing real in this sense: what it reads for them is example mail.
 */
export function isLocalMode({ host, slack, teams, graph, imapServers }: Config): boolean {
  return !slack && !teams && !graph && imapServers.length === 0 && isLoopbackHost(host);
}
