import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTerminalChanges } from '../../../adapters/terminal/last-change.js';
import { changesContract } from '../../contracts/changes.js';
import { createFakeCall } from '../../fakes/call.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'daybrief-'));
});
afterAll(() => rm(folder, { recursive: true }));

let files = 0;
const nextFile = () => {
  files += 1;
  return join(folder, 'state', `${files}.json`);
};

/** One file holds one person's; the contract has several. */
const perOwner = () => {
  const path = nextFile();
  const of = (owner: object) => createTerminalChanges(`${path}-${Object.values(owner).join('-')}`);
  return {
    keep: (...[owner, ...rest]: Parameters<ReturnType<typeof of>['keep']>) =>
      of(owner).keep(owner, ...rest),
    last: (...[owner, now]: Parameters<ReturnType<typeof of>['last']>) =>
      of(owner).last(owner, now),
    take: (...[owner, id]: Parameters<ReturnType<typeof of>['take']>) => of(owner).take(owner, id),
  };
};

changesContract('the terminal', async () => perOwner());

describe('the file of the terminal’s last change', () => {
  const { principal } = createFakeCall();
  const former = { kind: 'thread', by: 'done', thread: 'one', reference: 'm1' } as const;

  it('can be read by its owner alone, and is no other person’s', async () => {
    const path = nextFile();
    const changes = createTerminalChanges(path);
    const id = await changes.keep(principal, former, 1);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    const other = { ...principal, user: 'somebody' };
    expect(await changes.last(other, 1)).toBeUndefined();
    expect(await changes.take(other, id)).toBe(false);
  });

  it.each(['{"id": 1', '[]', 'null', '{"id":"a","owner":"b","at":1,"former":null}'])(
    'is none when it holds %s',
    async (text) => {
      const path = nextFile();
      const changes = createTerminalChanges(path);
      await changes.keep(principal, former, 1);
      await writeFile(path, text);
      expect(await changes.last(principal, 1)).toBeUndefined();
    },
  );

  it('is gone when its owner wants to be forgotten', async () => {
    const changes = createTerminalChanges(nextFile());
    await changes.keep(principal, former, 1);
    await changes.clear();
    expect(await changes.last(principal, 1)).toBeUndefined();
  });
});
