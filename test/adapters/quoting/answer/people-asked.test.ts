import { describe, expect, it } from 'vitest';
import { findPeople } from '../../../../adapters/quoting/answer/people-asked.js';

const ROLES = ['Project Manager', 'Industrial Designer', 'User Interface', 'Marketing'];
const named = (question: string, labels: readonly string[]) => findPeople(question, labels).names;

describe('the people a question names', () => {
  it('are found by the long name first, which takes its words along', () => {
    expect(named('What did the user interface designer propose?', ROLES)).toEqual([
      'User Interface',
    ]);
    expect(named('Why did Marketing agree with the industrial designer?', ROLES)).toEqual([
      'Industrial Designer',
      'Marketing',
    ]);
  });

  it('are not found in words that only look like a part of a role', () => {
    expect(named('What did the group say about user requirements?', ROLES)).toEqual([]);
    expect(named('Summarize the discussion about project finance.', ROLES)).toEqual([]);
    expect(named('Summarize the plan of their marketing strategy.', ROLES)).toEqual([]);
  });

  it('are called by a title that their label gives', () => {
    const labels = [
      'Hon. Ann Moreau (Minister of Finance)',
      'Hon. Ann Moreau',
      'Mr. Joe Bell (Lib.)',
    ];
    const asked = findPeople('What did the Minister of Finance say about the debt?', labels);
    expect(asked.names).toEqual(['Ann Moreau']);
    expect(asked.words).toContain('finance');
    expect(named('What is a lib?', labels)).toEqual([]);
  });

  it('are called by a kind and a letter, or by either where it tells them apart', () => {
    const labels = ['Professor B', 'PhD C', 'PhD D', 'Grad A'];
    expect(named('What did the professor think about clustering?', labels)).toEqual([
      'Professor B',
    ]);
    expect(named('What did D think about a model?', labels)).toEqual(['PhD D']);
    expect(named('What did A think about the setup?', labels)).toEqual(['Grad A']);
    expect(named('What did the PhD think?', labels)).toEqual([]);
  });
});
