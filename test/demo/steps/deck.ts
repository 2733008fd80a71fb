import { readFile } from 'node:fs/promises';
import { SLACK_DIRECT } from '../chats/slack.js';
import { drawSlides } from '../wiring/slides.js';
import { until } from '../wiring/until.js';
import type { Step } from './step.js';

const PLAN = new URL('../../../examples/plan.md', import.meta.url);
/** Every file of PowerPoint is an archive, and an archive begins so. */
const ARCHIVE = 'PK';

export const deckStep: Step = {
  id: 'deck',
  title: 'Turn a document into slides',
  does: 'Dana shares the document `plan.md` with Daybrief and writes “deck plan.md”.',
  see: 'A PowerPoint file to download, and what each slide rests on. Where LibreOffice is, its slides are shown as pictures.',
  pictured: ['slack'],
  async play({ slack, platforms, slides }) {
    const { dana } = slack;
    const file = dana.upload('plan.md', await readFile(PLAN, 'utf8'));
    await slack.write('deck plan.md', SLACK_DIRECT, [file]);
    const deck = await until('a file with slides', () =>
      [...platforms.slack.workspace.files.values()].find(
        ({ name, size }) => name.endsWith('.pptx') && size > 0,
      ),
    );
    slides.push(...(await drawSlides(deck.bytes)));
    const isArchive = Buffer.from(deck.bytes).toString('latin1').startsWith(ARCHIVE);
    return [{ what: 'PowerPoint files to download', expected: 1, found: isArchive ? 1 : 0 }];
  },
};
