import { createNextRun } from '../../adapters/cron/next-run.js';
import { connect } from '../../skills/connect/index.js';
import type { Call } from '../../skills/core/call.js';
import { type Reply, toPlain } from '../../skills/core/reply.js';
import { runSkill } from '../../skills/core/run.js';
import { parse } from '../../skills/core/typed-commands/parse.js';
import { forget } from '../../skills/forget/index.js';
import { schedule } from '../../skills/schedule/index.js';
import { settings } from '../../skills/settings/index.js';
import { undo } from '../../skills/undo/index.js';
import { createFakeAccountLinks } from '../fakes/account-links.js';
import { createFakeAccounts } from '../fakes/accounts.js';
import { createFakeCall } from '../fakes/call.js';
import { createFakeChanges } from '../fakes/changes.js';
import { createFakeClock } from '../fakes/clock.js';
import { createFakeLedger } from '../fakes/ledger.js';
import { createFakeLog } from '../fakes/log.js';
import { createFakeMailbox } from '../fakes/mailbox.js';
import { createFakeMarks } from '../fakes/marks.js';
import { createFakePreferences } from '../fakes/preferences.js';

/** One person with everything that connecting, settings and forgetting touch, in fakes. */
export function createAccountScene() {
  const forgotten: string[] = [];
  const ports = {
    ...createFakeLedger(),
    links: createFakeAccountLinks(),
    accounts: createFakeAccounts(),
    preferences: createFakePreferences(),
    changes: createFakeChanges(),
    marks: createFakeMarks(),
    mailbox: createFakeMailbox({ owner: { addresses: [] }, items: [] }),
    personalData: {
      async forget({ user }: Call['principal']) {
        forgotten.push(user);
        return 7;
      },
    },
    forgotten,
    nextRun: createNextRun(),
    clock: createFakeClock('2026-11-24T06:00:00Z'),
  };
  return {
    ...ports,
    async ask(text: string, changes: Partial<Call> = {}): Promise<Reply> {
      const skills = [connect, settings, forget, schedule, undo];
      // Only ports that these skills need are there.
      const open = async () => ports as never;
      const asked = createFakeCall(changes);
      return (await runSkill(() => parse(text, skills), asked, open, createFakeLog())).reply;
    },
  };
}

/** What a person reads of a reply. */
export function textOf(reply: Reply): string {
  const items = reply.sections.flatMap((section) => section.items);
  return [
    toPlain(reply.title),
    ...(reply.lead ?? []).map(toPlain),
    ...items.flatMap((item) => [toPlain(item.text), ...(item.reasons ?? [])]),
  ].join('\n');
}
