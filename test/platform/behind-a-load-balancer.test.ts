import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createHttpServer, listen } from '../../bots/server/http.js';
import { createFakeLog } from '../fakes/log.js';
import { type DaybriefProcess, startDaybrief } from './daybrief-process.js';

/** How long balancers keep a connection open that nobody uses; ours must be the more patient side. */
const BALANCER_IDLE_S = 60;

describe('the server behind a load balancer', () => {
  it('keeps an idle connection open for longer than the balancer does', async () => {
    const server = createHttpServer({ ready: async () => undefined }, createFakeLog());
    const port = await listen(server, '127.0.0.1', 0);
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    const { headers } = await fetch(`http://127.0.0.1:${port}/healthz`);
    const seconds = /timeout=(\d+)/.exec(headers.get('keep-alive') ?? '')?.[1];
    expect(Number(seconds)).toBeGreaterThan(BALANCER_IDLE_S);
  });

  describe('in a process that is told to end', () => {
    let daybrief: DaybriefProcess;
    beforeAll(async () => {
      daybrief = await startDaybrief();
    });
    afterAll(() => daybrief?.stop());

    it('is ready before', async () => {
      expect(await daybrief.readiness()).toBe(200);
    });

    it('says that it is not ready before it refuses connections', async () => {
      daybrief.kill('SIGTERM');
      const seen: unknown[] = [];
      while (!seen.includes(503) && !seen.includes('refused')) {
        seen.push(await daybrief.readiness());
      }
      expect(seen).toContain(503);
    });
  });
});
