import { afterEach, describe, expect, it } from 'vitest';
import { createPage } from '../../../adapters/page/page.js';
import { createHttpServer, listen } from '../../../bots/server/http.js';
import type { CleanThread } from '../../../skills/core/ports/writer.js';
import { mergeWrittenBy } from '../../../skills/core/receipts/coverage.js';
import type { PrivateReply } from '../../../skills/core/reply.js';
import { defineSkill } from '../../../skills/core/skill.js';
import { eventually } from '../../eventually.js';
import { createFakeClock } from '../../fakes/clock.js';
import { createFakeConversations } from '../../fakes/conversations.js';
import { createFakeFeedback } from '../../fakes/feedback.js';
import { createFakeLog } from '../../fakes/log.js';
import { createSlowWriter } from '../../fakes/slow-writer.js';
import { createFakeTimers } from '../../fakes/timers.js';
import { createFakeWaiting } from '../../fakes/waiting.js';
import { startBot } from '../slack/start-bot.js';
import { startLocalTeams } from '../teams/local-teams.js';

const THREADS = ['lease', 'gauges'] as const;
const QUOTES = { lease: 'Please sign page 9.', gauges: 'Could you ship them?' } as const;

function thread(id: (typeof THREADS)[number]): CleanThread {
  const dana = { name: 'Dana Ortiz', address: 'dana@example.com' };
  const message = { id, from: dana, to: [], cc: [], sentAt: 0, text: QUOTES[id] };
  return { id, subject: id, messages: [message] };
}

const reader = { addresses: [], timeZone: 'UTC', locale: 'en-GB', now: 0 };

/** Two rows in the words of a writer. */
const digest = defineSkill({
  name: 'digest',
  summary: 'Tells you what in your inbox needs you.',
  group: 'daily',
  params: {},
  examples: ['digest'],
  places: ['personal'],
  needs: ['writer'],
  run: async (_input, { writer }, { signal }): Promise<PrivateReply> => {
    const rows = await Promise.all(
      THREADS.map((id) => writer.summarizeThread(thread(id), reader, signal)),
    );
    const items = rows.map(({ headline }, at) => ({
      number: at + 1,
      text: [headline.text],
      sources: [],
      reference: THREADS[at] ?? '',
    }));
    const writtenBy = mergeWrittenBy(rows, writer.model);
    return {
      kind: 'digest',
      audience: 'asker',
      title: ['Tuesday 24 November'],
      sections: [{ items }],
      coverage: { unit: 'messages', found: 2, read: 2, skipped: [], writtenBy },
    };
  },
});

const shown = (value: unknown): string => JSON.stringify(value);

describe('an answer with a model that is slow', () => {
  const stops: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const stop of stops.splice(0)) await stop();
  });

  it('is quoted at once in Slack, and worded in the same message as words arrive', async () => {
    const { writer, asked, letOut } = createSlowWriter();
    const bot = await startBot({ skills: [digest], ports: { writer } });
    stops.push(bot.stop);
    await bot.dana.say('digest');
    const { messages } = bot.slack.workspace;
    const answers = () => messages.filter(({ user }) => user === 'UBOT');
    await eventually(() => expect(shown(answers()[0]?.blocks)).toContain(QUOTES.lease));
    expect(shown(answers()[0]?.blocks)).toContain('the model is still writing');
    const state = answers()[0]?.metadata;
    expect(asked).toEqual(THREADS);
    letOut('lease');
    await eventually(() => expect(shown(answers()[0]?.blocks)).toContain('Worded lease'));
    expect(shown(answers()[0]?.blocks)).toContain(QUOTES.gauges);
    letOut('gauges');
    await eventually(() => expect(shown(answers()[0]?.blocks)).toContain('Worded gauges'));
    expect(shown(answers()[0]?.blocks)).toContain('Words by m');
    expect(shown(answers()[0]?.blocks)).not.toContain('still writing');
    expect(answers()).toHaveLength(1);
    expect(answers()[0]?.metadata).toEqual(state);
  });

  it('stays quoted in Slack when its message is gone, and nobody is told of a failure', async () => {
    const { writer, letOut } = createSlowWriter();
    const bot = await startBot({ skills: [digest], ports: { writer } });
    stops.push(bot.stop);
    await bot.dana.say('digest');
    const { messages } = bot.slack.workspace;
    const at = () => messages.findIndex(({ user }) => user === 'UBOT');
    await eventually(() => expect(shown(messages[at()]?.blocks)).toContain(QUOTES.lease));
    messages.splice(at(), 1);
    letOut('lease');
    letOut('gauges');
    await eventually(() => expect(shown(bot.log.events)).toContain('chat.improvement-failed'));
    expect(at()).toBe(-1);
  });

  it('is quoted at once in Teams, and its card is changed as words arrive', async () => {
    const { writer, letOut } = createSlowWriter();
    const teams = await startLocalTeams({
      skills: [digest],
      openPorts: async () => ({ writer }) as never,
    });
    stops.push(teams.stop);
    const [first] = await teams.say('digest', 1);
    expect(shown(first?.activity)).toContain(QUOTES.lease);
    letOut('lease');
    letOut('gauges');
    await eventually(() => expect(shown(teams.sent().at(-1)?.activity)).toContain('Worded gauges'));
    const last = teams.sent().at(-1);
    expect(last).toMatchObject({ method: 'PUT', conversation: first?.conversation });
    expect(shown(last?.activity)).toContain('Words by m');
    expect(teams.sent().filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  it('is quoted at once on the page, and the better answer takes its place without a script', async () => {
    const { writer, letOut } = createSlowWriter();
    const clock = createFakeClock('2026-11-24T08:00:00Z');
    const log = createFakeLog();
    const page = createPage({
      skills: [digest],
      conversations: createFakeConversations(),
      waitingReplies: createFakeWaiting(),
      openPorts: async () => ({ writer }) as never,
      clock,
      timers: createFakeTimers(clock),
      feedback: createFakeFeedback(),
      log,
      isLocalMode: true,
      hasOwnMail: false,
      publicUrl: undefined,
      timeZone: 'Europe/Berlin',
      status: [],
      previews: { slack: () => [], teams: () => ({}), terminal: () => '' },
      administration: undefined,
      printLink: () => undefined,
    });
    const server = createHttpServer({ page, ready: async () => undefined }, log);
    const port = await listen(server, '127.0.0.1', 0);
    stops.push(async () => {
      await page.stop();
      server.close();
      server.closeAllConnections();
    });
    const response = await fetch(`http://127.0.0.1:${port}/`);
    const stream = response.body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    const read = async (until: string): Promise<void> => {
      while (!text.includes(until)) text += (await stream?.read())?.value ?? '';
    };
    await read('still writing');
    expect(text).toContain(QUOTES.lease);
    expect(text).not.toContain('Worded');
    letOut('lease');
    letOut('gauges');
    await read('</html>');
    expect(text).toContain('Worded gauges');
    expect(text.match(/class="reply"/gu)?.length).toBeGreaterThan(1);
    const style = await (await fetch(`http://127.0.0.1:${port}/page.css`)).text();
    expect(style).toContain('.reply:has(~ .reply)');
  });
});
