import { describe, expect, it } from 'vitest';
import { createMasker } from '../../../skills/writing/guardrails/masker.js';
import { SECRET_FORMS } from './forms.js';
import { NEARER_NEIGHBOURS } from './nearer-neighbours.js';
import { HARMLESS } from './neighbours.js';
import { RARER_FORMS } from './rarer-forms.js';
import { LATEST_FORMS, UNSEEN_FORMS } from './unseen-forms.js';
import { LATEST_NEIGHBOURS, UNSEEN_NEIGHBOURS } from './unseen-neighbours.js';

// Put together here, so that no scanner takes this file for a leak.
const PASSWORDS = [
  ['Marlin', '58Quay'],
  ['tide!', 'Crane-7'],
  ['k9Lant', 'ern_Sq'],
  ['bRight', '#Moor2'],
];
const CODES = ['7306', '482913'];
const KEYS = [
  ['q7LmZt2RwX', 'v9KpB4nHcY6sDf'],
  ['9f8a7b6c5d4e', '3f2a1b0c9d8e'],
];
/** One form with each kind of value, and what of it nobody may read. */
function written(form: string): readonly (readonly [line: string, secret: string])[] {
  const values = form.includes('{k}') ? KEYS : form.includes('{c}') ? CODES : PASSWORDS;
  const place = /\{[ck]?\}/gu;
  if (!place.test(form)) return [[form.replace(/[«»]/gu, ''), markedIn(form) ?? '']];
  return values.map((value) => {
    const secret = typeof value === 'string' ? value : value.join('');
    const line = form.replace(place, secret);
    return [line.replace(/[«»]/gu, ''), markedIn(line) ?? secret] as const;
  });
}

const markedIn = (line: string) => /«(.+)»/u.exec(line)?.[1];

function mask(line: string): string {
  const text = `Hello Nora,\n\ncan you look at this by Thursday?\n\n${line}\n\nThank you, Tomas`;
  return createMasker('secrets', [text]).mask(text);
}

const DATES = ['27.11.2026', '2026-11-27', '3 March', 'Friday', '11/27/2026', '9:30', '4. Mai'];
const NUMBERS = ['12', '90', '104', '2026', '4711', '38', '15000'];

describe('secrets in seven languages', () => {
  const secrets = [SECRET_FORMS, RARER_FORMS, UNSEEN_FORMS, LATEST_FORMS].flatMap((forms) =>
    Object.values(forms).flat().flatMap(written),
  );
  const harmless = [HARMLESS, NEARER_NEIGHBOURS, UNSEEN_NEIGHBOURS, LATEST_NEIGHBOURS]
    .flatMap((lines) => Object.values(lines).flat())
    .flatMap((line) =>
      NUMBERS.map((number, at) =>
        line.replaceAll('{n}', number).replaceAll('{d}', DATES[at % DATES.length] ?? ''),
      ),
    );

  it('are masked in at least 95 of 100 of the forms that they are written in', () => {
    const shown = secrets.filter(([line, secret]) => mask(line).includes(secret));
    console.info(`secrets: ${secrets.length - shown.length} of ${secrets.length} masked`);
    expect(secrets.length).toBeGreaterThan(300);
    expect(shown.length / secrets.length, shown.join('\n')).toBeLessThanOrEqual(0.05);
  });

  it('are seen in at most 1 of 100 of the lines that only look like them', () => {
    const taken = [...new Set(harmless)].filter((line) => mask(line).includes('['));
    console.info(`harmless: ${taken.length} of ${new Set(harmless).size} masked`);
    expect(new Set(harmless).size).toBeGreaterThan(1_000);
    expect(taken.length / new Set(harmless).size, taken.join('\n')).toBeLessThanOrEqual(0.01);
  });
});
