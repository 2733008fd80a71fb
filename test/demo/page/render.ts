import { type Html, html } from '../../../adapters/html/html.js';
import { ZONE } from '../company/people.js';
import type { Played, Show } from '../show.js';
import { type Panel, renderEntries, renderTitle } from './chat.js';

const DAY = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const TIME = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, timeStyle: 'medium' });

const SIGNS: Readonly<Record<Played['state'], string>> = {
  waits: '○',
  plays: '…',
  good: '✓',
  bad: '✗',
};
const STATES: Readonly<Record<Played['state'], string>> = {
  waits: 'not played yet',
  plays: 'under way',
  good: 'as it must be',
  bad: 'not as it must be',
};

/** The whole page. What changes stands in parts that the script replaces by their ids. */
export function renderPage(panels: readonly Panel[]): Html {
  const chats = panels.map(
    (panel) => html`<section class="chat ${panel.surface}" aria-label="${panel.title}">
${renderTitle(panel)}
<div class="entries" id="${panel.surface}" tabindex="0" role="log" aria-label="Messages in ${panel.title}"></div>
<form class="say" method="post" action="/say">
<input type="hidden" name="surface" value="${panel.surface}">
<select name="place" aria-label="Where in ${panel.title}">${panel.chat.places.map((place) => html`<option>${place}</option>`)}</select>
<input type="text" name="text" autocomplete="off" required aria-label="Write in ${panel.title}" placeholder="${panel.surface === 'slack' ? 'help, or /digest' : 'help, or what did I miss?'}">
<button>Send</button>
</form>
</section>
`,
  );
  return html`${renderHead('Daybrief, a demo')}<body class="demo full">
<header>
<div><h1>Daybrief reads what piles up, and tells you what matters where you already work</h1>
<p>Daybrief runs as in production. Slack, Teams and Microsoft 365 are imitated on this machine, the people and their mail are invented. The buttons in the chats are drawn only: write what they say.</p></div>
<p class="clock" id="clock" aria-label="The demo’s clock"></p>
</header>
<main class="stage">
<section class="steps" aria-labelledby="steps-title">
<h2 id="steps-title" class="unseen">Seven steps</h2>
<div id="steps"></div>
</section>
${chats}</main>
<script src="/demo.js"></script>
</body>
</html>
`;
}

/** The parts that change, by the id of the element that each fills. */
export function renderParts(
  show: Show,
  panels: readonly Panel[],
): Readonly<Record<string, string>> {
  const now = Date.now();
  const chats = panels.map(({ surface, chat }) => [
    surface,
    renderEntries(chat.entries(), show.demo.slides).markup,
  ]);
  return {
    clock: html`<strong>${TIME.format(now)}</strong>${DAY.format(now)}`.markup,
    steps: renderSteps(show).markup,
    ...Object.fromEntries(chats),
  };
}

/** What came to the chats in one step, for a picture. */
export function renderShown(
  { step, entries }: Played,
  { demo }: Show,
  panels: readonly Panel[],
): Html {
  const chats = panels.flatMap((panel) => {
    if (!step.pictured.includes(panel.surface)) return [];
    const own = panel.chat.entries().filter(({ id }) => entries.has(id));
    return own.length === 0
      ? []
      : html`<section class="chat ${panel.surface}">${renderTitle(panel)}<div class="entries">${renderEntries(own, demo.slides)}</div></section>`;
  });
  return html`${renderHead(step.title)}<body><main class="shown"><h1 class="unseen">${step.title}</h1>${chats}</main></body></html>`;
}

/** The slides that were made, below each other, for a picture. */
export function renderSlides(slides: readonly Buffer[], shown: readonly number[]): Html {
  const pictures = shown.flatMap((at) =>
    at < slides.length ? html`<img src="/slide/${at}.png" alt="Slide ${at + 1}">` : [],
  );
  return html`${renderHead('Slides')}<body><main class="shown"><h1 class="unseen">Slides</h1><section class="chat slide-show"><h2>PowerPoint<small>made of a document</small></h2><div class="entries">${pictures}</div></section></main></body></html>`;
}

function renderHead(title: string): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="stylesheet" href="/demo.css">
<link rel="icon" href="/demo.svg" type="image/svg+xml">
</head>
`;
}

function renderSteps(show: Show): Html {
  const next = show.next();
  const number = next ? show.steps.indexOf(next) + 1 : 0;
  const isOver = show.steps.every(({ state }) => state === 'good');
  const label = next ? `Play step ${number}` : isOver ? 'All seven are played' : 'Under way';
  const disabled = next ? undefined : html` disabled`;
  const open = show.steps.findLast(({ state }) => state !== 'waits') ?? next;
  return html`<form class="play" method="post" action="/play">
<button name="what" value="next"${disabled}>${label}</button><button name="what" value="all"${disabled}>Play all</button>
</form>
<ol>${show.steps.map((each, at) => renderStep(each, at, each === open))}</ol>`;
}

function renderStep({ step, state, findings, problem }: Played, at: number, isOpen: boolean): Html {
  const found = findings.map(
    ({ what, found }) => html`<div><dt>${what}</dt><dd>${found}</dd></div>`,
  );
  return html`<li class="${state}"${isOpen ? html` aria-current="step"` : undefined}><details${isOpen ? html` open` : undefined}>
<summary><span aria-hidden="true">${SIGNS[state]}</span>${at + 1}. ${step.title}<span class="unseen">, ${STATES[state]}</span></summary>
<p>${withoutMarks(step.does)}</p>
<p class="see">${withoutMarks(step.see)}</p>
${problem && html`<p class="failed">${problem}</p>`}${found.length > 0 ? html`<dl>${found}</dl>` : undefined}
</details></li>
`;
}

/** Pages set code in backticks; this page has no need to. */
function withoutMarks(text: string): string {
  return text.replaceAll('`', '');
}
