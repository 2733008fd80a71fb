import type { Finder } from './finder.js';

// A word of its own; `\b` knows no umlauts.
const START = String.raw`(?<![\p{L}\p{N}_])`;
const IS = '(?:is|was|lautet|ist|est|es|è|é|luidt)';

const PASSWORD =
  'passwor[dt]|passcode|passphrase|pwd|pw|kennwort|zugangscode|mot de passe|mdp|contraseña|clave de acceso|wachtwoord|toegangscode|senha|palavra-passe|pin(?:[ -]?code)?|puk';
const KEY =
  "api[ _-]?(?:key|token|secret)|(?:access|auth|secret|signing|account)[ _-]?(?:key|token)|(?:client|app)[ _-]?secret|accountkey|zugriffsschlüssel|clé d['’]api";

const CODE_NAME =
  '(?:verification|security|sign-?in|log-?in|authentication|authenticator|access|one[- ]time|2fa|two-factor|single-use)[ -](?:pass)?code|one[- ]time (?:password|pin)|otp|m?tan|(?:bestätigungs|sicherheits|anmelde|verifizierungs|einmal|login-?)code|einmal(?:kennwort|passwort)|code (?:de vérification|de sécurité|de connexion|à usage unique)|código de (?:verificación|seguridad|acceso|verificação|segurança)|codice (?:di verifica|di sicurezza|di accesso|otp)|verificatiecode|beveiligingscode|inlogcode';
const YOUR_CODE = String.raw`(?:your|ihr|dein|votre|tu|su|seu|il tuo|uw|je) (?!discount|promo|voucher|coupon|order|booking|area|zip|postal|post|country|dress|source|gutschein)(?:\p{L}[\p{L}-]* )?code`;
const CODE = String.raw`(?:\p{Lu}{1,2}-)?(?:\d{3}[ -]\d{3}|\d{4,8}|(?=\p{Lu}*\d)[\p{Lu}\d]{6,8})(?![\p{L}\p{N}]|[-./:,]\d|\s?(?:%|€|£|\$|eur|usd))`;

const PASSWORD_HINT =
  /passwor|passcode|passphrase|mot de passe|palavra-passe|kennwort|zugangscode|contraseña|clave de|wachtwoord|toegangscode|senha|\b(?:pwd|pw|mdp|pin|puk)/i;
const CODE_HINT = /code|código|codice|\botp\b|\bm?tan\b|one[- ]time|kennwort|passwort/i;
const ENTER_HINT = /\b(?:use|enter|type) (?:th|code|[A-Z]{0,2}-?\d)/i;

/** Passwords, codes, keys and tokens: what opens a door when it stands in a chat. */
export const SECRETS: readonly Finder[] = [
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
  {
    kind: 'API key',
    hint: /key|token|secret|schlüssel|clé/i,
    pattern: new RegExp(
      String.raw`${START}(?:${KEY})s?["'’]?(?: [^\n.:;!?=]{0,40}?)?\s?(?:[:=]|${IS}) ?["'“‘\x60]?(?<value>[^\s"'“”‘’\x60]{12,500})`,
      'giu',
    ),
    isCertain: (value) => /\d/u.test(value) && !isReference(value),
  },
  {
    kind: 'password',
    hint: PASSWORD_HINT,
    pattern: new RegExp(
      String.raw`${START}(?:[\p{L}-]{0,20}-)?(?:${PASSWORD})["'’]?(?: ?\([^)\n]{0,30}\)| (?:for|of|to|für|zum|pour|de|para|voor) [^\n.:;!?=]{1,40}?)?\s{0,2}(?<link>[:=]|${IS}(?: (?:now|jetzt))?:?)[ \t]{0,3}\n?["'“‘\x60]?(?<value>[^\s"“”‘’\x60]{4,128})`,
      'giu',
    ),
    isCertain: isPassword,
  },
  ...[
    // "Your verification code for Acme is 482913", "Einmalcode: 482 913", the code on the next line
    [
      CODE_HINT,
      String.raw`${START}(?:${CODE_NAME}|${YOUR_CODE})(?!\p{L})[^\d\n.!?]{0,60}?(?:(?<!\p{L})${IS}|[:=–-])\s{0,6}(?<value>${CODE})`,
    ] as const,
    // … alone on a line below
    [
      CODE_HINT,
      String.raw`${START}(?:${CODE_NAME}|${YOUR_CODE})(?!\p{L})[^\d\n]{0,80}\n\s{0,20}(?<value>${CODE})[ \t]*(?=\n|$(?![\s\S]))`,
    ] as const,
    // "482913 is your Acme verification code"
    [
      CODE_HINT,
      String.raw`(?<![\p{L}\p{N}$€£.,-])(?<value>${CODE}) (?:${IS}|as|als|comme|como|come) [^\n.\d]{0,40}?(?:${CODE_NAME}|${YOUR_CODE})(?!\p{L})`,
    ] as const,
    // "Enter 482913 to sign in"
    [
      ENTER_HINT,
      `${START}(?:use|enter|type)(?: (?:the|this))?(?: code)? (?<value>${CODE}) (?:to|in order to) (?:sign|log|verify|confirm|authenticate)`,
    ] as const,
    [CODE_HINT, `${START}(?:${CODE_NAME}) (?<value>${CODE})`] as const,
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
