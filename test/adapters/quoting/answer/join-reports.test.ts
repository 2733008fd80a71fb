import { describe, expect, it } from 'vitest';
import { joinReports } from '../../../../adapters/quoting/answer/join-reports.js';

const report = (at: number, text: string, quote = text) => ({
  at,
  claim: { text, sourceIds: [`u${at}`], quote },
});
const join = (...reports: ReturnType<typeof report>[]) => joinReports(reports, () => true);

describe('reports of one speaker', () => {
  it('are told in one sentence, in the order said', () => {
    const claims = join(
      report(7, 'Dana said that they would wait.', 'we will wait'),
      report(3, 'Dana said that it was cold.', "it's cold"),
    );
    expect(claims).toEqual([
      {
        text: 'Dana said that it was cold, and that they would wait.',
        sourceIds: ['u3', 'u7'],
        quote: "it's cold",
      },
    ]);
  });

  it('show a denial in their proof', () => {
    const [claim] = join(
      report(1, 'Dana said that it was cold.', "it's cold"),
      report(2, 'Dana said that they would not wait.', "we won't wait"),
    );
    expect(claim?.quote).toBe("we won't wait");
  });

  it('stay apart for two speakers, for long sentences and beyond two', () => {
    const long = `Dana said that ${'the gauge in the lab was small '.repeat(6).trim()}.`;
    expect(
      join(report(1, 'Dana said that it was cold.'), report(2, 'Omar said that it was warm.')),
    ).toHaveLength(2);
    expect(join(report(1, long), report(2, 'Dana said that it was cold.'))).toHaveLength(2);
    expect(
      join(...[1, 2, 3].map((at) => report(at, `Dana said that number ${at} was cold.`))),
    ).toHaveLength(2);
  });

  it('stay apart where the joined sentence would not be supported', () => {
    const both = [report(1, 'Dana said that it was cold.'), report(2, 'Dana said that it rained.')];
    expect(joinReports(both, () => false)).toEqual(both.map(({ claim }) => claim));
  });
});
