import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Utterance } from '../../skills/core/ports/meetings.js';

/** A few words of a meeting, and what they are. */
export interface Phrase {
  readonly language: string;
  readonly kind: 'action' | 'decision' | 'none';
  /** Whose task it is. */
  readonly owner?: string;
  /** In the words that have to be shown. */
  readonly must: string;
  readonly lines: readonly { readonly speaker: string; readonly text: string }[];
}

const FILE = path.join(import.meta.dirname, 'meeting-phrases.txt');

const FULL_NAMES: Readonly<Record<string, string>> = {
  Anna: 'Anna Berg',
  Ben: 'Ben Carter',
  Cleo: 'Cleo Ruiz',
};
const AROUND: Readonly<Record<string, readonly [string, string, string]>> = {
  en: [
    'We look at the open points for the customer day.',
    'The list from last week is on the table.',
    'The weather was nice at the weekend.',
  ],
  de: [
    'Wir sehen uns die offenen Punkte für den Kundentag an.',
    'Die Liste von letzter Woche liegt auf dem Tisch.',
    'Das Wetter war am Wochenende schön.',
  ],
};

/** Reads the phrases of meeting-phrases.txt, whose head tells the format. */
export function readPhrases(): readonly Phrase[] {
  return readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [head = '', said = ''] = line.split(/ \| (.*)/su);
      const [language = '', kind, owner = '-', must = ''] = head.split(' ');
      if (kind !== 'action' && kind !== 'decision' && kind !== 'none') {
        throw new TypeError(`No kind of phrase: ${line}`);
      }
      const lines = said.split(' / ').map((each) => {
        const [, name = '', text = ''] = /^([^:]+): (.*)$/su.exec(each) ?? [];
        return { speaker: FULL_NAMES[name] ?? name, text };
      });
      const whose = FULL_NAMES[owner];
      return { language, kind, must, lines, ...(whose === undefined ? {} : { owner: whose }) };
    });
}

/** A phrase as a meeting: two lines that settle nothing before it, and one behind. */
export function toUtterancesOf({ language, lines }: Phrase): readonly Utterance[] {
  const [first, second, last] = AROUND[language] ?? ['', '', ''];
  return [
    { speaker: 'Anna Berg', text: first },
    { speaker: 'Ben Carter', text: second },
    ...lines,
    { speaker: 'Cleo Ruiz', text: last },
  ].map((line, at) => ({ ...line, id: `u${at + 1}` }));
}
