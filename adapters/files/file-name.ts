import { toLine } from '../../skills/reading/line.js';

const EXTENSION = /(?:\.transcript)?\.[^.]+$/i;
const ISO_DATE =
  /(?<!\d)(20\d\d)-?([01]\d)-?([0-3]\d)(?:[T_ -]([0-2]\d)[-:.]?([0-5]\d)(?:[-:.]?[0-5]\d)?)?(?!\d)/;

/** A title out of a file name: "2026-11-24_budget-review.vtt" gives "Budget review". */
export function titleFromName(name: string): string | undefined {
  const words = name
    .replace(EXTENSION, '')
    .replace(/^GMT(?=\d)/, '')
    .replace(ISO_DATE, ' ')
    .replace(/[-_]+/g, ' ');
  const title = toLine(words, 200);
  return title === '' ? undefined : title.charAt(0).toUpperCase() + title.slice(1);
}

/**
 * When a meeting was, out of a file name: "2026-11-24 Budget.vtt", Zoom's
 * "GMT20261124-130000_Recording.transcript.vtt". Epoch milliseconds, read as UTC; noon where the name
 * gives no time, so that the date is the same in most of the world.
 */
export function dateFromName(name: string): number | undefined {
  const found = ISO_DATE.exec(name);
  if (!found) return undefined;
  const [, year, month, day, hour = '12', minute = '00'] = found;
  const instant = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:00Z`);
  return Number.isNaN(instant) ? undefined : instant;
}
