/** One reason why something was not read, with how often it applied: `{ reason: 'encrypted', count: 2 }`. */
export interface Skipped {
  readonly reason: string;
  readonly count: number;
  /** Names of the items when there are few, so that a person can find them. */
  readonly names?: readonly string[];
}

/** Who wrote the sentences. */
export interface WrittenBy {
  /** `none` is the quoting writer. */
  readonly model: string | 'none';
  /** Set when a model was asked and the quoting writer answered instead; a reason in words. */
  readonly fallback?: string;
  /** How many passwords, codes and numbers were masked before the sentences were written. */
  readonly masked?: number;
}

/** The receipt of an answer: what was read, what was not and why, and who wrote. */
export interface Coverage {
  readonly unit: 'messages' | 'utterances' | 'blocks' | 'pages' | 'slides' | 'sheets' | 'sections';
  readonly found: number;
  readonly read: number;
  readonly skipped: readonly Skipped[];
  /** What else was not read, one sentence without its full stop each. */
  readonly notes?: readonly string[];
  readonly writtenBy?: WrittenBy;
}

/** The line of a receipt for what was too long to be read whole; none for a count of zero. */
export function skippedInPart(count: number): readonly Skipped[] {
  return count === 0 ? [] : [{ reason: 'too long, read only in part', count }];
}

/**
 * Who wrote an answer that was written in several parts; every reason why the model
 * did not write a part is named once.
 */
export function mergeWrittenBy(
  parts: readonly { readonly writtenBy: WrittenBy }[],
  model: string,
): WrittenBy {
  const reasons = new Set(parts.flatMap(({ writtenBy }) => writtenBy.fallback ?? []));
  const masked = parts.reduce((sum, { writtenBy }) => sum + (writtenBy.masked ?? 0), 0);
  const anyByModel = parts.some(({ writtenBy }) => writtenBy.model !== 'none');
  const writer = parts.length > 0 && !anyByModel ? 'none' : model;
  return {
    model: writer,
    ...(reasons.size > 0 ? { fallback: [...reasons].join('; ') } : {}),
    ...(masked > 0 ? { masked } : {}),
  };
}

/**
 * The receipt in one line.
 *
 * @example "Read 41 of 42 messages; 1 encrypted, not opened. Written without a model."
 */
export function describeCoverage(coverage: Coverage): string {
  const unit = coverage.found === 1 ? coverage.unit.slice(0, -1) : coverage.unit;
  const skipped = coverage.skipped.map(({ count, reason, names }) => {
    const named = names && names.length > 0 ? ` (${names.join(', ')})` : '';
    return `; ${count} ${reason}${named}`;
  });
  const notes = (coverage.notes ?? []).map((note) => ` ${note}.`).join('');
  return `Read ${coverage.read} of ${coverage.found} ${unit}${skipped.join('')}.${notes}${writer(coverage.writtenBy)}`;
}

/** The small print under an answer: its receipt, and after a fault of our own the id to name it by. */
export function smallPrint(reply: {
  readonly coverage?: Coverage;
  readonly callId?: string;
}): readonly string[] {
  const { coverage, callId } = reply;
  return [
    ...(coverage === undefined ? [] : [describeCoverage(coverage)]),
    ...(callId === undefined ? [] : [`id ${callId}`]),
  ];
}

function writer(by: WrittenBy | undefined): string {
  if (by === undefined) return '';
  const { model, fallback, masked = 0 } = by;
  const who =
    model === 'none'
      ? ` Written without a model${fallback ? `: ${fallback}` : ''}.`
      : ` Words by ${model}, found by Daybrief${fallback ? `; in part without it: ${fallback}` : ''}.`;
  if (masked === 0) return who;
  const secrets = masked === 1 ? '1 secret was' : `${masked} secrets were`;
  return model === 'none'
    ? `${who} ${secrets} not repeated.`
    : `${who} ${secrets} masked before the model read them.`;
}
