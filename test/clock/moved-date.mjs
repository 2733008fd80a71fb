// Puts a clock of our own in the place of this process's Date; it runs on from wherever it is set.
const RealDate = Date;
let ahead = 0;
const now = () => RealDate.now() + ahead;

// A proxy and not a subclass: what Node itself made, as the times of a file, stays an instance of Date.
globalThis.Date = new Proxy(RealDate, {
  apply: () => new RealDate(now()).toString(),
  construct: (target, parts, created) =>
    Reflect.construct(target, parts.length === 0 ? [now()] : parts, created),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
});

/** Sets the clock of this process; epoch milliseconds. */
export function setDate(instant) {
  ahead = instant - RealDate.now();
}
