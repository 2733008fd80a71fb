import { afterEach, describe, expect, it } from 'vitest';
import {
  AuthenticationError,
  type DaybriefError,
  PermissionError,
} from '../../../../skills/core/errors.js';
import type { Link } from '../../../../skills/core/link.js';
import type { AccountLinks } from '../../../../skills/core/ports/accounts.js';
import type { Drive } from '../../../../skills/core/ports/drive.js';
import type { Ports } from '../../../../skills/core/ports/ports.js';
import type { ReplyFile } from '../../../../skills/core/reply.js';
import { defineSkill } from '../../../../skills/core/skill.js';
import { eventually } from '../../../eventually.js';
import { createFakeAccountLinks } from '../../../fakes/account-links.js';
import { PLAYGROUND } from '../../../servers/teams/playground.js';
import { buttonsOf, type LocalTeams, MEI, startLocalTeams } from '../local-teams.js';
import { deckSkill, openPortsWith } from '../skills.js';

const CHANNEL = '19:channel;messageid=1';
const inChannel = {
  conversation: { id: CHANNEL, conversationType: 'channel', tenantId: PLAYGROUND.tenant },
};
const LINK = 'https://contoso-my.sharepoint.com/:p:/g/1' as Link;

/** A meeting's digest, which its owner may share. */
const meetingSkill = defineSkill({
  name: 'meeting',
  summary: 'Digests a meeting.',
  group: 'daily',
  params: {},
  examples: ['meeting'],
  places: ['personal', 'channel'],
  needs: [],
  async run() {
    return {
      kind: 'meeting',
      audience: 'asker',
      postable: true,
      title: ['Release 4.2'],
      sections: [
        { items: [{ number: 1, text: ['We ship on 8 December'], sources: [], reference: 'm#1' }] },
      ],
      actions: [{ kind: 'command', label: 'Slides', command: 'make' }],
    };
  },
});

let teams: LocalTeams;
afterEach(() => teams.stop());

async function start(
  given: Partial<Ports>,
  late: Partial<Parameters<typeof startLocalTeams>[0]> = {},
) {
  teams = await startLocalTeams({
    skills: [deckSkill, meetingSkill],
    openPorts: openPortsWith(given),
    fileCards: true,
    ...late,
  });
}

function createDrive(failures: DaybriefError[] = []) {
  const shared: ReplyFile[] = [];
  const drive: Drive = {
    async share(file) {
      const failure = failures.shift();
      if (failure) throw failure;
      shared.push(file);
      return LINK;
    },
  };
  return { drive, shared };
}

/** Asks in the channel; the card that offers to post, which is the last one in the personal chat. */
async function ask(words: string, answers: number): Promise<unknown> {
  const sent = await teams.say(words, answers, inChannel);
  const offers = sent.filter(({ conversation }) => conversation.startsWith('personal-'));
  return offers.at(-1)?.activity.attachments?.[0]?.content;
}

const press = (card: unknown, change: Readonly<Record<string, unknown>> = {}) => {
  const action = buttonsOf(card).find(({ verb }) => String(verb).startsWith('post-'));
  return teams.invoke('adaptiveCard/action', { action }, change);
};
const cardIn = ({ body }: { readonly body: unknown }): unknown => Object(body)['value'];
const postsInChannel = () => teams.sent().filter(({ conversation }) => conversation === CHANNEL);

