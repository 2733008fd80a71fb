import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';

const READER = path.join(import.meta.dirname, 'read-mails.ts');
const MOST_OUTPUT = 10_000_000;

/**
 * Tells of each text, as the body of a mail to one reader, whether the reading finds that it asks for
 * something, with other weights than those that are shipped. A process of its own reads them, in which
 * a hook of Node's loader gives `weights.ts` another text: the product has no switch for it.
 */
export async function findInMails(
  texts: readonly string[],
  weights: string,
): Promise<readonly boolean[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'daybrief-weights-'));
  try {
    const files = { weights: path.join(folder, 'weights.ts'), texts: path.join(folder, 'texts') };
    await writeFile(files.weights, weights);
    await writeFile(files.texts, JSON.stringify(texts));
    const args = ['--import', 'tsx', READER, files.weights, files.texts];
    const { stdout } = await promisify(execFile)(process.execPath, args, {
      maxBuffer: MOST_OUTPUT,
    });
    return stdout.split('').map((mark) => mark === '1');
  } finally {
    await rm(folder, { recursive: true });
  }
}
