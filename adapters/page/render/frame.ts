import { type Html, type HtmlValue, html } from '../../html/html.js';

/** Paths of the page. Nothing else is asked of the server. */
export const PATHS = {
  home: '/',
  ask: '/ask',
  stop: '/stop',
  feedback: '/feedback',
  link: '/link',
  signOut: '/sign-out',
  download: '/download',
  admin: '/admin',
  style: '/page.css',
  icon: '/page.svg',
} as const;

/** The head of every page, up to its content. It is flushed at once where an answer takes a while. */
export function renderHead(title: string, nav: HtmlValue = undefined): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="stylesheet" href="${PATHS.style}">
<link rel="icon" href="${PATHS.icon}" type="image/svg+xml">
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header>
<a class="brand" href="${PATHS.home}"><img src="${PATHS.icon}" alt="" width="24" height="24">Daybrief</a>
${nav && html`<nav aria-label="Daybrief">${nav}</nav>`}
</header>
`;
}

/** The end of every page. */
export const FOOT: Html = html`<footer><p>Daybrief reads for you alone and sends nothing by itself. <a href="/privacy">Privacy</a></p></footer>
</body>
</html>
`;

/** A page of a few words: why it does not go on, and what to do. */
export function renderNotice(title: string, content: HtmlValue): Html {
  return html`${renderHead(`${title} · Daybrief`)}<main id="main" class="notice">
<h1>${title}</h1>
${content}
</main>
${FOOT}`;
}

/** A form of one button. `fields` are hidden. */
export function renderButton(
  action: string,
  label: string,
  fields: Readonly<Record<string, string>> = {},
): Html {
  return html`<form method="post" action="${action}">${toHidden(fields)}<button>${label}</button></form>`;
}

/** Fields that a form sends along. */
export function toHidden(fields: Readonly<Record<string, string>>): readonly Html[] {
  return Object.entries(fields).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  );
}
