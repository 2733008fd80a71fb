import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONVERSATION_MS } from '../../skills/conversation/conversation-state.js';
import { buttonsOf } from '../adapters/teams/local-teams.js';
import { eventually } from '../eventually.js';
import {
  PLAYGROUND,
  type Playground,
  type ShownMessage,
  startPlayground,
} from '../servers/teams/playground.js';
import { type RunningSuite, startSuite } from './suite.js';

describe("a conversation in Microsoft's Agents Playground", () => {
  let daybrief: RunningSuite;
  let playground: Playground;

  beforeAll(async () => {
    daybrief = await startSuite({});
    playground = await startPlayground(`${daybrief.url}/api/messages`);
  });
  afterAll(async () => {
    await playground?.stop();
    await daybrief?.stop();
  });

  /** Waits for a message that holds the words, among those after the first `before`. */
  const shown = (before: number, words: string | RegExp): Promise<ShownMessage> =>
    eventually(() => {
      const found = playground.shown
        .slice(before)
        .find((message) => JSON.stringify(message).match(words));
      if (found === undefined) throw new Error(`Nothing says ${words}.`);
      return found;
    });

  async function ask(place: string, text: string, words: string | RegExp): Promise<ShownMessage> {
    const before = playground.shown.length;
    await playground.say(place, text);
    return shown(before, words);
  }

  /** Presses a button of a message; with `picked` after that number was chosen in the menu. */
  function press({ id, cards }: ShownMessage, title: string, picked?: string): Promise<unknown> {
    const button = buttonsOf(cards).find((each) => each['title'] === title);
    const { pick, ...data } = Object(button?.['data']);
    const input = pick === undefined ? {} : { pick, [pick]: picked };
    const action = { ...button, data: { ...data, ...input } };
    return playground.execute(PLAYGROUND.personal, id, action);
  }

  it('is held in sentences: says what they were taken for, takes back, and asks before it guesses', async () => {
    const { personal } = PLAYGROUND;
    await ask(personal, 'Good morning! What do I still have to answer?', /Understood as “digest/);
    await ask(personal, 'Remind me about the second one tomorrow, please', /Snoozed until/);
    await ask(personal, 'oops, undo that', /Understood as “undo”/);
    const offer = await ask(
      personal,
      'Sofia’s request, out of the way please',
      /Did you mean this\?/,
    );
    const before = playground.shown.length;
    await press(offer, 'done Sofia');
    await shown(before, /Done.*press release/);
    await ask(personal, 'undo', /Taken back|back/);
    await ask(personal, 'Thanks a lot!', /welcome/);
  });

  it('puts aside what is done, and brings it back no more', async () => {
    const digest = await ask(PLAYGROUND.personal, 'digest', 'Needs you');
    expect(JSON.stringify(digest)).toContain('380 €');
    const before = playground.shown.length;
    await press(digest, 'Done', '1');
    await shown(before, /[Dd]one|put aside/);
    const after = await ask(PLAYGROUND.personal, 'digest', 'Needs you');
    expect(JSON.stringify(after)).not.toContain('380 €');
  });

  it('snoozes, and sums up, what was chosen', async () => {
    const digest = await ask(PLAYGROUND.personal, 'digest', 'Needs you');
    let before = playground.shown.length;
    await press(digest, 'Snooze', '2');
    await shown(before, /[Ss]nooze/);
    before = playground.shown.length;
    await press(digest, 'More', '1');
    await shown(before, 'Adaptive');
    expect(JSON.stringify(playground.shown.at(-1))).not.toContain('no longer works');
  });

  it('answers a press on a button it does not know without an answer that looks like one', async () => {
    const digest = await ask(PLAYGROUND.personal, 'digest', 'Needs you');
    const before = playground.shown.length;
    const pressed = playground.execute(PLAYGROUND.personal, digest.id, {
      type: 'Action.Execute',
      title: 'Anything',
      verb: 'transfer',
      data: { state: 'x', at: 0 },
    });
    await expect(pressed).rejects.toThrow(/400|500/);
    expect(playground.shown).toHaveLength(before);
  });

  it('says so when a button is a day old', async () => {
    const digest = await ask(PLAYGROUND.personal, 'digest', 'Needs you');
    daybrief.clock.advance(CONVERSATION_MS);
    expect(JSON.stringify(await press(digest, 'Done', '1'))).toContain('no longer works');
  });

  it('shows a meeting to a channel only on a press of who asked', async () => {
    const start = playground.shown.length;
    await playground.say(PLAYGROUND.channel, 'meeting release-4-2.vtt');
    const offer = await shown(start, 'Post it where you asked');
    expect(offer.conversation).toBe(PLAYGROUND.personal);
    await shown(start, 'I answered you in our personal chat');
    const inChannel = () =>
      JSON.stringify(
        playground.shown
          .slice(start)
          .filter(({ conversation }) => conversation.startsWith(PLAYGROUND.channel)),
      );
    expect(inChannel()).not.toContain('Decided');
    expect(JSON.stringify(await press(offer, 'Post'))).toContain('Posted where you asked.');
    await eventually(() => expect(inChannel()).toContain('Decided'));
    expect(buttonsOf(JSON.parse(inChannel()))).toEqual([]);
  });

  it('explains where the slides are that a channel asked for', async () => {
    const start = playground.shown.length;
    await playground.say(PLAYGROUND.channel, 'deck plan.md');
    const note = await shown(start, 'links to OneDrive are not set up here');
    expect(note.conversation).toContain(PLAYGROUND.channel);
  });
});
