import type { Attachment } from '../core/call.js';
import { InputError } from '../core/errors.js';
import { type FileKind, fileKindOf } from '../core/file-names.js';
import type { AnySkill } from '../core/skill.js';
import { type Token, tokenize } from '../core/typed-commands/tokens.js';
import { quoteWord } from './follow-up.js';
import { isFreeQuestion } from './free-question.js';

type Reads = 'meeting' | 'summarize' | 'deck';

/** What reads a file of this kind, where its person does not say it. */
const READERS: Readonly<Record<FileKind, Reads>> = {
  transcript: 'meeting',
  mail: 'summarize',
  'text document': 'deck',
  'office document': 'summarize',
};
const ON_FILES: readonly string[] = ['meeting', 'summarize', 'deck', 'ask'];
/** Letters that "summary" and "summarise" share with the command. */
const STEM = 5;

/**
 * Reads words beside shared files: with one file and no other reference that file is meant, and so is a
 * file that is named, before any path or message id. Words that refer to none of them stay as they are.
 *
 * Throws `InputError` that asks which one, by name, where several files could be meant.
 *
 * @example withAttachedFile('meeting', [standup], skills) // 'meeting attachment:standup.vtt'
 */
export function withAttachedFile(
  words: string,
  attachments: readonly Pick<Attachment, 'name'>[],
  skills: readonly AnySkill[],
): string {
  const names = attachments.map(({ name }) => name);
  if (names.length === 0) return words;
  const [first, ...others] = tokenize(words);
  const command = first?.text.toLowerCase().replace(/^\//, '') ?? '';
  if (ON_FILES.includes(command)) return withFile(command, others, names);
  if (skills.some(({ name }) => name === command)) return words;
  const meant = ON_FILES.find((name) => mentions(words, name));
  if (meant !== undefined && meant !== 'ask') return withFile(meant, [], names);
  if (isFreeQuestion(words, false)) return withFile('ask', tokenize(words), names);
  const file = onlyOf(names, '');
  return `${readerOf(file) ?? 'ask'} ${toReference(file)}`;
}

function withFile(command: string, given: readonly Token[], names: readonly string[]): string {
  const at = given.findIndex(({ text, quoted }) => !quoted && text.startsWith('--'));
  const said = (at === -1 ? given : given.slice(0, at)).map(({ text }) => text);
  const options = (at === -1 ? [] : given.slice(at)).map(({ text }) => quoteOption(text));
  if (command === 'ask') {
    if (options.some((option) => option.startsWith('--in'))) return rebuild(command, said, options);
    const file = onlyOf(names, command);
    const question = said.length > 0 ? said.map(quoteWord) : [];
    if (question.length === 0)
      return rebuild(readerOf(file) ?? command, [toReference(file)], options);
    return ['ask', ...question, '--in', toReference(file), ...options].join(' ');
  }
  const named = names.find((name) => isNameOf(said.join(' '), name));
  if (named === undefined && said.length > 0 && !isDeictic(said)) {
    return rebuild(command, said.map(quoteWord), options);
  }
  const file = named ?? onlyOf(fitting(command, names), command);
  return rebuild(commandFor(command, file), [toReference(file)], options);
}

function rebuild(command: string, words: readonly string[], options: readonly string[]): string {
  return [command, ...words, ...options].join(' ');
}

function quoteOption(text: string): string {
  return text.startsWith('--') ? text : quoteWord(text);
}

/** "Summarize" a transcript is to digest a meeting, and the other way round. */
function commandFor(command: string, file: string): string {
  const reader = readerOf(file);
  return command === 'deck' || reader === undefined || reader === 'deck' ? command : reader;
}

/** Of several files those that the command reads; all of them where it reads none. */
function fitting(command: string, names: readonly string[]): readonly string[] {
  const some = names.filter((name) => readerOf(name) === command);
  return some.length === 0 ? names : some;
}

function onlyOf(names: readonly string[], command: string): string {
  const [first = '', ...others] = names;
  if (others.length === 0) return first;
  throw new InputError({
    what: `Which of them: ${names.join(', ')}?`,
    remedy: `Name it, for example: ${[command || (readerOf(first) ?? 'ask'), first].join(' ')}`,
  });
}

function readerOf(name: string): Reads | undefined {
  const kind = fileKindOf(name);
  return kind && READERS[kind];
}

/** The name as it is, without its ending, or with what `attachment:` says already. */
function isNameOf(said: string, name: string): boolean {
  const [words, file] = [
    said
      .trim()
      .toLowerCase()
      .replace(/^attachment:/, ''),
    name.toLowerCase(),
  ];
  return words !== '' && (words === file || words === file.replace(/\.[^.]+$/, ''));
}

/** Words that point at the file ("this", "the file", "it, please") name nothing: no digit, no dot, few. */
function isDeictic(said: readonly string[]): boolean {
  const most = 4;
  return said.length <= most && said.every((word) => /^[\p{L}'’,!?]+$/u.test(word));
}

function mentions(words: string, name: string): boolean {
  const stem = name.slice(0, STEM);
  return words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => (stem.length < STEM ? word === name : word.startsWith(stem)));
}

function toReference(name: string): string {
  return quoteWord(`attachment:${name}`);
}
