import { type Principal, principalKey, type SurfaceName } from '../core/caller.js';
import { toDaybriefError } from '../core/errors.js';
import type { Timers } from '../core/ports/clock.js';
import type { Log } from '../core/ports/log.js';
import type { Surface } from '../core/ports/surface.js';

/** What it takes to see who left. */
export interface LeaversPorts {
  /** Everybody of whom something is kept, in a stable order. */
  people(): Promise<readonly Principal[]>;
  readonly surfaceNamed: (name: SurfaceName) => Surface | undefined;
  /** Whether the person's own mailbox says that its account was switched off or deleted. */
  readonly isSwitchedOff: (person: Principal, signal: AbortSignal) => Promise<boolean>;
  /** Erases all that is kept of a person and returns how many rows that were; the audit has it. */
  readonly erase: (person: Principal) => Promise<number>;
  readonly timers: Pick<Timers, 'deadline'>;
  readonly log: Log;
}

/** How many people one turn asks about: Slack takes a hundred such questions a minute from all of a workspace. */
const PEOPLE_A_TURN = 60;
/** More at once is a platform that errs, or a decision that an administrator carries out: nobody is erased. */
const MOST_LEAVERS_A_TURN = 15;
const ANSWER_MS = 10_000;
/** Whoever sits at the machine itself has no account that ends. */
const CHATS: ReadonlySet<SurfaceName> = new Set<SurfaceName>(['slack', 'teams']);

/**
 * Creates a turn of looking whose account is no longer there: what is kept of them, their schedules and
 * their sign-in included, is erased, and the audit says so.
 *
 * Each turn asks about the next people and returns how many were erased. Where a platform does not answer, or
 * cannot tell, its people stay.
 */
export function createLeavers(ports: LeaversPorts): () => Promise<number> {
  let after = '';
  return async () => {
    const everybody = (await ports.people()).filter(({ surface }) => CHATS.has(surface));
    const next = everybody.findIndex((person) => principalKey(person) > after);
    const turn = next === -1 ? [] : everybody.slice(next, next + PEOPLE_A_TURN);
    const [last] = turn.slice(-1);
    const isRoundOver = next + PEOPLE_A_TURN >= everybody.length;
    after = last === undefined || isRoundOver ? '' : principalKey(last);
    const leavers: Principal[] = [];
    for (const person of turn) if (await hasLeft(person, ports)) leavers.push(person);
    if (leavers.length > MOST_LEAVERS_A_TURN) {
      ports.log.warn('people.too-many-left', { left: leavers.length, asked: turn.length });
      return 0;
    }
    for (const person of leavers) {
      const rows = await ports.erase(person);
      ports.log.info('people.left', { surface: person.surface, rows });
    }
    return leavers.length;
  };
}

async function hasLeft(
  person: Principal,
  { surfaceNamed, isSwitchedOff, timers, log }: LeaversPorts,
): Promise<boolean> {
  const signal = timers.deadline(ANSWER_MS);
  try {
    const surface = surfaceNamed(person.surface);
    if ((await surface?.hasLeft?.(person, signal)) === true) return true;
    return await isSwitchedOff(person, signal);
  } catch (error) {
    log.info('people.cannot-tell', { surface: person.surface, code: toDaybriefError(error).code });
    return false;
  }
}
