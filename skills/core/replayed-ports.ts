import type { PortName, Ports } from './ports/ports.js';
import type { OpenPorts } from './run.js';

/** Ports that a request uses anew each time it is run. */
const LIVE: ReadonlySet<PortName> = new Set<PortName>(['writer', 'progress', 'log']);

/**
 * Opens ports of which every call is made once: a request that is run again gets the same mail, and the same
 * time, and changes nothing twice.
 */
export function withReplay(open: OpenPorts): OpenPorts {
  const replays = new Map<PortName, object>();
  return async (needs, call) => {
    const ports = await open(needs, call);
    for (const name of needs) {
      const port: Ports[typeof name] = ports[name];
      if (LIVE.has(name)) continue;
      const replay = replays.get(name) ?? replayed(port);
      replays.set(name, replay);
    }
    // Each replay has the shape of its port.
    return { ...ports, ...(Object.fromEntries(replays) as Partial<typeof ports>) };
  };
}

function replayed<T extends object>(port: T): T {
  const results = new Map<string, unknown>();
  return new Proxy(port, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      return (...args: readonly unknown[]) => {
        const asked = `${String(name)} ${JSON.stringify(args)}`;
        if (!results.has(asked)) {
          const result: unknown = Reflect.apply(value, target, args);
          results.set(asked, isIterable(result) ? toTape(result) : result);
        }
        return results.get(asked);
      };
    },
  });
}

function isIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}

/** What came once, and comes again as often as it is asked for; whoever stops early ends it there. */
function toTape<T>(source: AsyncIterable<T>): AsyncIterable<T> {
  const items: T[] = [];
  const rest = source[Symbol.asyncIterator]();
  let hasEnded = false;
  return {
    async *[Symbol.asyncIterator]() {
      let at = 0;
      try {
        for (;;) {
          if (at === items.length && !hasEnded) {
            const next = await rest.next();
            if (next.done) hasEnded = true;
            else items.push(next.value);
          }
          const item = items[at];
          if (at >= items.length || item === undefined) return;
          at += 1;
          yield item;
        }
      } finally {
        if (!hasEnded) await rest.return?.();
        hasEnded = true;
      }
    },
  };
}
