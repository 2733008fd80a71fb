import type { Phrasing } from '../../core/phrasing.js';
import type { AnySkill } from '../../core/skill.js';
import { OTHER_WORDS } from './other-words.js';
import { FOLLOW_UP_PHRASES } from './phrases.js';
import { SMALL_TALK } from './small-talk.js';

/** All that is declared of how people say things: commands of these skills, small talk, follow-ups, and what is none of them. */
export async function readDeclared(skills: readonly AnySkill[]): Promise<readonly Phrasing[]> {
  const declared = await Promise.all(
    [...skills, ...SMALL_TALK].map((skill) => skill.phrases?.() ?? []),
  );
  return [...declared.flat(), ...FOLLOW_UP_PHRASES, ...OTHER_WORDS];
}
