import { fold } from '../../skills/reading/fold.js';

/** Between quotation marks of any language that Daybrief quotes in. */
const QUOTATION = /“([^“”]*)”|„([^„“]*)“|«([^«»]*)»/gu;
/** Where a quotation was cut. */
const CUT = /\s*…\s*/u;

/** The quotations of shown words that do not stand in the source as they are shown; cuts apart. */
export function strayQuotations(shown: string, source: string): readonly string[] {
  const folded = fold(source);
  return [...shown.matchAll(QUOTATION)]
    .map(([, english, german, french]) => english ?? german ?? french ?? '')
    .filter((quotation) => !quotation.split(CUT).every((part) => folded.includes(fold(part))));
}
