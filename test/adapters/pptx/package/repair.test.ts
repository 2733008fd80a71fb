import { describe, expect, it } from 'vitest';
import { createPptx } from '../../../../adapters/pptx/library.js';
import { daybriefBrand } from '../../../../adapters/pptx/look/brand.js';
import { checkPackage } from '../../../../adapters/pptx/package/check.js';
import { openPackage, writePackage } from '../../../../adapters/pptx/package/parts.js';
import { repairPackage } from '../../../../adapters/pptx/package/repair.js';
import { hasValidator, validate } from '../open-xml-validator.js';

/** What pptxgenjs writes by itself for a deck with a chart, a table and a title. */
async function rawDeck(): Promise<Uint8Array> {
  const pptx = await createPptx();
  pptx.company = 'Smith & Sons';
  pptx.defineSlideMaster({
    title: 'Page',
    objects: [
      {
        placeholder: {
          options: { name: 'title', type: 'title', x: 1, y: 1, w: 8, h: 1 },
          text: '',
        },
      },
      {
        placeholder: { options: { name: 'body', type: 'body', x: 1, y: 2, w: 8, h: 1 }, text: '' },
      },
    ],
    slideNumber: { x: 1, y: 5 },
  });
  for (const title of ['One', 'Two']) {
    const slide = pptx.addSlide({ masterName: 'Page' });
    slide.addText(title, { placeholder: 'title' });
    slide.addTable([[{ text: 'A' }], [{ text: 'B' }]], { x: 1, y: 3, w: 4 });
    slide.addTable([[{ text: 'C' }]], { x: 1, y: 4, w: 4 });
    slide.addChart('bar', [{ name: 'S', labels: ['a', 'b'], values: [1, 2] }], {
      x: 5,
      y: 3,
      w: 4,
      h: 2,
      chartColors: ['112233', '445566'],
      showValue: true,
    });
    slide.addText([{ text: 'x', options: { bullet: true } }, { text: 'y' }], {
      x: 1,
      y: 5,
      w: 3,
      h: 1,
    });
  }
  const written = await pptx.write({ outputType: 'uint8array' });
  if (!(written instanceof Uint8Array)) throw new TypeError('pptxgenjs did not write bytes.');
  return written;
}

async function repaired(): Promise<Uint8Array> {
  const parts = openPackage(await rawDeck());
  repairPackage(parts, {
    title: 'Deck & <more>',
    language: 'en-US',
    brand: daybriefBrand,
    slideTitles: ['One', 'Two'],
  });
  return writePackage(parts);
}

describe('the repair of what pptxgenjs writes', () => {
  it('is needed: the check finds these defects before it', async () => {
    const before = checkPackage(writePackage(openPackage(await rawDeck())));
    expect(before).toEqual(
      expect.arrayContaining([
        'ppt/slideMasters/slideMaster2.xml: declared, does not exist',
        'media type image/jpg',
        'ppt/presentation.xml: elements out of order',
        'two masters share a theme',
        'ppt/slides/slide1.xml: two shapes with the same id',
        'ppt/slides/slide1.xml: an empty placeholder',
        'ppt/slides/slide1.xml: a paragraph with properties twice',
      ]),
    );
    expect(before.some((defect) => /charts\/chart\d+\.xml: not two axes/.test(defect))).toBe(true);
  });

  it('leaves none of them', async () => {
    expect(checkPackage(await repaired())).toEqual([]);
  });

  it.skipIf(!hasValidator)('takes the errors of the Open XML SDK validator to zero', async () => {
    expect(await validate(await repaired())).toEqual([]);
  });

  it.skipIf(!hasValidator)('is needed for the validator, too', async () => {
    const raw = await rawDeck();
    await expect(validate(raw).then((errors) => errors.length)).resolves.toBeGreaterThan(3);
  });

  it('numbers charts from 1 in every deck of a process', async () => {
    await repaired();
    const names = [...openPackage(await repaired()).keys()];
    expect(names.filter((name) => /^ppt\/charts\/chart/.test(name)).sort()).toEqual([
      'ppt/charts/chart1.xml',
      'ppt/charts/chart2.xml',
    ]);
  });
});
