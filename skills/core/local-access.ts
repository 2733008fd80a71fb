import { isLoopbackHost } from './loopback.js';

/** What a request says of where it comes from; Node's `IncomingMessage` is one. */
export interface Arrival {
  readonly socket: { readonly remoteAddress?: string | undefined };
  readonly httpVersion: string;
  /** Every value of each header, names in small letters. */
  readonly headersDistinct: Readonly<Record<string, readonly string[] | undefined>>;
}

declare const fromThisMachine: unique symbol;

/** Proof that a request came from this machine. Only `admitLocally` gives one. */
export interface FromThisMachine {
  readonly admitted: true;
  readonly [fromThisMachine]: true;
}

/** A request that may have come from elsewhere. `reason` is for the log and holds nothing of the request. */
export interface NotAdmitted {
  readonly admitted: false;
  readonly reason: string;
}

/**
 * The one door of local mode: whoever asks without a name is heard only from this machine.
 *
 * The peer alone proves nothing. A proxy or tunnel connects from here and speaks for another, which
 * its headers tell; a web page sends its own Origin, or the Host that it had resolve to this machine.
 */
export function admitLocally(arrival: Arrival): FromThisMachine | NotAdmitted {
  const reason = whyNotLocal(arrival);
  if (reason !== undefined) return { admitted: false, reason };
  return { admitted: true } as FromThisMachine;
}

function whyNotLocal({ socket, httpVersion, headersDistinct }: Arrival): string | undefined {
  const { host = [], origin = [] } = headersDistinct;
  if (!isLoopbackPeer(socket.remoteAddress ?? '')) return 'not from this machine';
  if (Object.keys(headersDistinct).some(isForwarding)) return 'forwarded by a proxy';
  // nginx asks with it by default, gives this machine as the Host and names no client.
  if (httpVersion === '1.0') return 'HTTP/1.0, as a proxy speaks it';
  if (host.length === 0 || !host.every(isLoopbackAuthority)) return 'foreign Host';
  if (!origin.every(isLoopbackOrigin)) return 'foreign Origin';
  return undefined;
}

function isLoopbackPeer(address: string): boolean {
  return isLoopbackHost(address.replace(/^::ffff:/u, ''));
}

function isLoopbackAuthority(authority: string): boolean {
  return isLoopbackHost(authority.toLowerCase().replace(/:\d{1,5}$/u, ''));
}

function isLoopbackOrigin(origin: string): boolean {
  const url = URL.canParse(origin) ? new URL(origin) : undefined;
  return url !== undefined && /^https?:$/u.test(url.protocol) && isLoopbackHost(url.hostname);
}

/** Headers by which proxies, tunnels and content networks name the client or themselves. */
function isForwarding(name: string): boolean {
  return (
    /^(?:forwarded|via|cdn-loop)$/u.test(name) ||
    /^(?:x-forwarded|x-original-|x-envoy-|x-azure-|x-amzn-|x-arr-|cf-|fly-|fastly-|tailscale-)/u.test(
      name,
    ) ||
    // X-Real-IP, True-Client-IP, CF-Connecting-IP, X-ProxyUser-IP and whatever is next.
    /(?:^|-)(?:remote-addr|ip|ipv6|clientip)$/u.test(name)
  );
}
