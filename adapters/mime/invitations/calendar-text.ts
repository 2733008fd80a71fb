import type ICAL from 'ical.js';
import type { Invitation, Person } from '../../../skills/core/ports/mail.js';
import { isTimeZone, toInstant } from '../../../skills/core/time/local-time.js';
import { toLine } from '../../../skills/reading/line.js';
import { limits } from '../limits.js';
import { toPerson } from '../people.js';
import { removeUnboundedRules } from './recurrence.js';

/** One event of an iCalendar text, its recurrence not expanded. */
export interface CalendarEvent {
  readonly uid: string;
  readonly title: string;
  /** Epoch milliseconds. */
  readonly startsAt: number | undefined;
  readonly endsAt: number | undefined;
  readonly organizer: Person | undefined;
  /** Organizer first. */
  readonly attendees: readonly Person[];
  readonly location: string | undefined;
  readonly isCancelled: boolean;
  /** How often it was changed since it was first sent. */
  readonly sequence: number;
  /** Whole days: `startsAt` is midnight UTC of the first one. */
  readonly isAllDay: boolean;
  readonly isRecurring: boolean;
  /** The parsed event and the name of its zone, for whoever expands it. */
  readonly event: ICAL.Event;
  readonly zone: string | undefined;
}

/** An iCalendar text. */
export interface CalendarText {
  readonly method: Invitation['method'];
  readonly events: readonly CalendarEvent[];
}

const METHODS = ['request', 'reply', 'cancel', 'publish'] as const;

/**
 * Reads an iCalendar text; undefined when it is none.
 *
 * ical.js is loaded on first use: most runs meet no calendar. Recurrences are not expanded here.
 */
export async function parseCalendar(
  text: string,
  maxEvents: number,
): Promise<CalendarText | undefined> {
  if (text.length > limits.calendar) return undefined;
  const { default: ical } = await import('ical.js');
  let root: ICAL.Component;
  try {
    const parsed: unknown = ical.parse(text);
    // Several calendars in one text come as a list of jCal arrays.
    const first: unknown = Array.isArray(parsed) && Array.isArray(parsed[0]) ? parsed[0] : parsed;
    if (!Array.isArray(first)) return undefined;
    root = new ical.Component(first);
    removeUnboundedRules(root);
    const events = root
      .getAllSubcomponents('vevent')
      .slice(0, maxEvents)
      .map((component) => toEvent(new ical.Event(component), component));
    return { method: methodOf(root), events };
  } catch (error) {
    // ical.js throws ParserError, TypeError and plain Error alike at a text that is broken.
    if (error instanceof Error) return undefined;
    throw error;
  }
}

/**
 * The instant of an iCalendar time; floating times and whole days count as UTC.
 *
 * A zone with an IANA name is the runtime's to know. Only others (Outlook's "W. Europe Standard
 * Time") are read from the definition in the text, which is slow.
 */
export function instantOf(time: ICAL.Time, zoneName: string | undefined): number | undefined {
  if (!time.isDate && zoneName !== undefined && isTimeZone(zoneName)) {
    const date = [time.year, time.month, time.day]
      .map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0'))
      .join('-');
    return toInstant(date, time.hour * 60 + time.minute, zoneName) + time.second * 1000;
  }
  const instant = time.toUnixTime() * 1000;
  return Number.isFinite(instant) ? instant : undefined;
}

/** The `TZID` of a time property, which counts where the text defines no zone of that name. */
function zoneNameOf(component: ICAL.Component, property: string): string | undefined {
  return component.getFirstProperty(property)?.getFirstParameter('tzid') || undefined;
}

function toEvent(event: ICAL.Event, component: ICAL.Component): CalendarEvent {
  const zone = zoneNameOf(component, 'dtstart');
  const startsAt = event.startDate ? instantOf(event.startDate, zone) : undefined;
  const endZone = zoneNameOf(component, 'dtend') ?? zone;
  const endsAt = event.startDate && event.endDate ? instantOf(event.endDate, endZone) : undefined;
  const organizer = personOf(component.getFirstProperty('organizer'));
  const attendees = component.getAllProperties('attendee').map(personOf);
  const people = [organizer, ...attendees].filter((person) => person !== undefined);
  return {
    uid: toLine(event.uid ?? '', 300),
    title: toLine(event.summary ?? '') || 'Untitled event',
    startsAt,
    endsAt,
    organizer,
    attendees: [...new Map(people.map((person) => [person.address, person])).values()],
    location: toLine(event.location ?? '') || undefined,
    isCancelled: component.getFirstPropertyValue('status') === 'CANCELLED',
    sequence: sequenceOf(component),
    isAllDay: event.startDate?.isDate ?? false,
    isRecurring: component.hasProperty('rrule') || component.hasProperty('rdate'),
    event,
    zone,
  };
}

function sequenceOf(component: ICAL.Component): number {
  const written = Number(component.getFirstPropertyValue('sequence') ?? 0);
  return Number.isSafeInteger(written) ? written : 0;
}

function personOf(property: ICAL.Property | null): Person | undefined {
  if (!property) return undefined;
  const value = String(property.getFirstValue() ?? '').replace(/^mailto:/i, '');
  return toPerson(value, property.getFirstParameter('cn') || undefined);
}

function methodOf(root: ICAL.Component): Invitation['method'] {
  const value = String(root.getFirstPropertyValue('method') ?? '').toLowerCase();
  return METHODS.find((method) => method === value) ?? 'publish';
}
