import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// `bots/wiring/` and, when built, `dist/bots/` lie equally deep.
const folder = join(dirname(fileURLToPath(import.meta.url)), '../../examples');

/** The example material that everything falls back to when nothing is configured. */
export const EXAMPLES = {
  folder,
  meetings: join(folder, 'meetings'),
  mailbox: join(folder, 'mailbox.mbox'),
} as const;
