import process from 'node:process';
import { parseArgs } from 'node:util';
import { check } from './check/check.js';
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

if (values.check) {
  process.exitCode = (await check()) ? 0 : 1;
} else {
  const demo = await startDemo(Date.now());
  const page = await startPage(createShow(demo), { port: PORT }).catch(() =>
    startPage(createShow(demo)),
  );
  process.stdout.write(
    `Open ${page.url} and press "Play all", or one step after the other. Ctrl-C ends it.\n`,
  );
  const stop = async () => {
    await page.stop();
    await demo.stop();
    process.exit(0);
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
}
