import type { Installation as SlackInstallation } from '@slack/bolt';
import { z } from 'zod';
import type { Installation } from '../../skills/core/ports/surface.js';

/** The bot of one workspace. */
export interface Workspace extends z.infer<typeof Secret> {
  /** Team id, or the enterprise's when installed for all its workspaces. */
  readonly tenant: string;
}

const Secret = z.object({
  botToken: z.string().min(1),
  botUserId: z.string().min(1),
  botId: z.string().min(1),
});

/** Reads a stored installation back. Throws a `ZodError` when the store holds something else. */
export function readWorkspace({ tenant, secret }: Installation): Workspace {
  return { tenant, ...Secret.parse(JSON.parse(secret)) };
}

/** What is kept of Slack's answer to an installation: the bot's own token and ids, nothing of the user. */
export function toInstallation(
  granted: SlackInstallation<'v1' | 'v2', boolean>,
  now: number,
): Installation {
  const tenant = granted.isEnterpriseInstall ? granted.enterprise?.id : granted.team?.id;
  const { token, userId, id } = granted.bot ?? {};
  if (tenant === undefined) throw new TypeError('An installation names no workspace.');
  const secret = JSON.stringify(Secret.parse({ botToken: token, botUserId: userId, botId: id }));
  return { surface: 'slack', tenant, secret, installedAt: now };
}
