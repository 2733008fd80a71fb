/**
 * Every limit Teams sets, in one table.
 * https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit and /resources/schema/manifest-schema.
 *
 * Texts count UTF-16 code units, `bytes` are bytes, spans are milliseconds.
 */
export const TEAMS_LIMITS = {
  card: {
    /** Connectors stop at 28 KB, bots at 80 to 100 KB depending on the page: 28 KB works everywhere. */
    bytes: 28 * 1024,
    title: 300,
    line: 600,
    itemText: 600,
    quote: 300,
    reasons: 200,
    sourceLabel: 120,
    heading: 80,
    buttonLabel: 40,
    leadLines: 8,
    sections: 10,
    itemsPerSection: 25,
    textLine: 2_000,
    textLines: 40,
    /** The official renderer refuses more by default; Teams moves them into a menu, phones drop them. */
    buttonsPerRow: 5,
  },
  message: { text: 4_000, citations: 20, citationName: 80, citationAbstract: 160 },
  request: { bytes: 1024 * 1024, readMs: 10_000 },
  /** A message may take 10 to 15 s; an invoke must be answered in less than 5 (teams-ai `Application.run`). */
  invokeMs: 4_000,
  /** Sends and creates of one bot in one conversation. */
  perConversation: [
    { count: 7, spanMs: 1_000 },
    { count: 8, spanMs: 2_000 },
    { count: 60, spanMs: 30_000 },
    { count: 1_800, spanMs: 3_600_000 },
  ],
  /** Calls of one app in one tenant: 50 in the current documentation, 30 in the older. */
  perTenant: [{ count: 30, spanMs: 1_000 }],
  manifest: {
    shortName: 30,
    shortDescription: 80,
    fullDescription: 4_000,
    commandsPerList: 10,
    commandTitle: 32,
    commandDescription: 128,
  },
} as const;
