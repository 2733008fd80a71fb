import { userInfo } from 'node:os';
import type { Store } from '../../adapters/store/store.js';
import { principalKey } from '../../skills/core/caller.js';
import { InputError } from '../../skills/core/errors.js';
import { type Erasure, erasePerson, noteInAudit } from '../access/erase-person.js';
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
    if (word === 'export') {
      await noteInAudit(opened, person, byOperator('people export'));
      const kept = await opened.operations.exportPerson(person);
      const audit = await opened.audit.read(person);
      return { lines: [JSON.stringify({ person: key, ...kept, audit }, undefined, 2)] };
    }
    const rows = await erasePerson(opened, person, byOperator('people erase'));
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

/** What whoever sits at the terminal does, for the audit. */
function byOperator(action: Erasure['action']): Erasure {
  const actor = { surface: 'terminal', tenant: 'local', user: userInfo().username } as const;
  return { actor, action, at: Date.now() };
}

function misuse(): InputError {
  return new InputError({
    what: 'I can\'t read that "people".',
    remedy: `Use it as: daybrief ${people.usage}`,
  });
}
