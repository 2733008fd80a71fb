import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGE_CODES, languageOf } from '../skills/reading/languages/known-languages.js';

const ROOT = resolve(import.meta.dirname, '..');
const HOME = 'skills/reading/languages/';

/** Of a language, what tells it from code: English cannot be told from code, and is left out. */
function tellingWords(code: string): readonly string[] {
  const language = languageOf(code);
  if (code === 'en' || language === undefined) return [];
  const { stopWords, greetings, denial, dates, signatures, requests, questions, people } = language;
  return [
    ...[stopWords, greetings, denial.words, dates.weekdays, dates.action, dates.by],
    ...[signatures.closing, signatures.thanks, requests.courtesy, questions.asking],
    people.nobody ?? '',
  ].flatMap((list) => list.match(WHOLE) ?? []);
}

/** A word of four letters that stands in full, not with an ending in brackets. */
const WHOLE = /(?<![\\a-zß-ɏ(?[])[a-zß-ɏ]{4,}(?![a-zß-ɏ?*[(])/g;

/** Words of other languages that are English words or names in code as well. */
const ALSO_ENGLISH = new Set(
  `ante avance care come contact comment data date door falls favor joint later over para pass plus sans serve unit want will`.split(
    ' ',
  ),
);

/** How many such words a file may hold, and why it holds any. Less is written down here as well. */
const ALLOWED: Readonly<Record<string, readonly [words: number, why: string]>> = {
  'skills/deck/meeting-material.ts': [7, 'writes the headings of a deck'],
  'adapters/quoting/outline/outline-words.ts': [2, 'writes the titles of slides'],
};

/** Invented mails that a model is asked about: text to be read, as in a test, and no words to read by. */
const MAILS = 'adapters/openai/exam/questions.ts';

const telling = new Set(
  LANGUAGE_CODES.flatMap(tellingWords).filter((word) => !ALSO_ENGLISH.has(word)),
);

/** The telling words of a source, comments aside. */
function wordsIn(source: string): readonly string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|\/\/ .*$/gm, '').toLowerCase();
  return (code.match(/[a-zß-ɏ]{4,}/g) ?? []).filter((word) => telling.has(word));
}

const files = ['skills', 'adapters', 'bots'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    // Training writes the words that a model knows.
    .filter((file) => !file.startsWith(HOME) && !file.endsWith('/weights.ts') && file !== MAILS)
    // How people ask for a skill is declared with the skill.
    .filter((file) => !/\/(?:phrases|small-talk|other-words)\.ts$/.test(file)),
);

describe('words of a language', () => {
  it('stand in its file and nowhere else', () => {
    const found = Object.fromEntries(
      files.flatMap((file) => {
        const words = wordsIn(readFileSync(join(ROOT, file), 'utf8'));
        return words.length === 0 ? [] : [[file, words.length]];
      }),
    );
    const allowed = Object.fromEntries(
      Object.entries(ALLOWED).map(([file, [words]]) => [file, words]),
    );
    expect(found).toEqual(allowed);
  });

  it('are told in a few hundred', () => {
    expect(telling.size).toBeGreaterThan(300);
  });

  it.each([
    ['/(?:veuillez|merci de)/u.test(text)', ['veuillez', 'merci']],
    ["new Set(['nicht', 'also'])", ['nicht']],
    ["const GREETING = 'Buenos días,';", ['buenos', 'días']],
    ['/** "Könnten Sie …" */ const please = 1; // bitte', []],
  ])('are found in %s', (source, words) => {
    expect(wordsIn(source)).toEqual(words);
  });
});
