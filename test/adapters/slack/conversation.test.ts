import { afterEach, describe, expect, it } from 'vitest';
import type { FeedbackEntry } from '../../../skills/core/ports/conversations.js';
import { eventually } from '../../eventually.js';
import type { StoredMessage } from '../../servers/slack/workspace.js';
import { startBot } from './start-bot.js';

type Running = Awaited<ReturnType<typeof startBot>>;
let running: Running | undefined;

afterEach(async () => {
  await running?.stop();
  running = undefined;
});

const start = async (...options: Parameters<typeof startBot>): Promise<Running> => {
  running = await startBot(...options);
  return running;
};

const shown = (value: unknown): string => JSON.stringify(value ?? '');

/** Every button and menu option of a message, by its label. */
function buttonsOf(
  message: StoredMessage | undefined,
): ReadonlyMap<string, Record<string, unknown>> {
  const found = new Map<string, Record<string, unknown>>();
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const each = node as Record<string, unknown>; // any object is a record of unknowns
    if (each['type'] === 'button') found.set(shown((each['text'] as { text: string }).text), each);
    Object.values(each).forEach(walk);
  };
  walk(message?.blocks);
  return found;
}

const button = (message: StoredMessage | undefined, label: string): Record<string, unknown> => {
  const found = buttonsOf(message).get(shown(label));
  if (!found) throw new Error(`no button ${label} in ${shown(message?.blocks)}`);
  return found;
};

async function answersOf({ slack }: Running, count: number): Promise<readonly StoredMessage[]> {
  const answers = () => slack.workspace.messages.filter(({ user }) => user === 'UBOT');
  await eventually(() => expect(answers()).toHaveLength(count));
  return answers();
}

describe.each([
  ['signed HTTP', false],
  ['Socket Mode', true],
])('a direct message over %s', (_, socket) => {
  it('is answered where it was written', async () => {
    const bot = await start({ socket });
    await bot.dana.say('digest 3d');
    const [answer] = await answersOf(bot, 1);
    expect(answer).toMatchObject({ channel: bot.dana.directMessage });
    expect(answer?.thread_ts).toBeUndefined();
    expect(shown(answer?.blocks)).toContain('2 messages 3d (all)');
  });

  it('in the thread of a digest refers to that digest', async () => {
    const bot = await start({ socket });
    await bot.dana.say('digest 3d');
    const [digest] = await answersOf(bot, 1);
    await bot.dana.say('summarize other');
    await answersOf(bot, 2);
    await bot.dana.say('More on 1?', digest?.ts);
    const [, , more] = await answersOf(bot, 3);
    expect(more).toMatchObject({ thread_ts: digest?.ts });
    expect(shown(more?.blocks)).toContain('Summary of m1 (full)');
    await bot.dana.say('who is waiting for me?', digest?.ts);
    const [, , , who] = await answersOf(bot, 4);
    expect(shown(who?.blocks)).toContain('2 messages 3d (needs-you)');
  });

  it('may follow up an answer outside a thread too: the newest one', async () => {
    const bot = await start({ socket });
    await bot.dana.say('digest');
    await answersOf(bot, 1);
    await bot.dana.say('more on 9');
    const [, wrong] = await answersOf(bot, 2);
    expect(shown(wrong?.blocks)).toContain('There is no number 9');
  });

  it('with a file offers what fits, and a click works on that file', async () => {
    const bot = await start({ socket });
    const { dana } = bot;
    const file = dana.upload('mails.mbox', 'From the file');
    const { ts } = await dana.say('', undefined, [file]);
    const [offer] = await answersOf(bot, 1);
    expect(offer).toMatchObject({ thread_ts: ts });
    await dana.click(button(offer, 'Summarize the thread'), offer as StoredMessage);
    const [, answer] = await answersOf(bot, 2);
    expect(shown(answer?.blocks)).toContain('Summary of attachment:mails.mbox');
    expect(shown(answer?.blocks)).toContain('From the file');
  });

  it('with a file and words runs the words on the file', async () => {
    const bot = await start({ socket });
    const file = bot.dana.upload('mails.mbox', 'From the file');
    await bot.dana.say('summarize attachment:mails.mbox', undefined, [file]);
    const [answer] = await answersOf(bot, 1);
    expect(shown(answer?.blocks)).toContain('From the file');
  });

  it('opens the assistant pane with a greeting and prompts, and names the thread', async () => {
    const bot = await start({ socket });
    const { dana, slack } = bot;
    await dana.event({
      type: 'assistant_thread_started',
      assistant_thread: {
        user_id: 'U0001',
        channel_id: dana.directMessage,
        thread_ts: '1600000000.1',
        context: {},
      },
    });
    const [greeting] = await answersOf(bot, 1);
    expect(greeting).toMatchObject({ thread_ts: '1600000000.1' });
    await eventually(() => expect(slack.workspace.assistant).toHaveLength(1));
    expect(shown(slack.workspace.assistant[0]?.args['prompts'])).toContain('digest');
    slack.workspace.messages.push({
      channel: dana.directMessage,
      ts: '1600000000.1',
      user: 'UBOT',
      text: '',
      former: [],
    });
    await dana.say('digest', '1600000000.1');
    await eventually(() => expect(slack.callsOf('assistant.threads.setTitle')).toHaveLength(1));
    expect(slack.callsOf('assistant.threads.setTitle')[0]).toMatchObject({ title: 'digest' });
  });
});

