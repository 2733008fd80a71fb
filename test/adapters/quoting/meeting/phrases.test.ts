import { describe, expect, it } from 'vitest';
import { digestMeeting } from '../../../../adapters/quoting/meeting/digest-meeting.js';
import {
  type Phrase,
  readPhrases,
  toUtterancesOf,
} from '../../../../bench/train/meeting-phrases.js';
import type { ActionItem, Decision, Reader } from '../../../../skills/core/ports/writer.js';

const reader: Reader = { addresses: [], timeZone: 'Europe/Berlin', locale: 'en-GB', now: 0 };

/** The words of a line, and those it stands for. */
function wordsOf(item: ActionItem | Decision): string {
  return `${item.text} ${'asked' in item ? (item.asked?.text ?? '') : ''}`;
}

/** What is wrong with the digest of a phrase; undefined when it says what it has to. */
async function faultOf(phrase: Phrase): Promise<string | undefined> {
  const utterances = toUtterancesOf(phrase);
  const transcript = { id: 'm', attendees: [], gaps: [], utterances };
  const { actions, decisions } = await digestMeeting(
    transcript,
    reader,
    new AbortController().signal,
  );
  const said = phrase.lines.map(({ text }) => text).join(' / ');
  if (phrase.kind === 'none') {
    return actions.length + decisions.length === 0 ? undefined : said;
  }
  const shown = phrase.kind === 'action' ? actions : decisions;
  const isTold = shown.some(
    (item) =>
      wordsOf(item).toLowerCase().includes(phrase.must) &&
      (phrase.owner === undefined || ('owner' in item && item.owner === phrase.owner)),
  );
  return isTold ? undefined : said;
}

describe.each(['en', 'de'])('what people say in a meeting, %s', (language) => {
  it.each(['action', 'decision', 'none'] as const)('is told as what it is: %s', async (kind) => {
    const phrases = readPhrases().filter(
      (each) => each.language === language && each.kind === kind,
    );
    const faults = await Promise.all(phrases.map(faultOf));
    expect(phrases.length).toBeGreaterThan(20);
    expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
  });
});
