import { lazily } from '../../core/lazily.js';
import { BINDINGS, type Binding } from '../../reading/languages/draft-words.js';
import { LANGUAGES } from '../../reading/languages/known-languages.js';
import { wordsIn } from '../../reading/languages/sources.js';

/** What binds, without regard to the language a sentence is in; compiled when a draft is first checked. */
const PATTERNS = lazily(() => ({
  bindings: BINDINGS.map(
    (way) => [way, toPattern(LANGUAGES.map(({ binding }) => binding.ways[way]))] as const,
  ),
  assent: toPattern(LANGUAGES.map(({ binding }) => binding.assent)),
  noted: toPattern(LANGUAGES.map(({ binding }) => binding.noted)),
}));

function toPattern(lists: readonly (string | undefined)[]): RegExp {
  const all = lists
    .flatMap(wordsIn)
    .map((word) => word.replace('!', '(?![a-zß-ɏ])').replaceAll('_', ' '));
  return new RegExp(`(?<![a-zß-ɏ])(?:${all.join('|')})`);
}

/** How a text binds whoever sends it. */
function bindingsIn(text: string): readonly Binding[] {
  const lower = toPlain(text);
  return PATTERNS().bindings.flatMap(([binding, pattern]) =>
    pattern.test(lower) ? [binding] : [],
  );
}

/** The ways in which a text binds its sender that their own words do not. */
export function strayBindings(text: string, own: string): readonly Binding[] {
  const lower = toPlain(own);
  const granted = new Set<Binding>(bindingsIn(own));
  if (PATTERNS().assent.test(lower)) granted.add('agreeing').add('undertaking');
  if (PATTERNS().noted.test(lower)) granted.add('undertaking');
  return bindingsIn(text).filter((binding) => !granted.has(binding));
}

function toPlain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('’', "'");
}
