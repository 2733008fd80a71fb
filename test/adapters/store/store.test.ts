import { principalKey } from '../../../skills/core/caller.js';
import type { FeedbackEntry } from '../../../skills/core/ports/conversations.js';
import { accountsContract } from '../../contracts/accounts.js';
import { auditContract } from '../../contracts/audit.js';
import { cacheContract } from '../../contracts/cache.js';
import { changesContract } from '../../contracts/changes.js';
import { conversationsContract } from '../../contracts/conversations.js';
import { deliveriesContract } from '../../contracts/deliveries.js';
import { feedbackContract } from '../../contracts/feedback.js';
import { installationsContract } from '../../contracts/installations.js';
import { marksContract } from '../../contracts/marks.js';
import { openRequestsContract } from '../../contracts/open-requests.js';
import { dana } from '../../contracts/owners.js';
import { pacingContract } from '../../contracts/pacing.js';
import { pendingLinksContract } from '../../contracts/pending-links.js';
import { preferencesContract } from '../../contracts/preferences.js';
import { processRegistryContract } from '../../contracts/process-registry.js';
import { seenEventsContract } from '../../contracts/seen-events.js';
import { sharedPermitsContract } from '../../contracts/shared-permits.js';
import { subscriptionsContract } from '../../contracts/subscriptions.js';
import { exampleFile, exampleReply, waitingContract } from '../../contracts/waiting.js';
import { createFakeClock } from '../../fakes/clock.js';
import { describeDatabases } from './databases.js';

describeDatabases('the store', (database) => {
  const clock = createFakeClock('2026-11-24T06:00:00Z');
  const open = () => database.fresh({ clock });

  accountsContract('it', async () => (await open()).accounts);
  installationsContract('it', async () => (await open()).installations);
  pendingLinksContract('it', async () => (await open()).pendingLinks);
  waitingContract('it (a file)', exampleFile, async () => (await open()).waitingFiles);
  waitingContract('it (an answer)', exampleReply, async () => (await open()).waitingReplies);
  preferencesContract('it', async () => (await open()).preferences);
  marksContract('it', async () => (await open()).marks);
  changesContract('it', async () => (await open()).changes);
  subscriptionsContract('it', open);
  deliveriesContract('it', open);
  pacingContract('it', async () => (await open()).pacing);
  cacheContract('it', async () => (await open()).cache);
  sharedPermitsContract('it', async () => (await open()).permits);
  processRegistryContract('it', async () => (await open()).processRegistry);
  openRequestsContract('it', async () => (await open()).openRequests);
  seenEventsContract('it', async () => ({ seenEvents: (await open()).seenEvents, clock }));
  conversationsContract('it', async () => {
    const ticking = createFakeClock(0);
    const store = await database.fresh({
      clock: {
        now: () => {
          ticking.advance(1);
          return ticking.now();
        },
      },
    });
    return store.conversations;
  });
  auditContract('it', async () => {
    const { audit } = await open();
    return { audit, read: audit.read };
  });
  feedbackContract('it', async () => {
    const { feedback, database } = await open();
    const entries = async (): Promise<readonly FeedbackEntry[]> => {
      const rows = await database.read(dana, (db) =>
        db
          .selectFrom('feedback')
          .selectAll()
          .where('owner', '=', principalKey(dana))
          .orderBy('at')
          .execute(),
      );
      return rows.map(({ conversation_id, verdict, reason, at }) => ({
        owner: dana,
        conversationId: conversation_id,
        verdict: verdict === 'good' ? 'good' : 'bad',
        ...(reason === 'too-long' ? { reason } : {}),
        at,
      }));
    };
    return { feedback, entries };
  });
});
