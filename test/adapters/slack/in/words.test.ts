import { describe, expect, it } from 'vitest';
import { readWords } from '../../../../adapters/slack/in/words.js';

describe('readWords', () => {
  it.each([
    ['<@UBOT> digest 3d', 'digest 3d'],
    ['digest <@UBOT>', 'digest'],
    [
      'summarize <https://outlook.office.com/mail/1?a=1&amp;b=2|the mail>',
      'summarize https://outlook.office.com/mail/1?a=1&b=2',
    ],
    ['write to <mailto:dana@example.com|dana@example.com>', 'write to dana@example.com'],
    ['ask <@U0002|jonas> in <#C0001|general>', 'ask @jonas in #general'],
    ['<!channel> help', 'help'],
    ['a &lt;b&gt; &amp;amp; c', 'a <b> &amp; c'],
    ['&lt;@UBOT&gt; stays', '<@UBOT> stays'],
    ['', ''],
  ])('reads %j as %j', (text, words) => {
    expect(readWords(text, 'UBOT')).toBe(words);
  });
});
