import { describe, expect, it } from 'vitest';
import { parseHouseStyle } from '../../../../skills/writing/house-style/parse-house-style.js';

describe('parseHouseStyle', () => {
  it('takes an empty object for Daybrief’s own style', () => {
    expect(parseHouseStyle({})).toEqual({
      style: { tone: 'plain', address: {}, glossary: [], brand: { colours: {} } },
      problems: [],
    });
  });

  it('reads every field', () => {
    const { style } = parseHouseStyle({
      tone: 'formal',
      address: { de: 'Sie', it: 'Lei' },
      glossary: [
        { prefer: 'sign-in', avoid: ['login'], meaning: 'how a person shows who they are' },
      ],
      brand: {
        colours: { primary: '#12303f', accent: '0B7285' },
        font: { name: 'Acme Sans', fallback: 'Arial' },
        logo: 'logo.svg',
        footer: 'Acme · internal',
      },
    });
    expect(style?.brand.colours).toEqual({ primary: '12303F', accent: '0B7285' });
    expect(style?.brand.font).toEqual({ name: 'Acme Sans', fallback: 'Arial' });
    expect(style?.glossary).toHaveLength(1);
  });

  it.each([
    ['no object', [], 'It must be a JSON object'],
    [
      'a tone that does not exist',
      { tone: 'loud' },
      'tone must be one of plain, formal, friendly.',
    ],
    [
      'a misspelt field',
      { glosary: [] },
      'glosary is not a field of a house style: did you mean "glossary"?',
    ],
    [
      'a form of address of another language',
      { address: { de: 'vous' } },
      'address.de must be one of Sie, du.',
    ],
    [
      'a term without its spelling',
      { glossary: [{ avoid: ['login'] }] },
      'glossary[0].prefer is missing.',
    ],
    [
      'two lines',
      { brand: { footer: 'a\nb' } },
      'brand.footer must be one line of visible characters.',
    ],
    [
      'a named colour',
      { brand: { colours: { accent: 'teal' } } },
      'brand.colours.accent must be a colour such as "#12303F".',
    ],
    [
      'a font nobody knows the width of',
      { brand: { font: 'Acme Sans' } },
      'brand.font must be one of Calibri',
    ],
    [
      'a logo that is no picture',
      { brand: { logo: 'logo.exe' } },
      'brand.logo must be the path of a .png or .svg file.',
    ],
    [
      'a form that two terms claim',
      {
        glossary: [
          { prefer: 'a', avoid: ['x'] },
          { prefer: 'b', avoid: ['x'] },
        ],
      },
      'glossary[1].avoid: "x" already becomes "a"; list it once.',
    ],
    [
      'a preferred term to avoid',
      { glossary: [{ prefer: 'a' }, { prefer: 'b', avoid: ['a'] }] },
      'glossary[1].avoid: "a" is itself a preferred term; list it once.',
    ],
  ])('refuses %s in words that name the field', (_what, json, words) => {
    const { style, problems } = parseHouseStyle(json);
    expect(style).toBeUndefined();
    expect(problems).toEqual([expect.stringContaining(words)]);
  });

  it('tells all problems at once', () => {
    expect(
      parseHouseStyle({ tone: 1, address: { fr: 1 }, brand: { logo: 1 } }).problems,
    ).toHaveLength(3);
  });
});
