import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** A meeting of a corpus: what was said, and what people wrote about it. */
export const meetingRow = z.object({
  id: z.string(),
  title: z.string().optional(),
  utterances: z.array(
    z.object({ speaker: z.string().optional(), text: z.string(), startMs: z.number().optional() }),
  ),
  summaries: z.array(z.string()).default([]),
  actionsAndDecisions: z.string().optional(),
});
export type MeetingRow = z.infer<typeof meetingRow>;

/** A question about a meeting of the same corpus. */
export const queryRow = z.object({
  id: z.string(),
  meetingId: z.string(),
  query: z.string(),
  summary: z.string().optional(),
});

/** A mail thread. Addresses may be bare or with a name. */
export const threadRow = z.object({
  id: z.string(),
  messages: z.array(
    z.object({
      id: z.string().optional(),
      from: z.string().optional(),
      to: z.union([z.string(), z.array(z.string())]).optional(),
      cc: z.union([z.string(), z.array(z.string())]).optional(),
      date: z.union([z.string(), z.number()]).optional(),
      subject: z.string().optional(),
      text: z.string(),
    }),
  ),
  summaries: z.array(z.string()).default([]),
});
export type ThreadRow = z.infer<typeof threadRow>;

/** A reply with the history it quotes, and only what its author wrote new. */
export const replyRow = z.object({
  id: z.string(),
  input: z.string(),
  expected: z.string().optional(),
  accept: z.array(z.string()).default([]),
});

/** A sentence of a mail, and whether it asks for something. */
export const requestRow = z.object({
  id: z.string().optional(),
  text: z.string(),
  label: z.union([z.boolean(), z.number()]).optional(),
});

/**
 * Reads a `.jsonl` file of a corpus folder, there or in the first of its subfolders whose file of that name has such
 * rows; undefined when there is none. Throws an error with file and line for a row of another shape.
 */
export function readRows<T>(
  folder: string,
  file: string,
  row: z.ZodType<T>,
): readonly T[] | undefined {
  for (const path of filesNamed(folder, file)) {
    const lines = readFileSync(path, 'utf8').split('\n');
    const isOfThisKind = row.safeParse(JSON.parse(lines[0] ?? 'null')).success;
    if (!isOfThisKind) continue;
    return lines.flatMap((line, at) => {
      if (line.trim() === '') return [];
      const parsed = row.safeParse(JSON.parse(line));
      if (parsed.success) return [parsed.data];
      throw new Error(`${path}:${at + 1}: ${z.prettifyError(parsed.error)}`);
    });
  }
  return undefined;
}

function filesNamed(folder: string, file: string): readonly string[] {
  const rooms = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [join(folder, file), ...rooms.map(({ name }) => join(folder, name, file))].filter((path) =>
    existsSync(path),
  );
}
