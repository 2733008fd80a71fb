import { createPage } from '../../../adapters/page/page.js';
import { createHttpServer, listen } from '../../../bots/server/http.js';
import type { PrivateReply } from '../../../skills/core/reply.js';
import { defineSkill } from '../../../skills/core/skill.js';
import { createFakeClock } from '../../fakes/clock.js';
import { createFakeConversations } from '../../fakes/conversations.js';
import { createFakeFeedback } from '../../fakes/feedback.js';
import { createFakeLog } from '../../fakes/log.js';
import { createFakeTimers } from '../../fakes/timers.js';
import { createFakeWaiting } from '../../fakes/waiting.js';

/** A digest that is answered when a test says so, or stopped. */
function createSlowSkill() {
  let finish: (reply: PrivateReply) => void = () => undefined;
  const skill = defineSkill({
    name: 'digest',
    summary: 'Takes its time.',
    group: 'daily',
    params: {},
    examples: ['digest'],
    places: ['personal'],
    needs: [],
    run: (_input, _ports, { signal }) =>
      new Promise<PrivateReply>((resolve, reject) => {
        finish = resolve;
        signal.addEventListener('abort', () => reject(signal.reason));
      }),
  });
  const file = { name: 'Q3 “Überblick”;\n=.pptx', mediaType: 'x/y', bytes: new Uint8Array(2_000) };
  const reply: PrivateReply = {
    kind: 'digest',
    audience: 'asker',
    title: ['Nothing new since yesterday 8:00.'],
    sections: [],
    actions: [{ kind: 'feedback', label: '👍', verdict: 'good' }],
    files: [file],
  };
  return { skill, finish: () => finish(reply) };
}

/** Starts a page whose only skill is slow, in local mode; its status lines come at once. */
export async function startSlowPage() {
  const { skill, finish } = createSlowSkill();
  const clock = createFakeClock('2026-11-24T08:00:00Z');
  const [log, feedback] = [createFakeLog(), createFakeFeedback()];
  const page = createPage({
    skills: [skill],
    conversations: createFakeConversations(),
    waitingReplies: createFakeWaiting(),
    openPorts: async () => ({}) as never,
    clock,
    timers: createFakeTimers(clock),
    feedback,
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
  return {
    url: `http://127.0.0.1:${port}`,
    finish,
    feedback,
    log,
    async stop() {
      finish();
      await page.stop();
      server.close();
      server.closeAllConnections();
    },
  };
}
