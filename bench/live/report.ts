import process from 'node:process';
import type { Line } from './walk.js';

/** The report as a table that can be pasted into an issue; `version` is Daybrief's. */
export function renderReport(lines: readonly Line[], version: string): string {
  const rows = lines.map(({ service, tried, state, came, means }) =>
    toRow([service, tried, state, came, means]),
  );
  return [
    `Daybrief ${version}, Node ${process.versions.node}, ${process.platform}`,
    '',
    toRow(['', 'Tried', '', 'Came', 'Means']),
    toRow(['---', '---', '---', '---', '---']),
    ...rows,
    '',
    'No name, address, id, token or content of yours is in it.',
  ].join('\n');
}

function toRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
