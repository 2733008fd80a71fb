import { describe, expect, it } from 'vitest';
import { readArrival } from '../../../adapters/mime/arrival.js';

const FROM = { address: 'nora@harbour.example' };

function arrival(...lines: readonly string[]) {
  const fields = lines.map((line) => {
    const [name = '', ...value] = line.split(': ');
    return { name: name.toLowerCase(), value: value.join(': ') };
  });
  return readArrival(fields, FROM);
}

const TRACE =
  'Received: from mail.freight.example by mx.harbour.example; Mon, 5 Oct 2026 08:00:00 +0000';

describe('how a message came', () => {
  it('is unknown of what its owner sent', () => {
    expect(arrival('From: nora@harbour.example', 'Subject: Hello')).toBeUndefined();
    expect(arrival('X-Gmail-Labels: Sent,Opened', TRACE)).toBeUndefined();
  });

  it.each([
    ['without a result', [TRACE], undefined],
    ['only with Delivered-To', ['Delivered-To: nora@harbour.example'], undefined],
    [
      'with a result of its server',
      ['Authentication-Results: mx.harbour.example; dmarc=pass header.from=harbour.example', TRACE],
      'proved',
    ],
    [
      'with the result below the trace',
      [TRACE, 'Authentication-Results: mx.harbour.example; dmarc=pass'],
      'proved',
    ],
    [
      'with a signature of the very domain',
      [TRACE, 'Authentication-Results: mx.harbour.example; dkim=pass header.d=harbour.example'],
      'proved',
    ],
    [
      'with a signature of another domain',
      [TRACE, 'Authentication-Results: mx.harbour.example; dkim=pass header.d=freight.example'],
      undefined,
    ],
    [
      'with a result that its sender wrote',
      [TRACE, 'Authentication-Results: mx.freight.example; dmarc=pass'],
      undefined,
    ],
    [
      'with a nameless result where Exchange is not',
      [TRACE, 'Authentication-Results: dmarc=pass action=none'],
      undefined,
    ],
    [
      'with a nameless result of Exchange Online',
      [
        'Received: from x by AM0PR01.eurprd01.prod.outlook.com with HTTPS; Mon, 5 Oct 2026 08:00:00 +0000',
        'Authentication-Results: spf=pass smtp.mailfrom=harbour.example; dmarc=pass action=none',
      ],
      'proved',
    ],
    ['with a label of Google that its sender wrote', [TRACE, 'X-Gmail-Labels: Sent'], undefined],
    [
      'with a failed check anywhere',
      [TRACE, 'Authentication-Results: mx.harbour.example; dmarc=fail (p=NONE)'],
      'refuted',
    ],
  ])('is told %s', (_how, lines, domain) => {
    expect(arrival(...lines)).toEqual({ cameIn: true, ...(domain ? { domain } : {}) });
  });
});
