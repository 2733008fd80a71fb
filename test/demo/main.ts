import process from 'node:process';
import { parseArgs } from 'node:util';
import { check, checkAndWrite } from './check/check.js';
import { startPage } from './page/server.js';
import { createShow } from './show.js';
import { startDemo } from './wiring/demo.js';

// npm run demo                  shows Daybrief in a browser, with stand-ins for Slack, Teams and Microsoft 365
// npm run demo -- --check       plays its seven steps, asserts each, prints the table, draws pictures
// npm run demo -- --write       writes the pictures and words of docs/demo.md and README.md anew
const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});

const PORT = 3979;

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit());

if (values.check || values.write) {
  process.exitCode = (await (values.write ? checkAndWrite() : check())) ? 0 : 1;
} else {
  const show = createShow(await startDemo(Date.now()));
  const { url } = await startPage(show, { port: PORT }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      return startPage(show);
    }
    throw error;
  });
  process.stdout.write(
    `Open ${url} and press "Play all", or one step after the other. Ctrl-C ends it.\n`,
  );
}
