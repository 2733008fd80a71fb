import type { AnySkill } from '../../skills/core/skill.js';
import { usage } from '../../skills/core/typed-commands/usage.js';
import { shorten } from '../../skills/reading/unicode.js';
import { dailySkills, ROOT_COMMAND } from './in/commands.js';
import { EVENTS_PATH, REDIRECT_PATH } from './in/receivers.js';
import { SHORTCUTS } from './in/shortcuts.js';
import { LIMITS } from './limits.js';
import { suggestedPrompts } from './render/prompts.js';
import { OPTIONAL_SCOPES, REQUIRED_SCOPES } from './scopes.js';

/** What identifies the app, the same on every surface. */
export interface SlackApp {
  readonly name: string;
  readonly description: string;
  /** At least 175 characters, which Slack asks for. */
  readonly longDescription?: string;
  /** Where Slack can reach the bot, e.g. `https://daybrief.example.com`; none with Socket Mode. */
  readonly publicUrl?: string;
  /** @default true when there is no public URL */
  readonly socketMode?: boolean;
}

const EVENTS = [
  'app_home_opened',
  'app_mention',
  'app_uninstalled',
  'assistant_thread_context_changed',
  'assistant_thread_started',
  'message.im',
  'tokens_revoked',
] as const;

/**
 * Derives the manifest, as Slack's form takes it (https://docs.slack.dev/reference/app-manifest), from the
 * skills. Throws a `TypeError` when Slack would refuse it.
 */
export function createSlackManifest(skills: readonly AnySkill[], app: SlackApp) {
  const { publicUrl, socketMode = publicUrl === undefined } = app;
  const requestUrl = publicUrl === undefined ? undefined : new URL(EVENTS_PATH, publicUrl).href;
  if (!socketMode && requestUrl === undefined) {
    throw new TypeError('Without Socket Mode the manifest needs a public URL.');
  }
  const url = socketMode || requestUrl === undefined ? {} : { url: requestUrl };
  const request_url = socketMode || requestUrl === undefined ? {} : { request_url: requestUrl };
  const commands = [rootCommand(skills), ...dailySkills(skills).map(toCommand)];
  if (commands.length > LIMITS.commands) throw new TypeError('Slack takes 50 commands at most.');
  return {
    display_information: {
      name: shorten(app.name, LIMITS.appName),
      description: shorten(app.description, LIMITS.appDescription),
      ...longDescription(app.longDescription),
      background_color: '#1f2a44',
    },
    features: {
      app_home: {
        home_tab_enabled: true,
        messages_tab_enabled: true,
        messages_tab_read_only_enabled: false,
      },
      bot_user: { display_name: shorten(app.name, LIMITS.appName), always_online: false },
      assistant_view: {
        assistant_description: shorten(app.description, LIMITS.appDescription),
        suggested_prompts: suggestedPrompts(skills),
      },
      shortcuts: SHORTCUTS.map(({ callbackId, name, description }) => ({
        name,
        type: 'message' as const,
        callback_id: callbackId,
        description,
      })),
      slash_commands: commands.map((command) => ({ ...command, ...url, should_escape: false })),
    },
    oauth_config: {
      ...(publicUrl === undefined
        ? {}
        : { redirect_urls: [new URL(REDIRECT_PATH, publicUrl).href] }),
      scopes: {
        bot: REQUIRED_SCOPES.map(({ scope }) => scope),
        bot_optional: OPTIONAL_SCOPES.map(({ scope }) => scope),
      },
    },
    settings: {
      event_subscriptions: { ...request_url, bot_events: EVENTS },
      interactivity: { is_enabled: true, ...request_url },
      org_deploy_enabled: false,
      socket_mode_enabled: socketMode,
      token_rotation_enabled: false,
    },
  };
}

function rootCommand(skills: readonly AnySkill[]) {
  const settings = skills.filter(({ group }) => group === 'settings').map(({ name }) => name);
  return {
    command: ROOT_COMMAND,
    description: 'Settings and help; takes every other command too.',
    usage_hint: shorten(settings.join(' | ') || 'help', LIMITS.usageHint),
  };
}

function toCommand(skill: AnySkill) {
  const command = `/${skill.name}`;
  if (command.length > LIMITS.commandName) {
    throw new TypeError(`The command ${command} is longer than Slack allows.`);
  }
  const hint = usage(skill).slice(skill.name.length).trim();
  return {
    command,
    description: shorten(skill.summary, LIMITS.commandDescription),
    ...(hint === '' ? {} : { usage_hint: shorten(hint, LIMITS.usageHint) }),
  };
}

const SHORTEST_LONG_DESCRIPTION = 175;

function longDescription(text: string | undefined) {
  if (text === undefined) return {};
  if (text.length < SHORTEST_LONG_DESCRIPTION || text.length > LIMITS.appLongDescription) {
    throw new TypeError(`Slack takes a long description of 175 to 4,000 characters.`);
  }
  return { long_description: text };
}