describe.each([
  ['signed HTTP', false],
  ['Socket Mode', true],
])('a click over %s', (_, socket) => {
  it('on “More” answers in the thread of the message', async () => {
    const bot = await start({ socket });
    await bot.dana.say('digest');
    const [digest] = await answersOf(bot, 1);
    await bot.dana.click(button(digest, 'More'), digest as StoredMessage);
    const [, more] = await answersOf(bot, 2);
    expect(more).toMatchObject({ thread_ts: digest?.ts });
    expect(shown(more?.blocks)).toContain('Summary of m1');
  });

  it('on “More” keeps the numbers of the digest for the words after it', async () => {
    const bot = await start({ socket });
    await bot.dana.say('digest');
    const [digest] = await answersOf(bot, 1);
    await bot.dana.click(button(digest, 'More'), digest as StoredMessage);
    await answersOf(bot, 2);
    await bot.dana.say('more on 1');
    const [, , again] = await answersOf(bot, 3);
    expect(shown(again?.blocks)).toContain('Summary of m1');
  });

  it('on a button of an older version is acknowledged, and says that it no longer works', async () => {
    const bot = await start({ socket });
    await bot.dana.say('digest');
    const [digest] = await answersOf(bot, 1);
    const old = { ...button(digest, 'More'), action_id: 'daybrief.archive.1' };
    await bot.dana.click(old, digest as StoredMessage);
    const [, told] = await answersOf(bot, 2);
    expect(shown(told?.blocks)).toContain('no longer works');
  });

  it('by anyone but the owner does nothing but say so', async () => {
    const bot = await start({ socket });
    await bot.dana.say('digest');
    const [digest] = await answersOf(bot, 1);
    const stolen = { ...(digest as StoredMessage), channel: 'C0001' };
    const { hook } = await bot.as('U0002').click(button(digest, 'More'), stolen);
    await eventually(() => expect(bot.slack.workspace.responses).toHaveLength(1));
    expect(bot.slack.workspace.responses[0]).toMatchObject({ id: hook });
    expect(shown(bot.slack.workspace.responses[0]?.body)).toContain('no longer works');
  });

  it('on a changed value does nothing but say so', async () => {
    const bot = await start({ socket });
    await bot.dana.say('digest');
    const [digest] = await answersOf(bot, 1);
    const more = button(digest, 'More');
    await bot.dana.click({ ...more, value: 'guessed' }, digest as StoredMessage);
    await bot.dana.click({ ...more, action_id: 'daybrief.command.7' }, digest as StoredMessage);
    const [, first, second] = await answersOf(bot, 3);
    expect(shown(first?.blocks)).toContain('no longer works');
    expect(shown(second?.blocks)).toContain('no longer works');
  });

  it('on 👎 asks why, and keeps verdict and reason without content', async () => {
    const entries: FeedbackEntry[] = [];
    const feedback = { record: async (entry: FeedbackEntry) => void entries.push(entry) };
    const bot = await start({ socket, feedback });
    const { dana, slack } = bot;
    await dana.say('digest');
    const [digest] = await answersOf(bot, 1);
    await dana.click(button(digest, '👎'), digest as StoredMessage);
    await eventually(() => expect(slack.workspace.views).toHaveLength(1));
    const [{ view } = { view: {} }] = slack.workspace.views;
    await dana.interact({
      type: 'view_submission',
      view: {
        ...view,
        state: {
          values: {
            reason: { reason: { type: 'radio_buttons', selected_option: { value: 'too-long' } } },
          },
        },
      },
    });
    await eventually(() => expect(entries).toHaveLength(2));
    expect(entries[1]).toMatchObject({
      verdict: 'bad',
      reason: 'too-long',
      owner: { user: 'U0001' },
    });
    expect(shown(entries)).not.toContain('Ortiz');
  });
});

