import type { Claim } from '../../../skills/core/ports/writer.js';
import type { Stretch } from '../meeting/chapters.js';
import type { MeetingText } from '../meeting/meeting-text.js';
import { phrasesOf, tellStretch } from '../meeting/narrative.js';
import { capitalise } from '../meeting/speaker-name.js';
import { type Question, topicOf } from './question.js';

/** Shorter sources are quoted; there is nothing to sum up. */
const FEWEST_SENTENCES = 20;
const MOST_TOPICS = 4;
/** How much more a topic counts that has a word of the question. */
const ASKED_TOPIC = 3;
/** The share of a subject's words, by how rare they are, that have to be said for it to be named. */
const SPOKEN_OF = 0.7;

/** What the stretch is about, and who talked: the question's own subject first. */
export function tellLead(
  question: Question,
  source: MeetingText,
  stretch: Stretch,
): Claim | undefined {
  if (!source.english || source.sentences.length < FEWEST_SENTENCES) return undefined;
  const { topic, people } = question;
  const opener = frameOf(question, source, stretch);
  const framed = new Set(topicOf(opener));
  const phrases = phrasesOf(source, stretch)
    .map((phrase) => {
      const asked = phrase.stems.some((term) => topic.includes(term));
      return { ...phrase, score: phrase.score * (asked ? ASKED_TOPIC : 1) };
    })
    .sort((a, b) => b.score - a.score);
  const [person, ...others] = people;
  const telling = {
    phrases,
    most: MOST_TOPICS,
    ...(person !== undefined && others.length === 0 ? { presenter: person } : {}),
  };
  const lead = tellStretch(source, stretch, { ...telling, opener, said: framed });
  return lead ?? tellStretch(source, stretch, telling);
}

/** "On the price, when discussing the gauge,": what is asked, as far as the stretch speaks of it. */
function frameOf(
  { subject: { about = '', circumstance = '' } }: Question,
  source: MeetingText,
  { from, to }: Stretch,
): string {
  const spoken = new Set(source.sentences.slice(from, to).flatMap(({ stems }) => stems));
  const isSpokenOf = (words: string) => {
    const terms = topicOf(words);
    const weight = (some: readonly string[]) =>
      some.reduce((sum, term) => sum + source.statistics.idf(term), 0);
    const said = terms.filter((term) => spoken.has(term));
    return words !== '' && weight(said) >= SPOKEN_OF * weight(terms);
  };
  const parts = [
    ...(isSpokenOf(about) ? [`On ${about},`] : []),
    ...(isSpokenOf(circumstance) ? [`when ${circumstance},`] : []),
  ];
  return capitalise(parts.join(' '));
}
