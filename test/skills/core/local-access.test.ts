import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toAnonymous, toCaller, vouchFor } from '../../../skills/core/caller.js';
import { type Arrival, admitLocally } from '../../../skills/core/local-access.js';

/** A request of this machine; `changes` replaces any part. */
function arrival(
  headers: Readonly<Record<string, readonly string[]>> = {},
  changes: Partial<Arrival> = {},
): Arrival {
  return {
    socket: { remoteAddress: '127.0.0.1' },
    httpVersion: '1.1',
    headersDistinct: { host: ['localhost:3978'], ...headers },
    ...changes,
  };
}

const reasonOf = (asked: Arrival): string | undefined => {
  const entry = admitLocally(asked);
  return entry.admitted ? undefined : entry.reason;
};
const from = (remoteAddress: string | undefined) => arrival({}, { socket: { remoteAddress } });

describe('the door of local mode', () => {
  it.each(['127.0.0.1', '127.0.0.2', '::1', '::ffff:127.0.0.1'])('opens to %s', (peer) => {
    expect(reasonOf(from(peer))).toBeUndefined();
  });

  it.each(['192.168.0.7', '::ffff:192.168.0.7', 'fe80::1', '172.17.0.1', '', undefined])(
    'stays shut to %s',
    (peer) => {
      expect(reasonOf(from(peer))).toBe('not from this machine');
    },
  );

  it.each(['localhost', 'LOCALHOST:1', 'localhost:3978', '127.0.0.1:65535', '[::1]', '[::1]:3978'])(
    'opens to the Host %s',
    (host) => {
      expect(reasonOf(arrival({ host: [host] }))).toBeUndefined();
    },
  );

  it.each([
    '',
    'evil.example',
    'evil.example:3978',
    'localhost.evil.example',
    '127.0.0.1.nip.io',
    'localhost@evil.example',
    'evil.example#localhost',
    'localhost:',
    'localhost:123456',
    'localhost.',
    '0.0.0.0:3978',
    '[::ffff:192.168.0.7]:3978',
  ])('stays shut to the Host %j', (host) => {
    expect(reasonOf(arrival({ host: [host] }))).toBe('foreign Host');
  });

  it('stays shut without a Host, and with a second one that is foreign', () => {
    expect(reasonOf(arrival({ host: [] }))).toBe('foreign Host');
    expect(reasonOf(arrival({ host: ['localhost', 'evil.example'] }))).toBe('foreign Host');
  });

  it.each(['http://localhost:5173', 'http://127.0.0.1:3978', 'http://[::1]', 'https://localhost'])(
    'opens to the Origin %s',
    (origin) => {
      expect(reasonOf(arrival({ origin: [origin] }))).toBeUndefined();
    },
  );

  it.each([
    'null',
    '',
    'https://evil.example',
    'http://localhost.evil.example',
    'http://localhost@evil.example',
    'chrome-extension://localhost',
    'file://',
  ])('stays shut to the Origin %j', (origin) => {
    expect(reasonOf(arrival({ origin: [origin] }))).toBe('foreign Origin');
  });

  it.each([
    'forwarded',
    'via',
    'x-forwarded',
    'x-forwarded-for',
    'x-forwarded-host',
    'x-forwarded-port',
    'x-forwarded-prefix',
    'x-forwarded-proto',
    'x-forwarded-server',
    'x-original-forwarded-for',
    'x-original-host',
    'x-real-ip',
    'x-client-ip',
    'x-cluster-client-ip',
    'x-remote-addr',
    'x-remote-ip',
    'x-proxyuser-ip',
    'x-appengine-user-ip',
    'x-azure-clientip',
    'x-azure-socketip',
    'x-envoy-external-address',
    'x-amzn-trace-id',
    'x-arr-log-id',
    'client-ip',
    'wl-proxy-client-ip',
    'true-client-ip',
    'cf-connecting-ip',
    'cf-connecting-ipv6',
    'cf-ray',
    'cdn-loop',
    'fastly-client-ip',
    'fly-client-ip',
    'tailscale-user-login',
  ])('stays shut to whatever carries %s', (name) => {
    expect(reasonOf(arrival({ [name]: [''] }))).toBe('forwarded by a proxy');
  });

  it('takes no header for a forwarding one that a client of this machine sends', () => {
    const headers = ['accept', 'accept-encoding', 'user-agent', 'x-ms-conversation-id', 'zip'];
    const others = ['content-length', 'connection', 'traceparent', 'x-tip', 'sec-fetch-site'];
    const sent = Object.fromEntries([...headers, ...others].map((name) => [name, ['x']]));
    expect(reasonOf(arrival(sent))).toBeUndefined();
  });

  it('stays shut to HTTP/1.0', () => {
    expect(reasonOf(arrival({}, { httpVersion: '1.0' }))).toBe('HTTP/1.0, as a proxy speaks it');
  });

  it('stays shut to every Host but the few names of this machine', () => {
    const authority = fc.oneof(fc.domain(), fc.ipV4(), fc.ipV6(), fc.string(), fc.webAuthority());
    fc.assert(
      fc.property(authority, (host) => {
        const isOurs = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/iu.test(host);
        expect(reasonOf(arrival({ host: [host] })) === undefined).toBe(isOurs);
      }),
    );
  });

  it('gives its reason without a word of the request', () => {
    const text = fc.string({ minLength: 4, unit: fc.constantFrom('z', 'q', '9', '7') });
    fc.assert(
      fc.property(text, (word) => {
        const asked = [
          arrival({ host: [word] }),
          arrival({ origin: [`http://${word}`] }),
          arrival({ [`x-forwarded-${word}`]: [word] }),
          from(word),
        ];
        for (const each of asked) expect(reasonOf(each)).not.toContain(word);
      }),
    );
  });
});

describe('a caller', () => {
  const entry = admitLocally(arrival());
  if (!entry.admitted) throw new TypeError(entry.reason);

  it('stays anonymous when it was kept and is read back', () => {
    const kept = { ...toAnonymous(entry, { surface: 'teams', user: 'dana' }) };
    expect(toCaller(kept)).toEqual({ surface: 'teams', tenant: 'anonymous', user: 'dana' });
    expect(() => vouchFor(kept)).toThrow(TypeError);
  });
});
