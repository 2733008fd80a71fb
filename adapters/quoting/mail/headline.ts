import type { Claim } from '../../../skills/core/ports/writer.js';
import { anyLanguagePattern, START } from '../../../skills/reading/languages/language-pattern.js';
import { isReader } from '../../../skills/reading/message/people.js';
import { hangsOn } from '../hangs-on.js';
import { contentStems } from '../terms/term-statistics.js';
import { isDecision } from './decisions.js';
import { quoteLead, quotePassage } from './quote-sentence.js';
import { isProse, type RankedSentence } from './rank.js';
import type { FoundRequest } from './requests.js';
import type { MailSentence, ThreadText } from './thread-text.js';

/** "Thanks to all of you for …": what the mail is about comes after it. */
const THANKS = anyLanguagePattern(({ thread }) => thread.closing, START);

/** What a headline is chosen from. */
export interface HeadlineParts {
  readonly text: ThreadText;
  readonly requests: readonly FoundRequest[];
  readonly ranked: readonly RankedSentence[];
}

/** Content words of what somebody adds to a text that they pass on: fewer say nothing without it. */
const SHORT_NOTE = 5;
/** A decision is news while so many messages, it among them, are the newest. */
const NEWEST = 3;
/** Who has decided something says so early; later it is a story. */
const EARLY = 4;
/** Content words of a line that announces a list and says what about all the same. */
const TELLING_ANNOUNCEMENT = 5;
/** "Yes, it stays" is no news to whoever has not read what it answers. */
const FEWEST_STEMS = 2;

/**
 * The words that a digest shows of a thread: the sentence that decided where it belongs, else what is
 * still asked of the reader, what was decided, what is asked of others, what the newest message says.
 * Where somebody passes a text on with few words of their own, that text. Else the subject.
 */
export function headlineOf(parts: HeadlineParts): Claim {
  const { text, requests } = parts;
  const { lead } = text;
  const open = requests.filter((request) => request.open).sort(byPressure);
  const toReader = open.find((request) => request.toReader)?.sentence;
  const asking = lead?.isSubject ? undefined : (lead ?? toReader);
  const passedOn = asking === undefined || hangsOn(asking) ? tellPassedOn(text) : undefined;
  if (passedOn) return quotePassage(passedOn, text);
  if (asking) return quoteLead(asking, text);
  const news = lead ? undefined : newsOf(text, open);
  if (news) return quotePassage(news, text);
  const best = newest(parts);
  return best ? quotePassage(best, text) : subjectClaim(text);
}

/** A named date presses most, then the newest message, then the surest request. */
function byPressure(a: FoundRequest, b: FoundRequest): number {
  return (
    Number(b.request.due !== undefined) - Number(a.request.due !== undefined) ||
    b.sentence.messageAt - a.sentence.messageAt ||
    b.score - a.score
  );
}

/** What was decided of late, or what the newest message asks of others. */
function newsOf(
  { sentences, thread }: ThreadText,
  open: readonly FoundRequest[],
): MailSentence | undefined {
  const last = thread.messages.length - 1;
  const decided = sentences.findLast(
    (sentence) =>
      sentence.messageAt > last - NEWEST && sentence.place < EARLY && isDecision(sentence),
  );
  const isNew = ({ sentence, score }: FoundRequest) =>
    sentence.messageAt === last && score > 0 && saysEnough(sentence);
  return decided ?? open.find(isNew)?.sentence;
}

/** The first telling sentence of a text that was passed on with few words. */
function tellPassedOn({ sentences, passedOn, thread }: ThreadText): MailSentence | undefined {
  const newest = thread.messages.length - 1;
  const own = sentences.filter(({ messageAt, idle }) => messageAt === newest && !idle);
  if (contentStems(own.map(({ text }) => text).join(' ')).length >= SHORT_NOTE) return undefined;
  return passedOn.find(isTelling) ?? passedOn[0];
}

function isTelling({ text, idle }: MailSentence): boolean {
  return !idle && isProse(text) && !/[:,]$/u.test(text) && contentStems(text).length > FEWEST_STEMS;
}

/** Whether a sentence can be told without the one before it, which isn't there or says nothing. */
function saysEnough(sentence: MailSentence): boolean {
  return isTelling(sentence) && !hangsOn(sentence);
}

function mayBegin(sentence: MailSentence): boolean {
  const { text, idle } = sentence;
  const announces =
    /^\p{L}.*:$/u.test(text) && contentStems(text).length >= TELLING_ANNOUNCEMENT && isProse(text);
  const thanks = THANKS().test(text.toLowerCase());
  return (isTelling(sentence) || (announces && !idle)) && !thanks;
}

/**
 * What the newest message that somebody else wrote begins with: people say first what it is about. Of
 * one that says nothing, and of a log, the sentence that is nearest to what the thread is about.
 */
function newest({ ranked, text }: HeadlineParts): MailSentence | undefined {
  const best = [...ranked].sort((a, b) => b.score - a.score);
  const received = best.filter(({ sentence }) => !isReader(sentence.message.from, text.reader));
  const lastAt = Math.max(-1, ...received.map(({ sentence }) => sentence.messageAt));
  const first = text.sentences.find(
    (sentence) => sentence.messageAt === lastAt && mayBegin(sentence) && !hangsOn(sentence),
  );
  if (first) return first;
  const last = received.filter(({ sentence }) => sentence.messageAt === lastAt);
  // Whoever looks at a thread again knows what they wrote themselves.
  const some = received.length > 0 ? [...last, ...received] : best;
  const telling = some.find(
    (each) => each.score > 0 && !announces(each) && isProse(each.sentence.text),
  );
  // What only announces a list is told before a link or a line of a log, and after all else.
  return (telling ?? some.find(announces) ?? some[0])?.sentence;
}

function announces({ sentence }: RankedSentence): boolean {
  return /[:,]$/u.test(sentence.text);
}

/** Of a mail whose only words are its subject; empty for one without any. */
function subjectClaim({ thread }: ThreadText): Claim {
  const message = thread.messages.at(-1);
  const { subject } = thread;
  return { text: subject, quote: subject, sourceIds: message && subject ? [message.id] : [] };
}
