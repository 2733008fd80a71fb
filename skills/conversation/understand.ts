import { UnknownSkillError } from '../core/errors.js';
import type { AnySkill } from '../core/skill.js';
import { type Command, commandOf, parse, parseWords } from '../core/typed-commands/parse.js';
import { tokenize } from '../core/typed-commands/tokens.js';
import { isFreeQuestion } from './free-question.js';

/**
 * Reads what a person wrote: a command, or a question in plain words (`isFreeQuestion`), which is put
 * to the skill `ask`, whole and as it is. Throws like `parse`.
 *
 * @example understand('who signs the lease?', skills) // { skill: ask, input: { question: 'who …' } }
 */
export function understand(text: string, skills: readonly AnySkill[]): Command {
  const words = () => tokenize(text).map((token) => token.text);
  return orQuestion(() => parse(text, skills), words, skills);
}

/** The same for words that a shell has already told apart. */
export function understandWords(words: readonly string[], skills: readonly AnySkill[]): Command {
  return orQuestion(
    () => parseWords(words, skills),
    () => words,
    skills,
  );
}

function orQuestion(
  read: () => Command,
  words: () => readonly string[],
  skills: readonly AnySkill[],
): Command {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UnknownSkillError)) throw error;
    const ask = skills.find(({ name }) => name === 'ask');
    const text = words().join(' ');
    if (!ask || !isFreeQuestion(text, error.suggestion !== undefined)) throw error;
    return commandOf(ask, [text]);
  }
}
