import { describe, expect, it } from 'vitest';
import type { MessageHeader, Person } from '../../../../skills/core/ports/mail.js';
import { isBy } from '../../../../skills/reading/senders/is-by.js';
import { looksLike } from '../../../../skills/reading/senders/look-alike.js';
import { createSenderNotes } from '../../../../skills/reading/senders/sender-notes.js';

const OWNER = { addresses: ['nora@harbour.example'], name: 'Nora Lind' };
const TOMAS: Person = { name: 'Tomas Brandt', address: 'tomas@harbour.example' };

function from(sender: Person, more: Partial<MessageHeader> = {}): MessageHeader {
  return {
    id: 'm1',
    from: sender,
    to: [{ address: 'nora@harbour.example' }],
    cc: [],
    subject: 'Crane',
    references: [],
    receivedAt: 0,
    attachments: [],
    important: false,
    ...more,
  };
}

const notesOn = createSenderNotes(OWNER, [from(TOMAS)]);
const PAT: Person = { name: 'Pat Quill', address: 'pat@freight.example' };

describe('what is said of a sender', () => {
  it('is nothing for a colleague', () => {
    expect(notesOn(from(TOMAS))).toEqual([]);
    expect(notesOn(from({ address: 'ines@mail.harbour.example' }))).toEqual([]);
  });

  it.each<[string, MessageHeader, string]>([
    ['the domain of a stranger', from(PAT), 'from freight.example, outside your organisation'],
    [
      'the name of a colleague',
      from({ ...TOMAS, address: 'tomas@gmail.com' }),
      'has the name of your colleague Tomas Brandt',
    ],
    [
      'the same turned round',
      from({ name: 'Brandt, Tomas (IT)', address: 't@freight.example' }),
      'has the name of your colleague Tomas Brandt',
    ],
    ['the own name', from({ name: 'Nora Lind', address: 'n@freight.example' }), 'has your name'],
    [
      'a domain that looks like the own one',
      from({ address: 't@harb0ur.example' }),
      'harb0ur.example only looks like harbour.example',
    ],
    [
      'a domain in another script',
      from({ address: 't@xn--hrbour-cua.example' }),
      'the domain has letters of another script',
    ],
    [
      'a domain that its server refuted',
      from(TOMAS, { arrival: { cameIn: true, domain: 'refuted' } }),
      'not proved to come from harbour.example',
    ],
    [
      'answers that go elsewhere',
      from(TOMAS, { replyTo: [{ address: 'pay@freight.example' }] }),
      'answers go to pay@freight.example',
    ],
    [
      'the own address without proof',
      from({ address: 'nora@harbour.example', isUnproven: true }),
      'in your name, but nothing shows that you sent it',
    ],
  ])('tells %s', (_what, message, note) => {
    expect(notesOn(message)).toContain(note);
  });

  it('speaks of no organisation where everybody has a mailbox', () => {
    const notes = createSenderNotes({ addresses: ['nora@gmail.com'] }, []);
    expect(notes(from(PAT))).toEqual(['from freight.example']);
  });
});

describe('a message in the name of its owner', () => {
  const owner = { address: 'nora@harbour.example' };
  it('is theirs where nothing speaks against it', () => {
    expect(isBy(owner, OWNER.addresses)).toBe(true);
    expect(isBy({ ...owner, isUnproven: true }, OWNER.addresses)).toBe(false);
    expect(isBy(undefined, OWNER.addresses)).toBe(false);
  });
});

describe('a domain', () => {
  it.each([
    'harb0ur.example',
    'harbuor.example',
    'harbour-payroll.example',
    'haarbour.example',
    'hаrbour.example',
    'harbour.example.login.test',
    'har-bour.example',
  ])('may be taken for harbour.example: %s', (domain) => {
    expect(looksLike(domain, 'harbour.example')).toBe(true);
  });

  it.each([
    'harbour.example',
    'mail.harbour.example',
    'harbour.test',
    'freight.example',
    'arbor.example',
  ])('is not taken for harbour.example: %s', (domain) => {
    expect(looksLike(domain, 'harbour.example')).toBe(false);
  });
});
