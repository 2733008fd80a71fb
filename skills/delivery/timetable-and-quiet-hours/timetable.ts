/** Which days and at what minute of the day: what a cadence comes down to. */
export interface Timetable {
  /** Minutes after midnight. */
  readonly minutes: number;
  readonly days:
    | { readonly kind: 'every day' }
    /** 1 is Monday, 7 is Sunday; ascending, none twice. */
    | { readonly kind: 'weekdays'; readonly days: readonly number[] }
    | { readonly kind: 'month day'; readonly day: number };
}

/** From Monday on, as people write them. */
export const DAY_NAMES = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
];
export const WORKING_DAYS: readonly number[] = [1, 2, 3, 4, 5];
export const WEEKEND: readonly number[] = [6, 7];

/** A timetable as five cron fields. */
export function toCron({ minutes, days }: Timetable): string {
  const time = `${minutes % 60} ${Math.floor(minutes / 60)}`;
  if (days.kind === 'month day') return `${time} ${days.day} * *`;
  if (days.kind === 'every day') return `${time} * * *`;
  const isWorkingDays = days.days.join() === WORKING_DAYS.join();
  return `${time} * * ${isWorkingDays ? '1-5' : days.days.map((day) => day % 7).join()}`;
}

/** A timetable in words, as it is repeated to the person: "Mondays and Thursdays at 9:00". */
export function describe({ minutes, days }: Timetable): string {
  const at = ` at ${formatTime(minutes)}`;
  if (days.kind === 'every day') return `every day${at}`;
  if (days.kind === 'month day') return `on day ${days.day} of each month${at}`;
  if (days.days.join() === WORKING_DAYS.join()) return `weekdays${at}`;
  if (days.days.join() === WEEKEND.join()) return `weekends${at}`;
  const names = days.days.map((day) => `${DAY_NAMES[day - 1] ?? ''}s`);
  const last = names.pop() ?? '';
  return `${names.length > 0 ? `${names.join(', ')} and ` : ''}${last}${at}`;
}

/** "8:00", "17:30". */
export function formatTime(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
