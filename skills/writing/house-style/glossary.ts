import { detectLanguage } from '../../reading/languages/detection/detect-language.js';
import type { Term } from './house-style.js';

/** The words of a house, ready for use. */
export interface Glossary {
  /** Writes a sentence of Daybrief with the preferred terms; `kept` names and subjects stay as they are. */
  prefer(text: string, kept: readonly string[]): string;
  /**
   * Writes a sentence the other way round for comparing it with its source: a preferred term becomes
   * the avoided form that the source has, if it has one.
   */
  inSourceWords(text: string, source: string): string;
  /** The terms that occur in a text, in either spelling, in the order of the glossary. */
  termsIn(text: string): readonly Term[];
}

/** Quotations, addresses and links are other people's words, whatever the house prefers. */
const NOT_OURS =
  /“[^”]*”|„[^“”]*[“”]|«[^»]*»|»[^«]*«|"[^"\n]*"|‘[^’\n]*’(?!\p{L})|‚[^‘’\n]*[‘’]|\b[a-z][a-z0-9+.-]*:\/\/\S+|\bwww\.\S+|[^\s@“”"]+@[^\s@]+|\[[^\]\n]*\]/giu;

/** Creates a glossary. One pass over a text, so that what was written once is not rewritten again. */
export function createGlossary(terms: readonly Term[]): Glossary {
  const forms = terms.flatMap((term) =>
    [term.prefer, ...term.avoid].map((form) => ({ form, term, pattern: wholeWord(form) })),
  );
  const rewritten = anyOf(
    terms.flatMap(({ prefer, avoid }) => (avoid.length > 0 ? [prefer, ...avoid] : [])),
  );

  /** The term that a stretch of text is an avoided form of. */
  function avoidedBy(written: string): Term | undefined {
    if (terms.some(({ prefer }) => isForm(prefer, written))) return undefined;
    return terms.find(({ avoid }) => avoid.some((form) => isForm(form, written)));
  }

  return {
    prefer(text, kept) {
      if (rewritten === undefined) return text;
      const stays = [...spansOf(NOT_OURS, text), ...spansOf(anyOf(kept), text)];
      const isEnglish = detectLanguage(text) === 'en';
      let result = '';
      let at = 0;
      for (const match of text.matchAll(rewritten)) {
        const [written] = match;
        const end = match.index + written.length;
        const term = avoidedBy(written);
        if (!term || stays.some((span) => span.start < end && match.index < span.end)) continue;
        const preferred = likeWritten(term.prefer, written);
        const before = text.slice(at, match.index);
        result += (isEnglish ? withArticle(before, written, preferred) : before) + preferred;
        at = end;
      }
      return result + text.slice(at);
    },
    inSourceWords(text, source) {
      return terms.reduce((words, { prefer, avoid }) => {
        const form = avoid.find((each) => wholeWord(each).test(source));
        return form === undefined ? words : words.replace(wholeWord(prefer), () => form);
      }, text);
    },
    termsIn(text) {
      const found = new Set(
        forms.filter(({ pattern }) => pattern.test(text)).map(({ term }) => term),
      );
      return terms.filter((term) => found.has(term));
    },
  };
}

// Chinese and Japanese put no space between words, so there a form is found anywhere.
const JOINS = String.raw`[\p{L}\p{M}\p{N}_-]`;
const UNSPACED = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/u;

function toPattern(form: string): string {
  const before = UNSPACED.test(form.slice(0, 1)) ? '' : `(?<!${JOINS})`;
  const after = UNSPACED.test(form.slice(-1)) ? '' : `(?!${JOINS})`;
  const words = form
    .split(/\s+/u)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`));
  return `${before}${words.join(String.raw`\s+`)}${after}`;
}

/** The form as a word of its own: in any case where it is written small, else exactly as written. */
function wholeWord(form: string): RegExp {
  return new RegExp(toPattern(form), form === form.toLowerCase() ? 'iu' : 'u');
}

/** Any of the forms, the longest first; undefined when there are none. */
function anyOf(forms: readonly string[]): RegExp | undefined {
  const patterns = [...new Set(forms)]
    .filter((form) => form.trim() !== '')
    .sort((a, b) => b.length - a.length)
    .map((form) => toPattern(form.trim()));
  return patterns.length === 0 ? undefined : new RegExp(patterns.join('|'), 'giu');
}

function isForm(form: string, written: string): boolean {
  const words = written.replace(/\s+/gu, ' ');
  return form === form.toLowerCase() ? words.toLowerCase() === form : words === form;
}

function spansOf(pattern: RegExp | undefined, text: string) {
  return [...(pattern === undefined ? [] : text.matchAll(pattern))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** A term of small letters takes the capitals of what it replaces; one with its own keeps those. */
function likeWritten(term: string, written: string): string {
  if (term !== term.toLowerCase()) return term;
  if (written.length > 1 && written === written.toUpperCase()) return term.toUpperCase();
  const [first = ''] = written;
  return first === first.toLowerCase()
    ? term
    : term.replace(/^./u, (letter) => letter.toUpperCase());
}

const VOWEL = /^[aeiou]/iu;

/** "an e-mail" becomes "a message": the article goes with the first letter, where that changes its kind. */
function withArticle(before: string, written: string, preferred: string): string {
  if (VOWEL.test(written) === VOWEL.test(preferred)) return before;
  return before.replace(/(?<![\p{L}\p{N}])(a)n?(\s)$/iu, (_, a: string, space: string) =>
    VOWEL.test(preferred) ? `${a}n${space}` : `${a}${space}`,
  );
}
