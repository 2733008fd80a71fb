import { isOwnNetwork } from '../../adapters/openai/client/own-network.js';
import { examine } from '../../adapters/openai/exam/examine.js';
import type { LiveTools, Probe } from './probe.js';

/** One question on a slow machine. */
const ANSWER_MS = 120_000;

/** What is tried with a model: the questions of `doctor`, which are ours and about nobody's mail. */
export function createModelProbes({ config: { model } }: LiveTools): readonly Probe[] {
  if (!model) return [];
  return [
    {
      service: 'Model',
      tried: 'ask it a dozen questions with known answers',
      question: 'Ask the model a dozen short questions of ours, which may cost a little?',
      async run(signal) {
        const isOwnServer = isOwnNetwork(model.baseUrl);
        const patience = { answerMs: ANSWER_MS };
        const options = { ...model, isOwnServer, clock: { now: Date.now }, patience };
        const { right, of, level, form } = await examine(options, signal);
        return { came: `${right} of ${of} right, answered by ${form}`, means: MEANS[level] };
      },
    },
  ];
}

const MEANS = {
  off: 'It is not up to this job: the built-in writer writes. Take a larger one.',
  words: 'It may word the notes; what matters is decided without it.',
  all: 'It may do all that a model does here.',
} as const;
