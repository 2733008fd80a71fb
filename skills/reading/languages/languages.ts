/** The table of the languages that are read, each by its ISO 639-1 code: an eighth is its file and one line here. */
export { de } from './de.js';
export { en } from './en.js';
export { es } from './es.js';
export { fr } from './fr.js';
export { it } from './it.js';
export { nl } from './nl.js';
export { pt } from './pt.js';
