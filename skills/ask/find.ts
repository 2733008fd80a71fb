import type { Passage } from '../core/ports/writer.js';
import { type Evidence, findEvidence, type Searchable } from '../reading/question/evidence.js';
import type { Question } from '../reading/question/read-question.js';
import type { Term } from '../reading/question/terms.js';
import type { AskedSource, Group } from './source.js';

/** A group that may hold the answer. */
export interface Candidate {
  readonly group: Group;
  /** The share of the question that it speaks of, 0 to 1. */
  readonly coverage: number;
  readonly score: number;
  /** Worth the time that a model takes for it. */
  readonly isLikely: boolean;
}

/** What a source has on a question. */
export interface Found {
  /** Best first; each speaks of every name in the question. */
  readonly candidates: readonly Candidate[];
  /** Best first; what speaks of a part of the question. */
  readonly closest: readonly Candidate[];
  /** The terms that occur nowhere in the source. */
  readonly absent: readonly Term[];
}

/** The groups that a writer is shown, and the first of them that a model reads too. */
const MOST_GROUPS = { shown: 12, likely: 3 };
/** A group that is this much worse than the best one is about something else. */
const LEAST_OF_BEST = { shown: 0.15, likely: 0.5 };
const MOST_CLOSEST = 3;
const BULK_WEIGHT = 0.6;
/** Utterances of a meeting that can answer one question together; mail and documents are read whole. */
const MEETING_STRETCH = 9;
const LEAST_CLOSE = 0.3;

/**
 * Finds the groups of a source that speak of what is asked, by code. The same whoever writes: with a model
 * nothing that quotes would find is lost.
 */
export function findCandidates(question: Question, source: AskedSource): Found {
  const evidence = findEvidence(
    question,
    source.groups.flatMap(({ passages }) => passages.map(toSearchable)),
  );
  let next = 0;
  const ranked = source.groups
    .map((group) => {
      const matches = evidence.matches.slice(next, next + group.passages.length);
      next += group.passages.length;
      const stretch = source.kind === 'meeting' ? MEETING_STRETCH : matches.length;
      return { group, ...judge(matches, stretch, evidence) };
    })
    .map((each) => ({ ...each, score: each.score * (each.group.isBulk ? BULK_WEIGHT : 1) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const fitting = ranked.filter(({ hasNames }) => hasNames);
  const best = fitting[0]?.score ?? 0;
  return {
    candidates: fitting
      .filter(({ score }) => score >= best * LEAST_OF_BEST.shown)
      .slice(0, MOST_GROUPS.shown)
      .map((each, at) => ({
        ...each,
        isLikely: at < MOST_GROUPS.likely && each.score >= best * LEAST_OF_BEST.likely,
      })),
    closest: ranked
      .filter(({ coverage }) => coverage >= LEAST_CLOSE)
      .slice(0, MOST_CLOSEST)
      .map((each) => ({ ...each, isLikely: false })),
    absent: evidence.absent,
  };
}

/** What the asker wrote is found by whom they wrote to. */
function toSearchable({ by = '', about, text, isOwn, partOf }: Passage): Searchable {
  const to = isOwn && partOf && 'to' in partOf ? partOf.to.map(({ name = '' }) => name) : [];
  return { by: [by, ...to].join(' '), text, ...(about === undefined ? {} : { about }) };
}

/** The best stretch of a group: most of the question, then the highest score of its two best parts. */
function judge(matches: Evidence['matches'], stretch: number, evidence: Evidence) {
  let best = { coverage: 0, score: 0, hasNames: false };
  const last = Math.max(0, matches.length - stretch);
  for (let from = 0; from <= last; from += 1) {
    const part = matches.slice(from, from + stretch).filter(({ score }) => score > 0);
    if (part.length === 0) continue;
    const found = new Set(part.flatMap((match) => [...match.found]));
    const coverage = evidence.coverage(found);
    const [first = 0, second = 0] = part.map(({ score }) => score).sort((a, b) => b - a);
    const score = coverage * (first + second / 2);
    if (score > best.score) best = { coverage, score, hasNames: evidence.hasNames(found) };
  }
  return best;
}
