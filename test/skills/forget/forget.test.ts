import { beforeEach, describe, expect, it } from 'vitest';
import { createAccountScene, textOf } from '../account-scene.js';

describe('forget', () => {
  let scene: ReturnType<typeof createAccountScene>;
  beforeEach(() => {
    scene = createAccountScene();
  });

  it('says what there is and deletes nothing before it was confirmed', async () => {
    await scene.ask('schedule weekdays at 8');
    await scene.ask('settings --important dana@example.com');
    for (const words of ['forget', 'forget me']) {
      expect(textOf(await scene.ask(words))).toContain('1 schedule; your settings');
    }
    expect(scene.forgotten).toEqual([]);
  });

  it('deletes everything once it was confirmed, and says what it was', async () => {
    await scene.ask('schedule weekdays at 8');
    const text = textOf(await scene.ask('forget everything'));
    expect(scene.forgotten).toEqual(['dana']);
    expect(text).toContain('1 schedule');
    expect(text).toContain('(7 entries)');
  });

  it('is not to be asked for in front of others', async () => {
    await scene.ask('forget everything', { place: 'channel' });
    expect(scene.forgotten).toEqual([]);
  });
});