describe('a deck that was asked for in a channel', () => {
  it('is explained where there is no OneDrive to link to', async () => {
    await start({});
    await teams.say('make', 3, inChannel);
    expect(postsInChannel()[0]?.activity.text).toContain('links to OneDrive are not set up here');
  });

  it('is put into OneDrive and linked to only when its owner says so', async () => {
    const { drive, shared } = createDrive();
    await start({ drive });
    const offer = await ask('make', 4);
    expect(JSON.stringify(offer)).toContain('Everyone in your organization');
    expect(postsInChannel()[0]?.activity.text).toContain('you can post a link to it here');
    expect(shared).toEqual([]);

    const answer = await press(offer);
    expect(JSON.stringify(cardIn(answer))).toContain('Posted where you asked.');
    expect(shared.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()])).toEqual([
      ['plan.pptx', 'deck'],
    ]);
    const posted = JSON.stringify(postsInChannel()[1]?.activity);
    expect(posted).toContain('Dana');
    expect(posted).toContain('plan.pptx');
    expect(posted).toContain(LINK);
  });

  it('is posted once, and by nobody else', async () => {
    const { drive, shared } = createDrive();
    await start({ drive });
    const offer = await ask('make', 4);
    const gone = expect.stringContaining('posted already');
    expect(cardIn(await press(offer, MEI))).toEqual(gone);
    const answers = await Promise.all([press(offer), press(offer)]);
    expect(answers.filter((answer) => typeof cardIn(answer) === 'string')).toHaveLength(1);
    expect(shared).toHaveLength(1);
    expect(postsInChannel()).toHaveLength(2);
  });

  it('waits an hour and no longer', async () => {
    const { drive } = createDrive();
    await start({ drive });
    const offer = await ask('make', 4);
    teams.bot.clock.advance(60 * 60_000);
    expect(cardIn(await press(offer))).toEqual(expect.stringContaining('waited too long'));
  });

  it('leads to the sign-in first, and can be posted after it', async () => {
    const notAllowed = new AuthenticationError({ what: 'No.', remedy: 'Sign in.' });
    const { drive, shared } = createDrive([notAllowed]);
    const asked: unknown[] = [];
    const links: AccountLinks = {
      ...createFakeAccountLinks(),
      async begin(owner, extra) {
        asked.push(extra);
        return { ...(await createFakeAccountLinks().begin(owner)), link: LINK };
      },
    };
    await start({ drive, links });
    const offer = await ask('make', 4);
    const signIn = cardIn(await press(offer));
    expect(asked).toEqual(['drive']);
    expect(JSON.stringify(signIn)).toContain('Let me put decks into your OneDrive');
    expect(JSON.stringify(signIn)).toContain('"title":"Sign in"');
    expect(shared).toEqual([]);
    expect(JSON.stringify(cardIn(await press(signIn)))).toContain('Posted where you asked.');
    expect(shared).toHaveLength(1);
  });

  it('says what went wrong and can be posted again', async () => {
    const refused = new PermissionError({ what: 'No links here.', remedy: 'Ask somebody.' });
    const { drive } = createDrive([refused]);
    await start({ drive });
    const failed = cardIn(await press(await ask('make', 4)));
    expect(JSON.stringify(failed)).toContain('No links here.');
    expect(JSON.stringify(cardIn(await press(failed)))).toContain('Posted where you asked.');
  });

  it('is not offered again when nobody knows whether the others see it', async () => {
    const { drive } = createDrive();
    await start({ drive });
    const offer = await ask('make', 4);
    teams.connector.faults.push('drop');
    const card = cardIn(await press(offer));
    expect(JSON.stringify(card)).toContain('may or may not have reached Teams');
    expect(buttonsOf(card)).toEqual([]);
  });

  it('shows the outcome in the place of the card when it takes longer than a press may', async () => {
    const late = AbortSignal.abort();
    const { drive } = createDrive();
    await start(
      { drive },
      {
        timers: {
          sleep: async () => undefined,
          deadline: (ms) => (ms < 5_000 ? late : new AbortController().signal),
        },
      },
    );
    const offer = await ask('make', 4);
    expect(cardIn(await press(offer))).toEqual(expect.stringContaining('takes a little longer'));
    await eventually(() => expect(teams.sent().at(-1)).toMatchObject({ method: 'PUT' }));
    expect(JSON.stringify(teams.sent().at(-1))).toContain('Posted where you asked.');
  });
});

describe('a meeting digest that was asked for in a channel', () => {
  it('is shown to the others when its owner pressed Post, without what is theirs alone', async () => {
    await start({});
    const offer = await ask('meeting', 3);
    expect(JSON.stringify(postsInChannel())).not.toContain('8 December');
    expect(JSON.stringify(cardIn(await press(offer)))).toContain('Posted where you asked.');
    const posted = postsInChannel()[1]?.activity;
    expect(JSON.stringify(posted)).toContain('We ship on 8 December');
    expect(buttonsOf(posted)).toEqual([]);
  });
});
