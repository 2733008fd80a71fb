import { anyLanguagePattern } from '../languages/language-pattern.js';

const CONTACT = anyLanguagePattern(({ signatures }) => signatures.contact, {
  before: String.raw`\+?\d[\d\s()./-]{6,}\d|@[\w-]+\.\w{2,}|https?:\/\/\S|www\.\S|\s[|·•]\s|^(?:[tmpfew]|`,
  behind: String.raw`)[.:]\s`,
});

/** Whether a line has a telephone number, an address, a link or the separators of a card. */
export function isContactLine(line: string): boolean {
  return CONTACT().test(line.toLowerCase());
}
