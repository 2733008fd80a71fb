import { describe, expect, it } from 'vitest';
import { createProgressLine } from '../../../adapters/terminal/progress.js';
import { progressContract } from '../../contracts/progress.js';
import { createFakeClock } from '../../fakes/clock.js';
import { createFakeProgress } from '../../fakes/progress.js';

function terminal(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, written, write: (text: string) => void written.push(text) };
}

progressContract('the terminal', () => createProgressLine(terminal(true), createFakeClock(0).now));
progressContract('a pipe', () => createProgressLine(terminal(false), createFakeClock(0).now));
progressContract('the fake', createFakeProgress);

describe('progress line', () => {
  it('edits one line in place and takes it away again', () => {
    const stream = terminal(true);
    const line = createProgressLine(stream, createFakeClock(0).now);
    line.report({ doing: 'Reading', done: 14, total: 38, unit: 'threads' });
    line.clear();
    expect(stream.written).toEqual(['\r\u001b[KReading 14 of 38 threads', '\r\u001b[K']);
  });

  it('thins out what comes too fast to be read', () => {
    const stream = terminal(true);
    const clock = createFakeClock(0);
    const line = createProgressLine(stream, clock.now);
    for (let done = 1; done <= 100; done += 1) {
      line.report({ doing: 'Reading', done, unit: 'messages' });
      clock.advance(10);
    }
    expect(stream.written).toHaveLength(10);
  });

  it('writes nothing into a pipe', () => {
    const stream = terminal(false);
    const line = createProgressLine(stream, createFakeClock(0).now);
    line.report({ doing: 'Reading', done: 1, unit: 'messages' });
    line.clear();
    expect(stream.written).toEqual([]);
  });
});
