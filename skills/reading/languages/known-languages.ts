import type { Language } from './language.js';
import * as table from './languages.js';
import type { MailTraces } from './mail-traces.js';
import { others } from './others.js';

const BY_CODE: ReadonlyMap<string, Language> = new Map(Object.entries(table));

/** The languages that are read, in no order. */
export const LANGUAGES: readonly Language[] = [...BY_CODE.values()];

/** Their ISO 639-1 codes, in the same order. */
export const LANGUAGE_CODES: readonly string[] = [...BY_CODE.keys()];

/** What mail shows of these languages and of those of which only that is known. */
export const MAIL_TRACES: readonly MailTraces[] = [...LANGUAGES, others];

/** A language by its ISO 639-1 code; undefined for one that is not read. */
export function languageOf(code: string | undefined): Language | undefined {
  return code === undefined ? undefined : BY_CODE.get(code);
}