describe.each([
  ['signed HTTP', false],
  ['Socket Mode', true],
])('a shortcut on a message over %s', (_, socket) => {
  const choose = async (bot: Running, callback: string) => {
    const { dana, slack } = bot;
    const { ts } = await dana.mention('where');
    slack.workspace.messages.push({
      channel: 'C0001',
      ts: slack.workspace.nextTs(),
      thread_ts: ts,
      user: 'U0002',
      text: 'I need the <https://e.example|numbers> &amp; dates',
      former: [],
    });
    await dana.interact({
      type: 'message_action',
      callback_id: callback,
      channel: { id: 'C0001', name: 'general' },
      message: { ts, text: '', user: 'U0002' },
      response_url: `${slack.origin}/hooks/shortcut`,
    });
    await eventually(() => expect(slack.workspace.responses).toHaveLength(1));
    return shown(slack.workspace.responses[0]?.body);
  };

  it('summarizes the thread as mail, seen by the asker only', async () => {
    const bot = await start({ socket });
    const answer = await choose(bot, 'daybrief.summarize_thread');
    expect(answer).toContain('Summary of attachment:slack-thread.mbox');
    expect(answer).toContain(
      Buffer.from('I need the https://e.example & dates\n').toString('base64'),
    );
    expect(answer).toContain('ephemeral');
  });

  it('says how to be let in when it cannot read there', async () => {
    const bot = await start({ socket });
    bot.slack.fail('conversations.replies', { kind: 'code', code: 'not_in_channel' });
    expect(await choose(bot, 'daybrief.slides_from_thread')).toContain('/invite');
  });
});

describe.each([
  ['signed HTTP', false],
  ['Socket Mode', true],
])('the App Home over %s', (_, socket) => {
  it('shows connection and schedule, and opens the forms', async () => {
    const bot = await start({ socket });
    const { dana, slack } = bot;
    await dana.event({ type: 'app_home_opened', tab: 'home', channel: dana.directMessage });
    await eventually(() => expect(slack.workspace.views).toHaveLength(1));
    expect(shown(slack.workspace.views[0])).toContain('Not connected yet');
    await dana.interact({
      type: 'block_actions',
      view: slack.workspace.views[0]?.view,
      actions: [{ type: 'button', action_id: 'daybrief.home.form-deck', block_id: 'b' }],
    });
    await eventually(() => expect(slack.workspace.views).toHaveLength(2));
    const form = slack.workspace.views[1]?.view ?? {};
    expect(shown(form)).toContain('daybrief.form.deck');

    const fields = (source: string) => ({
      source: { source: { type: 'plain_text_input', value: source } },
      title: { title: { type: 'plain_text_input', value: 'Q3 "plan"' } },
      preview: { preview: { type: 'checkboxes', selected_options: [] } },
    });
    const submit = (source: string) =>
      dana.interact({
        type: 'view_submission',
        view: { ...form, state: { values: fields(source) } },
      });
    expect(shown((await submit('')).body)).toContain('errors');
    await submit('plan.md');
    await eventually(() =>
      expect(shown(slack.workspace.messages)).toContain('Slides from plan.md'),
    );
  });
});

