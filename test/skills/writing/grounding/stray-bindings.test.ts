import { describe, expect, it } from 'vitest';
import { strayBindings } from '../../../../skills/writing/grounding/stray-bindings.js';

describe('what binds its sender', () => {
  it.each([
    ['I will pay the invoice today.', 'thanks, will read it', ['paying']],
    ['I promise to do so.', 'noted', ['promising']],
    ['Ich überweise den Betrag heute.', 'danke', ['paying']],
    ['Je vous enverrai le fichier.', 'merci', ['handingOver']],
    ['Pagaré mañana.', 'gracias', ['paying']],
    ['Confermo.', 'grazie', ['agreeing']],
    ['Ik zal het regelen.', 'bedankt', ['undertaking']],
    ['Assino hoje.', 'obrigado', ['signing']],
    ['The file is attached.', 'later', ['handingOver']],
    ['The password follows.', 'ok', ['disclosing']],
    ['We are liable for it.', 'ok', ['admitting']],
    ['We cancel the contract.', 'no', ['ending']],
    ['Yes.', 'no', ['agreeing']],
  ])('finds in %j what %j does not say', (text, own, stray) => {
    expect(strayBindings(text, own)).toEqual(stray);
  });

  it.each([
    ['Yes, I confirm the figures.', 'yes'],
    ['I will take care of it.', 'ok'],
    ['I will look into it.', 'will look into it'],
    ['Ja, ich zahle am Donnerstag.', 'yes, will pay Thursday'],
    ['Could you send me the other tab first?', 'send me the other tab first'],
    ['Thank you, that is interesting.', 'interesting, thank you'],
    ['January would suit me better.', 'rather in January'],
  ])('lets %j stand for %j', (text, own) => {
    expect(strayBindings(text, own)).toEqual([]);
  });
});
