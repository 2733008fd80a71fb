/** A defence taken away, and the test that has to fail then. */
export interface Ablation {
  readonly defence: string;
  readonly file: string;
  /** Source text, and what stands in its place without the defence. */
  readonly change: readonly [from: string, to: string];
  readonly test: string;
}

/** One for each defence that a promise hangs on. */
export const ABLATIONS: readonly Ablation[] = [
  {
    defence: 'Links of a claim are compared with its source',
    file: 'skills/writing/grounding/grounding.ts',
    change: ['(link === undefined ? []', '(true ? []'],
    test: 'test/skills/writing/grounding/grounding.test.ts',
  },
  {
    defence: 'Titles of chapters are grounded',
    file: 'skills/writing/grounding/with-grounding.ts',
    change: ['strayWords(title, spoken, texts, { people }).length === 0', 'true'],
    test: 'test/skills/writing/grounding/chapters.test.ts',
  },
  {
    defence: 'The terminal prints no unseen signs',
    file: 'adapters/terminal/clean.ts',
    change: ["return stripInvisible(text.replace(/\\t/g, ' '));", 'return text;'],
    test: 'test/adapters/terminal/render.test.ts',
  },
  {
    defence: 'What explain shows is masked',
    file: 'skills/explain/compose.ts',
    change: ['text: mask(passage.text)', 'text: passage.text'],
    test: 'test/security/secrets-masked.test.ts',
  },
  {
    defence: 'Variables that hold secrets are masked',
    file: 'skills/writing/guardrails/secrets.ts',
    change: ['...settingsThatOpen(),', ''],
    test: 'test/security/secrets',
  },
  {
    defence: 'Secrets are known by the words beside them',
    file: 'skills/writing/guardrails/secrets.ts',
    change: ['...secretsInWords(),', ''],
    test: 'test/security/secrets',
  },
  {
    defence: 'The domain of a stranger is said',
    file: 'skills/digest/sender-notes.ts',
    change: ['notesOn(cited.message)', '[]'],
    test: 'test/security/who-wrote-it.test.ts',
  },
  {
    defence: 'A name alone is not its owner',
    file: 'skills/reading/senders/is-by.ts',
    change: ['!from.isUnproven && ', ''],
    test: 'test/skills/reading/senders',
  },
  {
    defence: 'A stranger joins no thread',
    file: 'skills/reading/threads/admission.ts',
    change: ['if (from === undefined || bounce !== undefined) return true;', 'return true;'],
    test: 'test/skills/reading/threads/admission.test.ts',
  },
  {
    defence: 'One sender fills no section',
    file: 'skills/digest/fair-share.ts',
    change: ['return count <= MOST_OF_ONE;', 'return true;'],
    test: 'test/security/rows-stay.test.ts',
  },
  {
    defence: 'A forward that nobody can judge is kept from a model',
    file: 'skills/writing/guardrails/model-policy.ts',
    change: ['if (isCut) return false;', 'return true;'],
    test: 'test/skills/writing/guardrails/model-policy.test.ts',
  },
  {
    defence: 'Deleted pages are overwritten',
    file: 'adapters/store/database/sqlite.ts',
    change: ['secure_delete = ON', 'secure_delete = OFF'],
    test: 'test/adapters/store/people/forget.test.ts',
  },
  {
    defence: 'The log of SQLite is emptied',
    file: 'adapters/store/database/database.ts',
    change: ["if (engine === 'postgres') return;", 'return;'],
    test: 'test/adapters/store/people/forget.test.ts',
  },
  {
    defence: 'The end of the audit is kept beside it',
    file: 'adapters/store/audit/audit.ts',
    change: ['!endsAtHead;', 'false;'],
    test: 'test/adapters/store/upkeep.test.ts',
  },
  {
    defence: 'Bolt never sees a body of null',
    file: 'adapters/slack/in/raw-body.ts',
    change: ["json.trim() === 'null'", 'false'],
    test: 'test/adapters/slack/hostile-body.test.ts',
  },
  {
    defence: 'The signature of an id token is checked',
    file: 'adapters/graph/sign-in/consent.ts',
    change: ['(await keys.hasSigned(idToken)) ? idTokenClaims : undefined', 'idTokenClaims'],
    test: 'test/adapters/graph/sign-in/connect.test.ts',
  },
  {
    defence: 'The issuer of an id token is checked',
    file: 'adapters/graph/sign-in/id-token.ts',
    change: ['iss === expected.issuerOf(tid)', 'iss !== undefined'],
    test: 'test/adapters/graph/sign-in/connect.test.ts',
  },
  {
    defence: 'A forwarding header ends local mode',
    file: 'skills/core/local-access.ts',
    change: [
      "if (Object.keys(headersDistinct).some(isForwarding)) return 'forwarded by a proxy';",
      '',
    ],
    test: 'test/skills/core/local-access.test.ts',
  },
  {
    defence: 'A link vouches once',
    file: 'adapters/page/in/links.ts',
    change: ["keys.set(key, 'used');", ''],
    test: 'test/adapters/page/links.test.ts',
  },
  {
    defence: 'A form of the page comes from the page',
    file: 'adapters/page/in/form.ts',
    change: ['if (!isOwn) return 403;', ''],
    test: 'test/e2e/page.test.ts',
  },
  {
    defence: 'A form of the page has the token of its session',
    file: 'adapters/page/tools.ts',
    change: ['isSame(token, session.token)', 'true'],
    test: 'test/e2e/page.test.ts',
  },
  {
    defence: 'An anonymous visit counts on this machine only',
    file: 'adapters/page/tools.ts',
    change: [
      'options.isLocalMode && admitLocally(request).admitted ? session : undefined',
      'session',
    ],
    test: 'test/e2e/page.test.ts',
  },
  {
    defence: 'The text of a page is escaped',
    file: 'adapters/html/html.ts',
    change: [
      "if (typeof value === 'string') return escapeHtml(value);",
      "if (typeof value === 'string') return value;",
    ],
    test: 'test/adapters/page/render',
  },
  {
    defence: 'A model server is followed nowhere',
    file: 'adapters/openai/client/guarded-fetch.ts',
    change: ["redirect: 'manual'", "redirect: 'follow'"],
    test: 'test/adapters/openai',
  },
  {
    defence: 'A platform that errs erases nobody',
    file: 'skills/delivery/leavers.ts',
    change: ['if (leavers.length > MOST_LEAVERS_A_TURN) {', 'if (false) {'],
    test: 'test/skills/delivery/leavers.test.ts',
  },
  {
    defence: 'Only the groups that are named are served',
    file: 'adapters/slack/in/listener.ts',
    change: ['if (!(await isAdmitted(client, principal))) throw notAdmitted();', ''],
    test: 'test/adapters/slack/bot.test.ts',
  },
  {
    defence: 'Whoever is not served has a closed Home',
    file: 'adapters/slack/in/home.ts',
    change: ['if (refused !== undefined) {', 'if (false) {'],
    test: 'test/adapters/slack/bot.test.ts',
  },
  {
    defence: 'A stranger joins no conversation of Exchange',
    file: 'adapters/graph/mail/mailbox.ts',
    change: [
      "return items.filter((item) => item.kind !== 'message' || kept.has(item.message));",
      'return items;',
    ],
    test: 'test/adapters/graph/mail/mailbox.test.ts',
  },
  {
    defence: 'Slack hears that the database is away',
    file: 'adapters/chat/let-in-once.ts',
    change: ['if (!(error instanceof UnavailableError)) throw error;', 'throw error;'],
    test: 'test/adapters/slack/store-away.test.ts',
  },
  {
    defence: 'Teams hears that the database is away',
    file: 'adapters/chat/let-in-once.ts',
    change: ['if (!(error instanceof UnavailableError)) throw error;', 'throw error;'],
    test: 'test/adapters/teams/store-away.test.ts',
  },
  {
    defence: 'A store that takes no writes is not ready',
    file: 'adapters/store/store.ts',
    change: ['await seenEvents.claim(PROBE, clock.now());', ''],
    test: 'test/adapters/store/database/sqlite.test.ts',
  },
  {
    defence: 'Secrets are known by what they open',
    file: 'skills/writing/guardrails/secrets.ts',
    change: ['...secretsOfThings(),', ''],
    test: 'test/security/secrets',
  },
];
