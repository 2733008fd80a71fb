import { lazily } from '../../core/lazily.js';
import type { Finder } from './finder.js';
import { secretsOfThings } from './secret-openers.js';
import { settingsThatOpen } from './secret-settings.js';
import { knownShapes } from './secret-shapes.js';
import { secretsInTables } from './secret-tables.js';
import { secretsInWords } from './secret-words.js';

/** Passwords, codes, keys and tokens: what opens a door when it stands in a chat. */
export const SECRETS = lazily((): readonly Finder[] => [
  ...knownShapes(),
  ...settingsThatOpen(),
  ...secretsInWords(),
  ...secretsOfThings(),
  ...secretsInTables(),
]);
