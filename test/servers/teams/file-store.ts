import { createServer } from 'node:http';

/** A place for files as SharePoint is one: links to fetch from, and an upload session. */
export interface FileStore {
  readonly origin: string;
  /** Files by path, to be fetched. */
  readonly files: Map<string, Buffer>;
  /** What was put, by path. */
  readonly uploads: Map<string, { readonly bytes: Buffer; readonly range: string | undefined }>;
  /** Answers everything with this status from now on; 200 is normal. */
  fail(status: number): void;
  stop(): Promise<void>;
}

/** Starts the store. */
export async function startFileStore(): Promise<FileStore> {
  const files: FileStore['files'] = new Map();
  const uploads: FileStore['uploads'] = new Map();
  let status = 200;
  const server = createServer(async (request, response) => {
    const path = request.url ?? '';
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    if (status !== 200) {
      response.writeHead(status, { location: 'http://127.0.0.1:1/sign-in' }).end();
    } else if (request.method === 'PUT') {
      const range = request.headers['content-range'];
      uploads.set(path, { bytes: Buffer.concat(chunks), range });
      response.writeHead(201, { 'content-type': 'application/json' }).end('{}');
    } else {
      const file = files.get(path);
      response.writeHead(file === undefined ? 404 : 200).end(file);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = address === null || typeof address === 'string' ? 0 : address.port;
  return {
    origin: `http://127.0.0.1:${port}`,
    files,
    uploads,
    fail(next) {
      status = next;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
