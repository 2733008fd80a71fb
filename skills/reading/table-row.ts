/** A row of a table as a line, with the name of the column before each cell: "Item: Hosting | Cost: 1,200 €". */
export function toRowLine(row: readonly string[], header: readonly string[]): string {
  return row
    .flatMap((cell, at) => (cell === '' ? [] : [[header[at], cell].filter(Boolean).join(': ')]))
    .join(' | ');
}
