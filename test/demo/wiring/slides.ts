import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const LONGEST_MS = 60_000;
/** Dots per inch: 13 inches become about 960 points. */
const RESOLUTION = '72';

/**
 * Draws the slides of a deck with LibreOffice and poppler, one PNG for each; none where either is not
 * installed.
 */
export async function drawSlides(deck: Uint8Array): Promise<readonly Buffer[]> {
  const folder = await mkdtemp(join(tmpdir(), 'daybrief-slides-'));
  const within = { cwd: folder, timeout: LONGEST_MS };
  try {
    await writeFile(join(folder, 'deck.pptx'), deck);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    await run('soffice', [profile, '--headless', '--convert-to', 'pdf', 'deck.pptx'], within);
    await run('pdftoppm', ['-png', '-r', RESOLUTION, 'deck.pdf', 'slide'], within);
    const names = (await readdir(folder)).filter((name) => name.endsWith('.png')).sort();
    return await Promise.all(names.map((name) => readFile(join(folder, name))));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
