import { LETTERS } from '../../reading/languages/sources.js';
import type { Finder } from './finder.js';
import { isPartDrawn, isPassword, isReference, looksDrawn, looksSecret } from './password-like.js';
import { CODE, QUOTE, START, VALUE, words } from './secret-patterns.js';

/** One of the words that restore a wallet, numbered in a list. */
const WORD = String.raw`(?:\d{1,2}[.):]? ?)?[${LETTERS}]{3,10}`;

/** What is known by the words beside it, in any language. */
export function secretsInWords(): readonly Finder[] {
  return [...passwords(), ...keys(), ...codes()];
}

function passwords(): readonly Finder[] {
  const is = `(?:${words('is')})`;
  const password = words('password');
  const hint = new RegExp(`(?<![a-z])(?:${password})`, 'i');
  const named = `${START}(?:[${LETTERS}-]{0,20}-)?(?:${password})(?![${LETTERS}])["'’*]{0,2}`;
  const link = String.raw`\s{0,2}(?<link>[:=|→–]|=>|->| - |\t|${is}(?: (?:${words('now')}))?:?)`;
  return [
    {
      kind: 'password',
      hint,
      pattern: new RegExp(
        String.raw`${named}(?: ?\([^)\n]{0,30}\)| (?:${words('for')}) [^\n.:;!?=]{1,40}?)?${link}[ \t]{0,3}\*{0,2}\n{0,2}[ \t]{0,3}${QUOTE}${VALUE}`,
        'gi',
      ),
      isCertain: isPassword,
    },
    ...[
      // "password X", "(pw X)", "the password is set to X", "password for the VPN X"
      String.raw`${named}[ \t]{1,3}${QUOTE}${VALUE}`,
      String.raw`${named}[^\n.:;!?=]{0,50}? (?:${words('to')}) ${QUOTE}${VALUE}`,
      // "Password of the wifi: X", "mot de passe wifi : X"
      `${named}(?: [${LETTERS}-]{2,14}){1,2} ?: ?${QUOTE}${VALUE}`,
      // "use X as your password", "X is the new one"
      String.raw`(?<![^\s"'“„‘\x60(*])${VALUE}["'”’\x60)*]{0,2} (?:${words('as')}|${is}) (?:[${LETTERS}'’-]{1,14} ){0,4}?(?:[${LETTERS}-]{0,20}-)?(?:${password})(?![${LETTERS}])`,
      // "Login: nora.lind / X", "user nora, X", both after one colon
      String.raw`${START}(?:${words('account')})(?![${LETTERS}])[^\n]{0,20}?[:=]? ?[^\s/|,]{2,60} ?[/|,] ?${VALUE}`,
    ].map(
      (pattern, at): Finder => ({
        kind: 'password',
        hint: at === 4 ? new RegExp(`(?<![a-z])(?:${words('account')})`, 'i') : hint,
        pattern: new RegExp(pattern, 'gi'),
        isCertain: (value) => looksSecret(value),
      }),
    ),
    // Anywhere in a line that speaks of a password, before or behind it, where nothing else has that form.
    ...[
      String.raw`${named}[^\n]{0,80}?(?<![^\s"'“„‘\x60(*])(?=\S*\d)(?=\S*[${LETTERS}])${VALUE}`,
      String.raw`(?<![^\s"'“„‘\x60(*])(?=\S*\d)(?=\S*[${LETTERS}])${VALUE}[^\n]{0,80}? (?:[${LETTERS}-]{0,20}-)?(?:${password})(?![${LETTERS}])`,
    ].map(
      (pattern): Finder => ({
        kind: 'password',
        hint,
        pattern: new RegExp(pattern, 'gi'),
        isCertain: (value) => looksDrawn(value),
      }),
    ),
    // The name of a file: "wifi-password-X.txt"
    {
      kind: 'password',
      hint: new RegExp(`(?:${password})[_-]`, 'i'),
      pattern: new RegExp(
        String.raw`(?<![${LETTERS}\d])(?:${password})[_-](?<value>[^\s"/.]{4,60})(?=\.[a-z\d]{2,5}(?![${LETTERS}\d]))`,
        'gi',
      ),
      isCertain: isPartDrawn,
    },
    {
      kind: 'password',
      hint: /(?<![a-z])(?:pin|puk)/i,
      pattern:
        /(?<![\p{L}\p{N}_-])(?:\p{L}{2,8}-)?(?:PIN|Pin|PUK)(?:[ -]?(?:code|number|nummer))? (?<value>\d{4,8})(?![\p{L}\p{N}]|[-./:,]\d)/gu,
    },
  ];
}

