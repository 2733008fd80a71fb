import { shorten, stripInvisible } from '../../../skills/reading/unicode.js';

// Text that came from outside, made safe and short for a card. Order matters: strip, cut, then escape,
// so that a cut can never take half of an escape with it.

/** Removes what cannot be seen and turns every run of white space into one space. */
export function visible(text: string): string {
  return stripInvisible(text.normalize('NFC'))
    .replace(/[\p{Cf}\p{Co}]/gu, (char) => (char === '\u200d' ? char : ''))
    .replace(/\s+/gu, ' ')
    .trim();
}

/**
 * Makes outside text inert inside a card's `TextRun`.
 *
 * A run parses no Markdown, but clients may still turn a bare address into a link, and the renderer
 * expands `{{DATE(…)}}` and, with templates, `${…}`: each is broken with one visible space.
 */
export function toInert(text: string, limit: number): string {
  return shorten(breakTriggers(visible(text)), limit);
}

function breakTriggers(text: string): string {
  return text
    .replace(/:\/\//gu, ': //')
    .replace(/www\.(?=\S)/giu, (word) => `${word.slice(0, -1)} .`)
    .replace(/(mailto|javascript|data|tel|msteams|file):(?=\S)/giu, '$1 :')
    .replace(/\{(?=\{)/gu, '{ ')
    .replace(/\$(?=\{)/gu, '$ ');
}

/** Makes outside text inert in an activity's `text`, where Teams reads a little HTML. */
export function toActivityText(text: string, limit: number): string {
  return toInert(text, limit).replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
}
