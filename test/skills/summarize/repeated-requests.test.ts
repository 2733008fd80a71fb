import { describe, expect, it } from 'vitest';
import type { CleanThread, Request } from '../../../skills/core/ports/writer.js';
import { groupRepeated } from '../../../skills/summarize/repeated-requests.js';

const THREAD: CleanThread = { id: 't', subject: 'Contract', messages: [] };

function request(id: string, quote: string): Request {
  const from = { address: 'bo@example.com', name: 'Bo' };
  return { text: quote, quote, sourceIds: [id], from, to: [], kind: 'task' };
}

describe('requests of the same person', () => {
  it.each([
    ['Please sign the contract for the hall.', 'Do not sign the contract for the hall.'],
    ['Bitte den Vertrag unterschreiben.', 'Den Vertrag bitte noch nicht unterschreiben.'],
    ['Stuur het contract naar de klant.', 'Stuur het contract niet naar de klant.'],
    ['Invia il contratto al cliente.', 'Non inviare il contratto al cliente.'],
  ])('are two when one denies what the other asks: %s', (asked, denied) => {
    expect(groupRepeated([request('m1', asked), request('m2', asked)], THREAD)).toHaveLength(1);
    expect(groupRepeated([request('m1', asked), request('m2', denied)], THREAD)).toHaveLength(2);
  });
});
