import type { PortName, Ports } from './ports/ports.js';
import type { OpenPorts } from './run.js';

/** Ports that a request uses anew each time it is run. */
const LIVE: ReadonlySet<PortName> = new Set<PortName>(['writer', 'progress', 'log']);

/** What each call of a port came to, in their order, by its name and arguments. */
type Results = Map<string, unknown[]>;

/**
 * Opens ports of which every call is made once: a request that is run again, and opens them again, gets the
 * same mail, and the same time, and changes nothing twice. Within one run the same call made again is another
 * one: what was read before a change is read anew after it.
 */
export function withReplay(open: OpenPorts): OpenPorts {
  const recorded = new Map<PortName, Results>();
  return async (needs, call) => {
    const ports = await open(needs, call);
    const replays = needs.flatMap((name) => {
      const port: Ports[typeof name] = ports[name];
      if (LIVE.has(name)) return [];
      const results: Results = recorded.get(name) ?? new Map();
      recorded.set(name, results);
      return [[name, replayed(port, results)] as const];
    });
    // Each replay has the shape of its port.
    return { ...ports, ...(Object.fromEntries(replays) as Partial<typeof ports>) };
  };
}

function replayed<T extends object>(port: T, results: Results): T {
  /** How often each call was made in this run. */
  const made = new Map<string, number>();
  return new Proxy(port, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      return (...args: readonly unknown[]) => {
        const asked = `${String(name)} ${JSON.stringify(args)}`;
        const at = made.get(asked) ?? 0;
        made.set(asked, at + 1);
        const known = results.get(asked) ?? [];
        results.set(asked, known);
        if (at === known.length) {
          const result: unknown = Reflect.apply(value, target, args);
          known.push(isIterable(result) ? toTape(result) : result);
        }
        return known[at];
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
