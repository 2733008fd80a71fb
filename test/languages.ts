import { loadLanguages } from '../skills/reading/languages/detection/detect-language.js';

// What `bots/compose.ts` does before a skill reads.
await loadLanguages();
