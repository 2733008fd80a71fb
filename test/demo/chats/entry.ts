import { decodeHTML } from 'entities';
import type { Html } from '../../../adapters/html/html.js';

/** What a person sees in a chat: one message, theirs or somebody else's. */
export interface Entry {
  /** Told apart from all others of the same chat. */
  readonly id: string;
  /** Which conversation it stands in, as the platform names it. */
  readonly place: string;
  readonly from: string;
  readonly isDaybrief: boolean;
  /** Said under the name, such as that nobody else sees it. */
  readonly note?: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly body: Html;
  /** The same without looks, for whoever checks what was shown. */
  readonly text: string;
  /** Where its links and buttons lead. */
  readonly links: readonly string[];
}

/** One person's chat on one platform, as that platform shows it to them. */
export interface Chat {
  /** All that was shown so far and is still there, oldest first. */
  entries(): readonly Entry[];
  /** Writes there: `place` as an entry names it. */
  write(text: string, place: string): Promise<void>;
  readonly places: readonly string[];
}

/** The words of what is shown, each button as `[Open]`. */
export function wordsOf({ markup }: Html): string {
  const words = markup
    .replace(/<span class="button">(.*?)<\/span>/g, ' [$1]')
    .replace(/<[^>]*>/g, '')
    .replace(/(?<=^|\n) +/g, '');
  return decodeHTML(words).trim();
}

/** Whether it only says where the work stands, which a fast machine never shows. */
export function isStatus({ text }: Entry): boolean {
  return text.endsWith('[Cancel]');
}

/** All addresses in blocks or in a card. */
export function linksIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(linksIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) =>
    name === 'url' && typeof each === 'string' ? [each] : linksIn(each),
  );
}
