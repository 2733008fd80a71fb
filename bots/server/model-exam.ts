import { toDaybriefError } from '../../skills/core/errors.js';
import type { Clock } from '../../skills/core/ports/clock.js';
import type { Log } from '../../skills/core/ports/log.js';
import type { Config } from '../config.js';
import { openModelExams } from '../wiring/model-exams.js';

/**
 * Examines a model that was never examined, while everything else goes on: until then it words what is
 * asked and nothing more. Does nothing where the operator has said what it may do.
 */
export async function examineNewModel(
  config: Config,
  {
    clock,
    log,
    signal,
  }: { readonly clock: Clock; readonly log: Log; readonly signal: AbortSignal },
): Promise<void> {
  const { model } = config;
  if (!model || model.level !== undefined) return;
  try {
    const exams = openModelExams(config);
    if (await exams.read(model)) return;
    const { level, right, of } = await exams.examine(model, clock, signal);
    log.info('model.examined', { model: model.model, level, right, of });
  } catch (thrown) {
    log.warn('model.not-examined', { model: model.model, code: toDaybriefError(thrown).code });
  }
}
