import { isName } from './closings.js';
import { isContactLine } from './contact-lines.js';
import { sharesName } from './own-name.js';

/** Lines of one at most, blank ones not counted. */
const LONGEST = 14;
const FEWEST = 2;
const LONGEST_LINE = 100;
/** Columns, and lines of a drawing: a frame, a slope, an indented picture. */
const COLUMNS = /\S {3,}\S/u;
const DRAWING = /^\s*(?:[|+/\\_<>=~*#(]|\S {2,}\S)|^[^\p{L}\d]+$/u;
/** The rows of a price list or a timetable. */
const NUMBER_LAST = /\d\D{0,3}$/u;

/**
 * Where a signature of columns or drawn signs starts with the author's own name, as people of the old lists
 * have them: what it calls for is said to nobody. Undefined when there is none.
 */
export function drawnStart(lines: readonly string[], author: string): number | undefined {
  const below: string[] = [];
  for (let at = lines.length - 1; at >= 0 && below.length <= LONGEST; at -= 1) {
    const line = lines[at] ?? '';
    if (line.trim() === '') continue;
    if (isName(line) && !COLUMNS.test(line) && sharesName(author, line)) {
      return isDrawn(below) ? at : undefined;
    }
    if (line.length > LONGEST_LINE) return undefined;
    below.push(line);
  }
  return undefined;
}

/** "----- Dana <dana at mail dot example>": a rule, and the author's own name on its line. */
const RULED = /^\s*(?:-{2,}|—|_{2,}|={2,}|~{2,}|\*{2,})\s+([^<>(|,:]{2,40}?)\s*(?:[<(|,].*)?$/u;

/** Where a signature starts whose rule and name share a line; undefined when there is none. */
export function ruledStart(lines: readonly string[], author: string): number | undefined {
  const last = lines.filter((line) => line.trim() !== '').slice(-LONGEST);
  const found = last.find((line) => {
    const [, name = ''] = RULED.exec(line) ?? [];
    return isName(name) && sharesName(author, name);
  });
  return found === undefined ? undefined : lines.lastIndexOf(found);
}

function isDrawn(lines: readonly string[]): boolean {
  const drawn = lines.filter((line) => COLUMNS.test(line) || DRAWING.test(line));
  const rows = lines.filter((line) => NUMBER_LAST.test(line) && !isContactLine(line));
  return (
    lines.length >= FEWEST && drawn.length * 2 >= lines.length && rows.length * 2 < lines.length
  );
}
