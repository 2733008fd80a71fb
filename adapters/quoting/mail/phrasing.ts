import type { Parties } from './parties.js';

/** How one language says who wants what, and who said what. Each gives one line without a line break. */
export interface Phrasing {
  /** A sentence that asks for something: "Dana Ortiz asks you to confirm the figures". */
  request(sentence: string, parties: Parties): string;
  /**
   * A request in the words it was made in: "Dana Ortiz asks you: “…”"; with a topic, the subject of
   * its mail, "Dana Ortiz asks you, on “…”: “…”".
   */
  quotedRequest(words: string, parties: Parties, topic?: string): string;
  /** Any other sentence: "Mei Lin: Release 4.2 moved to 8 December". */
  statement(sentence: string, parties: Parties): string;
}
