import * as z from 'zod';
import { type Abilities, type Feature, LEAST, narrow, type Offers } from './abilities.js';
import type { Prompt } from './request.js';

/** A question that takes a server no time. */
const TINY: Prompt = {
  name: 'ready',
  schema: z.toJSONSchema(z.strictObject({ ready: z.boolean() })),
  system: 'Answer in JSON with ready: true.',
  user: 'Are you ready?',
  answerTokens: 32,
};

const FEATURES: readonly Feature[] = ['system', 'limit', 'form', 'temperature', 'stream', 'effort'];

/**
 * Finds out what a server takes that refused a request and did not say why: with tiny questions, one
 * thing at a time, beginning from as little as a request can have.
 *
 * `isTaken` asks and says whether the server took it. Returns undefined when not even the least is
 * taken: then the fault is none of form.
 */
export async function findAbilities(
  before: Abilities,
  offers: Offers,
  isTaken: (prompt: Prompt, abilities: Abilities) => Promise<boolean>,
): Promise<Abilities | undefined> {
  if (!(await isTaken(TINY, LEAST))) return undefined;
  let found: Abilities = { ...LEAST, thinks: before.thinks };
  for (const feature of FEATURES) {
    let offered: Abilities | undefined = { ...found, ...one(before, feature) };
    while (offered && offered[feature] !== LEAST[feature]) {
      if (await isTaken(TINY, offered)) {
        found = offered;
        break;
      }
      offered = narrow(offered, feature, offers);
    }
  }
  return found;
}

function one<F extends Feature>(abilities: Abilities, feature: F): Pick<Abilities, F> {
  // An object of one computed key is typed as one of any key.
  return { [feature]: abilities[feature] } as Pick<Abilities, F>;
}
