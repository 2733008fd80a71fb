// Preloaded into Daybrief by the demo, which knows nothing of it: gives it the demo's clock, and leads what it
// sends to Microsoft's own addresses to this machine. Slack and Graph have variables for that.
import process from 'node:process';
import { setDate } from '../../clock/moved-date.mjs';

const { searchParams } = new URL(import.meta.url);
setDate(Number(searchParams.get('now')));
process.on('message', ({ now }) => setDate(now));
// Whoever plays the demo is gone, perhaps by force: nothing of it stays behind.
process.on('disconnect', () => process.exit());
process.channel?.unref();

const standIns = searchParams.getAll('instead').map((pair) => pair.split(' '));
const realFetch = globalThis.fetch;
globalThis.fetch = (input, init) => {
  const [from, to] = standIns.find(([from]) => String(input).startsWith(from)) ?? [];
  return realFetch(from === undefined ? input : String(input).replace(from, to), init);
};
