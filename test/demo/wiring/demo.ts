import { setDate } from '../../clock/moved-date.mjs';
import { createSlackChat } from '../chats/slack.js';
import { createTeamsChat } from '../chats/teams.js';
import { createDays, type Days } from '../company/calendar.js';
import { startPlatforms } from './platforms.js';
import { createProduct } from './product.js';

/** When the demo's first day begins, for its two people. */
const BEGIN = '10:00';

/**
 * Starts the whole demo: the platforms, two people, and Daybrief, with a clock of their own that stands
 * at ten in the morning of the day `today`, epoch milliseconds, falls on.
 */
export async function startDemo(today: number) {
  const days: Days = createDays(today);
  setDate(days.at(0, BEGIN));
  const platforms = await startPlatforms();
  const product = await createProduct(platforms.options);
  const slack = createSlackChat(platforms.slack);
  const teams = createTeamsChat(platforms, `${product.url}/api/messages`);
  await product.start();
  return {
    days,
    platforms,
    product,
    slack,
    teams,
    /** Pictures of the slides that were made, where they can be drawn. */
    slides: [] as Buffer[],
    /** Moves the clock of everybody at once; it runs on from there. */
    setClock(instant: number) {
      setDate(instant);
      product.setClock(instant);
    },
    async stop() {
      await product.remove();
      await platforms.stop();
    },
  };
}

/** The demo while it runs. */
export type Demo = Awaited<ReturnType<typeof startDemo>>;
