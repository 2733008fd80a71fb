import type { Call } from './call.js';
import { type DaybriefError, InputError, NotSupportedError, toDaybriefError } from './errors.js';
import type { Log, Progress } from './ports/log.js';
import type { PortName, Ports } from './ports/ports.js';
import type { PrivateReply, Reply } from './reply.js';
import type { Command } from './typed-commands/parse.js';

/**
 * Opens the ports a skill needs, for one call.
 *
 * Called once per request with the skill's `needs`: what is not needed is not opened, and its SDK is
 * not loaded.
 */
export type OpenPorts = <N extends PortName>(
  needs: readonly N[],
  call: Call,
) => Promise<Pick<Ports, N>>;

/** The same ports with another place to tell progress to: a surface's status line for this call. */
export function withProgress(open: OpenPorts, progress: Progress): OpenPorts {
  return async (needs, call) => ({ ...(await open(needs, call)), progress });
}

/** How a request ended: an answer, or an error that is also an answer. */
export interface Outcome {
  readonly reply: Reply;
  readonly error: DaybriefError | undefined;
  /** What the words were taken for; missing where they were taken for nothing. */
  readonly understood?:
    | (Required<Pick<Command, 'by'>> & {
        readonly skill: string;
        readonly input: Command['input'];
      })
    | undefined;
}

/**
 * Runs a command and always answers: the only place where an error becomes a `Reply`.
 *
 * `read` may throw while it parses, so that a wrong word ends like every other failure.
 */
export async function runSkill(
  read: () => Command | Promise<Command>,
  call: Call,
  open: OpenPorts,
  log: Log,
): Promise<Outcome> {
  let skillName = 'unknown';
  let understood: Outcome['understood'];
  try {
    const { skill, input, meant, by } = await read();
    skillName = skill.name;
    understood = { skill: skill.name, input, by: by ?? 'command' };
    if (!skill.places.includes(call.place)) {
      throw new NotSupportedError({
        what: `"${skill.name}" does not work in a ${call.place}.`,
        remedy: `Ask me in a ${skill.places[0] ?? 'personal'} conversation.`,
      });
    }
    call.signal.throwIfAborted();
    const run = async (): Promise<Reply> => {
      const ports = await open(skill.needs, { ...call, skill: skill.name });
      // The registry forgot which input and ports belong to this skill; `parse` and `open` have just
      // made them from its own declaration.
      return skill.run(input as never, ports as never, call);
    };
    const fields = { skill: skill.name, call: call.id, surface: call.principal.surface };
    const reply = await (log.span ? log.span('skill.run', fields, run) : run());
    log.info('skill.answered', {
      skill: skillName,
      call: call.id,
      surface: call.principal.surface,
    });
    return { reply: withMeant(reply, meant), error: undefined, understood };
  } catch (thrown) {
    const error = toDaybriefError(thrown);
    if (error.code === 'internal')
      log.error('skill.failed', error, { skill: skillName, call: call.id });
    else log.info('skill.refused', { skill: skillName, call: call.id, code: error.code });
    return { reply: renderError(error, call.id), error, understood };
  }
}

/** Whoever spoke freely sees which command was run, and could have typed it. */
function withMeant(reply: Reply, meant: string | undefined): Reply {
  if (meant === undefined) return reply;
  return { ...reply, lead: [[`Understood as “${meant}”.`], ...(reply.lead ?? [])] };
}

/** An error as a person reads it: what happened, why, what to do, and an id for the log. */
export function renderError(error: DaybriefError, callId: string): PrivateReply {
  const expected = error instanceof InputError || error.code === 'skill_unknown';
  return {
    kind: 'error',
    audience: 'asker',
    title: [error.what],
    lead: [error.why, ...error.remedy.split('\n')]
      .filter((line): line is string => line !== undefined && line !== '')
      .map((line) => [line]),
    sections: [],
    ...(expected ? {} : { callId }),
  };
}
