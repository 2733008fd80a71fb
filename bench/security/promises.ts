/** The ways in and out that a promise is tested for; whoever adds one adds its column and runs it again. */
export const WAYS = ['Slack', 'Teams', 'terminal', 'pages', 'IMAP', 'demo'] as const;

/** A promise of SECURITY.md, and the tests that would fail if it did not hold, by way. */
export interface Promised {
  readonly what: string;
  /** Tests of everything that all ways share. */
  readonly shared: readonly string[];
  readonly ways: Partial<Record<(typeof WAYS)[number], readonly string[]>>;
}

const terminal = (...names: readonly string[]) =>
  names.map((name) => `test/security/${name}.test.ts`);

/** What an administrator is told, in the order of its weight. */
export const PROMISES: readonly Promised[] = [
  {
    what: 'Whoever is anonymous sees example mail only',
    shared: ['test/bots/anonymous.test.ts', 'test/skills/core/local-access.test.ts'],
    ways: {
      Teams: ['test/e2e/anonymous.test.ts'],
      pages: ['test/e2e/page.test.ts', 'test/adapters/page/links.test.ts'],
      demo: terminal('demo-stays-out'),
    },
  },
  {
    what: 'A hostile model reaches nobody with a link, a number, a name, a day or an unseen sign',
    shared: ['test/skills/writing/grounding', 'test/adapters/openai'],
    ways: {
      Slack: [...terminal('hostile-model'), 'test/adapters/slack/render'],
      Teams: [...terminal('hostile-model'), 'test/adapters/teams/card.property.test.ts'],
      pages: ['test/adapters/html', 'test/adapters/page/render'],
      terminal: [
        ...terminal('hostile-model', 'piled-marks'),
        'test/adapters/terminal/render.test.ts',
      ],
    },
  },
  {
    what: 'Secrets are masked before any writer, and in what is shown without one',
    shared: ['test/security/secrets', 'test/skills/writing/guardrails'],
    ways: {
      Slack: terminal('secrets-masked'),
      Teams: terminal('secrets-masked'),
      terminal: terminal('secrets-masked'),
    },
  },
  {
    what: 'Who really wrote a mail is said, and a stranger joins no thread and hides no row',
    shared: [
      'test/skills/reading/senders',
      'test/skills/reading/threads',
      'test/adapters/mime/arrival.test.ts',
      'test/adapters/graph/mail/mailbox.test.ts',
    ],
    ways: {
      terminal: terminal('who-wrote-it', 'rows-stay'),
      IMAP: ['test/adapters/imap/mailbox.test.ts'],
    },
  },
  {
    what: 'Hidden text is not read',
    shared: ['test/skills/reading/html', 'test/security/hidden-by-style.test.ts'],
    ways: { terminal: terminal('hidden-text') },
  },
  {
    what: 'The policy keeps from a model what it names and what it cannot judge',
    shared: ['test/skills/writing/guardrails/model-policy.test.ts'],
    ways: { terminal: terminal('model-policy') },
  },
  {
    what: 'Forgotten is gone, from the files too; a cut audit and another database are noticed',
    shared: [
      'test/adapters/store/people',
      'test/adapters/store/upkeep.test.ts',
      'test/adapters/store/database/former-database.test.ts',
      'test/bots/admin',
    ],
    ways: {},
  },
  {
    what: 'Tenants and people are kept apart',
    shared: ['test/adapters/store/isolation.test.ts'],
    ways: { Teams: ['test/e2e/teams-link.test.ts'], pages: ['test/adapters/graph/sign-in'] },
  },
  {
    what: 'Requests are authenticated, and none ends the process',
    shared: ['test/bots/server'],
    ways: {
      Slack: [
        'test/adapters/slack/hostile-body.test.ts',
        'test/adapters/slack/in/admission.test.ts',
      ],
      Teams: [
        'test/adapters/teams/hostile-activity.test.ts',
        'test/adapters/teams/in/authentication.test.ts',
        'test/adapters/teams/in/request-guard.test.ts',
      ],
      pages: ['test/adapters/graph/sign-in', 'test/e2e/page.test.ts'],
    },
  },
  {
    what: 'A digest goes to its owner alone',
    shared: ['test/skills/delivery'],
    ways: {
      Slack: ['test/adapters/slack/out/surface.test.ts'],
      Teams: ['test/adapters/teams/address.test.ts'],
    },
  },
  {
    what: 'Only whom an administrator admits is served, and who leaves is forgotten',
    shared: ['test/skills/delivery/leavers.test.ts'],
    ways: {
      Slack: ['test/adapters/slack/bot.test.ts', 'test/adapters/slack/out/surface.test.ts'],
      Teams: ['test/adapters/teams/address.test.ts'],
    },
  },
  {
    what: 'Faults are told, and every mail and deck is answered whatever its words',
    shared: ['test/adapters/store/outage.test.ts', 'test/adapters/store/database/sqlite.test.ts'],
    ways: {
      Slack: ['test/adapters/slack/store-away.test.ts'],
      Teams: ['test/adapters/teams/store-away.test.ts'],
      terminal: terminal('always-answered'),
      IMAP: ['test/adapters/imap/failures.test.ts', 'test/adapters/imap/large-messages.test.ts'],
    },
  },
];
