import { describe, expect, it } from 'vitest';
import { InputError, UnavailableError } from '../../../skills/core/errors.js';
import { toPlain } from '../../../skills/core/reply.js';
import { type OpenPorts, runSkill, withProgress } from '../../../skills/core/run.js';
import { type AnySkill, defineSkill } from '../../../skills/core/skill.js';
import { parse } from '../../../skills/core/typed-commands/parse.js';
import { createFakeCall } from '../../fakes/call.js';
import { createFakeClock } from '../../fakes/clock.js';
import { createFakeLog } from '../../fakes/log.js';
import { createFakeProgress } from '../../fakes/progress.js';

const ports = { clock: createFakeClock('2026-11-24T08:00:00Z'), progress: createFakeProgress() };
// The fake opens two ports; a skill of these tests needs no other.
const open = (async () => ports) as unknown as OpenPorts;

function skillThat(run: () => Promise<never> | ReturnType<AnySkill['run']>, places = ['personal']) {
  return defineSkill({
    name: 'try',
    summary: 'Tries.',
    group: 'daily',
    params: {},
    examples: ['try'],
    places: places as ['personal'],
    needs: ['clock'],
    run,
  });
}

const answer = {
  kind: 'notice',
  audience: 'asker',
  title: ['Done.'],
  sections: [],
} as const;

describe('runSkill', () => {
  it('answers with the reply of the skill', async () => {
    const skills = [skillThat(async () => answer)];
    const log = createFakeLog();
    const outcome = await runSkill(() => parse('try', skills), createFakeCall(), open, log);
    const understood = { skill: 'try', input: {}, by: 'command' };
    expect(outcome).toEqual({ reply: answer, error: undefined, understood });
    expect(log.events).toMatchObject([{ event: 'skill.answered', fields: { skill: 'try' } }]);
  });

  it('says that the time ran out where it did, which is no fault of ours', async () => {
    const signal = AbortSignal.abort(new DOMException('timed out', 'TimeoutError'));
    const skills = [skillThat(async () => answer)];
    const log = createFakeLog();
    const call = { ...createFakeCall(), signal };
    const { reply, error } = await runSkill(() => parse('try', skills), call, open, log);
    expect(error?.code).toBe('unavailable');
    expect(toPlain(reply.title)).toBe('That took too long, so I stopped.');
    expect(log.events).toMatchObject([{ event: 'skill.refused' }]);
  });

  it('turns a failure into what happened, why and what to do, with the id for the log', async () => {
    const failure = new UnavailableError({
      what: "I couldn't read your mailbox.",
      why: 'Microsoft does not answer.',
      remedy: 'Try again in a few minutes.',
    });
    const skills = [skillThat(() => Promise.reject(failure))];
    const { reply, error } = await runSkill(
      () => parse('try', skills),
      createFakeCall(),
      open,
      createFakeLog(),
    );
    expect(error).toBe(failure);
    expect(reply).toMatchObject({ kind: 'error', audience: 'asker', callId: 'call-1' });
    expect(toPlain(reply.title)).toBe("I couldn't read your mailbox.");
    expect(reply.lead?.map(toPlain)).toEqual([
      'Microsoft does not answer.',
      'Try again in a few minutes.',
    ]);
  });

  it('shows no id for a request that was only mistyped', async () => {
    const { reply, error } = await runSkill(
      () => parse('tri', [skillThat(async () => answer)]),
      createFakeCall(),
      open,
      createFakeLog(),
    );
    expect(error?.code).toBe('skill_unknown');
    expect(reply.callId).toBeUndefined();
  });

  it('keeps the words of an unknown fault out of the reply and its stack in the log', async () => {
    const log = createFakeLog();
    const skills = [skillThat(() => Promise.reject(new Error('SELECT secret FROM mail')))];
    const { reply, error } = await runSkill(
      () => parse('try', skills),
      createFakeCall(),
      open,
      log,
    );
    expect(error?.code).toBe('internal');
    expect(JSON.stringify(reply)).not.toContain('SELECT');
    expect(log.events).toMatchObject([{ level: 'error', event: 'skill.failed' }]);
  });

  it('refuses a skill outside its places, saying where it works', async () => {
    const skills = [skillThat(async () => answer)];
    const call = createFakeCall({ place: 'channel' });
    const { error } = await runSkill(() => parse('try', skills), call, open, createFakeLog());
    expect(error?.code).toBe('not_supported');
    expect(error?.remedy).toContain('personal');
  });

  it('starts nothing for a call that is already cancelled', async () => {
    let ran = false;
    const skills = [
      skillThat(async () => {
        ran = true;
        return answer;
      }),
    ];
    const call = createFakeCall({ signal: AbortSignal.abort() });
    const { error } = await runSkill(() => parse('try', skills), call, open, createFakeLog());
    expect(error?.code).toBe('cancelled');
    expect(ran).toBe(false);
  });

  it('keeps a usage line for words that do not parse', async () => {
    const { error } = await runSkill(
      () => parse('try me', [skillThat(async () => answer)]),
      createFakeCall(),
      open,
      createFakeLog(),
    );
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).usage).toBe('try');
  });
});

describe('withProgress', () => {
  it('tells progress to the place that asked', async () => {
    const progress = createFakeProgress();
    const opened = await withProgress(open, progress)(['clock', 'progress'], createFakeCall());
    opened.progress.report({ doing: 'Reading', done: 1, unit: 'messages' });
    expect(progress.steps).toHaveLength(1);
    expect(opened.clock).toBe(ports.clock);
  });
});
