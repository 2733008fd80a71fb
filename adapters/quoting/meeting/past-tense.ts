const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `am was is was are were have had has had do did does did go went make made get got see saw say said think thought know knew
  take took come came give gave find found tell told feel felt leave left keep kept begin began bring brought buy bought
  build built choose chose draw drew eat ate fall fell fight fought forget forgot grow grew hear heard hold held lead led
  lose lost mean meant meet met pay paid run ran sell sold send sent show showed sit sat speak spoke spend spent stand
  stood teach taught understand understood win won write wrote become became drive drove break broke catch caught deal
  dealt put put let let set set cut cut cost cost hit hit read read hurt hurt shut shut split split spread spread beat beat
  bet bet rise rose throw threw wear wore lie lay ring rang sing sang swim swam fly flew hide hid ride rode shake shook
  steal stole wake woke lay laid seek sought shoot shot sleep slept slide slid stick stuck strike struck swing swung
  prefer preferred refer referred occur occurred admit admitted commit committed submit submitted permit permitted
  control controlled travel travelled label labelled model modelled cancel cancelled transfer transferred equip equipped
  overlap overlapped will would can could may might shall should`
    .split(/\s+/u)
    .reduce<[string, string][]>((pairs, word, at, all) => {
      if (at % 2 === 0) pairs.push([word, all[at + 1] ?? word]);
      return pairs;
    }, []),
);

const REGULAR =
  `accept achieve act add address affect agree aim allow announce answer appear apply approach approve argue arrange ask assess
  assume attend avoid base believe belong call care carry cause change charge check claim close collect combine compare
  complain complete concern conclude conduct confirm connect consider consist contain continue contribute convert cope cover create
  decide define deliver demand depend describe deserve design detect determine develop differ disagree discuss distinguish
  divide download drop earn emphasize enable encourage end enjoy ensure establish estimate evaluate examine exist expect
  experience explain express extend face fail favor favour feature fit fix focus follow force form function generate guess handle
  happen hate help hope identify imagine implement imply improve include increase indicate influence inform insist install
  intend interact introduce invest invite involve issue join jump kill lack last learn like limit list listen live look love
  maintain manage mark match matter measure mention mind miss move name need note notice obtain offer open operate
  order outline own participate pass perform pick place plan play point possess prepare present press prevent print proceed
  process produce promise propose protect prove provide publish pull push question raise reach realize realise receive
  recognize recognise recommend record reduce reflect refuse regard reject relate release rely remain remember remind remove repeat
  replace report represent request require respond result return reveal review save score seem select separate serve share shift
  sign smell solve sort sound specify start state stay step stop store struggle study suffer suggest suit supply support suppose
  switch talk target tend test thank touch train translate treat trust try turn type update upload use vary view visit
  vote wait walk want warn waste watch wish wonder work worry`.split(/\s+/u);

const VERBS: ReadonlySet<string> = new Set([...IRREGULAR.keys(), ...REGULAR]);

const PAST_FORMS: ReadonlySet<string> = new Set(IRREGULAR.values());

/** Whether a lower-case word is a verb of the table in its base form ("need", "go"). */
export function isVerb(word: string): boolean {
  return VERBS.has(word);
}

/** Whether a lower-case word is the past of a verb, or a participle that looks the same. */
export function isPast(word: string): boolean {
  return PAST_FORMS.has(word) || /[^e]ed$/u.test(word);
}

const NOT_VERBS: ReadonlySet<string> = new Set(
  `all both each just also still even only already always never maybe now then not would must ought been being done gone seen and
  or who that which in on at of to for with from as so too very quite rather about here there themselves two three four`.split(
    /\s+/u,
  ),
);

/**
 * The past of a verb in its base form; undefined for a word that is none. Irregular verbs come from a
 * table; the rest take "-ed".
 *
 * @example pastOf('need') // 'needed'
 * @example pastOf('go') // 'went'
 */
export function pastOf(verb: string): string | undefined {
  const irregular = IRREGULAR.get(verb);
  if (irregular !== undefined) return irregular;
  if (!VERBS.has(verb) && !mayBeVerb(verb)) return undefined;
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ied`;
  if (/^[^aeiou]*[aeiou][bdgmnprt]$/u.test(verb)) return `${verb}${verb.slice(-1)}ed`;
  return `${verb}ed`;
}

function mayBeVerb(word: string): boolean {
  if (!/^[a-z]{2,}$/u.test(word) || /(?:ly|ing)$/u.test(word)) return false;
  return !isPast(word) && !NOT_VERBS.has(word);
}

/** Verbs whose forms are as often nouns ("the costs", "user needs"). */
const ALSO_NOUN: ReadonlySet<string> = new Set(
  `need work look use cost show change point plan start run call question name list test report design help sound play talk
  stop sort order place move cut deal form function feature issue result review score sign state step store study support
  supply target type update view visit vote wait walk watch wish worry process record release request return share shift
  charge check claim demand end experience face focus force influence interest judge lack limit mark match measure mention
  mind note offer press present print promise reach respect waste train turn answer approach attempt cause cover drop fit
  fix increase love matter pick pass sound set put hit read lead meet win break drive fight hold feel spread split ring ride
  sleep slide strike swing model label transfer aim care control base touch trust treat
  act address concern estimate guess hate hope like pay pull push stand stick struggle switch try catch draw fall outline
  overlap save separate display travel fly`.split(/\s+/u),
);

/** Whether the forms of a verb may just as well be nouns. */
export function isAlsoNoun(verb: string): boolean {
  return ALSO_NOUN.has(verb);
}

/**
 * The base form of a verb of the table in the third person; undefined for any other word.
 *
 * @example baseOf('tries') // 'try'
 */
export function baseOf(thirdPerson: string): string | undefined {
  if (!/[^s]s$/u.test(thirdPerson)) return undefined;
  return [
    thirdPerson.slice(0, -1),
    thirdPerson.replace(/(?:[sxz]|ch|sh|o)es$/u, (ending) => ending.slice(0, -2)),
    thirdPerson.replace(/ies$/u, 'y'),
  ].find((base) => VERBS.has(base));
}
