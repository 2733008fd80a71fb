/**
 * Every limit of Slack that Daybrief keeps, in characters (UTF-16 code units) unless named otherwise.
 *
 * Documented under https://docs.slack.dev/reference/block-kit, except the two that are marked.
 */
export const LIMITS = {
  blocksPerMessage: 50,
  /**
   * Undocumented: Slack answers `msg_blocks_too_long` at about 13,200 over all blocks of a message
   * (slackapi/bolt-js#2509), so a message is closed before it.
   */
  textOverAllBlocks: 12_000,
  sectionText: 3_000,
  /** Undocumented for `rich_text`; the limit of a section is kept for each block. */
  richTextBlock: 3_000,
  header: 150,
  elementsPerActions: 25,
  buttonText: 75,
  overflowOptions: 5,
  optionValue: 150,
  url: 3_000,
  /** Slack cuts `text` at 40,000; as a notification nobody sees more than this. */
  fallbackText: 3_000,
  suggestedPrompts: 4,
  assistantStatus: 50,
  modalTitle: 24,
  commandName: 32,
  commandDescription: 2_000,
  usageHint: 1_000,
  commands: 50,
  appName: 35,
  appDescription: 140,
  appLongDescription: 4_000,
  /** About one message a second in one channel (https://docs.slack.dev/apis/web-api/rate-limits). */
  messageIntervalMs: 1_000,
} as const;
