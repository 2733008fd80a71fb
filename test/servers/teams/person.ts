import type { ConnectorServer } from './connector.js';
import { type SigningKey, signToken } from './identity.js';

/** A bot as Teams knows it, and the person who talks to it. */
export interface TeamsPersonOptions {
  /** Where the bot listens. */
  readonly botUrl: string;
  readonly appId: string;
  readonly tenant: string;
  readonly key: SigningKey;
  readonly connector: ConnectorServer;
  /** The connector's address as Teams tells it. */
  readonly serviceUrl: string;
  readonly person: { readonly id: string; readonly aadObjectId: string; readonly name: string };
}

const BOT = { id: '28:daybrief', name: 'Daybrief' };

/** A person at a Teams client: writes in the personal chat and in a group, and presses buttons of cards. */
export function createTeamsPerson(options: TeamsPersonOptions) {
  const { botUrl, appId, tenant, key, connector, serviceUrl, person } = options;
  const personalChat = `personal-${person.aadObjectId}`;
  let made = 0;
  connector.personalChats.set(person.id, personalChat);
  connector.members.set(personalChat, [person]);

  async function send(change: Readonly<Record<string, unknown>>): Promise<unknown> {
    made += 1;
    const activity = {
      type: 'message',
      id: `from-${person.id}-${made}`,
      channelId: 'msteams',
      serviceUrl,
      textFormat: 'plain',
      locale: 'en-GB',
      localTimezone: 'Europe/Berlin',
      from: person,
      recipient: BOT,
      conversation: { id: personalChat, conversationType: 'personal', tenantId: tenant },
      channelData: { tenant: { id: tenant } },
      ...change,
    };
    const token = await signToken({ appId, serviceUrl }, key);
    const response = await fetch(botUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(activity),
    });
    if (!response.ok) throw new Error(`The bot answered ${response.status}.`);
    const text = await response.text();
    return text === '' ? undefined : JSON.parse(text);
  }

  return {
    personalChat,
    say: (text: string) => send({ text }),
    /** Writes in a group chat, with a mention of the bot before the words. */
    mention(text: string, group: string) {
      const mention = `<at>${BOT.name}</at>`;
      return send({
        text: `${mention} ${text}`,
        entities: [{ type: 'mention', mentioned: BOT, text: mention }],
        conversation: { id: group, conversationType: 'groupChat', isGroup: true, tenantId: tenant },
      });
    },
    /** Presses a button of a card in the personal chat; `action` as the card has it. */
    press: (action: unknown, activityId: string) =>
      send({
        type: 'invoke',
        name: 'adaptiveCard/action',
        value: { action },
        replyToId: activityId,
      }),
  };
}
