import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createFileDocuments } from '../../../adapters/files/documents/documents.js';
import { createFileTranscripts } from '../../../adapters/files/transcripts.js';
import { checkPackage } from '../../../adapters/pptx/package/check.js';
import { createPptxRenderer } from '../../../adapters/pptx/renderer.js';
import { digestMeeting } from '../../../adapters/quoting/meeting/digest-meeting.js';
import { outlineDeck } from '../../../adapters/quoting/outline/outline-deck.js';
import type { Material } from '../../../skills/core/ports/decks.js';
import { checkOutline } from '../../../skills/deck/check-outline.js';
import { toMeetingMaterial } from '../../../skills/deck/meeting-material.js';
import { hasValidator, validate } from './open-xml-validator.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const signal = new AbortController().signal;

async function readMaterial(reference: string): Promise<Material> {
  const file = path.join(ROOT, reference);
  const files = { access: { kind: 'roots', roots: [path.dirname(file)] } } as const;
  const name = path.basename(file);
  if (!name.endsWith('.vtt')) return createFileDocuments(files).material(name, signal);
  const transcript = await createFileTranscripts(files).transcript(name, signal);
  const now = Date.parse('2026-11-24T08:00:00Z');
  const reader = { addresses: [], timeZone: 'Europe/Berlin', locale: 'en-GB', now };
  return toMeetingMaterial(
    transcript,
    await digestMeeting(transcript, reader, signal),
    'Europe/Berlin',
  );
}

async function draft(file: string) {
  const material = await readMaterial(file);
  const brief = { maxSlides: 12, locale: 'en-GB' };
  const { outline, findings } = checkOutline(await outlineDeck(material, brief, signal), material);
  return { outline, findings, deck: await createPptxRenderer().render(outline, signal) };
}

describe('the deck of', () => {
  it.each([
    'examples/plan.md',
    'examples/budget.csv',
    'examples/meetings/release-4-2.vtt',
    'examples/meetings/2026-11-19-lieferantenrunde.vtt',
    'test/fixtures/decks/plan.md',
    'test/fixtures/decks/quartal.csv',
    'test/fixtures/decks/survey.csv',
  ])('%s is grounded, sound and valid', async (file) => {
    const { outline, findings, deck } = await draft(file);
    expect(outline.slides.length).toBeGreaterThan(2);
    expect(findings).toEqual([]);
    expect(checkPackage(deck.bytes)).toEqual([]);
    if (hasValidator) expect(await validate(deck.bytes)).toEqual([]);
  });

  it('the plan has a chart of its budget and no slide beyond the twelve', async () => {
    const { outline } = await draft('test/fixtures/decks/plan.md');
    expect(outline.slides.find(({ title }) => title === 'Budget')).toMatchObject({
      layout: 'pie',
      chart: { series: [{ values: [148_000, 71_500, 42_300, 19_800, 46_400] }] },
    });
  });

  it('a German table shows every quarter, read as German numbers', async () => {
    const { outline } = await draft('test/fixtures/decks/quartal.csv');
    const chart = outline.slides.find(({ layout }) => layout === 'bar');
    expect(chart).toMatchObject({
      chart: {
        categories: ['Vertrieb', 'Entwicklung', 'Support', 'Verwaltung'],
        series: [
          { name: 'Q1', values: [124_500, 310_000, 88_300, 61_000] },
          { name: 'Q2' },
          { name: 'Q3' },
          { name: 'Q4', values: [140_750, 341_000, 93_200, 64_250] },
        ],
      },
    });
  });
});
