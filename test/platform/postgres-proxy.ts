import { connect, createServer, type Socket } from 'node:net';

/** What stands between Daybrief and PostgreSQL, and may break: a proxy, a firewall, a failover. */
export interface PostgresProxy {
  /** The URL of the database, through the proxy. */
  readonly url: string;
  /** Cuts the connection over which the next statement of this kind comes, before the server gets it. */
  cutAt(statement: RegExp): void;
  /** From now on nothing gets through in either direction, and nothing is closed. */
  fallSilent(): void;
  close(): Promise<void>;
}

/** Starts a proxy in front of the database at `databaseUrl`. */
export async function startPostgresProxy(databaseUrl: string): Promise<PostgresProxy> {
  const { hostname, port } = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let doomed: RegExp | undefined;
  let isSilent = false;

  const server = createServer((client) => {
    const database = connect(Number(port), hostname);
    const cut = (): void => {
      client.destroy();
      database.destroy();
    };
    for (const socket of [client, database]) {
      sockets.add(socket);
      // What breaks on one side is told to the other by closing it.
      socket.on('error', cut).on('close', () => {
        sockets.delete(socket);
        cut();
      });
    }
    client.on('data', (data) => {
      if (doomed?.test(data.toString('latin1'))) {
        doomed = undefined;
        cut();
      } else if (!isSilent) database.write(data);
    });
    database.on('data', (data) => {
      if (!isSilent) client.write(data);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = new URL(databaseUrl);
  url.hostname = '127.0.0.1';
  url.port = `${typeof address === 'object' && address !== null ? address.port : 0}`;
  return {
    url: url.href,
    cutAt(statement) {
      doomed = statement;
    },
    fallSilent() {
      isSilent = true;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
