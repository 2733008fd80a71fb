import type { Person } from '../core/ports/mail.js';
import type { Reader } from '../core/ports/writer.js';
import type { RichText } from '../core/reply.js';
import { asksOutright } from '../reading/message/outright.js';
import { isReader } from '../reading/message/people.js';
import { displayName } from '../reading/person-name.js';
import type { Saying } from './saying.js';

/** Of the people whom words go to, so many are named. */
const MOST_NAMES = 2;

/**
 * Who said words of a mail, to whom where it isn't the reader, and whose they are where they were
 * passed on: "Jonas Berg forwards Ines Costa".
 */
export function describeSpeaker(
  { message, sentences, passedOn }: Saying,
  reader: Reader,
): RichText {
  const isOwn = isReader(message.from, reader);
  const who = { bold: isOwn ? 'You' : displayName(message.from) };
  if (passedOn) {
    const passes = isOwn ? ' forwarded ' : ' forwards ';
    const whose = passedOn.from ? { bold: displayName(passedOn.from) } : 'a mail';
    return [who, passes, whose];
  }
  const asking = sentences.find(asksOutright) ?? sentences[0];
  const isAsked = asking !== undefined && asksOutright(asking) !== undefined;
  const isToOthers = isOwn || (isAsked && asking.toReader === undefined);
  if (!isToOthers || (!isOwn && asking?.addressees.everyone)) return [who];
  const called = asking?.addressees.people ?? [];
  const to = called.length > 0 || !isOwn ? called : [...message.to, ...message.cc];
  const others = to.filter((person) => !isReader(person, reader));
  return others.length === 0 ? [who] : [who, ' to ', { bold: namesOf(others) }];
}

function namesOf(people: readonly Person[]): string {
  const names = [...new Set(people.map(displayName))];
  const more = names.length - MOST_NAMES;
  if (more > 0) return `${names.slice(0, MOST_NAMES).join(', ')} and ${more} more`;
  return names.join(' and ');
}
