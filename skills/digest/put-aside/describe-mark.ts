import type { Mark } from '../../core/ports/marks.js';
import type { Reader } from '../../core/ports/writer.js';
import { formatInterfaceDay } from '../../core/time/interface-day.js';
import { toLocalTime } from '../../core/time/local-time.js';

/** Why a thread is put aside, in the words of a row's reason: "done", "snoozed until Monday 7 December". */
export function describeMark(
  mark: Mark,
  reader: Pick<Reader, 'now' | 'timeZone' | 'locale'>,
): string {
  if (mark.kind === 'done') return 'done';
  const { date } = toLocalTime(mark.until, reader.timeZone);
  return `snoozed until ${formatInterfaceDay(date, reader).absolute}`;
}
