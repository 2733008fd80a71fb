import { describe, expect, it } from 'vitest';
import { UnavailableError } from '../../../skills/core/errors.js';
import {
  holdOpen,
  type OpenRequests,
  tellOfLostRequests,
} from '../../../skills/delivery/open-requests.js';
import { dana, jonas } from '../../contracts/owners.js';
import { createFakeClock } from '../../fakes/clock.js';
import { createFakeLog } from '../../fakes/log.js';
import { createFakeOpenRequests } from '../../fakes/open-requests.js';
import { createFakeSurface, fakeAddress } from '../../fakes/surface.js';
import { createFakeTimers } from '../../fakes/timers.js';

const MINUTE_MS = 60_000;

function setUp() {
  const openRequests = createFakeOpenRequests();
  const clock = createFakeClock(0);
  const log = createFakeLog();
  const slack = createFakeSurface('slack', true);
  const tell = () =>
    tellOfLostRequests({
      openRequests,
      surfaceNamed: () => slack,
      clock,
      timers: createFakeTimers(clock),
      log,
    });
  const ask = (id: string, owner = dana) => {
    const request = { id, owner, address: fakeAddress(owner), askedAt: clock.now() };
    return holdOpen(openRequests, request, log);
  };
  return { openRequests, clock, log, slack, tell, ask };
}

describe('a request whose process died', () => {
  it('is told to the person who asked, once', async () => {
    const { ask, clock, tell, slack } = setUp();
    ask('call-1');
    clock.advance(12 * MINUTE_MS);
    await tell();
    await tell();
    expect(slack.messages).toMatchObject([
      {
        to: fakeAddress(dana),
        reply: {
          title: ['I was interrupted before I could answer what you asked 12 minutes ago.'],
          audience: 'asker',
        },
      },
    ]);
  });

  it('is not mistaken for one that was answered, nor for one that is still worked on', async () => {
    const { ask, clock, tell, slack } = setUp();
    const close = ask('answered');
    await close();
    clock.advance(12 * MINUTE_MS);
    ask('under way');
    clock.advance(MINUTE_MS);
    await tell();
    expect(slack.messages).toEqual([]);
  });

  it('is let go after a day, when nobody waits any more', async () => {
    const { ask, clock, tell, slack, log } = setUp();
    ask('call-1');
    clock.advance(25 * 60 * MINUTE_MS);
    await tell();
    expect(slack.messages).toEqual([]);
    expect(log.events).toMatchObject([{ event: 'request.lost' }]);
  });

  it('keeps nobody else from being told when one place is gone', async () => {
    const { ask, clock, tell, slack, log } = setUp();
    ask('call-1');
    ask('call-2', jonas);
    slack.close(fakeAddress(dana));
    clock.advance(12 * MINUTE_MS);
    await tell();
    expect(slack.messages.map(({ to }) => to)).toEqual([fakeAddress(jonas)]);
    expect(log.events).toContainEqual(
      expect.objectContaining({
        event: 'request.not-told',
        fields: expect.objectContaining({ code: 'not_found' }),
      }),
    );
  });
});

it('answers people although the store cannot note that they asked', async () => {
  const failure = new UnavailableError({ what: 'Away.', remedy: 'Wait.' });
  const refusing: OpenRequests = {
    open: () => Promise.reject(failure),
    close: () => Promise.reject(failure),
    takeBefore: () => Promise.reject(failure),
  };
  const log = createFakeLog();
  const request = { id: 'call-1', owner: dana, address: fakeAddress(dana), askedAt: 0 };
  await expect(holdOpen(refusing, request, log)()).resolves.toBeUndefined();
  expect(log.events.map(({ event }) => event)).toEqual(['request.not-noted', 'request.not-noted']);
});