describe('the bot', () => {
  it('shows where long work stands, edits that line in place and lets it be cancelled', async () => {
    let report: ((done: number) => void) | undefined;
    const { createTestSkills } = await import('./test-skills.js');
    const [digest, ...others] = createTestSkills();
    if (!digest) throw new Error('no digest');
    const slow = {
      ...digest,
      run: (
        _: never,
        ports: { progress: { report(step: object): void } },
        call: { signal: AbortSignal },
      ) =>
        new Promise((_resolve, reject) => {
          report = (done) =>
            ports.progress.report({ doing: 'Reading', done, total: 38, unit: 'threads' });
          call.signal.addEventListener('abort', () => reject(call.signal.reason));
        }),
    };
    const skills = [slow as unknown as typeof digest, ...others];
    const bot = await start({ skills, status: true });
    await bot.dana.say('digest');
    await eventually(() => expect(report).toBeDefined());
    const [status] = await answersOf(bot, 1);
    expect(status?.text).toBe('Working on it');
    await eventually(() => {
      report?.(14);
      expect(status?.text).toBe('Reading 14 of 38 threads');
    });
    await bot
      .as('U0002')
      .click(button(status, 'Cancel'), { ...(status as StoredMessage), channel: 'C0001' });
    await eventually(() => expect(bot.slack.workspace.responses).toHaveLength(1));
    expect(status?.text).toBe('Reading 14 of 38 threads');
    await bot.dana.click(button(status, 'Cancel'), status as StoredMessage);
    await eventually(() => expect(status?.text).toContain('Stopped.'));
    expect(bot.slack.workspace.messages.filter(({ user }) => user === 'UBOT')).toHaveLength(1);
  });

  it('refuses a file that is too large before it fetches it', async () => {
    const bot = await start();
    const file = { ...bot.dana.upload('huge.mbox', 'x'), size: 500_000_000 };
    await bot.dana.say('summarize attachment:huge.mbox', undefined, [file]);
    const [answer] = await answersOf(bot, 1);
    expect(shown(answer?.blocks)).toContain('too large: 500.0 MB');
  });

  it('sends its token to no host but Slack’s', async () => {
    const bot = await start();
    const file = {
      ...bot.dana.upload('a.mbox', 'x'),
      url_private_download: 'https://evil.example/a',
    };
    await bot.dana.say('summarize attachment:a.mbox', undefined, [file]);
    const [answer] = await answersOf(bot, 1);
    expect(shown(answer?.blocks)).toContain('does not let me read');
  });

  it('says which files it reads when the kind is wrong', async () => {
    const bot = await start();
    await bot.dana.say('', undefined, [bot.dana.upload('photo.heic', 'x')]);
    const [answer] = await answersOf(bot, 1);
    expect(shown(answer?.blocks)).toContain('I cannot read this kind of file');
  });

  it('waits as long as Slack asks and then sends once more', async () => {
    const bot = await start();
    bot.slack.fail('chat.postMessage', {
      kind: 'status',
      status: 429,
      headers: { 'retry-after': '1' },
    });
    await bot.dana.say('help');
    await answersOf(bot, 1);
    expect(bot.slack.callsOf('chat.postMessage')).toHaveLength(2);
  });

  it('does not repeat an answer whose receipt was lost', async () => {
    const bot = await start();
    bot.slack.fail('chat.postMessage', { kind: 'drop' });
    await bot.dana.say('help');
    await eventually(() =>
      expect(bot.log.events.some(({ event }) => event === 'chat.answer-failed')).toBe(true),
    );
    const answers = bot.slack.workspace.messages.filter(({ user }) => user === 'UBOT');
    expect(answers.filter(({ blocks }) => shown(blocks).includes('Daybrief reads'))).toHaveLength(
      1,
    );
  });

  it('ignores its own messages, edits and other bots', async () => {
    const bot = await start();
    const { dana, slack } = bot;
    const base = {
      type: 'message',
      channel_type: 'im',
      channel: dana.directMessage,
      ts: '1.1',
      text: 'help',
    };
    await dana.event({ ...base, user: 'UBOT', bot_id: 'BBOT' });
    await dana.event({ ...base, user: 'U0009', bot_id: 'B0009' });
    await dana.event({ ...base, subtype: 'message_changed', message: { text: 'help' } });
    await dana.event({ ...base, channel_type: 'channel', channel: 'C0001' });
    await dana.say('where');
    await answersOf(bot, 1);
    expect(slack.callsOf('chat.postMessage')).toHaveLength(1);
  });
});
