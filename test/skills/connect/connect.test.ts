import { beforeEach, describe, expect, it } from 'vitest';
import { createAccountScene, textOf } from '../account-scene.js';

describe('connect', () => {
  let scene: ReturnType<typeof createAccountScene>;
  beforeEach(() => {
    scene = createAccountScene();
  });

  it('gives a private link and says who the page must name', async () => {
    const reply = await scene.ask('connect');
    expect(reply.audience).toBe('asker');
    expect(textOf(reply)).toContain('Somebody called dana');
    expect(textOf(reply)).toContain('http://localhost:3978/connect?ticket=t1');
  });

  it('leads to a page for the password of a server of IMAP, and repeats none that was typed here', async () => {
    const text = textOf(await scene.ask('connect imap hunter2'));
    expect(text).toContain('type your address and password there, never here');
    expect(text).not.toMatch(/Microsoft|hunter2/);
    await scene.ask('connect K7QM-2XTP');
    expect(scene.links.connected).toEqual(['terminal:local:dana']);
  });

  it('completes with the code and offers what comes next', async () => {
    await scene.ask('connect');
    const reply = await scene.ask('connect K7QM-2XTP');
    expect(scene.links.connected).toEqual(['terminal:local:dana']);
    expect(reply.actions?.map((action) => 'command' in action && action.command)).toEqual([
      'digest',
      'schedule weekdays at 8',
    ]);
  });

  it('says that a code is wrong', async () => {
    await scene.ask('connect');
    expect(textOf(await scene.ask('connect AAAA-AAAA'))).toContain('That is not the code.');
    expect(scene.links.connected).toEqual([]);
  });

  it.each(['group', 'channel'] as const)('gives no link in a %s', async (place) => {
    const text = textOf(await scene.ask('connect', { place }));
    expect(text).toContain('Ask me in a personal conversation.');
    expect(text).not.toContain('ticket');
  });
});
