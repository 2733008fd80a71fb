import { connectStep } from './connect.js';
import { deckStep } from './deck.js';
import { digestStep } from './digest.js';
import { meetingStep } from './meeting.js';
import { powerCutStep } from './power-cut.js';
import { questionStep } from './question.js';
import { scheduleStep } from './schedule.js';
import type { Step } from './step.js';

/** What the demo shows, in its order: each goes on where the one before ended. */
export const STEPS: readonly Step[] = [
  connectStep,
  digestStep,
  meetingStep,
  questionStep,
  deckStep,
  scheduleStep,
  powerCutStep,
];
