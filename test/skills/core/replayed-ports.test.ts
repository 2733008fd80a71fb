import { describe, expect, it } from 'vitest';
import type { TimeWindow } from '../../../skills/core/ports/mail.js';
import type { Ports } from '../../../skills/core/ports/ports.js';
import { withReplay } from '../../../skills/core/replayed-ports.js';
import { createFakeCall } from '../../fakes/call.js';
import { createFakeClock } from '../../fakes/clock.js';

const call = createFakeCall();
const window: TimeWindow = { from: 0, to: 1 };

/** A mailbox of three messages that counts how often it is read. */
function counted() {
  let [opened, given, closed] = [0, 0, 0];
  async function* messages() {
    opened += 1;
    try {
      for (const id of ['a', 'b', 'c']) {
        given += 1;
        yield { id };
      }
    } finally {
      closed += 1;
    }
  }
  const mailbox = { messages } as unknown as Ports['mailbox'];
  return { mailbox, counts: () => ({ opened, given, closed }) };
}

async function idsOf({ mailbox }: Pick<Ports, 'mailbox'>, most = 9): Promise<readonly string[]> {
  const ids: string[] = [];
  for await (const item of mailbox.messages(window, call.signal)) {
    ids.push((item as unknown as { readonly id: string }).id);
    if (ids.length === most) break;
  }
  return ids;
}

describe('ports of a request that is run again', () => {
  it('give the same mail, read once', async () => {
    const { mailbox, counts } = counted();
    const open = withReplay(async () => ({ mailbox }) as unknown as Ports);
    expect(await idsOf(await open(['mailbox'], call))).toEqual(['a', 'b', 'c']);
    expect(await idsOf(await open(['mailbox'], call))).toEqual(['a', 'b', 'c']);
    expect(counts()).toEqual({ opened: 1, given: 3, closed: 1 });
  });

  it('end where the first run stopped reading, and close what it read', async () => {
    const { mailbox, counts } = counted();
    const open = withReplay(async () => ({ mailbox }) as unknown as Ports);
    expect(await idsOf(await open(['mailbox'], call), 2)).toEqual(['a', 'b']);
    expect(await idsOf(await open(['mailbox'], call))).toEqual(['a', 'b']);
    expect(counts()).toEqual({ opened: 1, given: 2, closed: 1 });
  });

  it('tell the same time and change nothing twice, but tell progress anew', async () => {
    const clock = createFakeClock('2026-11-24T08:00:00Z');
    const marked: string[] = [];
    const steps: string[] = [];
    const marks = { mark: async (id: string) => void marked.push(id) };
    const progress = { report: ({ doing }: { doing: string }) => void steps.push(doing) };
    const open = withReplay(async () => ({ clock, marks, progress }) as unknown as Ports);
    const times: number[] = [];
    for (const _ of [1, 2]) {
      const ports = await open(['clock', 'marks', 'progress'], call);
      times.push(ports.clock.now());
      clock.advance(1_000);
      await (ports.marks as unknown as typeof marks).mark('m1');
      ports.progress.report({ doing: 'Reading', done: 1, unit: 'threads' });
    }
    expect(times[1]).toBe(times[0]);
    expect(marked).toEqual(['m1']);
    expect(steps).toEqual(['Reading', 'Reading']);
  });

  it('read anew what a run has changed since it read it, and the same in the next run', async () => {
    const kept: string[] = [];
    const marks = {
      mark: async (id: string) => void kept.push(id),
      list: async () => [...kept],
    };
    const open = withReplay(async () => ({ marks }) as unknown as Ports);
    for (const _ of [1, 2]) {
      const ports = (await open(['marks'], call)).marks as unknown as typeof marks;
      const before = await ports.list();
      await ports.mark('m1');
      expect([before, await ports.list()]).toEqual([[], ['m1']]);
    }
    expect(kept).toEqual(['m1']);
  });
});
