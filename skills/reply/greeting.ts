import { lazily } from '../core/lazily.js';
import type { Person } from '../core/ports/mail.js';
import type { CleanMessage, CleanThread, Tone } from '../core/ports/writer.js';
import { LANGUAGES } from '../reading/languages/known-languages.js';
import { phrasesIn } from '../reading/languages/sources.js';
import type { MailWords } from './mail-words.js';
import { nameToGreet } from './names.js';

/** A line that greets: nothing but letters, a title and a name. */
const OWN_GREETING = /^(\p{L}[\p{L}\p{M} .'’-]{1,58})[,!]?$/u;
const GREETS = lazily(
  () =>
    new RegExp(
      `^(?:${LANGUAGES.flatMap((each) => phrasesIn(each.greetings)).join('|')})(?= )`,
      'iu',
    ),
);

/** What a greeting is chosen by. */
export interface GreetingParts {
  readonly thread: CleanThread;
  readonly sender: Person;
  /** The addresses of who answers. */
  readonly own: readonly string[];
  readonly tone: Tone;
  readonly isToneChosen: boolean;
}

/**
 * The line that greets: as its person greeted the sender in this thread before, else with the word with
 * which the sender greeted them, else as the tone asks for. The words are the person's own or of a list.
 */
export function greetingOf(parts: GreetingParts, words: MailWords): string {
  const { thread, sender, own, tone, isToneChosen } = parts;
  const name = nameToGreet(sender);
  const before = isToneChosen ? undefined : ownGreeting(thread, own, sender);
  if (before !== undefined) return `${before}${words.afterGreeting}`;
  const newest = thread.messages.findLast(({ from }) => from.address === sender.address);
  const line = newest && firstLine(newest);
  const word = isToneChosen ? undefined : words.mirrored.find((each) => startsWith(line, each));
  const isDistant = tone === 'formal' && (isToneChosen || !isByFirstName(line, thread, own));
  const called = isDistant ? name?.full : name?.first;
  return word !== undefined && called !== undefined
    ? `${word} ${called}${words.afterGreeting}`
    : words.greet(tone, called);
}

function ownGreeting(
  { messages }: CleanThread,
  own: readonly string[],
  { name = '' }: Person,
): string | undefined {
  const names = name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1);
  for (const message of messages.toReversed()) {
    if (!own.includes(message.from.address.toLowerCase())) continue;
    const [, line = ''] = OWN_GREETING.exec(firstLine(message)) ?? [];
    const said = line.toLowerCase().split(/[^\p{L}]+/u);
    if (GREETS().test(line) && names.some((word) => said.includes(word))) return line;
  }
  return undefined;
}

/** Whether the sender greets by first name: "Dear Alex", and not "Dear Mr Kim". */
function isByFirstName(
  line: string | undefined,
  { messages }: CleanThread,
  own: readonly string[],
): boolean {
  const people = messages.flatMap(({ to, cc }) => [...to, ...cc]);
  const me = people.find(({ address, name }) => name && own.includes(address.toLowerCase()));
  const name = me && nameToGreet(me);
  if (line === undefined || name === undefined) return false;
  const [, ...rest] = line.split(name.first);
  const last = name.full.slice(name.first.length).trim();
  return rest.length > 0 && (last === '' || !line.includes(last));
}

function firstLine({ text }: CleanMessage): string {
  const [line = ''] = text.trimStart().split('\n');
  const [greeting = ''] = /^[^,!:]{1,60}/u.exec(line) ?? [];
  return greeting.trim();
}

function startsWith(line: string | undefined, word: string): boolean {
  return line?.toLowerCase().startsWith(`${word.toLowerCase()} `) ?? false;
}
