import { type Html, html } from '../../html/html.js';
import type { Table } from '../options.js';
import { FOOT, PATHS, renderButton, renderHead } from './frame.js';

/** Asks an administrator for the token. */
export function renderAdminEntry(problem: string | undefined): Html {
  return html`${renderHead('Administration · Daybrief')}<main id="main" class="notice">
<h1>Administration</h1>
${problem && html`<p class="failed" role="alert">${problem}</p>`}
<form method="post" action="${PATHS.admin}">
<input name="user" value="administrator" autocomplete="username" hidden>
<label for="admin-token">The value of ADMIN_TOKEN</label>
<input id="admin-token" name="token" type="password" required autocomplete="current-password">
<button>Show</button>
</form>
</main>
${FOOT}`;
}

/** Deliveries, schedules, health, usage and rules: ids, counts and codes, and nobody's mail. */
export function renderAdmin(tables: readonly Table[], token: string): Html {
  const nav = renderButton(PATHS.signOut, 'Sign out', { token });
  return html`${renderHead('Administration · Daybrief', nav)}<main id="main" class="admin">
<h1>Administration</h1>
${tables.map(renderTable)}
</main>
${FOOT}`;
}

function renderTable({ title, columns, rows, empty }: Table): Html {
  if (rows.length === 0) return html`<section><h2>${title}</h2><p>${empty}</p></section>\n`;
  const [first, ...others] = columns;
  return html`<section><h2>${title}</h2>
<div class="scroll" role="region" aria-label="${title}" tabindex="0"><table>
<thead><tr><th scope="col">${first}</th>${others.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${rows.map(
    ([head, ...cells]) =>
      html`<tr><th scope="row">${head}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>\n`,
  )}</tbody>
</table></div>
</section>
`;
}
