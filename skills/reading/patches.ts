const DIFF_START = /^(?:diff (?:--git|-\S)|Index: \S|={60,}$)/;
/** Between the first line of a diff and its first hunk. */
const DIFF_HEADER =
  /^(?:diff |Index: \S|={60,}$|index [\da-f]+|(?:new|old|deleted) (?:file )?mode \d|(?:dis)?similarity index |(?:rename|copy) (?:from|to) |Binary files |GIT binary patch|--- \S|\+\+\+ \S|\s*$)/;
const HUNK = /^@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@/;
/** "src/gauge.c | 12 +++--", "2 files changed, 5 insertions(+)", "create mode 100644 src/gauge.c". */
const STATISTICS =
  /^ *(?:\S+ +\| +(?:\d+ [+-]*|Bin\b.*)|\S+ => \S+ +\| +\d+ [+-]*|\d+ files? changed(?:, \d+ (?:insertions?|deletions?)\([+-]\))*|(?:create|delete) mode \d{6} \S+|(?:rename|copy) \S+ .*\(\d+%\))$/;
/** "Signed-off-by: Dana Ortiz <dana@example.com>" */
const TRAILER = /^(?:Cc|[A-Z][a-z]+(?:-[a-z]+)*-by): .*<[^<>\s]+(?:@| at )[^<>\s]+>\s*$/;
/** "Dana Ortiz (44):" and the titles of her patches below it. */
const SHORTLOG = /^\p{L}[\p{L}.'’ -]{1,60} \(\d{1,4}\):$/u;

/**
 * Takes patches out of a message: diffs, the statistics above them, who signed off, and lists of
 * patches. What the author says about the change stays, below and between the parts too.
 *
 * A hunk ends where its first line says (`@@ -1,6 +1,7 @@`), so that words after it are not lost; one
 * that a mail program has wrapped ends a little early.
 */
export function withoutPatches(text: string): string {
  if (!/^(?:diff |Index: |@@ -|\S.* \(\d{1,4}\):$)|-by: | \| +\d+ [+-]/m.test(text)) return text;
  const lines = text.split('\n');
  const kept: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const end = endOfPatch(lines, at);
    if (end === at) kept.push(lines[at] ?? '');
    at = Math.max(end, at + 1);
  }
  return kept
    .join('\n')
    .replace(/(?:\n\s*-{3}\s*)+$/u, '')
    .trim();
}

/** Whether a text brings a change of a program with it, or tells of a series of them. */
export function hasPatch(text: string): boolean {
  return (
    /^@@ -\d+(?:,\d+)? \+\d+(?:,\d+)? @@/m.test(text) ||
    /^ *\d+ files? changed(?:, \d+ \w+\([+-]\))+/m.test(text) ||
    /^(?:changes?|changelog)(?: (?:in|since|from|for))? v\d/im.test(text)
  );
}

/** The line after the part of a patch that starts here; `at` where none does. */
function endOfPatch(lines: readonly string[], at: number): number {
  const line = lines[at] ?? '';
  if (HUNK.test(line)) return endOfHunk(lines, at);
  if (DIFF_START.test(line) || isFilePair(lines, at)) {
    let end = at + 1;
    while (end < lines.length && DIFF_HEADER.test(lines[end] ?? '')) end += 1;
    return end;
  }
  if (STATISTICS.test(line) || TRAILER.test(line)) return at + 1;
  if (!SHORTLOG.test(line)) return at;
  let end = at + 1;
  while (/^\s{2,}\S/.test(lines[end] ?? '')) end += 1;
  return end === at + 1 ? at : end;
}

/** The two names above a diff that no program announced. */
function isFilePair(lines: readonly string[], at: number): boolean {
  return /^--- \S/.test(lines[at] ?? '') && /^\+\+\+ \S/.test(lines[at + 1] ?? '');
}

function endOfHunk(lines: readonly string[], at: number): number {
  const [, before = '1', after = '1'] = HUNK.exec(lines[at] ?? '') ?? [];
  let [old, fresh] = [Number(before), Number(after)];
  let end = at + 1;
  while (end < lines.length && (old > 0 || fresh > 0)) {
    const mark = (lines[end] ?? '').charAt(0);
    if (!/^[ +\-\\\t]?$/.test(mark)) break;
    if (mark !== '+' && mark !== '\\') old -= 1;
    if (mark !== '-' && mark !== '\\') fresh -= 1;
    end += 1;
  }
  return end;
}
