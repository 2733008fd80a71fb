import { describe, expect, it } from 'vitest';
import { shorten } from '../../../../adapters/quoting/outline/points.js';

describe('shorten', () => {
  it('keeps the first sentence of a long text, without its full stop', () => {
    const text = `The lease ends in March. ${'The rest of it explains why. '.repeat(5)}`;
    expect(shorten(text)).toBe('The lease ends in March');
  });

  it('cuts no number in two', () => {
    const text =
      'The gauges for both lines are sold for the next two years, at EUR 186,000 without service and spare parts';
    expect(shorten(text, 75)).toBe('The gauges for both lines are sold for the next two years …');
  });

  it.each([
    ['“', '”', 'Nadia asks you: “We need a written explanation of the cause. Could you send it'],
    ['„', '“', 'Katrin fragt Sie: „Wir brauchen die Zahlen. Könnten Sie sie bis Dienstag senden'],
    ['«', ' »', 'Camille vous demande : « … au sujet du devis. Pourriez-vous le valider'],
  ])('closes a quotation that opens with %s where it cuts it', (open, close, start) => {
    const shortened = shorten(`${start}${' by the end of the week'.repeat(6)}?${close.trim()}`);
    expect(shortened.endsWith(` …${close}`)).toBe(true);
    expect(shortened).toContain(open);
    expect(shortened.length).toBeLessThanOrEqual(125);
  });
});
