import type { Spending } from '../../adapters/openai/writer.js';
import type { Principal } from '../../skills/core/caller.js';
import { OverBudgetError, toDaybriefError } from '../../skills/core/errors.js';
import type { Clock } from '../../skills/core/ports/clock.js';
import type { Log } from '../../skills/core/ports/log.js';
import type { ModelUses } from '../../skills/core/ports/model-use.js';

/** Who spends, on what, and how much of it a day. */
export interface Spender {
  readonly owner: Principal;
  readonly skill: string;
  readonly budget: { readonly person: number | undefined; readonly workspace: number | undefined };
}

/**
 * Counts what a model takes for one person, and stops them where the tokens of the day are used up.
 *
 * A call that began within the budget ends. What can't be counted is logged, and costs nobody an answer.
 */
export function createSpending(
  { owner, skill, budget }: Spender,
  { uses, clock, log }: { readonly uses: ModelUses; readonly clock: Clock; readonly log: Log },
): Spending {
  const { person = Number.POSITIVE_INFINITY, workspace = Number.POSITIVE_INFINITY } = budget;
  let noted: Promise<void> = Promise.resolve();
  const fail = (thrown: unknown): void => {
    log.warn('model.not-counted', { code: toDaybriefError(thrown).code });
  };
  return {
    async admit() {
      if (!Number.isFinite(Math.min(person, workspace))) return;
      await noted;
      const used = await uses.tokensOfDay(owner, clock.now());
      if (used.person < person && used.workspace < workspace) return;
      throw new OverBudgetError({
        what: 'The tokens of today are used up.',
        remedy: 'They begin anew at midnight UTC.',
      });
    },
    spend(use) {
      noted = noted.then(() => uses.add(owner, skill, use, clock.now())).catch(fail);
    },
  };
}
