import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const IMPORT = /(?:^|\n)(?:import|export)\s(?!type\b)[^;]*?from '([^']+)'/g;

/** Every package that a module loads, directly or through other modules; `import()` loads nothing yet. */
export function packagesOf(path: string, seen = new Set<string>()): ReadonlySet<string> {
  const packages = new Set<string>();
  if (seen.has(path)) return packages;
  seen.add(path);
  for (const [, from = ''] of readFileSync(path, 'utf8').matchAll(IMPORT)) {
    if (!from.startsWith('.')) packages.add(from);
    else {
      const next = normalize(join(dirname(path), from.replace(/\.js$/, '.ts')));
      for (const each of packagesOf(next, seen)) packages.add(each);
    }
  }
  return packages;
}
