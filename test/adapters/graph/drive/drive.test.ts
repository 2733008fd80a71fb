import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGraphDrive } from '../../../../adapters/graph/drive/drive.js';
import { PIECE_BYTES } from '../../../../adapters/graph/drive/upload.js';
import type { Timers } from '../../../../skills/core/ports/clock.js';
import type { Drive } from '../../../../skills/core/ports/drive.js';
import type { GraphServer } from '../../../servers/graph/server.js';
import { closeGraphs, openGraphAs } from '../scene.js';

const dana = { id: 'oid-dana', displayName: 'Dana', mail: 'dana@example.com', messages: [] };
const signal = new AbortController().signal;
/** Two whole pieces and a short one, no byte like its neighbours. */
const LARGE = Uint8Array.from({ length: 2 * PIECE_BYTES + 1_234 }, (_, at) => (at * 31) % 251);

function deck(bytes: Uint8Array, name = 'plan.pptx') {
  return { name, mediaType: 'application/vnd.ms-powerpoint', bytes };
}

describe('files in OneDrive', () => {
  let server: GraphServer;
  let files: Drive;
  let createFiles: (sleep: Timers['sleep']) => Drive;
  let pauses: readonly number[];

  beforeEach(async () => {
    const opened = await openGraphAs(dana, ['drive']);
    server = opened.server;
    const slept: number[] = [];
    pauses = slept;
    createFiles = (sleep) =>
      createGraphDrive(opened.client, {
        baseUrl: opened.server.url,
        clock: opened.clock,
        timers: { sleep },
      });
    files = createFiles(async (ms) => void slept.push(ms));
  });
  afterEach(closeGraphs);

  it('are put into the own folder of the application, with a link to read for the organization', async () => {
    const link = await files.share(deck(Buffer.from('deck')), signal);
    const [file] = server.drives.files;
    expect(file).toMatchObject({ owner: 'oid-dana', name: 'plan.pptx' });
    expect(file?.bytes.toString()).toBe('deck');
    expect(link).toBe(`https://contoso-my.sharepoint.com/:p:/g/${file?.id}`);
    expect(server.drives.links.get(file?.id ?? '')).toEqual({
      type: 'view',
      scope: 'organization',
    });
    expect(server.requests[0]?.path).toBe(
      '/v1.0/me/drive/special/approot:/plan.pptx:/createUploadSession',
    );
  });

  it('go piece by piece, and no token goes with a piece', async () => {
    await files.share(deck(LARGE), signal);
    expect(server.drives.files[0]?.bytes.equals(LARGE)).toBe(true);
    const total = LARGE.length;
    expect(server.drives.pieces).toEqual([
      { range: `bytes 0-${PIECE_BYTES - 1}/${total}`, authorization: undefined },
      { range: `bytes ${PIECE_BYTES}-${2 * PIECE_BYTES - 1}/${total}`, authorization: undefined },
      { range: `bytes ${2 * PIECE_BYTES}-${total - 1}/${total}`, authorization: undefined },
    ]);
  });

  it('replace none of the same name', async () => {
    await files.share(deck(Buffer.from('one')), signal);
    await files.share(deck(Buffer.from('two')), signal);
    expect(server.drives.files.map(({ name }) => name)).toEqual(['plan.pptx', 'plan 1.pptx']);
  });

  it.each([
    ['the service asks to wait', { status: 429, headers: { 'retry-after': '7' } }, 7_000],
    ['it fails for a moment', { status: 503 }, 1_000],
    ['the connection breaks before a piece arrived', 'drop', 1_000],
    ['the connection breaks after a piece was kept', 'keep-and-drop', 1_000],
  ] as const)('arrive whole when %s', async (_name, fault, pause) => {
    server.drives.failPieces(undefined, fault);
    await files.share(deck(LARGE), signal);
    expect(server.drives.files[0]?.bytes.equals(LARGE)).toBe(true);
    expect(pauses).toEqual([pause]);
  });

  it('are given up after four tries', async () => {
    // Each try is followed by the question how far the session came.
    server.drives.failPieces(...Array(8).fill({ status: 503 }));
    await expect(files.share(deck(LARGE), signal)).rejects.toMatchObject({ code: 'unavailable' });
    expect(server.drives.pieces).toHaveLength(4);
    expect(server.drives.files).toEqual([]);
  });

  it.each([
    [507, 'permission_denied', 'There is no room left in your OneDrive.'],
    [404, 'not_found', 'not visible'],
    [403, 'permission_denied', 'may not do this'],
  ])('are not tried again when the answer is %s', async (status, code, words) => {
    server.drives.failPieces({ status });
    await expect(files.share(deck(LARGE), signal)).rejects.toMatchObject({
      code,
      why: expect.stringContaining(words),
    });
    expect(server.drives.pieces).toHaveLength(1);
  });

  it('stop at once when they are stopped between two tries', async () => {
    const stop = new AbortController();
    server.drives.failPieces({ status: 503 });
    const stopped = createFiles(async (_ms, signal) => {
      stop.abort();
      signal.throwIfAborted();
    });
    await expect(stopped.share(deck(LARGE), stop.signal)).rejects.toMatchObject({
      name: 'AbortError',
    });
    expect(server.drives.pieces).toHaveLength(1);
  });

  it.each([
    ['http://169.254.169.254/latest', 'https://contoso-my.sharepoint.com/a'],
    ['https://contoso-my.sharepoint.com.evil.example/u', 'https://contoso-my.sharepoint.com/a'],
    ['https://user@contoso-my.sharepoint.com/u', 'https://contoso-my.sharepoint.com/a'],
    [undefined, 'https://evil.example/a'],
    [undefined, 'javascript:alert(1)'],
    [undefined, 'https://contoso-my.sharepoint.com:8443/a'],
  ])('trust no address that is not Microsoft’s: %s, %s', async (upload, link) => {
    server.drives.leadTo({ link, ...(upload === undefined ? {} : { upload }) });
    await expect(files.share(deck(Buffer.from('deck')), signal)).rejects.toMatchObject({
      code: 'permission_denied',
      what: 'Microsoft Graph named an address that is not its own.',
    });
    expect(server.drives.pieces).toHaveLength(upload === undefined ? 1 : 0);
  });

  it('say so when the organization allows no links', async () => {
    server.drives.forbidLinks();
    const failing = files.share(deck(Buffer.from('deck')), signal);
    await expect(failing).rejects.toMatchObject({
      code: 'permission_denied',
      what: "I couldn't make a link to the file in your OneDrive.",
    });
    await expect(failing).rejects.not.toThrow(/canary/);
  });

  it.each([
    ['a/b\\c:"<d>|?*#%.pptx', 'a-b-c-d-.pptx'],
    [`${'x'.repeat(300)}.pptx`, `${'x'.repeat(120)}.pptx`],
    ['  .pptx', 'file.pptx'],
  ])('get a name that OneDrive takes: %s', async (name, stored) => {
    await files.share(deck(Buffer.from('deck'), name), signal);
    expect(server.drives.files[0]?.name).toBe(stored);
  });
});
