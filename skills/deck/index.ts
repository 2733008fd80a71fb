import { count, defineSkill, flag, option, optionalRest } from '../core/skill.js';

/** Turns a document, a table, a meeting or mail into slides: the outline first, then the file. */
export const presentationDraft = defineSkill({
  name: 'deck',
  summary: 'Drafts slides from a document, a table, a meeting or your digest, with their sources.',
  group: 'daily',
  params: {
    source: optionalRest(
      'a document (.pdf, .docx, .xlsx, .pptx, .md, .csv), a transcript, "digest", a number of your last digest, or what a mail is about; may come as an attachment',
    ),
    title: option('the title of the deck; otherwise that of the source'),
    maxSlides: count({ min: 3, max: 40, fallback: 12 }, 'slides with content, at most'),
    preview: flag('shows the outline without making the file'),
  },
  examples: [
    'deck plan.md',
    'deck budget.csv --max-slides 8',
    'deck review.vtt --preview',
    'deck digest',
  ],
  phrases: async () => (await import('./phrases.js')).PHRASES,
  places: ['personal', 'group', 'channel'],
  needs: [
    'documents',
    'transcripts',
    'mailbox',
    'writer',
    'preferences',
    'marks',
    'conversations',
    'clock',
    'progress',
    'deckRenderer',
  ],
  run: async (...asked) => (await import('./run.js')).runDeck(...asked),
});
