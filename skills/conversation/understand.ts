import type { Attachment } from '../core/call.js';
import { UnknownSkillError } from '../core/errors.js';
import type { ConversationState } from '../core/ports/conversations.js';
import type { AnySkill } from '../core/skill.js';
import { commandOf, parse, parseWords } from '../core/typed-commands/parse.js';
import { isStopWord } from '../reading/stop-words.js';
import { withAttachedFile } from './attached-file.js';
import { readFollowUp } from './follow-up.js';
import { isFreeQuestion } from './free-question.js';
import { readChosen } from './offered.js';
import type { PlainWords } from './plain-words/read-plain-words.js';
import { toUnderstood, type Understood } from './understood.js';

/** What words may refer to beside themselves. */
export interface Situation {
  readonly state?: ConversationState | undefined;
  readonly attachments?: readonly Pick<Attachment, 'name'>[];
}

/**
 * Reads what a person wrote, as one text or as the words that a shell told apart: words that refer to
 * an earlier answer or a shared file, a command, what is like the examples of one (`plain-words/`), or
 * a question (`isFreeQuestion`), which is put to the skill `ask`, whole and as it is.
 *
 * Throws `UnknownSkillError` with the nearest command for anything else, and `InputError` with how to
 * write it.
 *
 * @example (await understand('who signs the lease?', skills)).input // { question: 'who signs the lease?' }
 */
export async function understand(
  asked: string | readonly string[],
  skills: readonly AnySkill[],
  situation: Situation = {},
): Promise<Understood> {
  const text = (typeof asked === 'string' ? asked : asked.join(' ')).trim().replace(/^\//, '');
  const { state, attachments = [] } = situation;
  const chosen = readChosen(text, state);
  if (chosen === 'none') return declined();
  if (chosen !== undefined) {
    return { ...(await understand(chosen.command, skills, situation)), meant: chosen.command };
  }
  if (attachments.length > 0) {
    const talk = await readPlain(text, skills, situation);
    if (talk.kind === 'small talk') return talk.understood;
  }
  const referring =
    readFollowUp(text, state, skills) ?? withAttachedFile(text, attachments, skills);
  if (referring !== text) return toUnderstood(parse(referring, skills), referring);
  if (isSentence(text, skills)) {
    const plain = await readPlain(text, skills, situation);
    if (plain.kind === 'nothing' && (await isOfChange(text, skills))) throw notUnderstood();
    if ('understood' in plain && plain.understood.meant !== text) return plain.understood;
  }
  try {
    const command = typeof asked === 'string' ? parse(text, skills) : parseWords(asked, skills);
    return toUnderstood(command, text);
  } catch (error) {
    if (!(error instanceof UnknownSkillError)) throw error;
    const plain = await readPlain(text, skills, situation);
    // One word that is nearly a command is a slip of it rather than a name.
    if (isSlip(text, error) && 'understood' in plain && isNamed(plain.understood)) throw error;
    if (plain.kind === 'command' || plain.kind === 'small talk') return plain.understood;
    const isAsked =
      plain.kind === 'question' || isFreeQuestion(text, error.suggestion !== undefined);
    const question = isAsked ? toQuestion(text, skills) : undefined;
    if (question) return question;
    if (plain.kind === 'offer') return plain.understood;
    throw isSaid(text) && error.suggestion === undefined ? notUnderstood() : error;
  }
}

function isSlip(text: string, { suggestion }: UnknownSkillError): boolean {
  return suggestion !== undefined && !/\s/.test(text);
}

function isNamed({ meant }: Understood): boolean {
  return meant?.includes(' ') === true;
}

/** Whether it is a sentence, of which the first word is no slip of a command. */
function isSaid(text: string): boolean {
  return text.split(/\s+/).length >= FEWEST_WORDS_OF_SENTENCE;
}

const FEWEST_WORDS_OF_SENTENCE = 3;

function notUnderstood(): UnknownSkillError {
  return new UnknownSkillError({
    what: 'I did not understand that, and did nothing.',
    remedy: 'Ask about your mail or a meeting, or type "help" to see what there is.',
  });
}

/** A question in plain words, for `ask`. */
function toQuestion(text: string, skills: readonly AnySkill[]): Understood | undefined {
  const ask = skills.find(({ name }) => name === 'ask');
  return ask && { ...commandOf(ask, [text]), by: 'examples', words: text };
}

/** Whether words begin with a command's name and go on as a sentence does: "reply to Dana that …". */
export function isSentence(text: string, skills: readonly AnySkill[]): boolean {
  const [first = '', second = ''] = text.toLowerCase().split(/\s+/);
  const skill = first === 'ask' ? undefined : skills.find(({ name }) => name === first);
  const isSyntax =
    skill === undefined ||
    second in skill.params ||
    text.includes(' --') ||
    skill.examples.includes(text.toLowerCase());
  return !isSyntax && second !== '' && !/\d|^-/.test(second) && isStopWord(second);
}

async function declined(): Promise<Understood> {
  const { DECLINED } = await import('./plain-words/offer.js');
  return { skill: DECLINED, input: {}, by: 'examples', words: '' };
}

/** Whether words begin with a command that changes something. */
async function isOfChange(text: string, skills: readonly AnySkill[]): Promise<boolean> {
  const skill = skills.find(({ name }) => text.toLowerCase().startsWith(name));
  const phrases = (await skill?.phrases?.()) ?? [];
  return phrases.some(({ isChange }) => isChange === true);
}

/** What free words are like; nobody who types commands loads it. */
async function readPlain(
  text: string,
  skills: readonly AnySkill[],
  { state }: Situation,
): Promise<PlainWords> {
  const { readPlainWords } = await import('./plain-words/read-plain-words.js');
  return readPlainWords(text, state, skills);
}
