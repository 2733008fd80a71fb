import { organisationOf } from './organisation.js';

/** Signs that are read as others: digits, letters of other scripts, two letters for one. */
const READ_AS: readonly (readonly [RegExp, string])[] = [
  [/[0οоօ]/gu, 'o'],
  [/[1|iіιıl]/gu, 'l'],
  [/[3еεё]/gu, 'e'],
  [/[4@аα]/gu, 'a'],
  [/[5$ѕ]/gu, 's'],
  [/[7τт]/gu, 't'],
  [/[9ԛ]/gu, 'g'],
  [/[8]/gu, 'b'],
  [/[рρ]/gu, 'p'],
  [/[сϲ]/gu, 'c'],
  [/[хχ]/gu, 'x'],
  [/[уγ]/gu, 'y'],
  [/[кκ]/gu, 'k'],
  [/[νѵ]/gu, 'v'],
  [/[һ]/gu, 'h'],
  [/[ԁ]/gu, 'd'],
  [/rn/gu, 'm'],
  [/vv/gu, 'w'],
  [/cl/gu, 'd'],
];
/** Shorter names are a letter apart by chance: "bmw", "bmf". */
const SHORTEST = 5;

/**
 * Whether a domain may be taken for another that it is not: letters swapped for digits or those of another
 * script, one letter more, less or elsewhere, or the other's name with something at its side.
 *
 * The same name under another ending is no look-alike: companies have both.
 */
export function looksLike(domain: string, other: string): boolean {
  const [mine, theirs] = [nameOf(domain), nameOf(other)];
  if (organisationOf(domain) === organisationOf(other) || mine === theirs) {
    return false;
  }
  if (domain.startsWith(`${other}.`) || theirs.length < SHORTEST - 1)
    return domain !== other && domain.startsWith(`${other}.`);
  if (mine.split('-').includes(theirs)) return true;
  const [seen, meant] = [skeletonOf(mine), skeletonOf(theirs)];
  return seen === meant || (theirs.length >= SHORTEST && isOneApart(seen, meant));
}

/** Whether a domain is spelled with letters beyond ASCII, openly or in its coded form. */
export function isForeignScript(domain: string): boolean {
  return /(?:^|\.)xn--|[^\p{ASCII}]/u.test(domain);
}

/** The label that an organisation chose. */
function nameOf(domain: string): string {
  return organisationOf(domain).split('.')[0] ?? '';
}

function skeletonOf(name: string): string {
  const bare = name.normalize('NFKD').replace(/\p{M}|-/gu, '');
  return READ_AS.reduce((text, [sign, read]) => text.replace(sign, read), bare);
}

/** One letter more, less, another, or two changed places. */
function isOneApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let from = 0;
  while (from < one.length && one[from] === other[from]) from += 1;
  const [rest, otherRest] = [one.slice(from), other.slice(from)];
  return (
    rest.slice(1) === otherRest ||
    rest === otherRest.slice(1) ||
    rest.slice(1) === otherRest.slice(1) ||
    (rest[0] === otherRest[1] && rest[1] === otherRest[0] && rest.slice(2) === otherRest.slice(2))
  );
}
