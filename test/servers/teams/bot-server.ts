import { createServer, type RequestListener } from 'node:http';

/** The bot on a real port of this machine, on the same kind of server as in production. */
export interface BotServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Serves a listener at `/api/messages`. */
export async function startBotServer(listener: RequestListener): Promise<BotServer> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port was given.');
  return {
    url: `http://127.0.0.1:${address.port}/api/messages`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
