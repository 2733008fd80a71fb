import { lazily } from '../../core/lazily.js';
import { MAIL_TRACES } from '../languages/known-languages.js';
import { phrasesIn } from '../languages/sources.js';
import { stripInvisible, truncate } from '../unicode.js';

const LONGEST_SUBJECT = 500;

const marksOf = (part: 'reply' | 'forward') => {
  const marks = MAIL_TRACES.flatMap(({ quotes }) => phrasesIn(quotes[part]));
  return new RegExp(`^(?:${marks.join('|')})(?:\\s*[[(^]?\\d{1,3}[\\])]?)?\\s*[:：]\\s*`, 'iu');
};

/** Reply and forward marks of the usual programs. */
const REPLY = lazily(() => marksOf('reply'));
const FORWARD = lazily(() => marksOf('forward'));
/** `[EXTERNAL]`, `[list-name]`: put in front by gateways and lists. */
const TAG = /^\[[^\]\n]{1,40}\]\s*/u;

/** The tags of a subject in lower case: `gauge` of "Re: [gauge] Budget". */
export function listTags(subject: string): readonly string[] {
  const tags = truncate(subject, LONGEST_SUBJECT).matchAll(/\[([^[\]\n]{1,40})\]/gu);
  return Array.from(tags, ([, tag = '']) => tag.toLowerCase());
}

interface Marks {
  readonly base: string;
  readonly isReply: boolean;
  readonly isForward: boolean;
}

/** A subject as its first author wrote it: reply and forward marks and list tags removed. */
export function baseSubject(subject: string): string {
  return readMarks(subject).base;
}

/** Whether the subject carries a reply mark. */
export function isReplySubject(subject: string): boolean {
  return readMarks(subject).isReply;
}

/** Whether the outermost mark says that the message was forwarded. */
export function isForwardSubject(subject: string): boolean {
  return readMarks(subject).isForward;
}

function readMarks(subject: string): Marks {
  const written = stripInvisible(truncate(subject, LONGEST_SUBJECT)).replace(/\s+/g, ' ').trim();
  let base = written;
  let isReply = false;
  let isForward = false;
  for (let before = ''; before !== base; ) {
    before = base;
    const reply = REPLY().test(base);
    const forward = !reply && FORWARD().test(base);
    if (forward && !isReply) isForward = true;
    isReply ||= reply;
    base = base.replace(reply ? REPLY() : FORWARD(), '');
    // A tag is only cut in front of something: "[ticket 7]" alone is the subject.
    if (TAG.test(base) && base.replace(TAG, '') !== '') base = base.replace(TAG, '');
  }
  return { base: base === '' ? written : base, isReply, isForward };
}
