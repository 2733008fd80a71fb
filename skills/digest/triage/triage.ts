import type { MailboxOwner, MessageHeader } from '../../core/ports/mail.js';
import { formatDay } from '../../core/time/day-format.js';
import { workingDaysBetween } from '../../core/time/local-time.js';
import { displayName } from '../../reading/person-name.js';
import type { MailThread, ThreadMessage } from '../mail-thread.js';
import { type CountedAsk, isOwn, openAsks, promiseIn } from './triage-asks.js';
import { isBulk, toBulk } from './triage-bulk.js';
import { describeInvitations } from './triage-invitations.js';
import {
  ASKS_NOTHING,
  dateOf,
  daysUntil,
  describeAsk,
  describeBounces,
  describeContext,
  describeDue,
  describeOtherDue,
  type Finding,
  freshness,
  isAddressed,
  SOON,
  WEIGHTS,
  whyToKnow,
} from './triage-reasons.js';
import { daysAhead, describeOver, overSince, urgencyOf } from './triage-urgency.js';
import { type Triage, type TriageOptions, URGENCY } from './verdict.js';

/**
 * Decides where a thread belongs: it needs the owner, the owner waits for others, it is good to know,
 * or it was sent to many.
 *
 * Works from headers and plain rules relative to the owner, without a model. The floor: an unanswered
 * message from a chosen sender, a question or request to the owner, a deadline or an invitation makes
 * a thread need its owner, and since findings only ever add up, nothing else that is written in it can
 * take that back.
 */
export function triage(thread: MailThread, options: TriageOptions): Triage {
  const { owner } = options;
  const chosen = thread.messages.filter(({ message }) => isChosen(message, options));
  const ownWords = thread.messages.some(({ message }) => isOwn(message, owner));
  // An automatic answer is no answer: the owner still waits.
  const spoken = thread.messages.filter(
    (read) => !isBulk(read, ownWords, owner) || chosen.includes(read),
  );
  if (spoken.length === 0) return toBulk(thread, options);
  const lastOwn = spoken.findLastIndex(({ message }) => isOwn(message, owner));
  const open = spoken.slice(lastOwn + 1);
  const last = spoken[lastOwn];
  if (open.length === 0 && last) return afterOwnMessage(last, spoken, thread, options);
  return judgeOpen(open, last, options);
}

function isChosen({ from }: MessageHeader, { importantSenders = [] }: TriageOptions): boolean {
  const address = from?.address.toLowerCase();
  if (address === undefined) return false;
  return importantSenders.some((sender) =>
    sender.startsWith('@')
      ? address.endsWith(sender.toLowerCase())
      : address === sender.toLowerCase(),
  );
}

/** The owner wrote last: either others owe an answer, or the owner owes what was promised. */
function afterOwnMessage(
  last: ThreadMessage,
  spoken: readonly ThreadMessage[],
  thread: MailThread,
  options: TriageOptions,
): Triage {
  const { message } = last;
  const since = workingDaysBetween(
    dateOf(message.receivedAt, options),
    dateOf(options.now, options),
  );
  const undelivered = describeBounces(last, thread.messages);
  if (undelivered !== undefined) {
    const [wanted] = openAsks([last], options);
    return {
      bucket: 'needs-you',
      reasons: [undelivered],
      said: [],
      urgency: URGENCY.ordinary,
      ...(wanted ? { lead: wanted.evidence } : {}),
      score: WEIGHTS.undelivered,
    };
  }
  const promised = promiseIn(last);
  if (promised?.due && daysUntil(promised.due, options) <= SOON) {
    const { due, evidence: lead } = promised;
    const { reason, weight } = describeDue(due, options);
    return {
      bucket: 'needs-you',
      reasons: [reason, 'you said you would'],
      said: [],
      lead,
      due,
      urgency: urgencyOf([due], options),
      score: weight,
    };
  }
  const [wanted] = openAsks([last], options);
  if (!wanted || isToSelf(message, options.owner)) {
    return {
      bucket: 'to-know',
      reasons: ['you wrote last'],
      said: [],
      urgency: URGENCY.ordinary,
      score: freshness(message.receivedAt, options.now),
    };
  }
  const automatic = thread.messages.length > spoken.length;
  const asked = formatDay(dateOf(message.receivedAt, options), { ...options, locale: 'en-GB' });
  return {
    bucket: 'waiting-on-others',
    reasons: [
      `asked ${since === 0 ? asked.relative : asked.absolute}`,
      automatic ? 'only an automatic reply so far' : unanswered(since),
    ].filter((reason) => reason !== ''),
    said: [],
    urgency: URGENCY.ordinary,
    lead: wanted.evidence,
    score: since + freshness(message.receivedAt, options.now),
  };
}

