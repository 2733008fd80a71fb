import type { Answer, Passage, Reader } from '../../../skills/writing.js';
import { toClaim } from '../meeting/claims.js';
import { readMeeting } from '../meeting/meeting-text.js';
import { selectDiverse } from '../terms/diverse-selection.js';
import { contentStems, createTermStatistics } from '../terms/term-statistics.js';

const MOST_CLAIMS = 5;
const WINDOW = 6;

/** Answers a question from passages: the sentences around the words it asks about, reported. */
export async function answer(
  question: string,
  passages: readonly Passage[],
  _reader: Reader,
  signal: AbortSignal,
): Promise<Answer> {
  signal.throwIfAborted();
  const meeting = readMeeting({
    id: '',
    attendees: [],
    gaps: [],
    utterances: passages.map(({ id, by, text }) => ({
      id,
      text,
      ...(by === undefined ? {} : { speaker: by }),
    })),
  });
  const asked = new Set(contentStems(question));
  const statistics = createTermStatistics(meeting.sentences.map((s) => s.stems));
  const own = meeting.sentences.map((s) =>
    [...new Set(s.stems)].reduce((t, x) => t + (asked.has(x) ? statistics.idf(x) : 0), 0),
  );
  const near = own.map((_, i) => {
    let t = 0;
    for (let j = Math.max(0, i - WINDOW); j <= Math.min(own.length - 1, i + WINDOW); j++)
      t += (own[j] ?? 0) / (1 + Math.abs(i - j));
    return t;
  });
  const ranked = meeting.sentences
    .map((sentence) => {
      const by =
        sentence.speaker !== undefined &&
        question.toLowerCase().includes(sentence.speaker.toLowerCase());
      return {
        sentence,
        vector: meeting.vectors[sentence.at] ?? new Map(),
        score:
          sentence.words < 6 || sentence.broken ? 0 : (near[sentence.at] ?? 0) * (by ? 1.5 : 1),
      };
    })
    .filter((x) => x.score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, 100);
  const best = ranked[0]?.score ?? 1;
  const chosen = selectDiverse(
    ranked.map((r) => ({ ...r, score: r.score / best })),
    { relevance: 0.8, most: MOST_CLAIMS },
  );
  return {
    claims: [...chosen]
      .sort((a, b) => a.sentence.at - b.sentence.at)
      .map(({ sentence }) => toClaim(sentence, meeting)),
    writtenBy: { model: 'none' },
  };
}
