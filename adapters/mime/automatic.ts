import { lazily } from '../../skills/core/lazily.js';
import type { Person } from '../../skills/core/ports/mail.js';
import { MAIL_TRACES } from '../../skills/reading/languages/known-languages.js';
import { phrasesIn } from '../../skills/reading/languages/sources.js';
import { isGroupCalled } from '../../skills/reading/message/people.js';
import { domainOf, organisationOf } from '../../skills/reading/senders/organisation.js';
import { isReplySubject } from '../../skills/reading/threads/subjects.js';
import { UNREAD_NAME } from '../../skills/reading/unread-addresses.js';
import { decodeEncodedWords } from './bytes/encoded-words.js';
import { fieldValue, fieldValues, type HeaderField } from './header-fields.js';
import { parsePeople } from './people.js';

const MACHINE_SENDER = lazily(
  () =>
    new RegExp(
      `^(?:(?:.*[-_.+])?(?:${UNREAD_NAME()})(?:[-_.+].*)?|notifications?|notify|alerts?|mailer-daemon|postmaster|bounces?|builds?|status|updates?|root|cron|daemon|listserv|majordomo|mailman)$`,
      'i',
    ),
);

/** What programs put on an answer that nobody wrote, beside `Auto-Submitted` (RFC 3834). */
const AUTOMATIC_FIELDS = [
  'x-autoreply',
  'x-autoreply-from',
  'x-autorespond',
  'x-autoresponder',
  'x-auto-response',
  'x-mail-autoreply',
  'x-vacation',
  'x-fc-machinegenerated',
];

/** Subjects of automatic answers, each with what stands before the old subject. */
const AUTOMATIC_SUBJECT = lazily(() => {
  const phrases = MAIL_TRACES.flatMap(({ quotes }) => phrasesIn(quotes.automatic));
  return new RegExp(`^(?:${phrases.join('|')})\\s*(?:[:：]|$)`, 'iu');
});

/** Whether no person wrote a message: by its sender's address, its headers or its subject. */
export function isAutomatic(fields: readonly HeaderField[], author: Person | undefined): boolean {
  if (isMachine(author)) return !isThroughForm(fields, author);
  const submitted = fieldValue(fields, 'auto-submitted').toLowerCase();
  if (submitted.startsWith('auto-generated')) return !isThroughHelpDesk(fields, author);
  if (submitted !== '' && !submitted.startsWith('no')) return true;
  return (
    fieldValue(fields, 'precedence').toLowerCase() === 'auto_reply' ||
    /^multipart\/report\b/i.test(fieldValue(fields, 'content-type')) ||
    AUTOMATIC_FIELDS.some((name) => /^(?!no\b|false\b|0\b)./i.test(fieldValue(fields, name))) ||
    AUTOMATIC_SUBJECT().test(decodeEncodedWords(fieldValue(fields, 'subject')))
  );
}

function isMachine(author: Person | undefined): boolean {
  return MACHINE_SENDER().test(author?.address.split('@')[0] ?? '');
}

/** A form on a web page sends in its own name what a person wrote, and names the person to answer to. */
function isThroughForm(fields: readonly HeaderField[], author: Person | undefined): boolean {
  const [person, ...others] = parsePeople(fieldValues(fields, 'reply-to'));
  if (person?.name === undefined || others.length > 0 || isToMany(fields)) return false;
  const isElsewhere =
    organisationOf(domainOf(person)) !== organisationOf(domainOf(author ?? person));
  return isElsewhere && !isMachine(person) && !isGroupCalled(person.name, person);
}

function isToMany(fields: readonly HeaderField[]): boolean {
  return ['list-id', 'list-unsubscribe', 'precedence'].some(
    (name) => fieldValue(fields, name) !== '',
  );
}

/**
 * Help desks mark whatever goes through them as generated, also what one of their people wrote: an answer
 * that bears a person's name and was not sent to a list.
 */
function isThroughHelpDesk(fields: readonly HeaderField[], author: Person | undefined): boolean {
  if (author?.name === undefined || author.name.includes('@')) return false;
  const isAnswer = ['in-reply-to', 'references'].some((name) => fieldValue(fields, name) !== '');
  const [own = ''] = author.name.split(/\s*[(|,]|\s[-–—]\s/);
  const isPerson = own.trim() !== '' && !isGroupCalled(own.trim(), { address: '' });
  return (
    isAnswer &&
    !isToMany(fields) &&
    isPerson &&
    isReplySubject(decodeEncodedWords(fieldValue(fields, 'subject')))
  );
}
