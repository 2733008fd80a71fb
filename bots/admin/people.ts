import { createHash } from 'node:crypto';
import { userInfo } from 'node:os';
import type { Store } from '../../adapters/store/store.js';
import { type Principal, principalKey } from '../../skills/core/caller.js';
import { InputError } from '../../skills/core/errors.js';
import type { AdminAnswer, AdminCommand } from './admin-command.js';

/** EX_NOINPUT of `sysexits.h`. */
const NOT_FOUND = 66;

/** Lists who is stored, gives out what is kept of one person, and erases one; the audit has both. */
export const people: AdminCommand = {
  usage: 'people [list | export KEY | erase KEY]',
  about: 'lists of whom something is kept, shows all of it for one of them, or erases it',
  async run([word = 'list', key], { store }) {
    const opened = await store();
    if (word === 'list') return list(opened);
    if ((word !== 'export' && word !== 'erase') || key === undefined) throw misuse();
    const stored = await opened.operations.people();
    const person = stored.find(({ owner }) => principalKey(owner) === key)?.owner;
    if (person === undefined) {
      return {
        lines: [`Nothing is kept of ${key}. "daybrief people" lists the keys.`],
        exit: NOT_FOUND,
      };
    }
    await note(opened, word, person);
    if (word === 'export') {
      const kept = await opened.operations.exportPerson(person);
      const audit = await opened.audit.read(person);
      return { lines: [JSON.stringify({ person: key, ...kept, audit }, undefined, 2)] };
    }
    const rows = await opened.personalData.forget(person, Date.now());
    return {
      lines: [`Erased: ${rows} rows. Work that is under way brings nothing back.`],
    };
  },
};

async function list({ operations }: Store): Promise<AdminAnswer> {
  const stored = await operations.people();
  const lines = stored.map(({ owner, rows }) => `${principalKey(owner)}  ${rows} rows`);
  return { lines: lines.length > 0 ? lines : ['Nothing is kept of anybody.'] };
}

/** Written before it is done. The line names a hash: it outlives the person's own lines. */
async function note({ audit }: Store, word: 'export' | 'erase', person: Principal): Promise<void> {
  const actor = { surface: 'terminal', tenant: 'local', user: userInfo().username } as const;
  const resource = createHash('sha256').update(principalKey(person)).digest('hex').slice(0, 16);
  await audit.append({
    actor,
    action: `people ${word}`,
    resource,
    decision: 'allowed',
    at: Date.now(),
  });
}

function misuse(): InputError {
  return new InputError({
    what: 'I can\'t read that "people".',
    remedy: `Use it as: daybrief ${people.usage}`,
  });
}
