import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createApplicationTokens } from '../../../../adapters/graph/sign-in/sign-in.js';
import type { DaybriefError } from '../../../../skills/core/errors.js';

interface Refusal {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

const json = (status: number, error: string): Refusal => ({
  status,
  type: 'application/json',
  body: JSON.stringify({ error, error_description: 'words of the service' }),
});
const withNumber = (number: number): Refusal => ({
  status: 400,
  type: 'application/json',
  body: JSON.stringify({
    error: 'invalid_grant',
    error_codes: [number],
    error_description: 'words of the service',
  }),
});
const page = (status: number): Refusal => ({ status, type: 'text/html', body: '<h1>Sorry</h1>' });

describe('a sign-in service that gives no token', () => {
  let server: Server;
  let refusal: Refusal;

  beforeEach(async () => {
    server = createServer((_request, response) => {
      response.writeHead(refusal.status, { 'content-type': refusal.type }).end(refusal.body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterEach(() => {
    server.close();
    server.closeAllConnections();
  });

  const codeOf = async (answer: Refusal): Promise<unknown> => (await thrownAt(answer)).code;

  const thrownAt = async (answer: Refusal): Promise<DaybriefError> => {
    refusal = answer;
    // A server that listens on TCP has an address of this kind.
    const authorityUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const registration = { tenantId: 'tenant-1', clientId: 'c', clientSecret: 's', authorityUrl };
    const thrown = await createApplicationTokens(
      registration,
      'https://graph.microsoft.com',
    )().catch((error: unknown) => error);
    expect(String(thrown)).not.toContain('words of the service');
    // What is no DaybriefError fails the test at its code.
    return thrown as DaybriefError;
  };

  it.each([
    ['is busy', json(429, 'temporarily_unavailable')],
    ['is down and says so', json(503, 'temporarily_unavailable')],
    ['is down behind a gateway', page(502)],
    ['is down behind a gateway that says it in JSON', json(500, 'server_error')],
  ])('is away for a while where it %s', async (_how, answer) => {
    expect(await codeOf(answer)).toBe('unavailable');
  });

  it.each([
    ['knows no such secret', json(401, 'invalid_client')],
    ['knows no such application', json(400, 'unauthorized_client')],
    ['wants a fresh sign-in', withNumber(700082)],
  ])('refused the sign-in where it %s', async (_how, answer) => {
    expect(await codeOf(answer)).toBe('authentication_failed');
  });

  it.each([
    ['was disabled', withNumber(50057)],
    ['is not in the directory any more', withNumber(50034)],
  ])('says that whose account %s has left', async (_how, answer) => {
    expect(await codeOf(answer)).toBe('gone');
  });

  it.each([
    [7_000_215, 'invalid_client', /value/],
    [7_000_222, 'invalid_client', /new secret/],
    [700_016, 'unauthorized_client', /GRAPH_CLIENT_ID/],
    [90_002, 'invalid_request', /GRAPH_TENANT_ID/],
    [65_001, 'invalid_grant', /consent/],
    [50_173, 'invalid_grant', /"connect"/],
    [53_003, 'interaction_required', /Conditional Access/],
    [50_053, 'invalid_grant', /account/],
    [1, 'invalid_grant', /GRAPH_ variables/],
  ])('says what to do about AADSTS%i', async (number, error, remedy) => {
    const body = { error, error_codes: [number], error_description: 'words of the service' };
    const told = await thrownAt({ ...json(400, error), body: JSON.stringify(body) });
    expect(told.code).toBe('authentication_failed');
    expect(told.remedy).toMatch(remedy);
  });
});
