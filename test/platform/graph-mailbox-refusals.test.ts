import { afterEach, describe, expect, it } from 'vitest';
import { createGraphMailbox } from '../../adapters/graph/mail/mailbox.js';
import type { DaybriefError } from '../../skills/core/errors.js';
import type { Mailbox, MailItem } from '../../skills/core/ports/mail.js';
import { closeGraphs, openGraph, openGraphAs } from '../adapters/graph/scene.js';
import type { StoredMessage } from '../servers/graph/server.js';

const { signal } = new AbortController();
const day = { from: Date.parse('2026-11-24T00:00:00Z'), to: Date.parse('2026-11-25T00:00:00Z') };
/** More than the client repeats a request. */
const EVERY_TRY = 8;

function mail(id: string, folder: string): StoredMessage {
  return {
    id,
    folder,
    receivedDateTime: '2026-11-24T11:00:00Z',
    subject: 'Hello',
    body: { contentType: 'text', content: 'Hi' },
  };
}

function person(...messages: readonly StoredMessage[]) {
  return { id: 'u1', displayName: 'Dana Ortiz', mail: 'dana@example.com', messages };
}

async function readAll(mailbox: Mailbox): Promise<readonly MailItem[]> {
  const all: MailItem[] = [];
  for await (const item of mailbox.messages(day, signal)) all.push(item);
  return all;
}

/** What a person is told when Graph answers every request for their mail like this. */
async function toldAt(status: number, code: string): Promise<DaybriefError> {
  const { server, client } = await openGraph(person(mail('m1', 'inbox')));
  const body = { error: { code, message: 'text of the service' } };
  server.fail(...Array.from({ length: EVERY_TRY }, () => ({ status, body })));
  return readAll(createGraphMailbox(client, 'u1')).then(
    () => expect.fail('The mail was read.'),
    (error: DaybriefError) => error,
  );
}

afterEach(closeGraphs);

describe('a mailbox that Microsoft does not give', () => {
  it('is read while nothing is wrong with it', async () => {
    const { client } = await openGraph(person(mail('m1', 'inbox')));
    expect(await readAll(createGraphMailbox(client, 'u1'))).toHaveLength(1);
  });

  it.each([
    ['is being moved', 503, 'ErrorMailboxMoveInProgress', 'unavailable', /in a few minutes/],
    [
      'belongs to a blocked account',
      403,
      'ErrorAccountSuspend',
      'permission_denied',
      /administrat/,
    ],
    [
      'is outside of the access policy',
      403,
      'ErrorAccessDenied',
      'permission_denied',
      /administrat/,
    ],
  ])('says what to do when it %s', async (_, status, code, kind, remedy) => {
    const told = await toldAt(status, code);
    expect(told.code).toBe(kind);
    expect(told.remedy).toMatch(remedy);
  });

  it('says that it is not in Exchange Online when it has no licence or is on a server of the company', async () => {
    const told = await toldAt(404, 'MailboxNotEnabledForRESTAPI');
    expect(`${told.why} ${told.remedy}`).toMatch(/Exchange|licen[cs]e|Microsoft 365/);
  });

  it('says that the account is gone when the person was deleted, instead of "Check the reference"', async () => {
    const told = await toldAt(404, 'ErrorInvalidUser');
    expect(`${told.why} ${told.remedy}`).toMatch(/\b(?:account|person)\b/);
  });

  it.each([
    ['in an inner error', 403, { code: 'Forbidden', innerError: { code: 'ErrorAccountSuspend' } }],
    ['in other letters', 403, { code: 'erroraccountsuspend' }],
  ])('is told by its code %s', async (_, status, error) => {
    const { server, client } = await openGraph(person(mail('m1', 'inbox')));
    const body = { error: { message: 'text of the service', ...error } };
    server.fail(...Array.from({ length: EVERY_TRY }, () => ({ status, body })));
    const told = await readAll(createGraphMailbox(client, 'u1')).catch((thrown) => thrown);
    expect(told.remedy).toContain('unblock');
  });

  it('tells a consent that was withdrawn from a sign-in that ended', async () => {
    const { remedy } = await toldAt(401, 'Authorization_IdentityNotFound');
    expect(remedy).toMatch(/consent/);
    expect((await toldAt(401, 'InvalidAuthenticationToken')).remedy).toMatch(/connect/);
  });

  it('asks for room in the mailbox when that is full, and not in OneDrive', async () => {
    const told = await toldAt(507, 'ErrorQuotaExceeded');
    expect(`${told.why} ${told.remedy}`).toMatch(/mailbox/);
  });
});

describe('reading mail', () => {
  it('renews a token that Graph refuses before its time, before it asks the person to sign in again', async () => {
    const { server, client } = await openGraphAs(person(mail('m1', 'inbox')), ['mailbox']);
    const mailbox = createGraphMailbox(client);
    await readAll(mailbox);
    const body = { error: { code: 'InvalidAuthenticationToken', message: 'text of the service' } };
    server.fail({ status: 401, body });
    expect(await readAll(mailbox)).toHaveLength(1);
  });

  it('reads what a rule filed into a folder below the inbox', async () => {
    const user = person(mail('m1', 'inbox'), mail('m2', 'folder-of-a-customer'));
    const { client } = await openGraph(user);
    const read = await readAll(createGraphMailbox(client, 'u1'));
    // To say in the digest's receipt that such folders were left out would be right as well.
    expect(read).toHaveLength(2);
  });
});
