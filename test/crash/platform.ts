import { createServer, type IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { PrivateDestination, SurfaceName } from '../../skills/call.js';
import { OutcomeUnknownError } from '../../skills/errors.js';
import type { Surface } from '../../skills/scheduling.js';

/** A chat platform in the parent process: what it accepted survives the death of whoever sent it. */
export interface Platform {
  readonly url: string;
  /** Delivery ids, in the order in which they were accepted. */
  readonly accepted: readonly string[];
  /** Calls `then` after a send was accepted and instead of answering it. */
  onAccepted(then: ((count: number) => boolean) | undefined): void;
  reset(): void;
  close(): Promise<void>;
}

/** Starts the platform on loopback. */
export async function startPlatform(): Promise<Platform> {
  const accepted: string[] = [];
  let interrupts: ((count: number) => boolean) | undefined;
  const server = createServer(async (request, response) => {
    if (request.method === 'GET') {
      const id = new URL(request.url ?? '', 'http://platform').searchParams.get('delivery');
      response.end(JSON.stringify({ found: accepted.includes(id ?? '') }));
      return;
    }
    accepted.push(await readText(request));
    if (interrupts?.(accepted.length)) return;
    response.end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('No port.');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    accepted,
    onAccepted(then) {
      interrupts = then;
    },
    reset() {
      accepted.length = 0;
      interrupts = undefined;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function readText(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}

/**
 * The surface of that platform, as far as sending goes: one POST, and for Slack a way to look for an
 * earlier one.
 */
export function createPlatformSurface(name: SurfaceName, url: string): Surface {
  const surface: Surface = {
    name,
    toPrivate: async (address) => address as unknown as PrivateDestination,
    async deliver(_to, _reply, deliveryId) {
      try {
        await fetch(url, { method: 'POST', body: deliveryId });
        return { id: deliveryId };
      } catch (cause) {
        throw new OutcomeUnknownError({ what: 'No answer.', remedy: 'Look.', cause });
      }
    },
  };
  if (name !== 'slack') return surface;
  return {
    ...surface,
    async readBack(_to, deliveryId) {
      const response = await fetch(`${url}?delivery=${encodeURIComponent(deliveryId)}`);
      // The platform above answers nothing else.
      const { found } = (await response.json()) as { found: boolean };
      return found ? { id: deliveryId } : undefined;
    },
  };
}

/** Polls until `done`; the deaths of other processes have no event here. */
export async function until(done: () => boolean): Promise<void> {
  while (!done()) await sleep(5);
}
