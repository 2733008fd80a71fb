import type { App } from '@slack/bolt';
import type { Log } from '../../../skills/core/ports/log.js';
import type { Installations } from '../../../skills/core/ports/surface.js';

/** What must happen when a workspace throws Daybrief out. */
export interface UninstallOptions {
  readonly installations: Installations | undefined;
  /** Stops schedules and deletes what is kept of the workspace's people. */
  readonly forgetTenant: ((tenant: string) => Promise<void>) | undefined;
  readonly log: Log;
}

/**
 * Listens to the app being uninstalled and to its bot token being revoked.
 *
 * Slack sends both events, in either order; each alone is enough, and twice does no harm.
 */
export function listenToUninstall(app: App, options: UninstallOptions): void {
  const { installations, forgetTenant, log } = options;
  const forget = async (body: Uninstalled): Promise<void> => {
    const tenant = body.is_enterprise_install ? body.enterprise_id : body.team_id;
    if (tenant === undefined) return;
    await installations?.remove('slack', tenant);
    await forgetTenant?.(tenant);
    log.info('slack.uninstalled', { tenant });
  };

  app.event('app_uninstalled', async ({ body }) => forget(body));
  app.event('tokens_revoked', async ({ body, event }) => {
    // People's own tokens may be revoked one by one; Daybrief has none.
    if ((event.tokens.bot ?? []).length > 0) await forget(body);
  });
}

/** The part of an event that names the workspace; Bolt authorizes nothing for these two. */
interface Uninstalled {
  readonly team_id: string;
  readonly enterprise_id?: string;
  readonly is_enterprise_install?: boolean;
}
