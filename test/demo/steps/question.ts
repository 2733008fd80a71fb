import { SLACK_DIRECT } from '../chats/slack.js';
import { ask, countIn } from './ask.js';
import type { Step } from './step.js';

export const questionStep: Step = {
  id: 'question',
  title: 'Ask in plain words',
  does: 'Dana asks in her direct message with Daybrief: “when do I have to sign the lease?”',
  see: 'The answer is the sentence it rests on, with who wrote it and a link to that mail.',
  pictured: ['slack'],
  async play({ slack }) {
    const answer = await ask(slack, 'when do I have to sign the lease?', SLACK_DIRECT, /page 9/);
    const proof = [/sign page 9/, /Ines Moreau/];
    return [
      { what: 'Their words, and who wrote them', expected: 2, found: countIn(answer.text, proof) },
    ];
  },
};
