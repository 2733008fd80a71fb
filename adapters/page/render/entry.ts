import { FEEDBACK_REASONS } from '../../../skills/core/ports/conversations.js';
import { FEEDBACK_QUESTION } from '../../chat/feedback.js';
import { type Html, html } from '../../html/html.js';
import { PATHS, renderButton, renderNotice, toHidden } from './frame.js';

const PRINT = html`<p>A link is printed where Daybrief runs: in the terminal of <code>npm start</code>, or in the log of its container. It is good once, for a quarter of an hour.</p>
${renderButton(PATHS.link, 'Print a new link')}`;

/** What somebody sees who did not come through the link: that Daybrief runs, and nothing of it. */
export function renderLocked(hasAdministration: boolean): Html {
  return renderNotice('Daybrief is running', [
    html`<p>This page is for the person who runs it. Open the link that Daybrief printed when it started.</p>
${PRINT}`,
    hasAdministration ? html`<p><a href="${PATHS.admin}">For administrators</a></p>` : undefined,
  ]);
}

/** A link that was used, or that is too old, or that never was one: not told apart. */
export const STALE_LINK: Html = renderNotice(
  'This link is no longer good',
  html`<p>Perhaps you opened it before: then <a href="${PATHS.home}">go on here</a>.</p>
${PRINT}`,
);

/** Says where the new link is. */
export function renderPrinted(isPrinted: boolean): Html {
  return renderNotice(
    isPrinted ? 'A new link is printed' : 'A link was printed just now',
    html`<p>It is in the terminal of <code>npm start</code>, or in the log of the container.${isPrinted ? '' : ' Wait a minute for another one.'}</p>`,
  );
}

/** A form that did not come from an open page of this session. */
export const STRANGE_FORM: Html = renderNotice(
  'This page was open too long',
  html`<p>Or it is not the one that Daybrief sent you. Nothing was done. <a href="${PATHS.home}">Begin again</a></p>`,
);

/** A form that is longer than any of ours. */
export const LONG_FORM: Html = renderNotice(
  'That is too long',
  html`<p>Say it in at most 2,000 letters, and add a file of at most 10 MB. <a href="${PATHS.home}">Back</a></p>`,
);

/** A path that is none, or an answer that is no longer kept. */
export const NOT_FOUND: Html = renderNotice(
  'There is nothing here',
  html`<p>Answers and their files are kept only while this page is in use. <a href="${PATHS.home}">Today’s digest</a></p>`,
);

/** Something of our own broke. */
export const FAILED: Html = renderNotice(
  'Something went wrong inside Daybrief',
  html`<p>This is a fault of ours; the administrator finds it in the log. <a href="${PATHS.home}">Begin again</a></p>`,
);

/** Asks what was wrong with an answer; `fields` say which one. */
export function renderFeedbackQuestion(fields: Readonly<Record<string, string>>): Html {
  const reasons = Object.entries(FEEDBACK_REASONS).map(
    ([reason, words]) => html`<button name="reason" value="${reason}">${words}</button>`,
  );
  return renderNotice(
    FEEDBACK_QUESTION.title,
    html`<form class="choices" method="post" action="${PATHS.feedback}">${toHidden(fields)}${reasons}</form>
<p>Your opinion is kept without the content of the answer.</p>`,
  );
}
