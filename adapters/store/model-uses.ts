import { type Principal, principalKey } from '../../skills/core/caller.js';
import type { DailyUse, ModelUses } from '../../skills/core/ports/model-use.js';
import type { Database } from './database/database.js';
import { ownedBy, tenantKey } from './database/rows.js';
import { forgottenAt } from './people/forgotten.js';

const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/** What is counted of a model, in the store. */
export function createModelUses(database: Database): ModelUses {
  return {
    async add(owner, skill, { calls, tokensIn, tokensOut }, at) {
      await database.write(owner, async (db) => {
        const gone = await forgottenAt(db, owner);
        if (gone !== undefined && at <= gone) return;
        await db
          .insertInto('model_use')
          .values({
            ...ownedBy(owner),
            day: dayOf(at),
            skill,
            calls,
            tokens_in: tokensIn,
            tokens_out: tokensOut,
            at,
          })
          .onConflict((conflict) =>
            conflict.columns(['owner', 'day', 'skill']).doUpdateSet((eb) => ({
              calls: eb('model_use.calls', '+', calls),
              tokens_in: eb('model_use.tokens_in', '+', tokensIn),
              tokens_out: eb('model_use.tokens_out', '+', tokensOut),
              at,
            })),
          )
          .execute();
      });
    },

    async tokensOfDay(owner: Principal, now) {
      const rows = await database.read(owner, (db) =>
        db
          .selectFrom('model_use')
          .select(['owner', 'tokens_in', 'tokens_out'])
          .where('tenant', '=', tenantKey(owner))
          .where('day', '=', dayOf(now))
          .execute(),
      );
      const own = principalKey(owner);
      const sum = (part: typeof rows) =>
        part.reduce((all, row) => all + row.tokens_in + row.tokens_out, 0);
      return { person: sum(rows.filter((row) => row.owner === own)), workspace: sum(rows) };
    },
  };
}

/** What a model was used for since a UTC day, newest first. */
export async function readDailyUse(
  database: Database,
  since: number,
): Promise<readonly DailyUse[]> {
  const rows = await database.read('every tenant', (db) =>
    db
      .selectFrom('model_use')
      .select(['day', 'skill', 'calls', 'tokens_in', 'tokens_out'])
      .where('day', '>=', dayOf(since))
      .execute(),
  );
  const days = new Map<string, DailyUse>();
  for (const { day, skill, calls, tokens_in, tokens_out } of rows) {
    const before = days.get(`${day} ${skill}`) ?? { calls: 0, tokensIn: 0, tokensOut: 0 };
    days.set(`${day} ${skill}`, {
      day,
      skill,
      calls: before.calls + calls,
      tokensIn: before.tokensIn + tokens_in,
      tokensOut: before.tokensOut + tokens_out,
    });
  }
  return [...days.values()].sort((a, b) =>
    a.day === b.day ? a.skill.localeCompare(b.skill) : b.day.localeCompare(a.day),
  );
}
