import { z } from 'zod';
import { type Html, html } from '../../../adapters/html/html.js';
import { previewTeams } from '../../../adapters/page/render/preview/teams.js';
import { createTeamsPerson } from '../../servers/teams/person.js';
import { JONAS, TENANT } from '../company/people.js';
import { type Platforms, SERVICE_URL, TEAMS_APP_ID } from '../wiring/platforms.js';
import { type Chat, type Entry, linksIn, wordsOf } from './entry.js';

const GROUP_ID = '19:release@thread.v2';
export const TEAMS_GROUP = 'Group chat: Release 4.2';
export const TEAMS_PERSONAL = 'Personal chat';

const activitySchema = z.object({
  type: z.string().optional(),
  text: z.string().optional(),
  attachments: z
    .array(z.object({ contentType: z.string(), name: z.string().optional(), content: z.unknown() }))
    .default([]),
});

interface Seen {
  readonly id: string;
  readonly at: number;
  readonly conversation: string;
  readonly from: string;
  activityId?: string | undefined;
  activity: z.infer<typeof activitySchema>;
}

/** Jonas at his Teams client. */
export function createTeamsChat({ connector, identity }: Platforms, botUrl: string) {
  const jonas = createTeamsPerson({
    botUrl,
    appId: TEAMS_APP_ID,
    tenant: TENANT,
    key: identity.key,
    connector,
    serviceUrl: SERVICE_URL,
    person: { id: JONAS.teamsId, aadObjectId: JONAS.objectId, name: JONAS.name },
  });
  const seen: Seen[] = [];
  let followed = 0;

  function add(entry: Omit<Seen, 'id'>): void {
    seen.push({ id: `teams-${seen.length}`, ...entry });
  }

  /** What came since it was looked at last: new activities, and others in the place of earlier ones. */
  function follow(): void {
    for (const call of connector.calls.slice(followed)) {
      followed += 1;
      const [, conversation = '', replaced] =
        /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/.exec(call.path) ?? [];
      const { data: activity } = activitySchema.safeParse(call.body);
      if (conversation === '' || activity === undefined || activity.type === 'typing') continue;
      const former = seen.find(
        ({ activityId }) => activityId === replaced && replaced !== undefined,
      );
      if (former) former.activity = activity;
      else add({ at: call.at, conversation, from: 'Daybrief', activityId: call.id, activity });
    }
  }

  function toEntry({ id, at, conversation, from, activity }: Seen): Entry {
    const body = toBody(activity);
    return {
      id,
      at,
      place: conversation === GROUP_ID ? TEAMS_GROUP : TEAMS_PERSONAL,
      from,
      isDaybrief: from === 'Daybrief',
      body,
      text: wordsOf(body),
      links: linksIn(activity.attachments),
    };
  }

  return {
    jonas,
    places: [TEAMS_PERSONAL, TEAMS_GROUP],
    entries() {
      follow();
      return seen.map(toEntry);
    },
    async write(text, place) {
      follow();
      const isGroup = place === TEAMS_GROUP;
      const conversation = isGroup ? GROUP_ID : jonas.personalChat;
      const written = isGroup ? `@Daybrief ${text}` : text;
      add({
        at: Date.now(),
        conversation,
        from: JONAS.name,
        activity: { text: written, attachments: [] },
      });
      await (isGroup ? jonas.mention(text, GROUP_ID) : jonas.say(text));
    },
    /** Presses the newest button with this title in the personal chat. */
    async press(title: string) {
      follow();
      for (const { activity, activityId } of seen.toReversed()) {
        const action = activity.attachments
          .flatMap(({ content }) => actionsIn(content))
          .find((each) => each['title'] === title);
        if (action && activityId) return jonas.press(action, activityId);
      }
      throw new Error(`There is no button "${title}" in Teams.`);
    },
  } satisfies Chat & Record<string, unknown>;
}

function toBody({ text = '', attachments }: Seen['activity']): Html {
  const words = text === '' ? undefined : html`<p>${text}</p>`;
  const cards = attachments.map(({ contentType, name, content }) =>
    contentType.endsWith('adaptive') ? previewTeams(content) : html`<p class="file">${name}</p>`,
  );
  return html`${words}${cards}`;
}

function actionsIn(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (Array.isArray(value)) return value.flatMap(actionsIn);
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(actionsIn);
  return 'type' in value && value.type === 'Action.Execute' ? [{ ...value }, ...inner] : inner;
}
