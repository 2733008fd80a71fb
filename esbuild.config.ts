import { rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { bundle } from './packaging/bundle.js';
import { bundledPackages, renderNotices } from './packaging/third-party.js';

// npm run build: the programs, and the notices of the libraries that are in them.

rmSync('dist', { recursive: true, force: true });
await bundle({ write: true }).then(
  (outputs) => writeFileSync('dist/THIRD-PARTY.txt', renderNotices(bundledPackages(outputs))),
  () => {
    // esbuild has printed what is wrong, with file and line.
    process.exitCode = 1;
  },
);
