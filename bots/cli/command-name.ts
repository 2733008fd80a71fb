import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { EXAMPLES } from '../wiring/examples.js';

/** The folder with our own `package.json`. */
const PACKAGE = dirname(EXAMPLES.folder);

/**
 * What somebody types in front of a request, so that it works where they are.
 *
 * `npx daybrief` is told only below a folder that has Daybrief installed: anywhere else npm would fetch
 * whatever package has that name, and run it. `home` is the folder of this package.
 */
export function commandName(cwd: string, home: string = PACKAGE): string {
  const modules = `${sep}node_modules${sep}`;
  const at = home.lastIndexOf(modules);
  const project = at === -1 ? home : home.slice(0, at);
  if (!isBelow(cwd, project)) return `node ${quote(join(home, 'dist', 'bots', 'cli.js'))}`;
  return at === -1 ? 'npm run -s daybrief --' : 'npx daybrief';
}

function isBelow(folder: string, root: string): boolean {
  const path = relative(root, folder);
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}

function quote(path: string): string {
  return /^[\w./:\\-]+$/.test(path) ? path : `"${path}"`;
}
