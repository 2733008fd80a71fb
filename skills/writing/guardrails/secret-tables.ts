import { LETTERS } from '../../reading/languages/sources.js';
import type { Finder } from './finder.js';
import { bare, isReference, looksSecret } from './password-like.js';
import { START, words } from './secret-patterns.js';

/** The rows of a table that are looked up for the head of a column. */
const MOST_ROWS = 200;

/** What stands in a column that is headed "Password", "Door code" or "API key", in a table as mails are read: cells between " | ". */
export function secretsInTables(): readonly Finder[] {
  const opens = `(?:${words('password')}|${words('codeName')}|${words('key')})`;
  const head = new RegExp(
    `^(?:[^|\\n]{0,30}?${START})?(?:[${LETTERS}-]{0,20}-)?${opens}s?[\\s:*]*$`,
    'i',
  );
  return [
    {
      kind: 'password',
      hint: new RegExp(`${opens}s?[^|\\n]{0,20}(?:\\||\\n)`, 'i'),
      pattern: /(?<=\n[^\n]*\||\n)[ \t*]*(?<value>[^|\s][^|\s]{2,128})[ \t*]*(?=\||\n|$)/gu,
      isCertain: (value, { input, index }) =>
        isSecretCell(bare(value)) && head.test(headOf(input, index)),
    },
  ];
}

function isSecretCell(value: string): boolean {
  return !isReference(value) && (looksSecret(value) || /^\d{4,8}$/u.test(value));
}

/** The first cell of the column that a place of a text is in; empty outside tables. */
function headOf(text: string, place: number): string {
  let start = text.lastIndexOf('\n', place - 1) + 1;
  const end = text.indexOf('\n', place);
  if (!text.slice(start, end === -1 ? text.length : end).includes('|')) return '';
  const column = text.slice(start, place).split('|').length - 1;
  let first = '';
  for (let rows = 0; start > 0 && rows < MOST_ROWS; rows += 1) {
    const above = text.lastIndexOf('\n', start - 2) + 1;
    const row = text.slice(above, start - 1);
    if (!row.includes('|')) break;
    [first, start] = [row, above];
  }
  return first.split('|')[column]?.trim() ?? '';
}
