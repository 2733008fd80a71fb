import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
// From `bots/` when run from source, from `dist/bots/` when built.
const folder =
  [join(here, '../examples'), join(here, '../../examples')].find(existsSync) ??
  join(here, '../../examples');

/** The example material that everything falls back to when nothing is configured. */
export const EXAMPLES = {
  folder,
  meetings: join(folder, 'meetings'),
  mailbox: join(folder, 'mailbox.mbox'),
} as const;
