import type ICAL from 'ical.js';

/** Zone changes that a time zone may declare; real ones have a handful. */
const MAX_OBSERVANCES = 12;
const FIRST_YEAR = 1970;
/** The parts that `isBounded` knows how to judge. */
const KNOWN_PARTS = new Set(['BYDAY', 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS']);

/**
 * Removes the recurrence rules that ical.js could not finish.
 *
 * Its iterator looks for the next date without end: `FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31` stops the
 * whole process, and a time zone's rules run as soon as a start is read. So a rule stays only when
 * `isBounded` can tell that it comes back. An event without its rule takes place once.
 */
export function removeUnboundedRules(root: ICAL.Component): void {
  for (const event of root.getAllSubcomponents('vevent')) {
    if (!rulesOf(event).every(isBounded)) event.removeAllProperties('rrule');
  }
  for (const zone of root.getAllSubcomponents('vtimezone')) {
    const observances = zone.getAllSubcomponents();
    const rules = observances.flatMap(rulesOf);
    const isPlain =
      observances.length <= MAX_OBSERVANCES &&
      rules.every((rule) => rule.freq === 'YEARLY' && isBounded(rule));
    if (!isPlain) root.removeSubcomponent(zone);
    else for (const observance of observances) skipHistory(observance);
  }
}

/**
 * Lets a yearly zone change begin in 1970. Outlook writes 1601, and ical.js would walk through all
 * four centuries for every invitation.
 */
function skipHistory(observance: ICAL.Component): void {
  const start = observance.getFirstPropertyValue('dtstart');
  if (!(start instanceof Object) || !('year' in start)) return;
  if (rulesOf(observance).length === 0 || start.year >= FIRST_YEAR) return;
  const later = start.clone();
  later.year = FIRST_YEAR;
  observance.updatePropertyWithValue('dtstart', later);
}

/** Whether a rule of days, weeks, months or years surely has a next date close by. */
function isBounded(rule: ICAL.Recur): boolean {
  const { BYDAY = [], BYMONTHDAY = [], BYMONTH = [], BYSETPOS = [] } = rule.parts;
  const names = Object.keys(rule.parts);
  if (!names.every((name) => KNOWN_PARTS.has(name)) || rule.interval > 1_000) return false;
  const has = (name: string) => names.includes(name);
  const isPlainWeekday = BYDAY.every((day) => /^(?:MO|TU|WE|TH|FR|SA|SU)$/.test(day));
  const isNearWeekday = BYDAY.every((day) => /^[+-]?[1-5]?[A-Z]{2}$/.test(day));
  // Every month has 28 days and four of each weekday.
  const isEachMonth = within(BYMONTHDAY, 28) && within(BYSETPOS, 4);
  switch (rule.freq) {
    case 'DAILY':
    case 'WEEKLY':
      return isPlainWeekday && names.every((name) => name === 'BYDAY');
    case 'MONTHLY':
    case 'YEARLY': {
      if (has('BYDAY') && has('BYMONTHDAY')) return false;
      if (has('BYSETPOS') && !(has('BYDAY') && isPlainWeekday)) return false;
      if (rule.freq === 'MONTHLY' && has('BYMONTH')) return false;
      if (rule.freq === 'YEARLY' && !has('BYMONTH') && names.length > 0) return false;
      return isNearWeekday && isEachMonth && within(BYMONTH, 12);
    }
    default:
      return false;
  }
}

function rulesOf(component: ICAL.Component): readonly ICAL.Recur[] {
  return component
    .getAllProperties('rrule')
    .map((property) => property.getFirstValue())
    .filter((value): value is ICAL.Recur => value instanceof Object);
}

function within(values: readonly number[], max: number): boolean {
  return values.every((value) => Math.abs(value) >= 1 && Math.abs(value) <= max);
}
