import { lazily } from '../../core/lazily.js';
import { MAIL_TRACES } from '../languages/known-languages.js';
import { anyLanguageWords } from '../languages/language-pattern.js';
import type { SignatureWords } from '../languages/mail-traces.js';
import { phrasesIn, wordsIn } from '../languages/sources.js';

type Part = Exclude<keyof SignatureWords, 'noticeWords'>;

const wordSet = (part: Part) =>
  lazily(() => new Set(MAIL_TRACES.flatMap(({ signatures }) => wordsIn(signatures[part]))));
const phraseList = (part: Part) =>
  lazily(() => MAIL_TRACES.flatMap(({ signatures }) => phrasesIn(signatures[part])));
/** Phrases whose pieces between slashes have to stand together. */
const pieceLists = (part: Part) =>
  lazily(() =>
    MAIL_TRACES.flatMap(({ signatures }) => phrasesIn(signatures[part])).map((phrase) =>
      phrase.split(' / '),
    ),
  );
const phraseSet = (part: Part) =>
  lazily(() => new Set(MAIL_TRACES.flatMap(({ signatures }) => phrasesIn(signatures[part]))));

/** What stands at the end and the head of mails, of all languages together; each part is read on first use. */
export const SIGNATURE = {
  closing: wordSet('closing'),
  companions: wordSet('companions'),
  lines: phraseSet('lines'),
  starts: phraseList('starts'),
  thanks: phraseSet('thanks'),
  deviceStarts: phraseList('deviceStarts'),
  deviceEnds: phraseList('deviceEnds'),
  notices: pieceLists('notices'),
  noticeWords: lazily(() =>
    MAIL_TRACES.flatMap(({ signatures: { noticeWords } }) =>
      noticeWords === undefined
        ? []
        : [
            {
              mail: new Set(phrasesIn(noticeWords.mail)),
              topics: noticeWords.topics.map(phrasesIn),
              own: new Set(wordsIn(noticeWords.own)),
            },
          ],
    ),
  ),
  bannerStarts: phraseList('bannerStarts'),
  bannerProofs: pieceLists('bannerProofs'),
} as const;

/** Words in small letters inside a name: "von". */
export const nameParticles = anyLanguageWords(({ people }) => people.particles);