function keys(): readonly Finder[] {
  const key = words('key');
  return [
    {
      kind: 'API key',
      hint: new RegExp(key, 'i'),
      pattern: new RegExp(
        String.raw`${START}(?:${key})s?["'’]?(?: [^\n.:;!?=]{0,40}?)?\s{0,2}(?:[:=–]|(?:${words('is')})|(?:${words('to')}))? {0,2}\n?${QUOTE}(?<value>[^\s"'“”‘’\x60]{8,500})`,
        'gi',
      ),
      isCertain: (value) =>
        !isReference(value) && looksSecret(value) && (value.length >= 12 || /-/u.test(value)),
    },
    {
      kind: 'API key',
      hint: new RegExp(words('plainKey'), 'i'),
      pattern: new RegExp(
        String.raw`${START}(?:${words('plainKey')})(?: ?[:=]| (?:${words('is')})) ?${QUOTE}(?<value>[^\s"'“”‘’\x60&;,]{8,500})`,
        'gi',
      ),
      isCertain: (value) =>
        looksDrawn(value) ||
        (/^[\w.~+/=-]{16,}$/u.test(value) && /\d\D*\d/u.test(value) && looksSecret(value)),
    },
    {
      kind: 'private key',
      hint: new RegExp(words('seed'), 'i'),
      pattern: new RegExp(
        String.raw`${START}(?:${words('seed')})(?![${LETTERS}])[^\n:]{0,40}[:\n]\s{0,3}(?<value>${WORD}(?:[\s,]{1,3}${WORD}){11,23})`,
        'gi',
      ),
    },
    {
      kind: 'one-time code',
      hint: new RegExp(words('backup'), 'i'),
      pattern: new RegExp(
        String.raw`${START}(?:${words('backup')})(?![${LETTERS}])[^\n:]{0,40}(?::| (?:${words('is')}) )\s{0,3}(?<value>[${LETTERS}\d]{4,8}(?:-[${LETTERS}\d]{4,8})?(?:[,;\s]{1,3}[${LETTERS}\d]{4,8}(?:-[${LETTERS}\d]{4,8})?){0,15})`,
        'gi',
      ),
      isCertain: (value) => /\d/u.test(value),
    },
  ];
}

function codes(): readonly Finder[] {
  const is = `(?:${words('is')})`;
  const [codeName, harmless] = [words('codeName'), words('harmless')];
  const yourCode = `(?:${words('your')}) (?!${harmless})(?:[${LETTERS}][${LETTERS}-]* )?(?:${words('code')})`;
  const named = `(?:${codeName}|${yourCode})(?![${LETTERS}])`;
  // A hint may find too much and has to be cheap: no letters beyond ASCII around it.
  const codeHint = new RegExp(`c[oó]d|(?<![a-z])(?:${codeName})(?![a-z])`, 'i');
  return [
    ...[
      // "Your verification code for Acme is 482913", "Einmalcode: 482 913", the code on the next line
      [
        codeHint,
        String.raw`${START}${named}[^\d\n.!?]{0,60}?(?:(?<![${LETTERS}])${is}(?: [${LETTERS}]{2,3}(?= ))?|[:=–-])\s{0,6}(?<value>${CODE})`,
      ] as const,
      // … alone on a line below
      [
        codeHint,
        String.raw`${START}${named}[^\d\n]{0,80}\n\s{0,20}(?<value>${CODE})[ \t]*(?=\n|$(?![\s\S]))`,
      ] as const,
      // "482913 is your Acme verification code"
      [
        codeHint,
        String.raw`(?<![${LETTERS}\d$€£.,-])(?<value>${CODE}) (?:${is}|${words('as')}) [^\n.\d]{0,40}?${named}`,
      ] as const,
      // "gate code 4711", "the code for the gate is 4711", "the code is 4711"
      [codeHint, `${START}(?:${codeName})[ _-]${QUOTE}(?<value>${CODE})`] as const,
      [
        codeHint,
        String.raw`${START}(?<!(?:${harmless})[ -]?)(?:${words('theCode')})(?: (?:${words('for')}) [^\n.:;!?=\d]{1,40}?)? ?(?:(?<![${LETTERS}])${is}|:) ?${QUOTE}(?<value>${CODE})`,
      ] as const,
    ].map(
      ([hint, pattern]): Finder => ({
        kind: 'one-time code',
        hint,
        pattern: new RegExp(pattern, 'gi'),
        // The pattern ignores case for the words; a code of letters is written in capitals.
        isCertain: (value) => /\d/u.test(value) && value === value.toUpperCase(),
      }),
    ),
  ];
}
