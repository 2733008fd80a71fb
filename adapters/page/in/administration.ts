import type { PageOptions } from '../options.js';
import { redirect, sendPage } from '../out/send.js';
import { renderAdmin, renderAdminEntry } from '../render/admin.js';
import { NOT_FOUND } from '../render/entry.js';
import { PATHS } from '../render/frame.js';
import { type Handler, readOwnForm } from '../tools.js';
import { isSame, wordsIn } from './form.js';
import type { Sessions } from './sessions.js';

/** Wrong tokens a minute: a person mistypes twice, a program tries all day. */
const MOST_WRONG = 10;
const MINUTE_MS = 60_000;

/** Creates what answers the path of administrators, who show their token once in each browser. */
export function createAdministration(options: PageOptions, admins: Sessions<'administrator'>) {
  const { administration, clock, log } = options;
  let wrongSince = 0;
  let wrong = 0;

  const show: Handler = async (request, response) => {
    if (administration === undefined) return sendPage(response, 404, NOT_FOUND);
    const session = admins.find(request);
    if (session === undefined) return sendPage(response, 200, renderAdminEntry(undefined));
    sendPage(response, 200, renderAdmin(await administration.read(), session.token));
  };

  const enter: Handler = async (request, response) => {
    if (administration === undefined) return sendPage(response, 404, NOT_FOUND);
    const form = await readOwnForm(request, response, options);
    if (form === undefined) return;
    const now = clock.now();
    if (now - wrongSince >= MINUTE_MS) [wrongSince, wrong] = [now, 0];
    if (wrong >= MOST_WRONG) {
      return sendPage(response, 429, renderAdminEntry('Too many tries. Wait a minute.'));
    }
    if (!isSame(wordsIn(form, 'token'), administration.token)) {
      wrong += 1;
      log.warn('page.administrator-refused');
      return sendPage(response, 403, renderAdminEntry('That is not the token.'));
    }
    log.info('page.administrator-entered');
    redirect(response, PATHS.admin, admins.begin('administrator', request).cookie);
  };

  return { show, enter };
}
