import { pastOf } from '../meeting/past-tense.js';

/** "I'm", "I will", "I can't" and what they become after a name, and after "You". */
const AUXILIARIES: readonly (readonly [pattern: RegExp, third: string, second: string])[] = [
  [/^(?:am|'m) /i, 'is ', 'are '],
  [
    /^(?:have|'ve) (?=(?:not |already |just |now |also )?(?:[a-z]+(?:ed|en|wn|nt|pt|lt|ft|nd|ld|ght)|been|done|made|had|got|put|set|read|begun|run|met)\b)/i,
    'has ',
    'have ',
  ],
  [/^(?:will|'ll) /i, 'will ', 'will '],
  [/^(?:would|'d) (?=like|prefer|love|suggest|propose|rather|be)/i, 'would ', 'would '],
  [
    /^(?=(?:can|could|should|must|may|might|cannot|can't|couldn't|shouldn't|won't|didn't|did not|hadn't) )/i,
    '',
    '',
  ],
  [/^(?:do not|don't) /i, 'does not ', 'do not '],
  [/^(?:haven't|have not) /i, 'has not ', 'have not '],
];
const PRESENT =
  /^(?:also |still |just |really |now )*(think|believe|need|want|suggest|propose|recommend|agree|hope|expect|prefer|plan|know|see|support|understand|assume|feel|doubt|like|read) /i;
const OTHER_PERSONS = /\b(?:i|me|my|mine|myself|we|us|our|ours|you|your|yours|yourself)\b(?!\.)/i;

const ENCLOSES =
  /^(?:(?:please|pls) (?:find|see)(?: (?:attached|enclosed))?|attached (?:please find|you will find|is|are)|(?:i have |i've |i )?(?:attached|enclosed)(?: is| are)?|here (?:is|are))(?: here)? (?<thing>(?:the|an?|my|our|your|some|\d|[a-z]+ \d)[^:]*)$/i;

/** Reports what a message brings: "Please find attached invoice 7" -> "Mei Lin sends invoice 7". */
export function reportEnclosure(
  sentence: string,
  name: string,
  isReader: boolean,
): string | undefined {
  const plain = sentence.replace(/’/gu, "'").replace(/[.!]+$/u, '');
  const thing = /\b(?:attach|enclos)/i.test(plain)
    ? ENCLOSES.exec(plain)?.groups?.['thing']
    : undefined;
  const object = thing?.replace(/,? (?:attached|enclosed)$/i, '').replace(/^(?:my|our)\b/i, 'the');
  if (object === undefined || OTHER_PERSONS.test(object)) return undefined;
  return isReader ? `You sent ${object}` : `${name} sends ${object}`;
}

/**
 * Reports what somebody says of themselves: "I'll send it on Monday" -> "Jonas will send it on Monday".
 *
 * Undefined for everything else, and where another "I", "we" or "you" would be left in the words.
 */
export function reportOwnStatement(
  sentence: string,
  name: string,
  isReader: boolean,
): string | undefined {
  const plain = sentence
    .replace(/’/gu, "'")
    .replace(/^(?:so|and|but|also|ok|okay|well|thanks)[,:!–—-]*\s+/i, '');
  const said = /^I(?= |')/u.test(plain) ? plain.slice(1).replace(/^ /u, '') : undefined;
  if (said === undefined || OTHER_PERSONS.test(said) || said.includes('?')) return undefined;
  // "I found it and was pleased" has two verbs to turn.
  if (isReader && /\b(?:was|am)\b/i.test(said.replace(/^am\b/, ''))) return undefined;
  const subject = isReader ? 'You' : name;
  for (const [pattern, third, second] of AUXILIARIES) {
    if (pattern.test(said)) return `${subject} ${said.replace(pattern, isReader ? second : third)}`;
  }
  const verb = PRESENT.exec(said)?.[1];
  if (verb) {
    return `${subject} ${said.replace(verb, isReader ? verb : `${verb}s`)}`;
  }
  const first = /^[a-z]+/.exec(said)?.[0] ?? '';
  const isPast = /ed$/u.test(first) || PAST_FORMS.has(first);
  return isPast ? `${subject} ${said}` : undefined;
}

const PAST_FORMS: ReadonlySet<string> = new Set(
  'go get see say think know take come give find tell leave keep begin bring buy build choose make meet pay run send speak write have do'
    .split(' ')
    .flatMap((verb) => pastOf(verb) ?? []),
);
