import { describe, expect, it } from 'vitest';
import { understand } from '../../../skills/conversation/understand.js';
import { UnknownSkillError } from '../../../skills/core/errors.js';
import {
  type AnySkill,
  defineSkill,
  option,
  optionalRest,
  rest,
} from '../../../skills/core/skill.js';
import { skills as allSkills } from '../../../skills/index.js';

const run: AnySkill['run'] = async () => ({
  kind: 'notice',
  audience: 'place',
  title: ['ok'],
  sections: [],
});
const asking = defineSkill({
  name: 'ask',
  summary: 'Asks.',
  group: 'daily',
  params: { question: rest('what'), in: option('where') },
  examples: ['ask what'],
  places: ['personal'],
  needs: [],
  run,
});
const digest = defineSkill({
  name: 'digest',
  summary: 'Digests.',
  group: 'daily',
  params: { since: optionalRest('how far back') },
  examples: ['digest'],
  places: ['personal'],
  needs: [],
  run,
});
const skills = [asking, digest];

describe('what a person wrote', () => {
  it('is a command where it begins with one', async () => {
    expect(await understand('digest since monday', skills)).toMatchObject({
      skill: { name: 'digest' },
      input: { since: 'since monday' },
    });
  });

  it('is put to ask as a question, whole, with nothing in it an option', async () => {
    const { skill, input } = await understand('what about --in Bob?', skills);
    expect(skill.name).toBe('ask');
    expect(input).toEqual({ question: 'what about --in Bob?', in: undefined });
  });

  it('is a question also in the words that a shell told apart', async () => {
    const { input } = await understand(['who', 'signs', '--in', 'the lease?'], skills);
    expect(input).toEqual({ question: 'who signs --in the lease?', in: undefined });
  });

  it('is a mistyped command rather than a question', async () => {
    await expect(understand('digset since monday?', skills)).rejects.toThrow(
      /Did you mean "digest"/,
    );
  });

  it('is refused where nobody answers questions', async () => {
    await expect(understand('what about Bob?', [digest])).rejects.toThrow(UnknownSkillError);
  });
});

describe('what a person wrote beside a file', () => {
  const attachments = [{ name: 'plan.md' }];

  it.each(['deck plan.md', 'deck', 'slides please', 'make slides of this'])(
    'makes slides of the file with “%s”, where no answer was given before',
    async (words) => {
      expect(await understand(words, allSkills, { attachments })).toMatchObject({
        skill: { name: 'deck' },
        input: { source: 'attachment:plan.md' },
      });
    },
  );

  it('makes no command of words that go on with an answer, where there is neither', async () => {
    await expect(understand('make slides of this', allSkills)).rejects.toThrow(
      'I did not understand that, and did nothing.',
    );
  });
});
