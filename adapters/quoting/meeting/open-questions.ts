import { answersTo } from './answers.js';
import type { MeetingText } from './meeting-text.js';
import type { SpokenSentence } from './speech.js';

const FEWEST_WORDS = 3;
const LONGEST = 40;
/** How many answers are listened to: who doesn't know says so at once. */
const ANSWERS = 3;

/**
 * Finds questions that nobody answered, in the order said: who asked, or who was asked, says that they
 * don't know. What asks for work or for consent is no open question.
 */
export function findOpenQuestions(meeting: MeetingText): readonly SpokenSentence[] {
  return meeting.sentences.filter(
    (sentence) => isMatter(sentence, meeting) && staysOpen(sentence, meeting),
  );
}

function isMatter(sentence: SpokenSentence, { cues }: MeetingText): boolean {
  const { question, broken, words, stems, concludes } = sentence;
  if (!question || broken || words < FEWEST_WORDS || words > LONGEST) return false;
  if (stems.length === 0 || cues.has(sentence, 'idleQuestion')) return false;
  if (concludes && cues.has(sentence, 'proposal')) return false;
  const isOrder = cues.has(sentence, 'order') && !cues.has(sentence, 'noOrder');
  return !isOrder && !cues.has(sentence, 'asksConsent') && !cues.has(sentence, 'asksObjection');
}

function staysOpen(sentence: SpokenSentence, { sentences, cues }: MeetingText): boolean {
  const own = sentences
    .slice(sentence.at + 1, sentence.at + 3)
    .filter(({ utterance, question }) => utterance === sentence.end && !question);
  if (own.some((each) => cues.has(each, 'unanswered'))) return true;
  const answers = answersTo(sentence, sentences).filter((each) => !cues.has(each, 'nod'));
  const [first] = answers;
  if (first === undefined) return sentence.at >= sentences.length - 2 && sentences.length > 2;
  return answers.slice(0, ANSWERS).some((answer, place) => {
    if (!cues.has(answer, 'unanswered')) return false;
    // Behind an answer with a content of its own "I don't know" speaks of something else.
    return place === 0 || answer.utterance === first.utterance;
  });
}
