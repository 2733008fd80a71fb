const IRREGULAR: Readonly<Record<string, string>> = Object.fromEntries(
  `am was is was are were have had has had do did does did go went make made get got see saw say said think thought know knew
  take took come came give gave find found tell told feel felt leave left keep kept begin began bring brought buy bought
  build built choose chose draw drew eat ate fall fell fight fought forget forgot grow grew hear heard hold held lead led
  lose lost mean meant meet met pay paid run ran sell sold send sent show showed sit sat speak spoke spend spent stand
  stood teach taught understand understood win won write wrote become became drive drove break broke catch caught deal
  dealt put put let let set set cut cut cost cost hit hit read read`
    .split(/\s+/u)
    .reduce<[string, string][]>((pairs, word, at, all) => {
      if (at % 2 === 0) pairs.push([word, all[at + 1] ?? word]);
      return pairs;
    }, []),
);

const PAST_FORMS: ReadonlySet<string> = new Set(Object.values(IRREGULAR));
/** Whether a plain present form would sound wrong: it is already past, or no verb at all. */
function isNotPresent(verb: string): boolean {
  return PAST_FORMS.has(verb) || /(?:[^e]ed|ly|ing)$/u.test(verb) || NOT_VERBS.has(verb);
}

const NOT_VERBS: ReadonlySet<string> = new Set(
  `all both each just also still even only already always never really actually probably certainly maybe now then not
  should could would might must ought had did was were been being done gone seen and or who that which in on at of to for
  with from as so too very quite rather about here there themselves two three four`.split(/\s+/u),
);

/**
 * The past of a verb in its base form; undefined when the word is no present verb.
 *
 * @example pastOf('need') // 'needed'
 */
export function pastOf(verb: string): string | undefined {
  if (!/^[a-z]{2,}$/u.test(verb)) return undefined;
  const irregular = IRREGULAR[verb];
  if (irregular !== undefined) return irregular;
  if (isNotPresent(verb)) return undefined;
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ied`;
  if (/^[^aeiou]*[aeiou][bdgmnprt]$/u.test(verb)) return `${verb}${verb.slice(-1)}ed`;
  return `${verb}ed`;
}
