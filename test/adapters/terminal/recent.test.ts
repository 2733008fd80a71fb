import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRecentConversations } from '../../../adapters/terminal/recent.js';
import { CONVERSATION_MS } from '../../../skills/conversation/conversation-state.js';
import { conversationsContract } from '../../contracts/conversations.js';
import { createFakeCall } from '../../fakes/call.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'daybrief-'));
});
afterAll(() => rm(folder, { recursive: true }));

let files = 0;
const nextPath = () => {
  files += 1;
  return join(folder, `recent-${files}.json`);
};

conversationsContract('the terminal', async () => createRecentConversations(nextPath()));

describe('the file of the terminal’s memory', () => {
  const { principal } = createFakeCall();
  const state = { skill: 'digest', words: '', references: { 1: 'm1' } };

  it('can be read by its owner alone', async () => {
    const path = nextPath();
    await createRecentConversations(path).keep(principal, state, 2);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('is taken as empty when it is damaged, and written anew', async () => {
    const path = nextPath();
    await writeFile(path, '[{"id": 1}, "x"');
    const conversations = createRecentConversations(path);
    expect(await conversations.latest(principal, 1)).toBeUndefined();
    await conversations.keep(principal, state, 2);
    expect(await conversations.latest(principal, 1)).toEqual(state);
  });

  it('is gone when its owner wants to be forgotten', async () => {
    const conversations = createRecentConversations(nextPath());
    await conversations.keep(principal, state, 2);
    await conversations.clear();
    await conversations.clear();
    expect(await conversations.latest(principal, 1)).toBeUndefined();
  });

  it('lets go of what is older than a day', async () => {
    const path = nextPath();
    const conversations = createRecentConversations(path);
    await conversations.keep(principal, { ...state, words: 'first' }, CONVERSATION_MS);
    await conversations.keep(principal, { ...state, words: 'second' }, 2 * CONVERSATION_MS);
    expect(await readFile(path, 'utf8')).not.toContain('first');
  });

  it('does not grow without end', async () => {
    const path = nextPath();
    const conversations = createRecentConversations(path);
    for (let turn = 0; turn < 50; turn += 1) await conversations.keep(principal, state, 2);
    expect(JSON.parse(await readFile(path, 'utf8'))).toHaveLength(20);
  });
});
