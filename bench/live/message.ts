import type { PrivateReply } from '../../skills/core/reply.js';

/** The one message that is sent, to whoever runs the check. */
export const TEST_MESSAGE: PrivateReply = {
  kind: 'notice',
  audience: 'asker',
  title: ['Daybrief can reach you here.'],
  lead: [['You ran "npm run check:live", which sends this once. No mail was read for it.']],
  sections: [],
};
