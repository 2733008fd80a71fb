import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { understand } from '../../../../skills/conversation/understand.js';
import { DaybriefError } from '../../../../skills/core/errors.js';
import { waysOf } from '../../../../skills/core/phrasing.js';
import type { ConversationState } from '../../../../skills/core/ports/conversations.js';
import { skills } from '../../../../skills/index.js';

const digest: ConversationState = {
  skill: 'digest',
  words: '',
  references: { 1: '<a@example.com>', 2: '<b@example.com>', 3: '<c@example.com>' },
};

/** The command that is run, or what is offered or refused. */
async function read(say: string, state: ConversationState | undefined = digest): Promise<string> {
  try {
    const { skill, meant, words } = await understand(say, skills, { state });
    if (skill.name === 'ask') return 'ask';
    if (skill.name === 'offer') return `offer: ${skill.examples.slice(1).join(', ')}`;
    return meant ?? [skill.name, words].join(' ').trim();
  } catch (error) {
    if (error instanceof DaybriefError) return 'refused';
    throw error;
  }
}

describe('what is said in plain words', () => {
  it.each([
    ['What have I missed since yesterday?', 'digest since yesterday'],
    ['anything new?', 'digest'],
    ['what do I still have to answer', 'digest --only needs-you'],
    ["who hasn't come back to me", 'digest --only waiting-on-others'],
    ['show me what I snoozed', 'digest --only put-aside'],
    ['Please summarise the mail from Ruth', 'summarize Ruth'],
    ['more about the last one', 'summarize 3'],
    ['@Daybrief: draft an answer to number two!', 'reply 2'],
    ['tell Ruth that the room is booked', 'reply Ruth the room is booked'],
    ['hey, mark the first one as done please', 'done 1'],
    ['I already answered Ruth', 'done Ruth'],
    ["Check off Ruth's request", 'done Ruth'],
    ['snoze 2 until friday', 'snooze 2 friday'],
    ['remind me about 2 next monday', 'snooze 2 next monday'],
    ['remind me about the second one tomorrow', 'snooze 2 tomorrow'],
    ['Send me this every weekday at half past seven', 'schedule weekdays at 7:30'],
    ['stop sending me the digest', 'schedule off'],
    ['why is 2 on the list', 'explain 2'],
    ['who can read what you write to me', 'help privacy'],
    ['Was ist neu?', 'digest'],
    ['Worum muss ich mich heute noch kümmern?', 'digest --only needs-you'],
    ['Fass die Mail von Frau Ott zusammen', 'summarize "Frau Ott"'],
    ['Erinnere mich übermorgen an Nummer 3', 'snooze 3 in 2 days'],
    ['die zweite ist erledigt', 'done 2'],
    ['Schick mir das montags um halb neun', 'schedule monday at 8:30'],
    ['Lease?', 'summarize Lease'],
    ['Help me write back to Ruth', 'reply Ruth'],
    [
      "I've got five minutes before my next meeting, so just what I have to act on",
      'digest --only needs-you',
    ],
    ['hello', 'hello'],
    ['Vielen Dank!', 'thanks'],
  ])('"%s" is %s', async (say, command) => {
    expect(await read(say)).toBe(command);
  });

  it.each([
    'When does the lease end?',
    'Did Ruth send the figures for March?',
    'was hat Ruth zum Budget gesagt?',
    'how much is the deposit',
  ])('"%s" is a question', async (say) => {
    expect(await read(say)).toBe('ask');
  });

  it.each([
    'set an alarm for five',
    'play some music',
    'add milk to my shopping list',
    'turn off the lights in the kitchen',
    'stell den Wecker auf sieben',
    'delete my appointment on friday',
    "don't mark 2 as done",
    'schedule a meeting with Ruth on tuesday',
    'remind me about the meeting at ten',
    'book a table for tonight',
  ])('"%s" changes nothing', async (say) => {
    expect(await read(say)).toMatch(/^(?:ask|offer|refused|digest|summarize|explain|reply|help)/);
  });

  it('of a change without its object is only offered, or refused', async () => {
    expect(await read('mark it as done')).toMatch(/^(?:offer|refused)/);
    expect(await read('remind me', undefined)).toMatch(/^(?:offer|refused)/);
  });

  it('of one thread is about the thread that the person looks at', async () => {
    const thread = { skill: 'summarize', words: '', references: {}, source: '<a@example.com>' };
    expect(await read('mark this as done', thread)).toBe('done <a@example.com>');
  });

  it('is thanks beside a file, too', async () => {
    const attachments = [{ name: 'standup.vtt' }];
    const { skill } = await understand('thanks a lot!', skills, { state: digest, attachments });
    expect(skill.name).toBe('thanks');
  });

  it.each(['deck', 'digest', 'help', 'schedule'])(
    'of one word, "%s", stays a command',
    async (word) => {
      const { by, skill } = await understand(word, skills, { state: digest });
      expect([by, skill.name]).toEqual(['command', word]);
    },
  );

  it.each(['forget everything', 'schedule every day 7:30 --empty skip', 'digest since monday'])(
    'as the examples of a command have it, "%s", stays that command',
    async (typed) => {
      const { by, meant } = await understand(typed, skills, { state: digest });
      expect([by, meant]).toEqual(['command', undefined]);
    },
  );

  it('stays a command where it is typed as one', async () => {
    const { by, meant } = await understand('digest --only bulk', skills, { state: digest });
    expect([by, meant]).toEqual(['command', undefined]);
  });

  it('says which command it was taken for, and that one can be typed', async () => {
    for (const say of ['what did I miss today', 'mark 2 as done', 'reply to Ruth saying yes']) {
      const { meant = '', by, skill, input } = await understand(say, skills, { state: digest });
      expect(by).toBe('examples');
      const typed = await understand(meant, skills, { state: digest });
      expect([typed.skill.name, typed.by]).toEqual([skill.name, 'command']);
      expect(Object.keys(typed.input)).toEqual(Object.keys(input));
    }
  });

  it('of any kind is a command, an offer, a question or refused, whatever stands in it', async () => {
    const words = fc.constantFrom(
      'done',
      'mark',
      '2',
      'Ruth',
      '"',
      '--only',
      'bulk',
      'every',
      '8',
      'zusammen',
      "'",
      '{item}',
      '?',
      'forget',
      '\u200b',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(words, { maxLength: 8 }), async (each) => {
        expect(await read(each.join(' '))).not.toBe('');
      }),
    );
  });
});

