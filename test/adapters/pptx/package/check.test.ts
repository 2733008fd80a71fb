import { describe, expect, it } from 'vitest';
import { checkPackage } from '../../../../adapters/pptx/package/check.js';
import {
  openPackage,
  type PackageParts,
  readPart,
  writePackage,
  writePart,
} from '../../../../adapters/pptx/package/parts.js';
import { createPptxRenderer } from '../../../../adapters/pptx/renderer.js';
import { everyLayout } from '../../../contracts/deck-renderer.js';

const sound = createPptxRenderer().render(everyLayout, new AbortController().signal);

/** The defects of a sound deck after one change. */
async function defectsAfter(change: (parts: PackageParts) => void): Promise<readonly string[]> {
  const parts = openPackage((await sound).bytes);
  change(parts);
  return checkPackage(writePackage(parts));
}

function edit(name: string, from: string | RegExp, to: string): (parts: PackageParts) => void {
  return (parts) => {
    const xml = readPart(parts, name);
    const changed = xml.replace(from, to);
    if (changed === xml) throw new Error(`Nothing to change in ${name}.`);
    writePart(parts, name, changed);
  };
}

const TYPES = '[Content_Types].xml';

describe('the package check', () => {
  it('finds nothing in a sound deck', async () => {
    expect(checkPackage((await sound).bytes)).toEqual([]);
  });

  it.each([
    [
      'an override without its part',
      edit(TYPES, '</Types>', '<Override PartName="/ppt/ghost.xml" ContentType="x"/></Types>'),
      'ppt/ghost.xml: declared, does not exist',
    ],
    [
      'a part without a content type',
      edit(TYPES, /<Override PartName="\/ppt\/slides\/slide2.xml"[^>]*>/, ''),
      'ppt/slides/slide2.xml: has no content type',
    ],
    [
      'a media type that no program knows',
      edit(TYPES, '</Types>', '<Default Extension="jpg" ContentType="image/jpg"/></Types>'),
      'media type image/jpg',
    ],
    [
      'a relationship that leads nowhere',
      edit('ppt/slides/_rels/slide1.xml.rels', /slideLayout\d+\.xml/, 'slideLayout99.xml'),
      'ppt/slides/_rels/slide1.xml.rels: ppt/slideLayouts/slideLayout99.xml does not exist',
    ],
    [
      'a link out of the file',
      edit(
        'ppt/slides/_rels/slide1.xml.rels',
        '</Relationships>',
        '<Relationship Id="rId9" Type="hyperlink" Target="file://host/x" TargetMode="External"/></Relationships>',
      ),
      'ppt/slides/_rels/slide1.xml.rels: points outside the file',
    ],
    [
      'elements out of order',
      edit(
        'ppt/presentation.xml',
        /(<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>)(<p:sldIdLst>.*?<\/p:sldIdLst>)/s,
        '$2$1',
      ),
      'ppt/presentation.xml: elements out of order',
    ],
    [
      'a theme shared by two masters',
      edit('ppt/notesMasters/_rels/notesMaster1.xml.rels', 'theme2.xml', 'theme1.xml'),
      'two masters share a theme',
    ],
    [
      'a control character',
      edit('ppt/slides/slide1.xml', '<a:t>', '<a:t>\u0001'),
      'ppt/slides/slide1.xml: a character that XML forbids',
    ],
    [
      'a control character in disguise',
      edit('ppt/slides/slide1.xml', '<a:t>', '<a:t>&#x1;'),
      'ppt/slides/slide1.xml: a character that XML forbids',
    ],
    [
      'two shapes with one id',
      edit('ppt/slides/slide1.xml', /<p:cNvPr id="2"/, '<p:cNvPr id="1"'),
      'ppt/slides/slide1.xml: two shapes with the same id',
    ],
    [
      'a placeholder nobody filled',
      edit('ppt/slides/slide1.xml', /<a:t>[^<]+<\/a:t>/, '<a:t></a:t>'),
      'ppt/slides/slide1.xml: an empty placeholder',
    ],
    [
      'a text in a corner, without width',
      edit('ppt/slides/slide1.xml', /<a:ext cx="[1-9]\d*"/, '<a:ext cx="0"'),
      'ppt/slides/slide1.xml: a text that is not on the slide',
    ],
    [
      'a slide without a title',
      edit('ppt/slides/slide1.xml', 'type="title"', 'type="body"'),
      'ppt/slides/slide1.xml: no title',
    ],
    [
      'a paragraph with properties twice',
      edit('ppt/slides/slide1.xml', /<a:r>/, '<a:pPr algn="l"/><a:r>'),
      'ppt/slides/slide1.xml: a paragraph with properties twice',
    ],
    [
      'an action on a shape',
      edit(
        'ppt/slides/slide1.xml',
        '<p:spPr>',
        '<a:hlinkClick action="ppaction://program"/><p:spPr>',
      ),
      'ppt/slides/slide1.xml: active content',
    ],
    [
      'a chart with a third axis',
      edit('ppt/charts/chart1.xml', '</c:barChart>', '<c:axId val="3"/></c:barChart>'),
      'ppt/charts/chart1.xml: not two axes',
    ],
  ])('finds %s', async (_, change, defect) => {
    expect(await defectsAfter(change)).toContain(defect);
  });

  it('finds macros', async () => {
    const defects = await defectsAfter((parts) => writePart(parts, 'ppt/vbaProject.bin', 'x'));
    expect(defects).toContain('ppt/vbaProject.bin: active content');
  });
});
