import type { Place } from '../../skills/core/call.js';
import type { AnySkill } from '../../skills/core/skill.js';
import { TEAMS_LIMITS } from './limits.js';

const LIMITS = TEAMS_LIMITS.manifest;

/** Who Daybrief is in Teams. */
export interface TeamsApp {
  /** GUID of the app in the Teams catalogue. */
  readonly id: string;
  /** GUID of the bot registration: `TEAMS_APP_ID`. */
  readonly botId: string;
  readonly version: string;
  readonly name: string;
  readonly shortDescription: string;
  readonly fullDescription: string;
  readonly developer: {
    readonly name: string;
    readonly websiteUrl: string;
    readonly privacyUrl: string;
    readonly termsOfUseUrl: string;
  };
  /** `#rrggbb` behind the outline icon. */
  readonly accentColor: string;
}

/** Teams' own names for the places. */
const SCOPES: Record<Place, string> = { personal: 'personal', group: 'groupChat', channel: 'team' };

/**
 * Creates the Teams app manifest from the list of skills.
 *
 * Schema 1.29, the version whose schema the tests check against; only fields that 1.19 had too. Throws a `TypeError` when a text or list exceeds what Teams accepts, so that a wrong
 * manifest is never written.
 */
export function createTeamsManifest(skills: readonly AnySkill[], app: TeamsApp) {
  const manifest = {
    $schema: 'https://developer.microsoft.com/json-schemas/teams/v1.29/MicrosoftTeams.schema.json',
    manifestVersion: '1.29',
    version: app.version,
    id: app.id,
    developer: app.developer,
    name: { short: app.name, full: app.name },
    description: { short: app.shortDescription, full: app.fullDescription },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: app.accentColor,
    bots: [
      {
        botId: app.botId,
        scopes: Object.values(SCOPES),
        isNotificationOnly: false,
        supportsFiles: true,
        supportsCalling: false,
        supportsVideo: false,
        commandLists: commandLists(skills),
      },
    ],
    composeExtensions: [
      {
        botId: app.botId,
        commands: [
          {
            id: SUMMARIZE_COMMAND,
            type: 'action',
            title: 'Summarize this',
            description: 'Summarizes the message for you alone.',
            context: ['message'],
            fetchTask: true,
          },
        ],
      },
    ],
    permissions: ['identity', 'messageTeamMembers'],
    validDomains: [],
  };
  assertWithin('name', manifest.name.short, LIMITS.shortName);
  assertWithin('short description', manifest.description.short, LIMITS.shortDescription);
  assertWithin('full description', manifest.description.full, LIMITS.fullDescription);
  return manifest;
}

/** Id of the message action, as invokes name it. */
export const SUMMARIZE_COMMAND = 'summarizeThis';

/** One list for each set of scopes: Teams shows a person the list of the place they are in. */
function commandLists(skills: readonly AnySkill[]) {
  const shared = skills.filter((skill) => skill.places.some((place) => place !== 'personal'));
  const lists = [
    {
      scopes: [SCOPES.personal],
      commands: toCommands(skills.filter(({ places }) => places.includes('personal'))),
    },
    { scopes: [SCOPES.channel, SCOPES.group], commands: toCommands(shared) },
  ];
  return lists.filter((list) => list.commands.length > 0);
}

function toCommands(offered: readonly AnySkill[]) {
  // What people need daily comes first. What does not fit is still understood when typed, and "help",
  // the last of all, tells of it.
  const ordered = [
    ...offered.filter((skill) => skill.group === 'daily'),
    ...offered.filter((skill) => skill.group === 'settings'),
  ];
  const left = Math.max(0, ordered.length - LIMITS.commandsPerList);
  const shown = [...ordered.slice(0, -1 - left), ...ordered.slice(-1)];
  return shown.map(({ name, summary }) => {
    assertWithin(`command "${name}"`, name, LIMITS.commandTitle);
    assertWithin(`description of "${name}"`, summary, LIMITS.commandDescription);
    return { title: name, description: summary };
  });
}

function assertWithin(what: string, text: string, limit: number): void {
  if (text.length <= limit) return;
  throw new TypeError(`Teams takes at most ${limit} characters as ${what}, not ${text.length}.`);
}
