/**
 * The environment of a Node process that takes `moment`, an ISO instant, for the time of its start. Its
 * clock runs on from there.
 */
export function startedAt(moment: string): { readonly NODE_OPTIONS: string } {
  const preload = new URL('set-date.mjs', import.meta.url);
  preload.searchParams.set('start', moment);
  return { NODE_OPTIONS: `--import=${preload}` };
}
