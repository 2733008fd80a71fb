import { LETTERS } from '../../reading/languages/sources.js';
import type { Finder } from './finder.js';
import { looksDrawn, looksSecret } from './password-like.js';
import { CODE, QUOTE, START, VALUE, words } from './secret-patterns.js';

const WORD_END = `(?![${LETTERS}])`;
/** The end of what is said about a code: no "4711 nails" behind "with". */
const SAID = String.raw`(?=[#*]|[.!,;)]?\s*(?:\n|$)|[.!,;)] | (?:${words('opens')}|${words('and')})(?![${LETTERS}]))`;

/** What opens something that is named beside it, without a word for "password" or "code": a keypad, a lock, a network. */
export function secretsOfThings(): readonly Finder[] {
  return [...keypads(), ...networks(), ...combinations()];
}

function keypads(): readonly Finder[] {
  const [enter, keypad, opened] = [words('enter'), words('keypad'), words('opened')];
  const isCode = (value: string) => /\d/u.test(value) && value === value.toUpperCase();
  const typed = `${START}(?:${enter})(?: [${LETTERS}]{1,3})?(?: (?:${words('code')}))?`;
  const thing = `${START}(?:${opened})${WORD_END}`;
  return [
    [
      keypad,
      String.raw`${typed} (?<value>${CODE})[^\n.\d]{0,20}? (?:${keypad})${WORD_END}`,
    ] as const,
    // "Am Tastenfeld 4711 eingeben", "keypad: 4711"
    [keypad, `${START}(?:${keypad})(?::? | [=–-] )(?<value>${CODE})`] as const,
    // "Enter code 482913 to confirm"
    [
      enter,
      String.raw`${typed} (?<value>${CODE})[^\n.\d]{0,20}?(?<![${LETTERS}])(?:${words('proves')})`,
    ] as const,
    // "482913 – use this to sign in", at the front of a text or a line
    [
      words('signIn'),
      String.raw`(?<=^|\n)(?<value>${CODE}) [–:-] [^\n.\d]{0,40}?(?:${words('signIn')})`,
    ] as const,
    // "The alarm is switched off with 4711", "the phone unlocks with 4711"
    [
      `${opened}|${words('device')}`,
      String.raw`${START}(?:${opened}|${words('device')})${WORD_END}[^\n.\d]{0,40}? (?:${words('with')}) (?<value>${CODE})${SAID}`,
    ] as const,
    // "Type 4711 at the gate"
    [
      opened,
      `${typed} (?<value>${CODE}) [${LETTERS}]{1,3} (?:[${LETTERS}]{1,3} )?(?:${opened})${WORD_END}`,
    ] as const,
    // "4711 is the code of the gate"
    [
      opened,
      String.raw`(?<![${LETTERS}\d$€£.,-])(?<value>${CODE}) (?:${words('is')}) (?:${words('theCode')})[^\n.:\d]{1,14}(?<![${LETTERS}])(?:${opened})${WORD_END}`,
    ] as const,
    // "Door: press 4711 and turn the handle", "press 4711 and #"
    [opened, String.raw`${thing}[^\n\d]{0,20}? (?:${enter}) (?<value>${CODE})${SAID}`] as const,
    [enter, String.raw`${START}(?:${enter}) (?<value>${CODE})[^\n.\d]{0,12}[#*]`] as const,
    // "The key of the door is 4711"
    [
      opened,
      String.raw`${START}(?:${words('plainKey')}|${words('code')})[^\n.:\d]{1,14}(?<![${LETTERS}])(?:${opened})(?: ?:| (?:${words('is')})) ?(?<value>${CODE})${SAID}`,
    ] as const,
    // "Door downstairs: 4711"
    [
      opened,
      String.raw`${thing}(?: [${LETTERS}]{2,12})? ?: ?(?<value>(?!(?:19|20)\d\d\D)\d{4,6}[a-z]?)(?=[#*]|[.!,;)]?\s*(?:\n|$)|, )`,
    ] as const,
  ].map(
    ([hint, pattern]): Finder => ({
      kind: 'one-time code',
      hint: new RegExp(hint, 'i'),
      pattern: new RegExp(pattern, 'gi'),
      isCertain: isCode,
    }),
  );
}

function networks(): readonly Finder[] {
  const [network, key] = [`(?:${words('network')})`, `(?:${words('plainKey')})`];
  const hint = new RegExp(network, 'i');
  return [
    // "Wi-Fi: Quayside / key: X", "hotspot NoraPhone, key X"
    `${START}${network}${WORD_END}[^\\n]{0,60}?(?<![${LETTERS}])${key}(?: ?[:=]| (?:${words('is')}))? ${QUOTE}${VALUE}`,
    // "Key of the network: X"
    `${START}${key}${WORD_END}[^\\n:]{0,30} ${network}(?: ?[:=]| (?:${words('is')})) ?${QUOTE}${VALUE}`,
  ]
    .map(
      (pattern): Finder => ({
        kind: 'password',
        hint,
        pattern: new RegExp(pattern, 'gi'),
        isCertain: (value) => looksSecret(value),
      }),
    )
    .concat({
      kind: 'password',
      hint: new RegExp(words('signIn'), 'i'),
      // "Log in with nora.lind and X"
      pattern: new RegExp(
        String.raw`${START}(?:${words('signIn')})${WORD_END}[^\n]{0,60}? (?:${words('and')}|/) ${QUOTE}${VALUE}`,
        'gi',
      ),
      isCertain: (value) => looksDrawn(value),
    });
}

function combinations(): readonly Finder[] {
  const [combination, is] = [words('combination'), words('is')];
  const turn = `(?: (?:${words('turn')}))?`;
  const named = String.raw`${START}[${LETTERS}]{0,8}(?:${combination})${WORD_END}[^\n.:\d]{0,40}?(?::|(?<![${LETTERS}])(?:${is})) ?`;
  return [
    String.raw`${named}(?<value>\d{1,2}${turn}(?:[ ,/–-]{1,3}\d{1,2}${turn}){2,4})(?![\d${LETTERS}])`,
    String.raw`${named}(?<value>\d{3,6})(?=[.!,;)]?\s*(?:\n|$)|[.!,;)] )`,
  ].map(
    (pattern): Finder => ({
      kind: 'one-time code',
      hint: new RegExp(combination, 'i'),
      pattern: new RegExp(pattern, 'gi'),
    }),
  );
}
