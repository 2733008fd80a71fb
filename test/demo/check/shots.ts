import type { Show } from '../show.js';
import type { Shot } from './pictures.js';

/** CSS pixels: of one chat, and of both beside each other. */
const WIDTHS = { one: 640, both: 1080 };
/** Three of these stand beside each other at the head of the README. */
const README_SIZE = { width: 420, height: 800 };

/** Pictures at the head of the README, by name: where each is, and what a reader who sees none is told. */
export const README_PICTURES = [
  ['readme-slack', 'shown/digest', 'Slack: a digest of the mail, visible to the person who asked'],
  ['readme-teams', 'shown/meeting', 'Microsoft Teams: a meeting, with decisions and who does what'],
  ['readme-slides', 'slides', 'PowerPoint: slides made of a document'],
] as const;

/** One picture of each step, once all are played. */
export function listStepShots({ steps }: Show, url: string): readonly Shot[] {
  return steps.map(({ step: { id, pictured } }) => ({
    name: id,
    url: `${url}shown/${id}`,
    width: pictured.length > 1 ? WIDTHS.both : WIDTHS.one,
    schemes: ['light'],
  }));
}

/** Those of the README, which is read in light and in dark. */
export function listReadmeShots(url: string): readonly Shot[] {
  return README_PICTURES.map(([name, path]) => ({
    name,
    url: url + path,
    ...README_SIZE,
    schemes: ['light', 'dark'],
  }));
}
