import { loadLanguages } from '../../../skills/reading/languages/detection/detect-language.js';
import { createModelClient, type ModelFacts, type ModelOptions } from '../client/client.js';
import { createPrompts } from '../prompts/prompts.js';
import type { ExamResult } from './run-exam.js';
import { runExam } from './run-exam.js';

/** An exam with what was found out about the server on the way. */
export interface Exam extends ExamResult {
  readonly form: ModelFacts['form'];
  readonly contextTokens: number;
  readonly tokensPerSecond: number | undefined;
}

/** Examines the model of a server with a client of its own. Throws like `runExam`. */
export async function examine(options: ModelOptions, signal: AbortSignal): Promise<Exam> {
  // The checks tell languages apart, and no skill that reads has run before.
  await loadLanguages();
  const client = createModelClient(options);
  const result = await runExam({ client, prompts: createPrompts() }, options.clock.now, signal);
  const { form, contextTokens, tokensPerSecond } = client.facts();
  return { ...result, form, contextTokens, tokensPerSecond };
}

const FORMS: Readonly<Record<Exam['form'], string>> = {
  schema: 'by schema',
  'bare-schema': 'by schema',
  object: 'in JSON without a schema',
  words: 'in words',
};

/**
 * An exam in one line.
 *
 * @example 'qwen answered by schema, 3.1 s, 41 tokens a second, context 8,192, level words (7 of 12)'
 */
export function describeExam(model: string, exam: Exam): string {
  const { form, medianMs, tokensPerSecond, contextTokens, level, right, of, wrong } = exam;
  const pace =
    tokensPerSecond === undefined
      ? []
      : [
          `${tokensPerSecond.toLocaleString('en', { maximumSignificantDigits: 2 })} tokens a second`,
        ];
  const facts = [
    `${model} answered ${FORMS[form]}`,
    `${(medianMs / 1_000).toFixed(1)} s`,
    ...pace,
    `context ${contextTokens.toLocaleString('en')}`,
    `level ${level} (${right} of ${of})`,
  ].join(', ');
  const failed = wrong.length === 0 ? '' : `; wrong: ${wrong.join(', ')}`;
  const remedy = level === 'off' ? '. It is not up to this job: take a larger one' : '';
  return `${facts}${failed}${remedy}`;
}
