import { describe, expect, it } from 'vitest';
import { readSlot } from '../../../../skills/conversation/plain-words/slots.js';

describe('a slot', () => {
  it.each([
    ['item', '2', '2'],
    ['item', '#12', '12'],
    ['item', 'the second one', '2'],
    ['item', 'number three', '3'],
    ['item', 'die dritte', '3'],
    ['item', 'the last one', '9'],
    ['item', 'the mail from Ruth Ott', '"Ruth Ott"'],
    ['item', "Ruth's mail", 'Ruth'],
    ['item', 'die Mail von Frau Ott', '"Frau Ott"'],
    ['item', 'this one', '4'],
    ['item', 'the meeting', undefined],
    ['item', 'my inbox', undefined],
    ['item', 'ruth on monday', undefined],
    ['until', 'tomorrow', 'tomorrow'],
    ['until', 'next monday at nine', 'next monday at 9'],
    ['until', 'übermorgen', 'in 2 days'],
    ['until', 'bis Freitag um halb acht', 'at friday at 7:30'],
    ['until', 'one tomorrow', undefined],
    ['until', 'the figures', undefined],
    ['cadence', 'every weekday at 8', 'weekdays at 8'],
    ['cadence', 'jeden Morgen um 7', 'every day at 7'],
    ['cadence', 'tomorrow', undefined],
    ['window', 'since yesterday', 'yesterday'],
    ['window', 'the last 3 days', '3d'],
    ['window', 'seit Montag', 'monday'],
    ['window', 'the lease', undefined],
  ])('%s reads "%s" as %s', (slot, words, command) => {
    expect(readSlot(slot, words, { it: '4', last: 9 })).toBe(command);
  });
});
