import { type Html, html } from '../../../adapters/html/html.js';
import type { Chat, Entry } from '../chats/entry.js';
import { ZONE } from '../company/people.js';

/** One of the two chats, and whose it is. */
export interface Panel {
  readonly surface: 'slack' | 'teams';
  /** What stands above it. */
  readonly title: string;
  readonly person: string;
  readonly chat: Chat;
}

const TIME = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  hour: '2-digit',
  minute: '2-digit',
});

/** The head of a chat: the platform, and who sits there. */
export function renderTitle({ title, person }: Panel): Html {
  return html`<h2>${title}<small>as ${person} sees it</small></h2>`;
}

/** The entries, with the name of each conversation where another one goes on. */
export function renderEntries(entries: readonly Entry[], slides: readonly Buffer[]): Html {
  return html`${entries.map(
    (entry, at) =>
      html`${entry.place === entries[at - 1]?.place ? undefined : html`<p class="place">${entry.place}</p>`}${renderEntry(entry, slides)}`,
  )}`;
}

function renderEntry(
  { id, from, isDaybrief, at, note, body, text }: Entry,
  slides: readonly Buffer[],
): Html {
  const pictures = isDaybrief && text.endsWith('.pptx') ? slides : [];
  return html`<article class="entry ${isDaybrief ? 'daybrief' : 'own'}" id="${id}">
<p class="who"><b>${from}</b> ${TIME.format(at)}${note && html` · ${note}`}</p>
${body}${pictures.length === 0 ? undefined : html`<div class="slides">${pictures.map((_, index) => html`<img src="/slide/${index}.png" alt="Slide ${index + 1}">`)}</div>`}
</article>
`;
}
