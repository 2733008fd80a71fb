import { describe, expect, it } from 'vitest';
import { type Principal, principalKey } from '../../../skills/core/caller.js';
import { UnavailableError } from '../../../skills/core/errors.js';
import { createLeavers, type LeaversPorts } from '../../../skills/delivery/leavers.js';
import { dana, danaOnTeams, jonas, stranger } from '../../contracts/owners.js';
import { createFakeClock } from '../../fakes/clock.js';
import { createFakeLog } from '../../fakes/log.js';
import { createFakeSurface } from '../../fakes/surface.js';
import { createFakeTimers } from '../../fakes/timers.js';

interface Given {
  readonly people: readonly Principal[];
  /** Whom Slack calls deactivated; an error is thrown instead of an answer. */
  readonly inSlack?: (person: Principal) => boolean | Error;
  readonly switchedOff?: readonly Principal[];
}

function setUp({ people, inSlack = () => false, switchedOff = [] }: Given) {
  const clock = createFakeClock('2026-12-01T08:00:00Z');
  const log = createFakeLog();
  const erased: Principal[] = [];
  const asked: Principal[] = [];
  const slack: ReturnType<LeaversPorts['surfaceNamed']> = {
    ...createFakeSurface('slack', true),
    async hasLeft(person) {
      asked.push(person);
      const answer = inSlack(person);
      if (answer instanceof Error) throw answer;
      return answer;
    },
  };
  const turn = createLeavers({
    people: async () => people.filter((each) => !erased.includes(each)),
    surfaceNamed: (name) => (name === 'slack' ? slack : createFakeSurface(name, false)),
    isSwitchedOff: async (person) => switchedOff.includes(person),
    erase: async (person) => erased.push(person),
    timers: createFakeTimers(clock),
    log,
  });
  return { turn, erased, asked, log };
}

const inOrder = (...people: readonly Principal[]) =>
  [...people].sort((a, b) => (principalKey(a) < principalKey(b) ? -1 : 1));

const crowd = (many: number): readonly Principal[] =>
  Array.from({ length: many }, (_, number) => ({
    surface: 'slack',
    tenant: 'T1',
    user: `U${String(number).padStart(4, '0')}`,
  }));

describe('somebody who left', () => {
  it('is erased when Slack says that their account is deactivated; everybody else stays', async () => {
    const { turn, erased } = setUp({
      people: inOrder(dana, jonas, stranger, danaOnTeams),
      inSlack: (person) => person === jonas,
    });
    expect(await turn()).toBe(1);
    expect(erased).toEqual([jonas]);
  });

  it('is erased when Microsoft says that their account is switched off', async () => {
    const { turn, erased } = setUp({
      people: inOrder(dana, danaOnTeams),
      switchedOff: [danaOnTeams],
    });
    await turn();
    expect(erased).toEqual([danaOnTeams]);
  });

  it('stays where the platform gives no answer, and the others are looked at all the same', async () => {
    const away = new UnavailableError({ what: 'Slack is away.', remedy: 'Wait.' });
    const { turn, erased } = setUp({
      people: inOrder(dana, jonas),
      inSlack: (person) => (person === dana ? away : true),
    });
    await turn();
    expect(erased).toEqual([jonas]);
  });

  it('is not believed to have left together with too many others: the operator is told', async () => {
    const { turn, erased, log } = setUp({ people: crowd(40), inSlack: () => true });
    expect(await turn()).toBe(0);
    expect(erased).toEqual([]);
    expect(log.events).toMatchObject([
      { level: 'warn', event: 'people.too-many-left', fields: { left: 40, asked: 40 } },
    ]);
  });
});

describe('turns of looking who left', () => {
  it('ask about everybody in their order, a part of them each time, and then begin anew', async () => {
    const people = crowd(150);
    const { turn, asked } = setUp({ people });
    await turn();
    expect(asked.length).toBeLessThan(150);
    await turn();
    await turn();
    expect(asked).toEqual(people);
    await turn();
    expect(asked.slice(people.length)[0]).toEqual(people[0]);
  });

  it('ask about nobody who sits at the machine itself', async () => {
    const operator: Principal = { surface: 'terminal', tenant: 'local', user: 'root' };
    const { turn, erased } = setUp({ people: [operator], switchedOff: [operator] });
    await turn();
    expect(erased).toEqual([]);
  });

  it('ask nobody where nothing is kept of anybody', async () => {
    const { turn, asked } = setUp({ people: [] });
    expect(await turn()).toBe(0);
    expect(asked).toEqual([]);
  });
});
