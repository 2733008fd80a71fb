import type { MailboxOwner, Person } from '../mail.js';
import { type DateReading, readDue } from '../text/dates.js';
import { isCourtesy, isRequest, requestKind } from '../text/requests/classify.js';
import { senderLocale } from '../text/sender-locale.js';
import { splitSentences } from '../text/sentences.js';
import { isReplySubject } from '../text/subjects.js';
import type { Due, Request } from '../writing.js';
import type { MessageHeader, ReadMessage, TriageOptions } from './triage.js';

/** Something that a message wants from those it addresses. */
export interface Ask {
  readonly kind: Request['kind'] | 'deadline';
  /** Several people are asked, the owner among them. */
  readonly shared: boolean;
  readonly due?: Due;
}

/** Sentences of one message that are looked at. */
const SENTENCE_LIMIT = 400;

/** Whether the owner sent it. */
export function isOwn({ from }: Pick<MessageHeader, 'from'>, owner: MailboxOwner): boolean {
  return from !== undefined && owner.addresses.includes(from.address.toLowerCase());
}

/**
 * What a message asks for. Of a message to the owner: what it asks of the owner, so nothing where the
 * words go to somebody else. Of the owner's own message: what it asks of others.
 */
export function asksIn(read: ReadMessage, options: TriageOptions): readonly Ask[] {
  const { message, clean } = read;
  const own = isOwn(message, options.owner);
  const addressing = own ? 'direct' : addressingOf(message, clean.text, options.owner);
  const reading = readingOf(read, options);
  return sentencesOf(read).flatMap((sentence): readonly Ask[] => {
    const named = !own && isNamed(sentence, options.owner);
    if (addressing === 'other' && !named) return [];
    const asks = asksSomething(sentence, clean.language);
    const due = readDue(sentence, reading);
    // "I'll send it by Friday" binds the one who says it.
    if (!asks && (due === undefined || PROMISE.test(sentence))) return [];
    return [
      {
        kind: asks ? requestKind(sentence, clean.language) : 'deadline',
        shared: addressing === 'shared' && !named,
        ...(due ? { due } : {}),
      },
    ];
  });
}

function sentencesOf({ message, clean }: ReadMessage): readonly string[] {
  const subject = isReplySubject(message.subject) ? [] : [message.subject];
  const body = splitSentences(clean.text).slice(0, SENTENCE_LIMIT);
  return [...subject, ...body.map(({ text }) => text)];
}

function asksSomething(sentence: string, language: string | undefined): boolean {
  if (isCourtesy(sentence, language)) return false;
  return /[?？؟]["'”’»)]*\s*$/u.test(sentence) || isRequest(sentence, language);
}

/** The reading of dates in a message: its own time, the owner's zone, its sender's customs. */
export function readingOf(
  { message, clean }: ReadMessage,
  { timeZone }: TriageOptions,
): DateReading {
  const locale = senderLocale(message.from?.address ?? '', clean.language, timeZone);
  return {
    reference: message.receivedAt,
    timeZone,
    locale,
    ...(clean.language ? { language: clean.language } : {}),
  };
}

type Addressing = 'direct' | 'shared' | 'other';

function addressingOf(message: MessageHeader, text: string, owner: MailboxOwner): Addressing {
  const isOwner = ({ address }: Person) => owner.addresses.includes(address);
  const inTo = message.to.some(isOwner);
  const greeting = text.slice(0, text.indexOf('\n') === -1 ? 80 : Math.min(80, text.indexOf('\n')));
  const greeted = isNamed(greeting, owner);
  if (inTo && (message.to.length === 1 || greeted)) return 'direct';
  if (greeted) return 'direct';
  if (!inTo) return 'other';
  const others = message.to.filter((person) => !isOwner(person));
  return others.some((person) => isGreeted(greeting, person)) ? 'other' : 'shared';
}

function firstNameOf(name: string | undefined): string | undefined {
  const bare = name?.replace(/["'()]/gu, '').trim() ?? '';
  const given = bare.includes(',') ? bare.split(',')[1]?.trim() : bare;
  const first = given?.split(/\s+/)[0] ?? '';
  return first.length > 1 ? first.toLowerCase() : undefined;
}

/** "Dana, can you …", "@Dana", "Hi Dana": the name where one speaks to somebody. */
function isNamed(sentence: string, owner: MailboxOwner): boolean {
  return isSpokenTo(sentence, firstNameOf(owner.name));
}

function isGreeted(greeting: string, { name }: Person): boolean {
  return isSpokenTo(greeting, firstNameOf(name));
}

function isSpokenTo(sentence: string, name: string | undefined): boolean {
  if (name === undefined) return false;
  const start = sentence.slice(0, 80).toLowerCase();
  const at = start.search(new RegExp(`(?<![\\p{L}])${escapeRegExp(name)}(?![\\p{L}])`, 'u'));
  if (at === -1) return false;
  const before = start.slice(0, at).trim();
  const after = start.slice(at + name.length);
  return (
    /@$/.test(before) ||
    (/^(?:(?:hi|hello|hey|dear|good \w+|hallo|liebe[rs]?|guten \w+|moin|servus|bonjour|cher|chère|salut|hola|estimad[oa]|querid[oa]|buenos días|ciao|gentile|car[oa]|buongiorno|beste|dag|hoi|goedemorgen|olá|oi|prezad[oa]|car[oa]|bom dia|boa tarde|hej|hei|kære|kjære|cześć|and|und|et|y|e|en|,|\p{L}{1,20},?)\s*,?\s*)*$/u.test(
      before,
    ) &&
      /^\s*(?:[,:!–—-]|$|and\b|und\b|&)/u.test(after))
  );
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const PROMISE =
  /(?<!\p{L})(?:i['’]ll|i will|i am going to|i['’]m going to|we['’]ll|we will|let me (?:check|look|get|find)|i(?:['’]m| am) on it|ich (?:werde|schicke|sende|melde|kümmere|liefere|prüfe|mache|schaue)|wir (?:werden|schicken|senden|melden)|mache ich|je (?:vous |te |t['’])?(?:ferai|envoie|enverrai|transmets|reviens|m['’]en occupe)|nous (?:vous )?(?:enverrons|ferons)|(?:le|te|os|les) (?:enviaré|enviaremos|mando|confirmo)|(?:lo|la) (?:haré|envío|reviso)|(?:ti|vi|le) (?:invio|invierò|mando|manderò|faccio sapere)|ik (?:stuur|zal|ga|laat|kijk)|wij (?:sturen|zullen)|(?:eu )?(?:vou|envio|enviarei|mando|confirmo))(?!\p{L})/iu;

/** What the author of a message says they will do, with the date if there is one. */
export function promiseIn(
  read: ReadMessage,
  options: TriageOptions,
): { readonly due?: Due } | undefined {
  const reading = readingOf(read, options);
  const promises = splitSentences(read.clean.text)
    .slice(0, SENTENCE_LIMIT)
    .filter(({ text }) => PROMISE.test(text) && !text.endsWith('?'))
    .map(({ text }) => readDue(text, reading));
  if (promises.length === 0) return undefined;
  const due = promises.find((each) => each !== undefined);
  return due ? { due } : {};
}
