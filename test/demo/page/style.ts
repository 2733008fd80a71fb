import { STYLE } from '../../../adapters/page/render/style.js';

/** The style of the demo's page, over that of Daybrief's own page, which draws blocks and cards. */
export const DEMO_STYLE = `${STYLE}
.demo header { align-items: flex-start; flex-wrap: wrap; max-width: none; width: 100%; }
.demo h1 { font-size: 1.3rem; line-height: 1.3; letter-spacing: -.01em; }
.demo header > div { flex: 1 1 24rem; }
.demo header p { color: var(--quiet); max-width: 62rem; font-size: .95rem; }
.clock { margin-left: auto; text-align: right; font-variant-numeric: tabular-nums; }
.clock strong { display: block; font-size: 1.5rem; line-height: 1.2; }
.stage { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1rem; padding: 0 1.25rem 1.25rem; }
.steps { position: relative; }
.steps ol { list-style: none; display: grid; gap: .4rem; align-items: start; }
.steps li { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: .6rem .8rem; font-size: .875rem; }
.steps li[aria-current] { border-color: var(--accent); box-shadow: inset 3px 0 0 var(--accent); }
.steps summary { font-weight: 650; display: flex; gap: .5rem; cursor: pointer; list-style: none; }
.steps summary span { color: var(--accent); }
.steps .bad summary span { color: var(--bad); }
.steps p { margin-top: .25rem; }
.steps .see { color: var(--quiet); }
.steps dl { margin-top: .35rem; color: var(--quiet); }
.steps dl div { display: flex; justify-content: space-between; gap: .75rem; }
.steps dd { color: var(--ink); font-weight: 650; text-align: right; }
.play { display: flex; flex-wrap: wrap; gap: .5rem; margin-bottom: .75rem; }
.play button { color: var(--on-accent); background: var(--accent); border-color: var(--accent); font-weight: 600; }
.play button + button, .play button:disabled { color: var(--accent); background: transparent; }
.play button:disabled { color: var(--quiet); border-color: var(--line); cursor: default; }
.chat { display: flex; flex-direction: column; min-width: 0; background: var(--card); border: 1px solid var(--line); border-radius: 12px; overflow: hidden; }
.chat > h2 { font-size: .95rem; padding: .55rem .9rem; color: #fff; }
.chat.slack > h2 { background: #4a154b; }
.chat.teams > h2 { background: #464775; }
.chat.slide-show > h2 { background: #8f3a1d; }
.slide-show img { width: 100%; aspect-ratio: 16 / 9; border: 1px solid var(--line); border-radius: 6px; display: block; }
.chat > h2 small { font-weight: 400; margin-left: .5rem; color: #fff; }
.entries { position: relative; flex: 1; overflow-y: auto; padding: .3rem .9rem .9rem; display: flex; flex-direction: column; gap: .7rem; background: var(--paper); }
.entries:empty::after { content: "Nothing was written here yet."; color: var(--quiet); margin: auto; }
.entry { max-width: 46rem; }
.entry .who { font-size: .8rem; color: var(--quiet); margin-bottom: .15rem; }
.entry .who b { color: var(--ink); }
.entry > p:not(.who) { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: .45rem .8rem; width: fit-content; max-width: 100%; overflow-wrap: anywhere; font-size: .9rem; }
.entry.own > p:not(.who) { background: var(--tint); }
.place { font-size: .75rem; font-weight: 650; color: var(--quiet); display: flex; align-items: center; gap: .6rem; margin-top: .5rem; }
.place::after { content: ""; flex: 1; border-top: 1px solid var(--line); }
.slides { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: .4rem; margin-top: .4rem; }
.slides img { width: 100%; height: auto; aspect-ratio: 16 / 9; border: 1px solid var(--line); border-radius: 4px; display: block; }
.say { display: flex; gap: .4rem; padding: .6rem .9rem; border-top: 1px solid var(--line); }
.say input[type=text] { padding: .45rem .7rem; font-size: .9rem; }
.say select { font: inherit; font-size: .85rem; color: inherit; background: var(--card); border: 1px solid var(--quiet); border-radius: 8px; max-width: 9rem; }
.shown { display: grid; gap: 1rem; padding: 1rem; background: var(--paper); align-items: start; }
.shown .entries { overflow: visible; }
.shown:has(.chat + .chat) { grid-template-columns: repeat(2, minmax(0, 1fr)); }
@media (min-width: 44rem) {
  .stage { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .steps { grid-column: 1 / -1; }
  .steps ol { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .chat { height: 40rem; }
  .shown .chat { height: auto; }
}
@media (min-width: 70rem) {
  .demo.full { height: 100vh; display: flex; flex-direction: column; }
  .stage { grid-template-columns: 21rem minmax(0, 1fr) minmax(0, 1fr); grid-template-rows: minmax(0, 1fr); flex: 1; min-height: 0; }
  .steps { grid-column: auto; overflow-y: auto; min-height: 0; }
  .steps ol { grid-template-columns: minmax(0, 1fr); }
  .stage .chat { height: auto; min-height: 0; }
}
`;
