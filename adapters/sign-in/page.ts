import type { ServerResponse } from 'node:http';
import { type Html, html } from '../html/html.js';
import { hashOf } from './secrets.js';

/** A field to type into, or to choose in. */
export interface PageInput {
  readonly name: string;
  readonly label: string;
  readonly type: 'email' | 'text' | 'password' | 'choice';
  readonly value?: string;
  readonly options?: readonly string[];
  readonly isOptional?: true;
}

/** A page for a person in a browser; all of it is text. */
export interface Page {
  readonly status: number;
  readonly title: string;
  readonly lines: readonly string[];
  /** Shown large: a code, or who somebody is. */
  readonly mark?: { readonly label: string; readonly text: string };
  /** One button that posts hidden fields, and what a person types above it. */
  readonly form?: {
    readonly action: string;
    readonly button: string;
    readonly fields: Readonly<Record<string, string>>;
    readonly inputs?: readonly PageInput[];
  };
}

const STYLE = html`
:root { color-scheme: light dark; }
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; color: #1b2430; background: #f3f5f8; }
main { box-sizing: border-box; max-width: 30rem; margin: 12vh auto 2rem; padding: 2rem;
  background: #fff; border: 1px solid #d8dee6; border-radius: 12px; }
h1 { margin: 0 0 1rem; font-size: 1.35rem; line-height: 1.3; }
dl { margin: 1.5rem 0; padding: 1rem; background: #eef3fa; border-radius: 8px; }
dt { font-size: .85rem; color: #4a5868; }
dd { margin: .25rem 0 0; font-weight: 600; font-size: 1.25rem; overflow-wrap: anywhere; }
button { width: 100%; padding: .75rem; font: inherit; font-weight: 600; color: #fff;
  background: #1f5fbf; border: 0; border-radius: 8px; cursor: pointer; }
label { display: block; margin: 0 0 .25rem; font-size: .85rem; color: #4a5868; }
input, select { box-sizing: border-box; width: 100%; margin: 0 0 1rem; padding: .6rem; font: inherit;
  color: inherit; background: transparent; border: 1px solid #7a8798; border-radius: 8px; }
button:focus-visible, input:focus-visible, select:focus-visible { outline: 3px solid #8db8f5; outline-offset: 2px; }
footer { max-width: 30rem; margin: 0 auto; text-align: center; font-size: .85rem; color: #5a6878; }
@media (prefers-color-scheme: dark) {
  body { color: #e4e9f0; background: #12161c; }
  main { background: #1b212a; border-color: #313a46; }
  dl { background: #232c38; }
  dt, footer, label { color: #a3afbd; }
  option { color: #1b2430; }
}
`;

const SELECTED = html` selected`;
const REQUIRED = html` required`;

// `hashOf` is base64url; a policy wants plain base64.
const STYLE_HASH = hashOf(STYLE.markup).replaceAll('-', '+').replaceAll('_', '/');

/** Renders a page: no script, nothing loaded from anywhere. */
function renderPage({ title, lines, mark, form }: Page): Html {
  const [first, ...others] = lines.map((line) => html`<p>${line}</p>`);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · Daybrief</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${first}
${mark && html`<dl><dt>${mark.label}</dt><dd>${mark.text}</dd></dl>`}
${others}
${form && renderForm(form)}
</main>
<footer>Daybrief reads for you alone. It sends nothing by itself.</footer>
</body>
</html>
`;
}

/**
 * Sends a page with headers that let it do nothing but be read and post its form.
 *
 * `formTarget` is the origin that the form's answer leads to: browsers hold redirects of a form
 * against `form-action` too.
 */
export function sendPage(
  response: ServerResponse,
  page: Page,
  formTarget: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  const formAction = page.form ? `'self' ${formTarget}` : "'none'";
  response.writeHead(page.status, {
    ...headers,
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': `default-src 'none'; style-src 'sha256-${STYLE_HASH}='; form-action ${formAction}; base-uri 'none'; frame-ancestors 'none'`,
    // The ticket is in the address: it is told to no other site, and kept by no cache.
    'referrer-policy': 'same-origin',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(renderPage(page).markup);
}

function renderForm({ action, button, fields, inputs = [] }: NonNullable<Page['form']>): Html {
  const hidden = Object.entries(fields).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  );
  return html`<form method="post" action="${action}" autocomplete="off">${hidden}${inputs.map(renderInput)}<button>${button}</button></form>`;
}

function renderInput({ name, label, type, value, options = [], isOptional }: PageInput): Html {
  const field =
    type === 'choice'
      ? html`<select id="${name}" name="${name}">${options.map((option) => html`<option${option === value ? SELECTED : undefined}>${option}</option>`)}</select>`
      : html`<input id="${name}" name="${name}" type="${type}" value="${value ?? ''}" autocomplete="off"${isOptional ? undefined : REQUIRED}>`;
  return html`<label for="${name}">${label}</label>${field}`;
}
