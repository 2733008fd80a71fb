import type { Reply } from '../../../skills/core/reply.js';
import { type Html, html } from '../../html/html.js';
import type { Previews } from '../options.js';
import { previewSlack } from './preview/slack.js';
import { previewTeams } from './preview/teams.js';

/** How the previews may be looked at: one by one, or all beside each other. */
const VIEWS = {
  slack: 'Slack',
  teams: 'Teams',
  terminal: 'Terminal',
  all: 'Side by side',
} as const;

/**
 * Shows the same answer as Slack, Teams and the terminal show it: drawn from what would be sent there. A
 * choice of the browser's own, so that it works with keys and without a script.
 */
export function renderPreviews(
  reply: Reply,
  stateId: string | undefined,
  { slack, teams, terminal }: Previews,
): Html {
  const choices = Object.entries(VIEWS).map(
    ([view, label]) =>
      html`<label><input type="radio" name="view" value="${view}"${view === 'slack' ? html` checked` : undefined}>${label}</label>`,
  );
  return html`<aside class="previews" aria-labelledby="previews">
<h2 id="previews">The same answer elsewhere</h2>
<fieldset><legend class="unseen">Shown as in</legend>${choices}</fieldset>
<div class="panels">
<section class="slack" aria-label="In Slack">${previewSlack(slack(reply, stateId))}</section>
<section class="teams" aria-label="In Teams">${previewTeams(teams(reply, stateId))}</section>
<section class="terminal" aria-label="In the terminal"><pre tabindex="0"><code>${terminal(reply)}</code></pre></section>
</div>
<p class="small">Drawn from what is sent there; its buttons work there.</p>
</aside>`;
}
