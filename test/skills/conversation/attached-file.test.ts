import { describe, expect, it } from 'vitest';
import { withAttachedFile } from '../../../skills/conversation/attached-file.js';
import { understand } from '../../../skills/conversation/understand.js';
import { skills } from '../../../skills/index.js';

const files = (...names: readonly string[]) => names.map((name) => ({ name }));
const read = (words: string, ...names: readonly string[]) =>
  withAttachedFile(words, files(...names), skills);

describe('words beside one shared file', () => {
  it.each([
    ['', 'standup.vtt', 'meeting attachment:standup.vtt'],
    ['meeting', 'standup.vtt', 'meeting attachment:standup.vtt'],
    ['Meeting', 'standup.vtt', 'meeting attachment:standup.vtt'],
    ['meeting standup.vtt', 'standup.vtt', 'meeting attachment:standup.vtt'],
    ['meeting Standup.VTT', 'standup.vtt', 'meeting attachment:standup.vtt'],
    ['meeting standup', 'standup.vtt', 'meeting attachment:standup.vtt'],
    ['meeting attachment:standup.vtt', 'standup.vtt', 'meeting attachment:standup.vtt'],
    ['meeting this', 'standup.vtt', 'meeting attachment:standup.vtt'],
    ['meeting --length short', 'standup.vtt', 'meeting attachment:standup.vtt --length short'],
    ['meeting "weekly sync.vtt"', 'weekly sync.vtt', 'meeting "attachment:weekly sync.vtt"'],
    ['summarize', 'note.eml', 'summarize attachment:note.eml'],
    ['summarize note.eml', 'note.eml', 'summarize attachment:note.eml'],
    ['summarize this, please', 'note.eml', 'summarize attachment:note.eml'],
    ['summarize', 'standup.vtt', 'meeting attachment:standup.vtt'],
    ['can you summarise this?', 'standup.vtt', 'meeting attachment:standup.vtt'],
    ['a summary please', 'note.eml', 'summarize attachment:note.eml'],
    ['deck', 'plan.md', 'deck attachment:plan.md'],
    ['deck', 'standup.vtt', 'deck attachment:standup.vtt'],
    ['deck plan.md --max-slides 6', 'plan.md', 'deck attachment:plan.md --max-slides 6'],
    ['', 'figures.csv', 'deck attachment:figures.csv'],
    ['', 'plan.pdf', 'summarize attachment:plan.pdf'],
    ['summarize', 'Q3 plan.docx', 'summarize "attachment:Q3 plan.docx"'],
    ['deck', 'slides.pptx', 'deck attachment:slides.pptx'],
    [
      'what does line 2 cost?',
      'budget.xlsx',
      'ask what does line 2 cost? --in attachment:budget.xlsx',
    ],
    ['here you are', 'standup.vtt', 'meeting attachment:standup.vtt'],
    ['ask', 'standup.vtt', 'meeting attachment:standup.vtt'],
    ['ask what was decided?', 'standup.vtt', 'ask what was decided? --in attachment:standup.vtt'],
    ['What was decided?', 'standup.vtt', 'ask What was decided? --in attachment:standup.vtt'],
    ['ask who pays? --in other.vtt', 'standup.vtt', 'ask who pays? --in other.vtt'],
    // What names something else keeps its meaning.
    ['summarize 3', 'standup.vtt', 'summarize 3'],
    ['meeting release-4-2.vtt', 'standup.vtt', 'meeting release-4-2.vtt'],
    ['digest', 'standup.vtt', 'digest'],
    ['done 2', 'standup.vtt', 'done 2'],
  ])('"%s" with %s is: %s', async (words, file, command) => {
    expect(read(words, file)).toBe(command);
    await expect(understand(command, skills)).resolves.toHaveProperty('skill');
  });

  it('stay as they are without a file', () => {
    expect(read('meeting')).toBe('meeting');
    expect(read('')).toBe('');
  });
});

describe('words beside several shared files', () => {
  it('mean the one that the command reads, or that they name', () => {
    expect(read('meeting', 'plan.md', 'standup.vtt')).toBe('meeting attachment:standup.vtt');
    expect(read('deck plan.md', 'plan.md', 'figures.csv')).toBe('deck attachment:plan.md');
  });

  it('are asked which, by name, where several could be meant', () => {
    for (const words of ['', 'meeting', 'ask what was decided?']) {
      expect(() => read(words, 'monday.vtt', 'tuesday.vtt')).toThrow(
        'Which of them: monday.vtt, tuesday.vtt?',
      );
    }
  });
});
