import type { Message, Person } from '../../skills/core/ports/mail.js';
import { toLine } from '../../skills/reading/line.js';
import type { Authorship } from './author.js';
import { isAutomatic } from './automatic.js';
import { fieldValue, type HeaderField } from './header-fields.js';
import { stateOf } from './mail-state.js';

/** Services that write a person's name into the sender; people know them by the service's. */
const SERVICES: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\.)github\./, 'GitHub'],
  [/(?:^|\.)gitlab\./, 'GitLab'],
  [/(?:^|\.)atlassian\./, 'Atlassian'],
  [/^docs\.google\./, 'Google Docs'],
];

/**
 * Whether headers mark a message as sent to many or by a machine, and by whom.
 *
 * A list that takes postings (`List-Post`) and belongs to the sender's own domain is colleagues
 * talking, not a newsletter: a question asked there is a question.
 */
export function bulkOf(
  fields: readonly HeaderField[],
  { author, sender: from }: Authorship,
): Message['bulk'] {
  const list = fieldValue(fields, 'list-id');
  const domain = from?.address.split('@')[1] ?? '';
  if (stateOf(fields) === 'junk') return { kind: 'junk', sender: senderOf(from, domain, list) };
  if (isAutomatic(fields, author)) {
    return { kind: 'notification', sender: senderOf(from, domain, list) };
  }
  if (isOwnDiscussion(fields, list, domain)) return undefined;
  const isToMany =
    list !== '' ||
    fieldValue(fields, 'list-unsubscribe') !== '' ||
    ['bulk', 'junk', 'list'].includes(fieldValue(fields, 'precedence').toLowerCase());
  if (!isToMany) return undefined;
  const sender = discussionOf(fields, list) ?? senderOf(from, domain, list);
  return { kind: 'newsletter', sender };
}

const LONGEST_LIST_NAME = 30;

/** The name of a list that people talk on: what they write is known by the list, not by its author. */
function discussionOf(fields: readonly HeaderField[], list: string): string | undefined {
  const [, first] = /<([^<>.\s]+)\./.exec(list) ?? [];
  const [, posted = ''] = /mailto:([^@\s>]+)@/i.exec(fieldValue(fields, 'list-post')) ?? [];
  // A list's name may have dots of its own: `<c.r.a.n.e.lists.example>`.
  const id = list.includes(`<${posted}.`) ? posted : first;
  if (!takesPosts(fields, id)) return undefined;
  const written = toLine(list.replace(/<.*/, '').replaceAll('"', ''), 80);
  const [, tag] = /\[([^[\]\n]{1,40})\]/.exec(fieldValue(fields, 'subject')) ?? [];
  // Some lists put a sentence where their name belongs.
  const name = written.length <= LONGEST_LIST_NAME ? written : '';
  return name || id || tag || written || undefined;
}

/** Says so, or is written to by its own name: `<gauge.lists.example>` and `gauge@…`. */
function takesPosts(fields: readonly HeaderField[], id: string | undefined): boolean {
  const post = fieldValue(fields, 'list-post');
  if (post !== '') return !/^no\b/i.test(post);
  const recipients = `${fieldValue(fields, 'to')} ${fieldValue(fields, 'cc')}`.toLowerCase();
  const isWrittenTo = id !== undefined && recipients.includes(`${id.toLowerCase()}@`);
  return isWrittenTo || fieldValue(fields, 'precedence').toLowerCase() === 'list';
}

function isOwnDiscussion(fields: readonly HeaderField[], list: string, domain: string): boolean {
  const post = fieldValue(fields, 'list-post');
  if (post === '' || /^no\b/i.test(post) || domain === '') return false;
  return list.replace(/.*</, '').replace(/>.*/, '').toLowerCase().endsWith(domain);
}

function senderOf(from: Person | undefined, domain: string, list: string): string {
  const service = SERVICES.find(([pattern]) => pattern.test(domain));
  if (service) return service[1];
  return (
    from?.name ??
    (toLine(list.replace(/<.*/, '').replaceAll('"', ''), 80) || domain || 'unknown sender')
  );
}
