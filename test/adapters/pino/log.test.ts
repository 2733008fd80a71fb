import { describe, expect, it } from 'vitest';
import { createPinoLog } from '../../../adapters/pino/log.js';
import { UnavailableError } from '../../../skills/core/errors.js';
import { logContract } from '../../contracts/log.js';
import { createFakeLog } from '../../fakes/log.js';

function capture() {
  const lines: string[] = [];
  const log = createPinoLog({ destination: { write: (line: string) => void lines.push(line) } });
  return { log, lines };
}

logContract('pino', () => {
  const { log, lines } = capture();
  return { log, written: () => lines };
});
logContract('the fake', () => {
  const log = createFakeLog();
  return { log, written: () => log.events };
});

describe('pino log', () => {
  it('writes one JSON line with the event and its ids', () => {
    const { log, lines } = capture();
    log.info('skill.answered', { skill: 'digest', call: '7f3a' });
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      level: 'info',
      event: 'skill.answered',
      skill: 'digest',
      call: '7f3a',
    });
  });

  it('never writes the message of an unknown error, nor of its cause', () => {
    const { log, lines } = capture();
    log.error('skill.failed', new Error('canary in a mail', { cause: new Error('canary token') }));
    expect(lines.join()).not.toContain('canary');
    expect(lines.join()).toContain('log.test');
  });

  it('takes no line of a message for a frame of the stack', () => {
    const { log, lines } = capture();
    const mail = 'Dear all,\n    at the canary we decided\n    at noon (canary.md:1:1)';
    log.error('skill.failed', new Error(mail, { cause: new TypeError(mail) }));
    const renamed = new Error(mail);
    renamed.name = 'canary';
    log.error('skill.failed', renamed);
    expect(lines.slice(0, 1).join()).not.toContain('canary');
    expect(JSON.parse(lines[1] ?? '').stack.join()).not.toContain('canary.md');
    expect(lines.join()).toContain('log.test');
  });

  it('writes what happened for an error of ours', () => {
    const { log, lines } = capture();
    log.error('x', new UnavailableError({ what: 'Graph is down.', remedy: 'Wait.' }));
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      code: 'unavailable',
      what: 'Graph is down.',
    });
  });

  it('drops a field that is too long to be an id', () => {
    const { log, lines } = capture();
    log.warn('x', { call: 'canary'.repeat(100) });
    expect(lines.join()).not.toContain('canary');
  });
});
