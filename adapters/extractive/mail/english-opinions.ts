import { pastOf } from '../meeting/past-tense.js';

const FILL =
  "(?:(?:just|also|still|really|would|do|personally|strongly|rather|therefore|fully|completely) |'d )*";
const CLAUSE_VERB =
  'think|believe|guess|suppose|feel|hope|assume|propose|suggest|recommend|agree|expect|fear|doubt|understand|see|know|wish';
const THINKS = new RegExp(
  `^I ?${FILL}(?<verb>${CLAUSE_VERB})(?<that> that)? (?=(?:the|an?|this|that|these|those|it|we|they|he|she|there|our|their|all|both|most|some|any|\\p{Lu})\\b)`,
  'iu',
);
const DENIES =
  /^I (?:don't|do not) (?:really )?(?<verb>think|believe|know|see|understand|expect)(?: that)? /i;
const PLAIN = new RegExp(
  `^I ?${FILL}(?<verb>agree with|object to|support|oppose|prefer|propose|suggest|recommend|want|need|like|withdraw|volunteer|favou?r) (?=\\S)`,
  'i',
);
const OTHER_PERSONS = /\b(?:i|me|my|mine|myself|we|us|our|ours|you|your|yours|yourself)\b(?!\.)/i;

/**
 * Reports what somebody thinks, proposes or agrees to, in the past as minutes do: "I think it works" ->
 * "Dana thought that it works". `tell` gives the clause of a report, or undefined where it cannot.
 */
export function reportOpinion(
  sentence: string,
  name: string,
  tell: (clause: string) => string | undefined,
): string | undefined {
  const plain = sentence.replace(/[.!,;:]+$/u, '');
  if (plain.includes('?')) return undefined;
  const denied = DENIES.exec(plain);
  if (denied) {
    const clause = tell(plain.slice(denied[0].length));
    const verb = denied.groups?.['verb']?.toLowerCase();
    return clause && (verb === 'think' || verb === 'believe' || verb === 'expect')
      ? `${name} did not ${verb} that ${clause}`
      : undefined;
  }
  const thinks = THINKS.exec(plain);
  if (thinks) {
    const verb = (thinks.groups?.['verb'] ?? '').toLowerCase();
    const clause = tell(plain.slice(thinks[0].length));
    if (clause) return `${name} ${pastOf(verb) ?? verb} that ${clause}`;
  }
  const acts = PLAIN.exec(plain);
  const rest = acts && plain.slice(acts[0].length);
  if (!acts || !rest || OTHER_PERSONS.test(rest)) return undefined;
  const [verb = '', ...particle] = (acts.groups?.['verb'] ?? '').toLowerCase().split(' ');
  const modal = /\bwould\b|'d\b/i.test(acts[0]) ? `would ${verb}` : pastOf(verb);
  return modal === undefined ? undefined : [name, modal, ...particle, rest].join(' ');
}
