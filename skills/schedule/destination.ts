import type { SurfaceName } from '../core/caller.js';
import { NotSupportedError } from '../core/errors.js';

const DESTINATION = /\s+(?:in|on|to|via)\s+(?:microsoft\s+)?(slack|teams|the terminal)$/;
const SURFACES = { slack: 'Slack', teams: 'Teams', 'the terminal': 'the terminal' } as const;

/**
 * The words of a schedule without where it is to come, as in "weekdays at 8 in slack".
 *
 * A digest comes to the person's own conversation where they asked; who they are elsewhere only they
 * can show, by asking there (docs/decisions). Throws `NotSupportedError` for any other place.
 */
export function withoutDestination(words: string, here: SurfaceName): string {
  const [ending, named] = DESTINATION.exec(words) ?? [];
  if (ending === undefined || !isSurface(named)) return words;
  const rest = words.slice(0, -ending.length);
  if (named === (here === 'terminal' ? 'the terminal' : here)) return rest;
  throw new NotSupportedError({
    what: `From here I cannot send your digest to ${SURFACES[named]}.`,
    why: 'A digest comes to the conversation in which it was asked for, where I know that you are you.',
    remedy: `Say "schedule ${rest.slice(0, 40)}" to me there. You can have both.`,
  });
}

/** Throws `NotSupportedError` where nothing comes by itself: a page is opened by its person. */
export function requireDestination(here: SurfaceName): void {
  if (here !== 'page') return;
  throw new NotSupportedError({
    what: 'Nothing comes to this page by itself.',
    why: 'It has today’s digest whenever you open it.',
    remedy: 'For one at a fixed time say "schedule weekdays at 8" in the terminal, Slack or Teams.',
  });
}

function isSurface(name: string | undefined): name is keyof typeof SURFACES {
  return name !== undefined && Object.hasOwn(SURFACES, name);
}