function isToSelf({ to, cc }: MessageHeader, owner: MailboxOwner): boolean {
  return [...to, ...cc].every(({ address }) => owner.addresses.includes(address));
}

function unanswered(workingDays: number): string {
  if (workingDays === 0) return '';
  return `no answer in ${workingDays} working ${workingDays === 1 ? 'day' : 'days'}`;
}

/** "Supper is tomorrow. Have you the photos of last year?": the question isn't over with the day. */
function asksAnyway(deciding: CountedAsk | undefined): boolean {
  const { quote = '', day, due } = deciding?.sentence ?? {};
  return quote.endsWith('?') && !day && !due;
}

/** Others wrote since the owner did. */
function judgeOpen(
  open: readonly ThreadMessage[],
  lastOwn: ThreadMessage | undefined,
  options: TriageOptions,
): Triage {
  const asks = openAsks(open, options);
  const [deciding] = asks;
  const due = deciding?.due;
  const [other] = asks
    .flatMap((ask) => ask.due ?? [])
    .filter((each) => daysUntil(each, options) >= 0)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const first = due ?? other;
  const newest = open.at(-1);
  const chosen = open.find(({ message }) => isChosen(message, options));
  const floor: Finding[] = [
    ...(due ? [describeDue(due, options)] : []),
    ...describeOtherDue(other, due, options),
    ...(chosen ? [{ reason: 'from a sender you chose', weight: WEIGHTS.chosenSender }] : []),
    ...(deciding ? describeAsk(deciding.sentence, deciding.replied) : []),
    ...describeInvitations(open, options),
  ];
  if (floor.length > 0) {
    const cited = open.find(({ message }) => message.id === deciding?.evidence.messageId);
    const over = first || !cited || asksAnyway(deciding) ? undefined : overSince(cited, options);
    // What is over waits for nobody.
    const findings = [...floor, ...(over ? [] : describeContext(open, options))];
    const reasons = findings.map(({ reason }) => reason).filter((reason) => reason !== '');
    const about = deciding?.sentence.day;
    const ahead = about && daysUntil(about, options) >= 0 ? [about] : [];
    const dues = [due, other].flatMap((each) => each ?? []);
    return {
      bucket: 'needs-you',
      reasons: over ? [describeOver(over, options), ...reasons] : reasons,
      said: floor.filter(({ isSaid }) => isSaid).map(({ reason }) => reason),
      urgency: over ? URGENCY.over : urgencyOf([...dues, ...ahead], options),
      ...(deciding ? { lead: deciding.evidence } : {}),
      ...(first ? { due: first } : {}),
      score: 1 + findings.reduce((sum, { weight }) => sum + weight, 0),
    };
  }
  const promise = newest && lastOwn ? promiseIn(newest) : undefined;
  if (promise && newest) {
    const who = newest.message.from ? displayName(newest.message.from) : 'the sender';
    return {
      bucket: 'waiting-on-others',
      reasons: [
        `${who} said they would`,
        ...(promise.due ? [describeDue(promise.due, options).reason] : []),
      ],
      said: [],
      urgency: URGENCY.ordinary,
      lead: promise.evidence,
      ...(promise.due ? { due: promise.due } : {}),
      score: freshness(newest.message.receivedAt, options.now),
    };
  }
  const why = whyToKnow(open, options.owner);
  return {
    bucket: 'to-know',
    reasons: [why],
    said: why === ASKS_NOTHING ? [why] : [],
    urgency: newest ? urgencyOf(daysAhead(newest, options), options) : URGENCY.ordinary,
    score:
      freshness(newest?.message.receivedAt ?? 0, options.now) +
      (open.some(({ message }) => message.important) ? 1 : 0) +
      (open.some(({ message }) => isAddressed(message, options.owner)) ? 0.5 : 0),
  };
}
