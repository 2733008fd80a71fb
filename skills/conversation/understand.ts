import type { Attachment } from '../core/call.js';
import { UnknownSkillError } from '../core/errors.js';
import type { ConversationState } from '../core/ports/conversations.js';
import type { AnySkill } from '../core/skill.js';
import { commandOf, parse, parseWords } from '../core/typed-commands/parse.js';
import { isStopWord } from '../reading/stop-words.js';
import { withAttachedFile } from './attached-file.js';
import { readFollowUp } from './follow-up.js';
import { isFreeQuestion } from './free-question.js';
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
  if (attachments.length > 0) {
    const talk = await readMeant(text, skills, situation, ['small talk']);
    if (talk) return talk;
  }
  const referring =
    readFollowUp(text, state, skills) ?? withAttachedFile(text, attachments, skills);
  if (referring !== text) return toUnderstood(parse(referring, skills), referring);
  if (isSentence(text, skills)) {
    const meant = await readMeant(text, skills, situation, SURE_KINDS);
    if (meant && text.startsWith(meant.skill.name) && meant.meant !== text) return meant;
  }
  try {
    const command = typeof asked === 'string' ? parse(text, skills) : parseWords(asked, skills);
    return toUnderstood(command, text);
  } catch (error) {
    if (!(error instanceof UnknownSkillError)) throw error;
    const question = readQuestion(text, error, skills);
    const meant =
      (await readMeant(text, skills, situation, question ? SURE_KINDS : ALL_KINDS)) ?? question;
    if (meant) return meant;
    throw isSaid(text) && error.suggestion === undefined ? notUnderstood() : error;
  }
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
function readQuestion(
  text: string,
  { suggestion }: UnknownSkillError,
  skills: readonly AnySkill[],
): Understood | undefined {
  const ask = skills.find(({ name }) => name === 'ask');
  if (!ask || !isFreeQuestion(text, suggestion !== undefined)) return undefined;
  return { ...commandOf(ask, [text]), by: 'examples', words: text };
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

const SURE_KINDS: readonly PlainWords['kind'][] = ['command', 'small talk'];
const ALL_KINDS: readonly PlainWords['kind'][] = [...SURE_KINDS, 'offer'];

/** What free words are like, if it is of one of these kinds; nobody who types commands loads it. */
async function readMeant(
  text: string,
  skills: readonly AnySkill[],
  { state }: Situation,
  kinds: readonly PlainWords['kind'][],
): Promise<Understood | undefined> {
  const { readPlainWords } = await import('./plain-words/read-plain-words.js');
  const plain = await readPlainWords(text, state, skills);
  return plain && kinds.includes(plain.kind) ? plain.understood : undefined;
}
