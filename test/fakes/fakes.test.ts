import { principalKey } from '../../skills/core/caller.js';
import { accountsContract } from '../contracts/accounts.js';
import { auditContract } from '../contracts/audit.js';
import { cacheContract } from '../contracts/cache.js';
import { changesContract } from '../contracts/changes.js';
import { conversationsContract } from '../contracts/conversations.js';
import { deliveriesContract } from '../contracts/deliveries.js';
import { feedbackContract } from '../contracts/feedback.js';
import { installationsContract } from '../contracts/installations.js';
import { marksContract } from '../contracts/marks.js';
import { openRequestsContract } from '../contracts/open-requests.js';
import { pacingContract } from '../contracts/pacing.js';
import { pendingLinksContract } from '../contracts/pending-links.js';
import { preferencesContract } from '../contracts/preferences.js';
import { processRegistryContract } from '../contracts/process-registry.js';
import { seenEventsContract } from '../contracts/seen-events.js';
import { sharedPermitsContract } from '../contracts/shared-permits.js';
import { subscriptionsContract } from '../contracts/subscriptions.js';
import { exampleFile, exampleReply, waitingContract } from '../contracts/waiting.js';
import { createFakeAccounts } from './accounts.js';
import { createFakeAudit } from './audit.js';
import { createFakeCache } from './cache.js';
import { createFakeChanges } from './changes.js';
import { createFakeClock } from './clock.js';
import { createFakeConversations } from './conversations.js';
import { createFakeFeedback } from './feedback.js';
import { createFakeInstallations } from './installations.js';
import { createFakeLedger } from './ledger.js';
import { createFakeMarks } from './marks.js';
import { createFakeOpenRequests } from './open-requests.js';
import { createFakePacing } from './pacing.js';
import { createFakePendingLinks } from './pending-links.js';
import { createFakePreferences } from './preferences.js';
import { createFakeProcessRegistry } from './process-registry.js';
import { createFakeSeenEvents } from './seen-events.js';
import { createFakeSharedPermits } from './shared-permits.js';
import { createFakeWaiting } from './waiting.js';

accountsContract('the fake', async () => createFakeAccounts());
installationsContract('the fake', async () => createFakeInstallations());
pendingLinksContract('the fake', async () => createFakePendingLinks());
waitingContract('the fake (a file)', exampleFile, async () => createFakeWaiting());
waitingContract('the fake (an answer)', exampleReply, async () => createFakeWaiting());
preferencesContract('the fake', async () => createFakePreferences());
marksContract('the fake', async () => createFakeMarks());
changesContract('the fake', async () => createFakeChanges());
subscriptionsContract('the fake', async () => createFakeLedger());
deliveriesContract('the fake', async () => createFakeLedger());
pacingContract('the fake', async () => createFakePacing());
cacheContract('the fake', async () => createFakeCache());
sharedPermitsContract('the fake', async () => createFakeSharedPermits());
processRegistryContract('the fake', async () => createFakeProcessRegistry());
conversationsContract('the fake', async () => createFakeConversations());
openRequestsContract('the fake', async () => createFakeOpenRequests());
seenEventsContract('the fake', async () => {
  const clock = createFakeClock(0);
  return { seenEvents: createFakeSeenEvents(clock.now), clock };
});
auditContract('the fake', async () => {
  const audit = createFakeAudit();
  return {
    audit,
    read: async (actor) =>
      audit.entries.filter((entry) => principalKey(entry.actor) === principalKey(actor)),
  };
});
feedbackContract('the fake', async () => {
  const feedback = createFakeFeedback();
  return { feedback, entries: async () => feedback.entries };
});
