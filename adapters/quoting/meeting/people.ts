import { lazily } from '../../../skills/core/lazily.js';
import type { Transcript } from '../../../skills/core/ports/meetings.js';
import { createNameBook } from '../../../skills/reading/message/name-book.js';
import { TITLES } from '../../../skills/reading/message/name-words.js';
import { speakerName } from './speaker-name.js';

/** A name that stands in a sentence, and whose it is. */
export interface Called {
  /** As the transcript labels them, or as the invitation names them. */
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Who takes part in a meeting, and by which names. */
export interface People {
  /** The readable name of a speaker's label. */
  nameOf(label: string | undefined): string | undefined;
  /** Finds the names of people who take part; those that several share are nobody's. */
  calledIn(plain: string): readonly Called[];
  /** Words of their names, in small letters. */
  readonly words: ReadonlySet<string>;
}

/** More people than that are not given work one by one. */
const MOST_PEOPLE = 60;

/** Reads who takes part: those who speak, and those who were invited. */
export function readPeople({
  utterances,
  attendees,
}: Pick<Transcript, 'utterances' | 'attendees'>): People {
  const labels = new Map<string, string>();
  for (const { speaker } of utterances) {
    if (speaker !== undefined && !labels.has(speaker)) labels.set(speaker, speakerName(speaker));
  }
  const speaking = [...new Set(labels.values())];
  const invited = attendees.flatMap(({ name }) => (name ? [speakerName(name)] : []));
  const names = [...new Set([...speaking, ...invited])].slice(0, MOST_PEOPLE);
  const toPerson = (name: string) => ({ name, address: '' });
  const book = createNameBook(names.map(toPerson), { addresses: [] });
  const near = speaking.map(toPerson);
  const spoken = new Set(names.flatMap(waysToCall));
  const pattern = lazily(() => {
    const escaped = [...spoken]
      .sort((a, b) => b.length - a.length)
      .map((name) => name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
    return new RegExp(
      `(?<![\\p{L}\\p{N}])(?:(?:${TITLES().toLowerCase()})\\.? )?(${escaped.join('|')})(?![\\p{L}\\p{N}]|'s (?![a-z]+ing))`,
      'gu',
    );
  });
  return {
    words: new Set([...spoken].flatMap((name) => name.split(' '))),
    nameOf: (label) =>
      label === undefined ? undefined : (labels.get(label) ?? speakerName(label)),
    calledIn(plain) {
      if (spoken.size === 0) return [];
      return [...plain.matchAll(pattern())].flatMap((match) => {
        const person = book.called(match[1] ?? '', near);
        if (person?.name === undefined) return [];
        return [{ name: person.name, from: match.index, to: match.index + match[0].length }];
      });
    },
  };
}

/** "Markus Brandt", "Markus", "Brandt"; "Speaker 2" only whole. */
function waysToCall(name: string): readonly string[] {
  const lower = name.toLowerCase();
  const parts = lower.split(' ').filter((part) => part.length > 1);
  const own = /\d/u.test(lower) ? [] : [parts[0] ?? '', parts.at(-1) ?? ''];
  return [lower, ...own].filter((each) => each.length > 1);
}
