import { type ButtonState, toButtonState, toPress } from '../../../skills/conversation/press.js';
import { smallPrint } from '../../../skills/core/receipts/coverage.js';
import {
  type Action,
  type Item,
  type Reply,
  type RichText,
  type Section,
  toPlain,
} from '../../../skills/core/reply.js';
import { detectLanguage } from '../../../skills/reading/languages/detection/detect-language.js';
import { marksOf } from '../../../skills/writing/quotation.js';
import { type Html, html } from '../../html/html.js';
import { PATHS, toHidden } from './frame.js';

/** What the buttons and files of an answer refer to. */
export interface AnswerContext {
  /** Id of the exchange, for its files. */
  readonly exchange: string;
  /** Of what was kept of the reply; without it there are only links. */
  readonly stateId: string | undefined;
  /** The session's own word, which every form sends. */
  readonly token: string;
}

const PAGE_LANGUAGE = 'en';

/** What every button of one reply needs. */
interface Buttons {
  readonly kept: ButtonState | undefined;
  readonly token: string;
}

/**
 * Renders a reply as HTML: headings, lists and forms, which need no script. Pure; all text is escaped,
 * and the only addresses are links that code built and our own paths.
 */
export function renderReply(reply: Reply, { exchange, stateId, token }: AnswerContext): Html {
  const buttons: Buttons = { kept: toButtonState(reply, stateId), token };
  const files = (reply.files ?? []).map(
    ({ name, bytes }, at) =>
      html`<li><a class="button" href="${PATHS.download}?answer=${exchange}&amp;file=${at}" download>Download ${name}</a> <small>${toSize(bytes)}</small></li>`,
  );
  return html`<h2>${renderText(reply.title)}</h2>
${(reply.lead ?? []).map((line) => html`<p>${renderText(line)}</p>\n`)}
${files.length > 0 ? html`<ul class="files">${files}</ul>` : undefined}
${reply.sections.map((section) => renderSection(section, buttons))}
${renderActions(reply.actions ?? [], undefined, buttons)}
${smallPrint(reply).map((line) => html`<p class="receipt">${line}</p>\n`)}`;
}

function renderSection(section: Section, buttons: Buttons): Html | undefined {
  const { heading, line, text, items, more } = section;
  if (items.length === 0 && line === undefined && text === undefined) return undefined;
  return html`<section>
${heading && html`<h3>${heading}</h3>`}
${line && html`<p>${renderText(line)}</p>`}
${text && html`<p class="copy"${spokenAs(text.join('\n'))}>${text.join('\n')}</p>`}
${items.length > 0 ? html`<ol>${items.map((item) => renderItem(item, buttons))}</ol>` : undefined}
${more && renderMore(more, buttons)}
</section>
`;
}

function renderItem(item: Item, buttons: Buttons): Html {
  const { number, text, note, quote, reasons = [], sources, actions = [] } = item;
  const words = sources.map(({ label }) => label);
  const small = [...reasons, ...new Set(words)].filter((part) => part !== '').join(' · ');
  const link = sources.find((source) => source.link)?.link;
  // The source's own link already opens it.
  const others = actions.filter((action) => action.kind !== 'open' || action.link !== link);
  return html`<li>
<span class="number">${number ?? '·'}</span>
<div><p class="what"${quote === undefined ? spokenAs(toPlain(text)) : undefined}>${renderText(text)}</p>
${note && html`<p>${note}</p>`}
${quote && renderQuote(quote, marksOf(item.quoteLanguage))}
<p class="why">${small}${link && html` <a href="${link}" target="_blank" rel="noopener noreferrer">Open the source<span class="unseen">${number && ` of ${number}`}, in a new tab</span> ↗</a>`}</p>
${renderActions(others, number, buttons)}</div>
</li>
`;
}

function renderQuote(quote: string, [open, close]: ReturnType<typeof marksOf>): Html {
  return html`<blockquote${spokenAs(quote)}>${open}${quote.replace(/\s+/gu, ' ')}${close}</blockquote>`;
}

/** The language and the direction of words that somebody wrote, so that they are read out as they are meant. */
function spokenAs(words: string): Html {
  const language = detectLanguage(words);
  return language === undefined || language === PAGE_LANGUAGE
    ? html` dir="auto"`
    : html` lang="${language}" dir="auto"`;
}

function renderMore(
  { count, command }: NonNullable<Section['more']>,
  buttons: Buttons,
): Html | undefined {
  const label = `Show ${count} more`;
  if (command === undefined || buttons.kept === undefined) {
    return html`<p class="why">and ${count} more${command && `: type “${command}”`}</p>`;
  }
  return renderActions([{ kind: 'command', label, command }], undefined, buttons);
}

/** A row of buttons in one form, so that each is a press of the keyboard away. */
function renderActions(
  actions: readonly Action[],
  number: number | undefined,
  { kept, token }: Buttons,
): Html | undefined {
  const ofItem = number === undefined ? '' : ` ${number}`;
  const rendered = actions.flatMap((action): readonly Html[] => {
    const { kind, label } = action;
    if (kind === 'open') {
      return [
        html`<a class="button" href="${action.link}" target="_blank" rel="noopener noreferrer">${label} ↗</a>`,
      ];
    }
    if (kept === undefined || isForLater(action)) return [];
    const hidden = ofItem && html`<span class="unseen">${ofItem}</span>`;
    if (kind === 'feedback') {
      const words = action.verdict === 'good' ? 'This was good' : 'This was not good';
      return [
        html`<button formaction="${PATHS.feedback}" name="verdict" value="${action.verdict}" aria-label="${words}">${label}</button>`,
      ];
    }
    const press = toPress(action, kept, number);
    if (press === undefined) return [];
    return [
      html`<button name="press" value="${press.verb} ${press.at} ${label}${ofItem}">${label}${hidden}</button>`,
    ];
  });
  if (rendered.length === 0) return undefined;
  const fields = toHidden({ token, state: kept?.stateId ?? '' });
  return html`<form class="actions" method="post" action="${PATHS.ask}">${fields}${rendered}</form>`;
}

/** Nothing comes to a page by itself, so nothing is offered that would. */
function isForLater(action: Action): boolean {
  return action.kind === 'command' && /^schedule\b/.test(action.command);
}

function renderText(text: RichText): readonly Html[] {
  return text.map((run) =>
    typeof run === 'string' ? html`${run}` : html`<strong>${run.bold}</strong>`,
  );
}

const KILOBYTE = 1_024;

function toSize({ length }: Uint8Array): string {
  return length < KILOBYTE ? `${length} bytes` : `${Math.round(length / KILOBYTE)} KB`;
}
