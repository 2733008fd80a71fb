/** The sign of Daybrief: a sun over a line of text. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">
<rect width="24" height="24" rx="6" fill="#1f5fbf"/>
<path d="M7 13a5 5 0 0 1 10 0z" fill="#fff"/>
<path d="M6 16.5h12M8.500 19.500h7" stroke="#fff" stroke-width="1.600" stroke-linecap="round"/>
</svg>
`;

/** The one style of the page. No colour is the only signal, and nothing relies on width. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #f5f6f8; --card: #fff; --ink: #1a2230; --quiet: #556070; --line: #dde2e9;
  --accent: #1f5fbf; --on-accent: #fff; --tint: #eef3fb; --bad: #a8321f;
  --slack-quote: #ddd; --teams: #5b5fc7;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #11151b; --card: #1a2029; --ink: #e6ebf2; --quiet: #a4afbe; --line: #2f3845;
    --accent: #8ab4f8; --on-accent: #10203a; --tint: #212b3a; --bad: #ff9d8a;
    --slack-quote: #4a5260; --teams: #a3a7ff;
  }
}
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; color: var(--ink); background: var(--paper); }
h1, h2, h3, p, ul, ol, dl, dd, blockquote, fieldset, pre { margin: 0; padding: 0; }
a { color: var(--accent); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
[tabindex="-1"]:focus { outline: 0; }
.skip { position: absolute; left: 1rem; top: -4rem; padding: .5rem 1rem; background: var(--card); z-index: 1; }
.skip:focus { top: .5rem; }
header, footer { display: flex; align-items: center; justify-content: space-between; gap: 1rem; max-width: 90rem; margin: 0 auto; padding: .9rem 1.25rem; }
header nav { display: flex; align-items: center; gap: 1.25rem; }
footer { color: var(--quiet); font-size: .875rem; padding-bottom: 2rem; }
.brand { display: flex; align-items: center; gap: .6rem; font-weight: 650; color: inherit; text-decoration: none; }
button, .button { font: inherit; font-size: .9rem; line-height: 1.3; color: var(--accent); background: transparent; border: 1px solid var(--line); border-radius: 8px; padding: .35rem .7rem; cursor: pointer; text-decoration: none; }
button:hover, a.button:hover { background: var(--tint); border-color: var(--accent); }
input[type=text], input[type=password] { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--quiet); border-radius: 10px; padding: .7rem .9rem; width: 100%; min-width: 0; }

.columns { display: grid; grid-template-columns: minmax(0, 1fr); gap: 1.25rem; max-width: 90rem; margin: 0 auto; padding: 0 1.25rem; }
main { display: flex; flex-direction: column; gap: 1.25rem; min-width: 0; }
.ask { display: flex; flex-direction: column; gap: .4rem; }
.ask label { font-weight: 600; }
.ask div { display: flex; gap: .5rem; }
.ask button, .notice button { color: var(--on-accent); background: var(--accent); border-color: var(--accent); font-weight: 600; border-radius: 10px; padding: .7rem 1.2rem; }
.ask button:hover, .notice button:hover { color: var(--accent); background: var(--card); }
.ask .file { font-weight: 400; font-size: .9rem; color: var(--quiet); display: flex; flex-wrap: wrap; align-items: center; gap: .2rem .5rem; }
.file input { font: inherit; max-width: 100%; }
::file-selector-button { font: inherit; color: var(--accent); background: transparent; border: 1px solid var(--line); border-radius: 8px; padding: .2rem .6rem; margin-right: .5rem; cursor: pointer; }
::placeholder { color: var(--quiet); opacity: 1; }
.suggestions { display: flex; flex-wrap: wrap; gap: .5rem; margin-top: -.3rem; }
.suggestions button { border-radius: 999px; color: var(--quiet); }

.answer { scroll-margin-top: 1rem; background: var(--card); border: 1px solid var(--line); border-radius: 14px; padding: 1.25rem 1.4rem 1.4rem; overflow-wrap: anywhere; }
.question { color: var(--quiet); font-size: .9rem; margin-bottom: .5rem; }
.question::before { content: "› "; }
.step { color: var(--quiet); }
.step:has(~ .step), .step:has(~ .reply), .stop:has(~ .reply), .reply:has(~ .reply) { display: none; }
.stop { float: right; }
.reply h2 { font-size: 1.3rem; line-height: 1.3; margin-bottom: .3rem; letter-spacing: -.01em; }
.reply > p { color: var(--quiet); }
.reply section { margin-top: 1.5rem; }
.reply h3 { font-size: .8rem; text-transform: uppercase; letter-spacing: .06em; color: var(--accent); padding-bottom: .4rem; border-bottom: 1px solid var(--line); margin-bottom: .3rem; }
.reply ol { list-style: none; }
.reply li { display: flex; gap: .75rem; padding: .75rem 0; }
.reply li + li { border-top: 1px solid var(--line); }
.reply li > div { flex: 1; min-width: 0; }
.number { color: var(--quiet); min-width: 1.4rem; text-align: right; font-variant-numeric: tabular-nums; }
.what { font-weight: 500; }
.reply blockquote { margin-top: .2rem; padding-left: .8rem; border-left: 3px solid var(--line); color: var(--ink); }
.why { color: var(--quiet); font-size: .9rem; margin-top: .2rem; }
.copy { white-space: pre-wrap; background: var(--tint); border-radius: 10px; padding: .9rem 1rem; }
.actions { display: flex; flex-wrap: wrap; gap: .4rem; margin-top: .6rem; }
.reply li .actions { gap: 0 .2rem; margin: .15rem 0 -.35rem -.5rem; }
.reply li .actions button, .reply li .actions .button { border-color: transparent; padding: .3rem .5rem; }
.reply > .actions { margin-top: 1.4rem; }
.reply > .receipt { font-size: .875rem; margin-top: 1rem; }
.files { list-style: none; margin-top: .8rem; }
.reply .files li { align-items: center; padding: .3rem 0; }
.failed { color: var(--bad); }
.earlier h2, .status h2, .previews h2 { font-size: .95rem; margin-bottom: .5rem; }
.earlier ul { list-style: none; display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; }
.earlier li { max-width: 100%; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; line-height: 1.9; }

.status { font-size: .9rem; order: 3; }
.status dl > div { padding: .5rem 0 .5rem 1.1rem; border-top: 1px solid var(--line); position: relative; overflow-wrap: anywhere; }
.status dl > div::before { content: ""; position: absolute; left: 0; top: 1rem; width: .5rem; height: .5rem; border-radius: 50%; border: 1.5px solid var(--quiet); }
.status .on::before { background: var(--accent); border-color: var(--accent); }
.status dt { font-weight: 600; }
.status dd, .status p { color: var(--quiet); }
.status small { display: block; font-size: inherit; color: var(--ink); }
.status > p { margin: .8rem 0 .5rem; }

.previews { order: 2; min-width: 0; font-size: .9rem; }
.previews fieldset { display: flex; flex-wrap: wrap; gap: .25rem 1rem; border: 0; margin-bottom: .75rem; }
.previews label { display: flex; align-items: center; gap: .4rem; padding: .15rem 0; cursor: pointer; }
.previews input { accent-color: var(--accent); margin: 0; width: 1.05rem; height: 1.05rem; }
.panels { display: grid; gap: 1rem; align-items: start; }
.panels > section { display: none; min-width: 0; }
.previews:has([value=slack]:checked) .slack, .previews:has([value=teams]:checked) .teams,
.previews:has([value=terminal]:checked) .terminal, .previews:has([value=all]:checked) .panels > section { display: block; }
.panels > section::before { content: attr(aria-label); display: block; color: var(--quiet); font-size: .8rem; margin-bottom: .3rem; }
.message, pre { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: .9rem 1rem; font-size: .85rem; line-height: 1.45; overflow-wrap: anywhere; }
.message p { white-space: pre-wrap; margin-top: .25rem; }
.message .header { font-size: 1.1rem; font-weight: 700; }
.message hr { border: 0; border-top: 1px solid var(--line); margin: .8rem 0 .5rem; }
.message blockquote { border-left: 4px solid var(--slack-quote); padding-left: .7rem; margin-top: .25rem; white-space: pre-wrap; }
.message .small, .previews > .small { color: var(--quiet); font-size: .8rem; }
.previews > .small { margin-top: .5rem; }
.beside { display: flex; gap: .5rem; align-items: flex-start; }
.beside > p, .beside > .wide { flex: 1; min-width: 0; }
.beside > .narrow { flex: none; min-width: 1.2rem; }
.message .button { display: inline-block; font-size: .8rem; color: var(--ink); padding: .15rem .5rem; cursor: default; margin: .1rem .3rem .1rem 0; }
.link { color: var(--accent); text-decoration: underline; }
.teams .message p { margin-top: 0; }
.teams .message .space-small { margin-top: .25rem; }
.teams .message .space-default { margin-top: .5rem; }
.teams .message .space-medium { margin-top: .7rem; }
.teams .message .space-large { margin-top: 1.2rem; }
.teams .message .ruled { border-top: 1px solid var(--line); padding-top: .7rem; }
.message .bold { font-weight: 650; }
.message .subtle { color: var(--quiet); }
.message .italic { font-style: italic; }
.message .accent { color: var(--teams); }
.message .large { font-size: 1.05rem; }
pre { font: .78rem/1.5 ui-monospace, "SF Mono", Consolas, monospace; overflow-x: auto; }
pre code { display: block; width: 50ch; font: inherit; white-space: pre-wrap; }

.notice { max-width: 34rem; margin: 10vh auto 3rem; padding: 0 1.25rem; gap: 1rem; }
.notice h1, .admin h1 { font-size: 1.5rem; line-height: 1.25; }
.notice form { display: flex; flex-direction: column; align-items: flex-start; gap: .6rem; }
.notice .choices button { color: var(--accent); background: var(--card); border-color: var(--line); width: 100%; text-align: left; }
.admin { max-width: 72rem; margin: 1rem auto 3rem; padding: 0 1.25rem; gap: 2rem; }
.admin h2 { font-size: 1.1rem; margin-bottom: .5rem; }
.scroll { overflow-x: auto; background: var(--card); border: 1px solid var(--line); border-radius: 10px; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { text-align: left; padding: .5rem .9rem; vertical-align: top; font-weight: 400; overflow-wrap: anywhere; }
thead th { color: var(--quiet); font-size: .8rem; white-space: nowrap; }
tbody tr { border-top: 1px solid var(--line); }

@media (min-width: 62rem) {
  .columns { grid-template-columns: 15rem minmax(0, 1fr); gap: 2rem; }
  .status { order: 0; grid-row: 1 / span 2; }
  .answer { scroll-margin-top: 12rem; }
  .previews { grid-column: 2; }
}
@media (min-width: 80rem) {
  .columns { grid-template-columns: 15rem minmax(0, 1fr) 25rem; }
  .previews { grid-column: auto; }
  .columns:has([value=all]:checked) { grid-template-columns: 15rem minmax(0, 1fr); }
  .columns:has([value=all]:checked) .previews { grid-column: 1 / -1; }
}
@media (min-width: 62rem) {
  .previews:has([value=all]:checked) .panels { grid-template-columns: repeat(3, minmax(0, 1fr)); }
}
@media (max-width: 30rem) {
  .answer { padding: 1rem; margin: 0 -.5rem; }
  .reply li { gap: .5rem; }
}
`;