describe('the examples of a skill', () => {
  it('are ten in English and in German for each command, with the slots of the command', async () => {
    const phrasings = (await Promise.all(skills.map((skill) => skill.phrases?.() ?? []))).flat();
    expect(phrasings.length).toBeGreaterThan(20);
    for (const phrasing of phrasings) {
      const slots = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
      for (const language of ['en', 'de']) {
        const ways = waysOf({ ...phrasing, ways: { [language]: phrasing.ways[language] ?? '' } });
        expect(ways.length, `${phrasing.command}, ${language}`).toBeGreaterThanOrEqual(10);
        for (const way of ways) expect(slots(way), way).toEqual(slots(phrasing.command));
      }
    }
  });

  it('are taken for their own command, where they have no slots', async () => {
    const phrasings = (await Promise.all(skills.map((skill) => skill.phrases?.() ?? []))).flat();
    const plain = phrasings.filter(({ command, isChange }) => !command.includes('{') && !isChange);
    const firsts = plain.flatMap((phrasing) =>
      waysOf(phrasing)
        .slice(0, 3)
        .map((way) => [phrasing.command, way] as const),
    );
    const wrong: string[] = [];
    for (const [command, way] of firsts) {
      const got = await read(way);
      const isTyped = skills.some(({ name }) => way.startsWith(name));
      const isRight = [command, 'deck digest', 'refused'].includes(got);
      if (!isTyped && !isRight) wrong.push(`${way}: ${got}`);
    }
    expect(wrong).toEqual([]);
  });
});
