import { loadLanguages } from '../skills/reading/language.js';

// What `bots/compose.ts` does before a skill reads.
await loadLanguages();
