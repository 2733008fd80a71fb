import { lazily } from '../../core/lazily.js';
import { LANGUAGES } from '../../reading/languages/known-languages.js';
import type { SecretWords } from '../../reading/languages/language.js';
import { anyOf } from '../../reading/languages/sources.js';
import type { Finder } from './finder.js';

// A word of its own; `\b` knows no umlauts.
const START = String.raw`(?<![\p{L}\p{N}_])`;
const CODE = String.raw`(?:\p{Lu}{1,2}-)?(?:\d{3}[ -]\d{3}|\d{4,8}|(?=\p{Lu}*\d)[\p{Lu}\d]{6,8})(?![\p{L}\p{N}]|[-./:,]\d|\s?(?:%|€|£|\$|eur|usd))`;
const ENTER_HINT = /\b(?:use|enter|type) (?:th|code|[A-Z]{0,2}-?\d)/i;

const words = (part: keyof SecretWords) => anyOf(LANGUAGES.map(({ secrets }) => secrets[part]));

/** Passwords, codes, keys and tokens: what opens a door when it stands in a chat. */
export const SECRETS = lazily((): readonly Finder[] => [...bySpelling(), ...byWords()]);

/** What is known by its own shape. */
const bySpelling = (): readonly Finder[] => [
  {
    kind: 'private key',
    hint: /-----BEGIN|AGE-SECRET/,
    pattern:
      /-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----[\s\S]{0,20000}?(?:-----END [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----|$(?![\s\S]))|(?<![\w-])AGE-SECRET-KEY-1[0-9A-Z]{50,60}/gu,
  },
  // The shapes that services publish so that leaked keys are found.
  ...[
    [/AKIA|ASIA/, /(?<![\w-])(?:AKIA|ASIA)[A-Z0-9]{16}(?![\w-])/gu] as const,
    [
      /gh[pousr]_|github_pat_|glpat-|npm_|pypi-|hf_|dop_v1_/,
      /(?<![\w-])(?:gh[pousr]_[A-Za-z0-9]{30,255}|github_pat_\w{30,255}|glpat-[\w-]{20,60}|npm_[A-Za-z0-9]{36}|pypi-[\w-]{40,250}|hf_[A-Za-z0-9]{30,60}|dop_v1_[a-f0-9]{64})/gu,
    ] as const,
    [
      /xox[abeoprs]-|xapp-/,
      /(?<![\w-])(?:xox[abeoprs]-[\w-]{10,250}|xapp-[\w-]{10,250})/gu,
    ] as const,
    [/sk-/, /(?<![\w-])sk-(?:ant-|proj-|svcacct-)?[\w-]{20,250}/gu] as const,
    [
      /AIza|ya29\.|GOCSPX-/,
      /(?<![\w-])(?:AIza[\w-]{35}|ya29\.[\w-]{20,250}|GOCSPX-[\w-]{20,60})/gu,
    ] as const,
    [
      /[sr]k_(?:live|test)_|whsec_/,
      /(?<![\w-])(?:(?:sk|rk)_(?:live|test)_[A-Za-z0-9]{16,250}|whsec_[A-Za-z0-9+/=]{20,250})/gu,
    ] as const,
    [/SG\./, /(?<![\w-])SG\.[\w-]{16,64}\.[\w-]{16,64}/gu] as const,
    [/eyJ/, /(?<![\w-])eyJ[\w-]{8,4000}\.eyJ[\w-]{8,8000}\.[\w-]{8,1000}/gu] as const,
    [
      /hooks\.slack\.com/,
      /(?<=hooks\.slack\.com\/(?:services|workflows|triggers)\/)[\w/-]{20,120}/gu,
    ] as const,
    [/bearer/i, /(?<![\p{L}\p{N}])bearer (?<value>[\w.~+/-]{20,2000}=*)/giu] as const,
    [/:AA/, /(?<![\w:])\d{8,10}:AA[\w-]{33}(?![\w-])/gu] as const,
  ].map(([hint, pattern]): Finder => ({ kind: 'API key', hint, pattern })),
  {
    kind: 'API key',
    hint: /[?&][\w-]{1,20}=/,
    pattern:
      /[?&](?:access_?token|id_?token|refresh_?token|reset_?token|auth_?token|token|api_?key|apikey|secret|sig|signature|x-amz-signature|client_secret)=(?<value>[\w.~%+/=-]{8,4000})/giu,
  },
  {
    kind: 'password',
    hint: /:\/\/[^\s/]*@/,
    pattern:
      /(?<=[a-z][a-z0-9+.-]{1,15}:\/\/[^\s/:@]{1,100}:)(?<value>[^\s/@]{3,200})(?=@[\w.-])/giu,
  },
];

/** What is known by the words beside it, in any language. */
function byWords(): readonly Finder[] {
  const is = `(?:${words('is')})`;
  const [password, key, codeName] = [words('password'), words('key'), words('codeName')];
  const yourCode = String.raw`(?:${words('your')}) (?!${words('harmless')})(?:\p{L}[\p{L}-]* )?code`;
  const named = String.raw`(?:${codeName}|${yourCode})(?!\p{L})`;
  // A hint may find too much and has to be cheap: no letters beyond ASCII around it.
  const codeHint = new RegExp(`code|(?<![a-z])(?:${codeName})(?![a-z])`, 'i');
  return [
    {
      kind: 'API key',
      hint: new RegExp(key, 'i'),
      pattern: new RegExp(
        String.raw`${START}(?:${key})s?["'’]?(?: [^\n.:;!?=]{0,40}?)?\s?(?:[:=]|${is}) ?["'“‘\x60]?(?<value>[^\s"'“”‘’\x60]{12,500})`,
        'giu',
      ),
      isCertain: (value) => /\d/u.test(value) && !isReference(value),
    },
    {
      kind: 'password',
      hint: new RegExp(`(?<![a-z])(?:${password})`, 'i'),
      pattern: new RegExp(
        String.raw`${START}(?:[\p{L}-]{0,20}-)?(?:${password})["'’]?(?: ?\([^)\n]{0,30}\)| (?:${words('for')}) [^\n.:;!?=]{1,40}?)?\s{0,2}(?<link>[:=]|${is}(?: (?:${words('now')}))?:?)[ \t]{0,3}\n?["'“‘\x60]?(?<value>[^\s"“”‘’\x60]{4,128})`,
        'giu',
      ),
      isCertain: isPassword,
    },
    ...[
      // "Your verification code for Acme is 482913", "Einmalcode: 482 913", the code on the next line
      [
        codeHint,
        String.raw`${START}${named}[^\d\n.!?]{0,60}?(?:(?<!\p{L})${is}|[:=–-])\s{0,6}(?<value>${CODE})`,
      ] as const,
      // … alone on a line below
      [
        codeHint,
        String.raw`${START}${named}[^\d\n]{0,80}\n\s{0,20}(?<value>${CODE})[ \t]*(?=\n|$(?![\s\S]))`,
      ] as const,
      // "482913 is your Acme verification code"
      [
        codeHint,
        String.raw`(?<![\p{L}\p{N}$€£.,-])(?<value>${CODE}) (?:${is}|${words('as')}) [^\n.\d]{0,40}?${named}`,
      ] as const,
      // "Enter 482913 to sign in"
      [
        ENTER_HINT,
        `${START}(?:use|enter|type)(?: (?:the|this))?(?: code)? (?<value>${CODE}) (?:to|in order to) (?:sign|log|verify|confirm|authenticate)`,
      ] as const,
      [codeHint, `${START}(?:${codeName}) (?<value>${CODE})`] as const,
    ].map(
      ([hint, pattern]): Finder => ({
        kind: 'one-time code',
        hint,
        pattern: new RegExp(pattern, 'giu'),
        // The pattern ignores case for the words; a code of letters is written in capitals.
        isCertain: (value) => /\d/u.test(value) && value === value.toUpperCase(),
      }),
    ),
  ];
}

/** Whether a value only stands for one: "<password>", "********", "${TOKEN}", "[API key]". */
function isReference(value: string): boolean {
  return /^[<[{$%]|^(.)\1*[.,;]?$|^(?:https?:|www\.|mailto:)|^[\w.+-]+@[\w-]+\.\w/u.test(value);
}

const TRAILING = /[.,;:!?)\]]+$/u;
// "12-character", "90-day", "2026": said of a password more often than being one.
const MEASURE = /^\d{1,4}(?:-?\p{L}{3,})?$/u;
const UNLIKE_WORD = /\d|[!@#$%^&*?~+=|\\]|\p{Ll}\p{Lu}|_/u;

/**
 * After "password:" a value that no word looks like, or the only word of its line; after "the password
 * is" only the former: "the password is wrong" tells a reader something.
 */
function isPassword(value: string, { groups, input, index, 0: found }: RegExpExecArray): boolean {
  const plain = value.replace(TRAILING, '');
  if (plain.length < 4 || isReference(plain)) return false;
  const isMarked = /[:=]/u.test(groups?.['link'] ?? '');
  const isNumber = /^\d+$/u.test(plain);
  if (isNumber) return isMarked || plain.length >= 5 || /^(?:pin|puk|passcode)/iu.test(found);
  if (MEASURE.test(plain)) return false;
  if (UNLIKE_WORD.test(plain)) return true;
  const isAlone = /^[^\S\n]*(?:\n|$)/u.test(input.slice(index + found.length));
  return isMarked && isAlone && plain.length >= 6;
}
