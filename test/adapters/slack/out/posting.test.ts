import { afterEach, describe, expect, it } from 'vitest';
import type { PrivateReply } from '../../../../skills/core/reply.js';
import { defineSkill, optionalRest } from '../../../../skills/core/skill.js';
import { eventually } from '../../../eventually.js';
import { startBot } from '../start-bot.js';

let running: Awaited<ReturnType<typeof startBot>> | undefined;

afterEach(async () => {
  await running?.stop();
  running = undefined;
});

/** Answers with a meeting that may be shown to others, or with mail that may not. */
const meeting = defineSkill({
  name: 'meeting',
  summary: 'Digests a meeting.',
  group: 'daily',
  params: { what: optionalRest('"mail" or nothing') },
  examples: ['meeting'],
  places: ['personal', 'group', 'channel'],
  needs: [],
  run: async ({ what }): Promise<PrivateReply> => ({
    kind: 'meeting',
    audience: 'asker',
    title: ['Weekly · 4 min'],
    sections: [
      {
        heading: 'Decided',
        items: [
          {
            number: 1,
            text: ['Release 4.2 moves to 8 December'],
            sources: [{ id: 'u1', label: '01:42 Alex Kim' }],
            reference: 'u1',
            actions: [{ kind: 'command', label: 'More', command: 'meeting more' }],
          },
        ],
      },
    ],
    ...(what === 'mail' ? {} : { postable: true }),
  }),
});

interface PostButton {
  readonly action_id: string;
  readonly value: string;
}

async function start() {
  running = await startBot({ skills: [meeting] });
  const { dana, slack } = running;
  const { responses } = slack.workspace;
  const answer = async (count: number) => {
    await eventually(() => expect(responses).toHaveLength(count));
    return responses.at(-1)?.body ?? {};
  };
  return { ...running, dana, answer };
}

function postButtonOf(body: Record<string, unknown>): PostButton | undefined {
  const blocks = body['blocks'] as readonly { elements?: readonly PostButton[] }[];
  return blocks
    .flatMap(({ elements = [] }) => elements)
    .find(({ action_id }) => action_id === 'daybrief.post.0');
}

const message = { channel: 'C0001', ts: '1.0' };

describe('an answer about a meeting, asked for in a channel', () => {
  it('is shown to the others only after its owner pressed Post, and without its buttons', async () => {
    const { dana, answer } = await start();
    await dana.command('/meeting', '');
    const seen = await answer(1);
    expect(seen['response_type']).toBe('ephemeral');
    const button = postButtonOf(seen);
    await dana.click({ ...button }, message);
    const posted = await answer(2);
    expect(posted).toMatchObject({ response_type: 'in_channel', replace_original: false });
    const text = JSON.stringify(posted['blocks']);
    expect(text).toContain('Release 4.2 moves to 8 December');
    expect(text).toContain('Posted by <@U0001>');
    expect(text).not.toContain('action_id');
  });

  it('is posted once, however often the button is pressed', async () => {
    const { dana, answer } = await start();
    await dana.command('/meeting', '');
    const button = postButtonOf(await answer(1));
    await dana.click({ ...button }, message);
    await answer(2);
    await dana.click({ ...button }, message);
    const second = await answer(3);
    expect(second['response_type']).toBe('ephemeral');
    expect(JSON.stringify(second)).toContain('no longer works');
  });

  it('is posted by nobody else, even with its button', async () => {
    const { dana, as, answer } = await start();
    await dana.command('/meeting', '');
    const button = postButtonOf(await answer(1));
    await as('U0002').click({ ...button }, message);
    const refused = await answer(2);
    expect(refused['response_type']).toBe('ephemeral');
    expect(JSON.stringify(refused)).not.toContain('Release 4.2');
    await dana.click({ ...button }, message);
    expect(await answer(3)).toMatchObject({ response_type: 'in_channel' });
  });

  it('says so when Slack does not take the post, and can be posted again', async () => {
    const { dana, answer, slack } = await start();
    await dana.command('/meeting', '');
    const button = postButtonOf(await answer(1));
    slack.fail('response_url', { kind: 'status', status: 500 });
    await dana.click({ ...button }, message);
    const told = await answer(2);
    expect(told['response_type']).toBe('ephemeral');
    expect(JSON.stringify(told)).toContain('Slack did not take the answer');
    await dana.click({ ...postButtonOf(told) }, message);
    expect(await answer(3)).toMatchObject({ response_type: 'in_channel' });
  });
});

it('offers no Post under an answer that is private for good', async () => {
  const { dana, answer } = await start();
  await dana.command('/meeting', 'mail');
  expect(postButtonOf(await answer(1))).toBeUndefined();
});

it('offers no Post in a direct message, where there is nobody to post for', async () => {
  const { dana, slack } = await start();
  await dana.say('meeting');
  await eventually(() => {
    const sent = slack.workspace.messages.filter(({ user }) => user === 'UBOT');
    expect(JSON.stringify(sent)).toContain('Release 4.2');
    expect(JSON.stringify(sent)).not.toContain('daybrief.post');
  });
});
