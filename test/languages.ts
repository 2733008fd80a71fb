import { loadLanguages } from '../skills/reading/languages/detect-language.js';

// What `bots/compose.ts` does before a skill reads.
await loadLanguages();
