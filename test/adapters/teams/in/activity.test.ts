import { describe, expect, it } from 'vitest';
import {
  activitySchema,
  conversationOf,
  localeOf,
  wordsOf,
} from '../../../../adapters/teams/in/activity.js';
import { messageActivity } from '../test-bot.js';

const activity = (text: string, change: Readonly<Record<string, unknown>> = {}) =>
  activitySchema.parse(messageActivity('https://smba.trafficmanager.net/emea/', text, change));
const mention = (id: string, text: string) => ({ type: 'mention', mentioned: { id }, text });

describe('words of a Teams message', () => {
  it.each([
    ['<at>Daybrief</at> digest', 'digest'],
    ['<at>Daybrief</at>&nbsp;digest --length short', 'digest --length short'],
    ['please <at>Daybrief</at> digest', 'please   digest'],
    ['digest', 'digest'],
    ['deck &quot;plan &amp; budget.md&quot;', 'deck "plan & budget.md"'],
    ['&amp;lt;at&amp;gt;', '&lt;at&gt;'],
  ])('%j are %j', (text, words) => {
    const entities = [mention('28:daybrief', '<at>Daybrief</at>')];
    expect(wordsOf(activity(text, { entities }))).toBe(words);
  });

  it('keep the names of other people who are mentioned', () => {
    const entities = [
      mention('28:daybrief', '<at>Daybrief</at>'),
      mention('29:mei', '<at id="1">Mei Lin</at>'),
    ];
    const text = '<at>Daybrief</at> deck for <at id="1">Mei Lin</at>';
    expect(wordsOf(activity(text, { entities }))).toBe('deck for Mei Lin');
  });

  it('keep the name of somebody who is called like the bot', () => {
    const entities = [mention('29:other', '<at>Daybrief</at>')];
    expect(wordsOf(activity('<at>Daybrief</at> digest', { entities }))).toBe('Daybrief digest');
  });
});

describe('what an activity tells of a person', () => {
  it('is the zone and the language of their client', () => {
    expect(localeOf(activity(''))).toEqual({ timeZone: 'Europe/Berlin', locale: 'en-GB' });
    const entities = [{ type: 'clientInfo', locale: 'de-DE', timezone: 'Europe/Vienna' }];
    const change = { entities, locale: undefined, localTimezone: undefined };
    expect(localeOf(activity('', change))).toEqual({ timeZone: 'Europe/Vienna', locale: 'de-DE' });
  });

  it('is a safe guess when the client says nothing usable', () => {
    const change = { localTimezone: 'Mars/Olympus', locale: '../../x' };
    expect(localeOf(activity('', change))).toEqual({ timeZone: undefined, locale: 'en-US' });
  });

  it.each([
    ['personal', 'personal'],
    ['groupChat', 'group'],
    ['channel', 'channel'],
    ['meeting', 'channel'],
    [undefined, 'channel'],
  ])('is the place: %s is %s', (conversationType, place) => {
    const { place: read } =
      conversationOf(activity('', { conversation: { id: 'c', conversationType } })) ?? {};
    expect(read).toBe(place);
  });
});
