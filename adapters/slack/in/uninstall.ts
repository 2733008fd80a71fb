import type { App, EnvelopedEvent } from '@slack/bolt';
import type { SlackBotOptions } from '../options.js';

/**
 * Listens to the app being uninstalled and to its bot token being revoked.
 *
 * Slack sends both events, in either order; each alone is enough, and twice does no harm.
 */
export function listenToUninstall(
  app: App,
  { oauth, forgetTenant, log }: Pick<SlackBotOptions, 'oauth' | 'forgetTenant' | 'log'>,
): void {
  // Bolt authorizes nothing for these two events.
  const forget = async (body: EnvelopedEvent): Promise<void> => {
    const tenant = body['is_enterprise_install'] ? body.enterprise_id : body.team_id;
    if (tenant === undefined) return;
    await oauth?.installations.remove('slack', tenant);
    await forgetTenant?.(tenant);
    log.info('slack.uninstalled', { tenant });
  };

  app.event('app_uninstalled', async ({ body }) => forget(body));
  app.event('tokens_revoked', async ({ body, event }) => {
    // People's own tokens may be revoked one by one; Daybrief has none.
    if ((event.tokens.bot ?? []).length > 0) await forget(body);
  });
}
