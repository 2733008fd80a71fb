/** What has been understood of a clause, word by word, when the next one is read. */
export interface ClauseState {
  /** The next verb is a base form: "will ⟨work⟩", "to ⟨work⟩". */
  governed: boolean;
  /** The word that may be the subject of the next verb. */
  subject: string | undefined;
  /** Whether the clause has its finite verb. */
  finite: boolean;
  /** Whether that verb was a full verb in the plain present ("they press …"). */
  plain: boolean;
  /** A subordinate clause was opened and has no verb yet. */
  owed: boolean;
  /** "That" was said, which may open one. */
  opened: boolean;
  /** A comma stands before the word. */
  paused: boolean;
  /** The clause tells what was decided. */
  readonly decided: boolean;
}

/** Notes that the clause has its verb, and hands the verb back. */
export function takeVerb<T extends string | undefined>(
  state: ClauseState,
  verb: T,
  plain: boolean,
): T {
  state.finite = true;
  state.owed = false;
  state.opened = false;
  state.plain = plain;
  state.subject = undefined;
  return verb;
}
