import { decodeHTML } from 'entities/decode';
import { toLine } from '../line.js';

/** Words of one speaker inside one cue. */
export interface Voice {
  readonly speaker: string | undefined;
  readonly text: string;
}

const TAG =
  /<(\/?)([a-z]+|\d[\d:.]*)((?:\.[^\s>]*)?)(?:\s+([^>]*))?>|<\/?[a-z][^>]*$|\{\\[^}]*\}/gi;

/**
 * Reads the voices in a cue: `<v Dana Ortiz>Good morning.</v>`.
 *
 * All markup is removed and entities are decoded. A `<` that starts no tag is a character of the
 * speech: live transcripts do not escape.
 */
export function parseVoices(payload: string): readonly Voice[] {
  const voices: Voice[] = [];
  let speaker: string | undefined;
  let text = '';
  let from = 0;
  const close = (next: string | undefined) => {
    const words = toSpeech(text);
    if (words !== '') voices.push({ speaker, text: words });
    speaker = next;
    text = '';
  };
  for (const tag of payload.matchAll(TAG)) {
    text += payload.slice(from, tag.index);
    from = tag.index + tag[0].length;
    const [, slash = '', name = '', , annotation = ''] = tag;
    if (name.toLowerCase() !== 'v') continue;
    close(slash === '/' ? undefined : toSpeaker(annotation));
  }
  text += payload.slice(from);
  close(undefined);
  return voices;
}

/** A speaker's name, or undefined for what platforms write when they know none. */
export function toSpeaker(name: string): string | undefined {
  const clean = toLine(decodeHTML(name), 100);
  return clean === '' || /^(?:unknown(?: speaker)?|unbekannt|inconnu)$/i.test(clean)
    ? undefined
    : clean;
}

function toSpeech(text: string): string {
  return toLine(decodeHTML(text), 100_000);
}
