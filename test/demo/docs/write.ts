import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fillTables } from '../../../manifests/tables.js';
import { README_PICTURES } from '../check/shots.js';
import type { Show } from '../show.js';
import { PICTURES, renderDocs } from './render.js';

/** Writes the pages that tell of the demo anew, with the pictures that were taken in `folder`. */
export async function writeDocs(show: Show, folder: string): Promise<void> {
  for (const table of renderDocs(show)) {
    await writeFile(table.page, fillTables(await readFile(table.page, 'utf8'), [table]));
  }
  // Without LibreOffice there are no slides to take a picture of: theirs stays as it is.
  const ofReadme = README_PICTURES.map(([name]) => name).filter(
    (name) => name !== 'readme-slides' || show.demo.slides.length > 0,
  );
  const names = [
    ...show.steps.map(({ step: { id } }) => `${id}-light.webp`),
    ...ofReadme.flatMap((name) => [`${name}-light.webp`, `${name}-dark.webp`]),
  ];
  await mkdir(PICTURES, { recursive: true });
  await Promise.all(names.map((name) => copyFile(join(folder, name), join(PICTURES, name))));
}
