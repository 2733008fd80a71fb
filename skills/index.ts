import { ask } from './ask/index.js';
import { connect } from './connect/index.js';
import type { AnySkill } from './core/skill.js';
import { presentationDraft } from './deck/index.js';
import { inboxDigest } from './digest/index.js';
import { done } from './done/index.js';
import { explain } from './explain/index.js';
import { forget } from './forget/index.js';
import { createHelp } from './help/index.js';
import { meetingDigest } from './meeting/index.js';
import { replyDraft } from './reply/index.js';
import { restore } from './restore/index.js';
import { schedule } from './schedule/index.js';
import { settings } from './settings/index.js';
import { snooze } from './snooze/index.js';
import { threadSummary } from './summarize/index.js';
import { undo } from './undo/index.js';

/** Everything Daybrief can do, in the order help shows it: one line each. */
export const skills: readonly AnySkill[] = [
  inboxDigest,
  ask,
  replyDraft,
  meetingDigest,
  presentationDraft,
  threadSummary,
  schedule,
  connect,
  settings,
  forget,
  done,
  snooze,
  restore,
  undo,
  explain,
  createHelp(() => skills),
];
