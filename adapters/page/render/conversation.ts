import type { KeptReply } from '../../../skills/conversation/keep-state.js';
import { type Html, html } from '../../html/html.js';
import type { PartStatus, Previews } from '../options.js';
import type { Exchange } from '../out/exchange.js';
import { FOOT, PATHS, renderButton, renderHead, toHidden } from './frame.js';
import { renderPreviews } from './previews.js';
import { renderReply } from './reply.js';

/** What the page of a conversation shows besides the answer. */
export interface ConversationView {
  readonly token: string;
  readonly exchange: Exchange;
  /** Newest first. */
  readonly earlier: readonly Exchange[];
  readonly status: readonly PartStatus[];
  /** Whether they came through the link, and may leave. */
  readonly isOwner: boolean;
  /** Whether mail of one's own waits behind the link. */
  readonly offersLink: boolean;
  readonly hasAdministration: boolean;
  /** What can be asked without knowing anything. */
  readonly suggestions: readonly string[];
}

/** Transcripts, mail, documents and tables. */
const READABLE = '.vtt,.srt,.txt,.json,.eml,.msg,.mbox,.md,.csv,.tsv';

/** Everything above the answer, which may still be worked on. */
export function renderBeginning(view: ConversationView): Html {
  const { token, exchange, isOwner, hasAdministration, suggestions } = view;
  const nav = [
    hasAdministration ? html`<a href="${PATHS.admin}">Administration</a>` : undefined,
    isOwner ? renderButton(PATHS.signOut, 'Sign out', { token }) : undefined,
  ];
  return html`${renderHead(`${exchange.question} · Daybrief`, nav)}<h1 class="unseen">Daybrief</h1>
<div class="columns">
${renderStatus(view)}
<main id="main">
<form class="ask" method="post" action="${PATHS.ask}" enctype="multipart/form-data">
${toHidden({ token })}
<label for="words">Ask about your mail and meetings</label>
<div><input id="words" name="words" type="text" maxlength="2000" autocomplete="off" spellcheck="true" placeholder="what needs me today?"><button>Ask</button></div>
<label class="file">With a file: <input name="file" type="file" accept="${READABLE}"></label>
</form>
<form class="suggestions" method="post" action="${PATHS.ask}" aria-label="Suggestions">
${toHidden({ token })}
${suggestions.map((words) => html`<button name="words" value="${words}">${words}</button>`)}
</form>
<section id="answer" class="answer" aria-live="polite" aria-labelledby="question" tabindex="-1">
<p id="question" class="question">${exchange.question}</p>
${renderStep('Reading')}`;
}

/** Where the work stands; only the last one is seen, and none once the answer follows. */
export function renderStep(line: string): Html {
  return html`<p class="step">${line}…</p>
`;
}

/** Ends what takes long; not seen any more once the answer follows. */
export function renderStop({ token, exchange }: ConversationView): Html {
  return html`<div class="stop">${renderButton(PATHS.stop, 'Stop', { token, answer: exchange.id })}</div>
`;
}

/** The answer; a better one after it is seen in its place. */
export function renderAnswer(
  { token, exchange }: ConversationView,
  { reply, stateId }: KeptReply,
): Html {
  return html`<div class="reply">${renderReply(reply, { exchange: exchange.id, stateId, token })}</div>
`;
}

/** Everything below the answer. */
export function renderEnding(
  { exchange, earlier }: ConversationView,
  { reply, stateId }: KeptReply,
  previews: Previews,
): Html {
  const others = earlier.filter(({ id }) => id !== exchange.id);
  return html`</section>
${others.length > 0 ? renderEarlier(others) : undefined}
</main>
${renderPreviews(reply, stateId, previews)}
</div>
${FOOT}`;
}

function renderEarlier(exchanges: readonly Exchange[]): Html {
  const links = exchanges.map(
    ({ id, question }) =>
      html`<li><a href="${PATHS.home}?answer=${id}#answer">${question}</a></li>`,
  );
  return html`<nav class="earlier" aria-labelledby="earlier"><h2 id="earlier">Asked before</h2><ul>${links}</ul></nav>`;
}

function renderStatus({ status, offersLink }: ConversationView): Html {
  const parts = status.map(
    ({ part, state, isOn, next }) =>
      html`<div class="${isOn ? 'on' : 'off'}"><dt>${part}</dt><dd>${state}${next && html`<small>${next}</small>`}</dd></div>\n`,
  );
  const link = offersLink
    ? html`<p>Your own mail is shown to whoever opens the link that was printed where Daybrief runs.</p>
${renderButton(PATHS.link, 'Print a new link')}`
    : undefined;
  return html`<aside class="status" aria-labelledby="status">
<h2 id="status">What is on</h2>
<dl>${parts}</dl>
${link}
</aside>
`;
}
