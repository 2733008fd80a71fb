import type { HeaderName } from '../languages/mail-traces.js';
import { ADDRESS, DATE, plain, TIME } from './plain-line.js';
import { headerByWord } from './quote-words.js';

const LONGEST_HEADER_WORD = 24;

function headerOf(line: string): { name: HeaderName; value: string } | undefined {
  const colon = line.search(/[:：]/);
  if (colon < 1 || colon > LONGEST_HEADER_WORD) return undefined;
  const word = line
    .slice(0, colon)
    .replace(/[\s*_]+$/, '')
    .replaceAll('’', "'");
  const name = headerByWord().get(word);
  return name && { name, value: line.slice(colon + 1).replace(/^[\s*_]+/, '') };
}

const MOST_HEADER_LINES = 30;
/** Lines on which a long list of recipients goes on. */
const MOST_CONTINUED = 6;

interface Found {
  readonly names: ReadonlySet<HeaderName>;
  readonly values: Readonly<Partial<Record<HeaderName, string>>>;
  readonly lines: number;
}

/** The number of lines of a header block that starts here, if one does. */
export function headerBlock(lines: readonly string[], at: number): number | undefined {
  const first = headerOf(plain(lines[at]));
  if (first === undefined) return foreignBlock(lines, at);
  if (first.name === 'cc' || first.name === 'other') return undefined;
  const found = collect(lines, at);
  return isOfMessage(found) ? found.lines : foreignBlock(lines, at);
}

function collect(lines: readonly string[], at: number): Found {
  const names = new Set<HeaderName>();
  const values: Partial<Record<HeaderName, string>> = {};
  let end = at;
  let blanks = 0;
  let continued = 0;
  for (const [index, raw] of lines.slice(at, at + MOST_HEADER_LINES).entries()) {
    const line = plain(raw);
    const header = headerOf(line);
    // A second sender begins another block.
    if (header?.name === 'from' && names.has('from')) break;
    if (header !== undefined) {
      names.add(header.name);
      values[header.name] = `${values[header.name] ?? ''} ${header.value}`;
      end = at + index + 1;
      blanks = 0;
      continued = 0;
    } else if (line === '') blanks += 1;
    else continued += 1;
    if (blanks > 1 || continued > MOST_CONTINUED || (blanks > 0 && continued > 0)) break;
  }
  return { names, values, lines: end - at };
}

/**
 * Whether headers are those of a message, and no memo or form of the author's: "From: Berlin, To: Munich" is a
 * journey. A message has a subject or an address, and a day with its time, or the sender's address and a recipient.
 */
function isOfMessage({ names, values }: Found): boolean {
  if (!names.has('sent') || names.size < 2) return false;
  const hasTime = TIME.test((values.sent ?? '').replace(DATE, ' '));
  const hasAddress = ADDRESS.test(Object.values(values).join(' '));
  const isAddressed = ADDRESS.test(values.from ?? '') && names.has('to');
  return (hasTime && (names.has('subject') || hasAddress)) || isAddressed;
}

const FEWEST_FOREIGN = 3;
const MOST_FOREIGN = 6;
const LABELLED = /^([^\s:：][^:：]{0,30}?)\s*[:：]\s*(\S.*)$/;

/**
 * A block in a language that nobody listed, by its form: lines with a label each, the first one with an address
 * behind a name, one of the next with a year and a time. A label is not of ASCII, which tells it from a list
 * of contacts.
 */
function foreignBlock(lines: readonly string[], at: number): number | undefined {
  if (!/\S\s*<[^<>\s@]+@[^<>\s@]+>\s*$/.test(plain(lines[at]))) return undefined;
  const labelled: RegExpExecArray[] = [];
  for (const line of lines.slice(at, at + MOST_FOREIGN)) {
    const found = LABELLED.exec(plain(line));
    if (found === null) break;
    labelled.push(found);
  }
  const isForeign = labelled.some(([, label = '']) => /[^\0-\x7f]/.test(label));
  const isDated = labelled
    .slice(1)
    .some(([, , value = '']) => /[\d٠-٩۰-۹]{4}/.test(value) && TIME.test(value.replace(DATE, ' ')));
  return isForeign && isDated && labelled.length >= FEWEST_FOREIGN ? labelled.length : undefined;
}
