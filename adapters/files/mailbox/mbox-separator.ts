/** `From - Mon Nov 23 …` (Thunderbird), `From 1234@xxx Mon Nov 23 …` (Takeout), `From dana@example.org …`. */
const START = /^From \S/;
const DATED =
  /^From .*\b(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) +\d{1,2}|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*) .*\d{1,2}:\d{2}/;
/** Without an English date: an address, a sign for none, or digits of a date in another language. */
const UNDATED = /^From (?:\S+@\S+|-|\S+$|\S+ .*\d)/;
/** The fields with which messages begin in files of mail. */
const HEADER =
  /^(?:>?From |(?:x-[\w-]+|return-path|received|from|sender|to|cc|reply-to|date|subject|message-id|mime-version|content-[\w-]+|delivered-to|envelope-to|delivery-date|status|authentication-results|dkim-signature|domainkey-signature|arc-[\w-]+|list-[\w-]+|resent-[\w-]+|old-[\w-]+|path|newsgroups|in-reply-to|references|precedence|user-agent|organization|importance|errors-to|mailing-list|apparently-to|thread-[\w-]+)[ \t]*:)/i;
const ANY_FIELD = /^[A-Za-z][\w-]{1,60}:/;

/** Whether a line could separate two messages of an mbox file. */
export function mayBeSeparator(line: string): boolean {
  return START.test(line);
}

/**
 * Whether it does: below it begins a header. "From Monday, 23 Nov 10:00 on we are closed" stands in a body
 * that some writers leave unquoted. A line without a date needs an empty line above it as well.
 */
export function isSeparator(line: string, next: string, isBelowBlank: boolean): boolean {
  if (DATED.test(line)) return HEADER.test(next) || (isBelowBlank && ANY_FIELD.test(next));
  return isBelowBlank && UNDATED.test(line) && HEADER.test(next);
}
