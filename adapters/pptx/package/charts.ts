import {
  openPackage,
  type PackageParts,
  partsLike,
  readPart,
  relationshipsOf,
  writePackage,
  writePart,
} from './parts.js';

const CHART = /^ppt\/charts\/chart\d+\.xml$/u;
const WORKBOOK = /^ppt\/embeddings\/.*\.xlsx$/u;

/** Cures charts and their workbooks, and numbers them from 1 in every deck. */
export function repairCharts(parts: PackageParts): void {
  for (const name of partsLike(parts, CHART)) {
    writePart(parts, name, keepLabelsWhole(orderSeries(dropThirdAxis(readPart(parts, name)))));
  }
  for (const name of partsLike(parts, WORKBOOK)) {
    const bytes = parts.get(name);
    if (bytes) parts.set(name, withoutDates(bytes));
  }
  renumber(parts);
}

/** A flat chart has two axes; the third id that pptxgenjs writes names none, and Office repairs it. */
function dropThirdAxis(xml: string): string {
  return xml.replace(
    /((?:<c:axId val="\d+"\/>\s*){2})<c:axId val="\d+"\/>(\s*<\/c:(?:bar|line|area|radar)Chart>)/gu,
    '$1$2',
  );
}

/** The schema wants the colours of single points in front of the data labels. */
function orderSeries(xml: string): string {
  return xml.replace(/<c:ser>.*?<\/c:ser>/gsu, (series) => {
    const points = series.match(/<c:dPt>.*?<\/c:dPt>/gsu) ?? [];
    const labels = series.indexOf('<c:dLbls>');
    if (points.length === 0 || labels === -1 || series.indexOf('<c:dPt>') < labels) return series;
    const without = series.replace(/\s*<c:dPt>.*?<\/c:dPt>/gsu, '');
    return without.replace('<c:dLbls>', `${points.join('')}<c:dLbls>`);
  });
}

/** LibreOffice and Keynote break "46 %" beside a slice into two lines unless the label forbids it. */
function keepLabelsWhole(xml: string): string {
  return xml.replace(/<c:dLbls?>.*?<\/c:dLbls?>/gsu, (labels) =>
    labels.replace(/<a:bodyPr\s*\/>/gu, '<a:bodyPr wrap="none"/>'),
  );
}

/** The workbook behind a chart holds the time of the run and the name of the library. */
function withoutDates(bytes: Uint8Array): Uint8Array {
  const workbook = openPackage(bytes);
  const core = readPart(workbook, 'docProps/core.xml')
    .replace(/<dcterms:(created|modified)\b.*?<\/dcterms:\1>/gsu, '')
    .replaceAll('PptxGenJS', 'Daybrief');
  writePart(workbook, 'docProps/core.xml', core);
  return writePackage(workbook);
}

/** pptxgenjs counts charts for the life of the process: the tenth deck would start at chart 14. */
function renumber(parts: PackageParts): void {
  const moves = new Map<string, string>();
  partsLike(parts, CHART).forEach((name, index) => {
    const to = `ppt/charts/chart${index + 1}.xml`;
    moves.set(name, to);
    moves.set(relationshipsOf(name), relationshipsOf(to));
  });
  partsLike(parts, WORKBOOK).forEach((name, index) => {
    moves.set(name, `ppt/embeddings/workbook${index + 1}.xlsx`);
  });
  const moved = [...moves].map(([from, to]) => [to, parts.get(from)] as const);
  for (const from of moves.keys()) parts.delete(from);
  for (const [to, bytes] of moved) if (bytes) parts.set(to, bytes);
  const files = new Map([...moves].map(([from, to]) => [fileOf(from), fileOf(to)]));
  for (const name of partsLike(parts, /\.rels$|^\[Content_Types\]\.xml$/u)) {
    const xml = readPart(parts, name);
    const renamed = xml.replace(
      /(chart\d+\.xml|[^/"]+\.xlsx)(?=")/gu,
      (file) => files.get(file) ?? file,
    );
    if (renamed !== xml) writePart(parts, name, renamed);
  }
}

function fileOf(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}
