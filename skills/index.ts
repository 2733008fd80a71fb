import { connect } from './account/connect.js';
import { forget } from './account/forget.js';
import { settings } from './account/settings.js';
import { ask } from './ask/index.js';
import type { AnySkill } from './core/skill.js';
import { explain } from './explain/index.js';
import { createHelp } from './help.js';
import { inboxDigest } from './inbox-digest/index.js';
import { done } from './inbox-marks/done.js';
import { snooze } from './inbox-marks/snooze.js';
import { meetingDigest } from './meeting-digest/index.js';
import { presentationDraft } from './presentation-draft/index.js';
import { replyDraft } from './reply-draft/index.js';
import { schedule } from './schedule/skill.js';
import { threadSummary } from './thread-summary/index.js';

/** Everything Daybrief can do, in the order help shows it: one line each. */
export const skills: readonly AnySkill[] = [
  inboxDigest,
  ask,
  threadSummary,
  replyDraft,
  meetingDigest,
  presentationDraft,
  schedule,
  connect,
  settings,
  forget,
  done,
  snooze,
  explain,
  createHelp(() => skills),
];
