// Preloaded into processes that a test starts: moves their Date to the `start` in this file's address.
const RealDate = Date;
const start = Date.parse(new URL(import.meta.url).searchParams.get('start') ?? '');
if (Number.isNaN(start)) throw new Error(`${import.meta.url} names no moment to start at.`);
const ahead = start - RealDate.now();
const now = () => RealDate.now() + ahead;

// A proxy and not a subclass: what Node itself made, as the times of a file, stays an instance of Date.
globalThis.Date = new Proxy(RealDate, {
  apply: () => new RealDate(now()).toString(),
  construct: (target, parts, created) =>
    Reflect.construct(target, parts.length === 0 ? [now()] : parts, created),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
});
