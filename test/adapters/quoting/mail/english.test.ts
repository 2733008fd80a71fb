import { describe, expect, it } from 'vitest';
import { english } from '../../../../adapters/quoting/mail/english.js';
import type { Parties } from '../../../../adapters/quoting/mail/parties.js';

const reader = { kind: 'reader', name: 'Alex Kim' } as const;
const dana = { kind: 'named', names: ['Dana Ortiz'] } as const;
const jonas = { kind: 'named', names: ['Jonas Weber'] } as const;
const toReader: Parties = { from: dana, to: reader };
const toJonas: Parties = { from: dana, to: jonas };
const toNobody: Parties = { from: dana, to: undefined };
const fromReader: Parties = { from: reader, to: jonas };

describe('an English request', () => {
  it.each([
    [
      'Can you confirm the EMEA figures by Friday?',
      'Dana Ortiz asks you to confirm the EMEA figures by Friday',
    ],
    ['Could you please send me the deck?', 'Dana Ortiz asks you to send the deck'],
    [
      'Please sign page 9 and send it back to me, thanks.',
      'Dana Ortiz asks you to sign page 9 and send it back',
    ],
    ['Book the room for Monday please.', 'Dana Ortiz asks you to book the room for Monday'],
    ["Please don't forward this.", 'Dana Ortiz asks you not to forward this'],
    ['I need your signature on page 9.', 'Dana Ortiz needs your signature on page 9'],
    ['I need you to call the bank.', 'Dana Ortiz needs you to call the bank'],
    ["I'd like you to lead the review.", 'Dana Ortiz would like you to lead the review'],
    ['It would be great if you could review the draft.', 'Dana Ortiz asks you to review the draft'],
    ['Could you make it a PDF?', 'Dana Ortiz asks you to make it a PDF'],
    ['Can you make it on Thursday?', 'Dana Ortiz asks you whether you can make it on Thursday'],
    ['Are you free on Monday?', 'Dana Ortiz asks you whether you are free on Monday'],
    ['Do you have the latest numbers?', 'Dana Ortiz asks you whether you have the latest numbers'],
    ['What do you think about the offer?', 'Dana Ortiz asks you what you think about the offer'],
    ['When can you start?', 'Dana Ortiz asks you when you can start'],
    [
      'Please let me know by Friday whether you agree.',
      'Dana Ortiz asks you whether you agree by Friday',
    ],
    ['Let me know if the date works.', 'Dana Ortiz asks you whether the date works'],
    [
      'Could the university move it by a week?',
      'Dana Ortiz asks you whether the university could move it by a week',
    ],
    ['Which version do you use?', 'Dana Ortiz asks you which version you use'],
    ['Did the bank confirm the date?', 'Dana Ortiz asks you whether the bank confirmed the date'],
    ['What is the status of the lease?', 'Dana Ortiz asks you what the status of the lease is'],
    ['Who can take the minutes?', 'Dana Ortiz asks you who can take the minutes'],
    ['Any news on the contract?', 'Dana Ortiz asks you for news on the contract'],
    ['Is there a plan for Milan?', 'Dana Ortiz asks you whether there is a plan for Milan'],
    ['Does anybody know where the key is?', 'Dana Ortiz asks you where the key is'],
    ["Let's meet on Monday.", 'Dana Ortiz proposes to meet on Monday'],
  ])('is turned round: %s', (sentence, expected) => {
    expect(english.request(sentence, toReader)).toBe(expected);
  });

  it('leaves out why the sender asks, and never a condition', () => {
    expect(english.request('Can you confirm the figures before I send the deck?', toReader)).toBe(
      'Dana Ortiz asks you to confirm the figures',
    );
    expect(english.request('Can you send it unless I call?', toReader)).toBe(
      'Dana Ortiz asks you: “Can you send it unless I call?”',
    );
  });

  it('keeps the words where "me" would have to become somebody', () => {
    expect(english.request('Can you call me before noon?', toReader)).toBe(
      'Dana Ortiz asks you: “Can you call me before noon?”',
    );
  });

  it('never lets "you" slide from somebody else to the reader', () => {
    expect(english.request('Can you send the deck?', toJonas)).toBe(
      'Dana Ortiz asks Jonas Weber to send the deck',
    );
    expect(english.request('Can you send your slides?', toJonas)).toBe(
      'Dana Ortiz asks Jonas Weber: “Can you send your slides?”',
    );
    expect(english.request('Can you send the deck?', toNobody)).toBe(
      'Dana Ortiz asks: “Can you send the deck?”',
    );
  });

  it('speaks to the reader about what the reader asked', () => {
    expect(english.request('Could you send me my contract?', fromReader)).toBe(
      'You asked Jonas Weber to send you your contract',
    );
    expect(english.request('Could you send us your contract?', fromReader)).toBe(
      'You asked Jonas Weber: “Could you send us your contract?”',
    );
  });

  it('keeps a question whose subject has no certain end', () => {
    const question = 'Does the webinar on 3 December stay?';
    expect(english.request(question, toReader)).toBe(`Dana Ortiz asks you: “${question}”`);
  });
});

describe('an English statement', () => {
  it.each([
    ["I'll send the contract on Monday.", 'Dana Ortiz will send the contract on Monday.'],
    ['I have signed the lease.', 'Dana Ortiz has signed the lease.'],
    ["I can't come on Friday.", "Dana Ortiz can't come on Friday."],
    ["I don't agree.", 'Dana Ortiz does not agree.'],
    ['I think the plan is good.', 'Dana Ortiz thinks the plan is good.'],
    ['I moved the call to Monday.', 'Dana Ortiz moved the call to Monday.'],
    [
      'Please find attached invoice 40213 for the deposit.',
      'Dana Ortiz sends invoice 40213 for the deposit',
    ],
    ['Please find attached the signed contract.', 'Dana Ortiz sends the signed contract'],
    ['I think you should know my number.', 'Dana Ortiz: I think you should know my number.'],
    ['We moved the release to 8 December.', 'Dana Ortiz: We moved the release to 8 December.'],
  ])('is reported only when it is about its author: %s', (sentence, expected) => {
    expect(english.statement(sentence, toReader)).toBe(expected);
  });

  it('says whom "you" means when that is not the reader', () => {
    expect(english.statement('Your gauges are on their way.', toJonas)).toBe(
      'Dana Ortiz to Jonas Weber: “Your gauges are on their way.”',
    );
    expect(english.statement('Your gauges are on their way.', toNobody)).toBe(
      'Dana Ortiz: “Your gauges are on their way.”',
    );
  });
});
