import type { Finder } from './finder.js';
import { bare, isReference, looksSecret } from './password-like.js';

/** What a program is told to sign in with: variables, settings, options of a command, headers. */
export const settingsThatOpen = (): readonly Finder[] => [
  {
    kind: 'password',
    hint: /(?:pass|pwd|kennwort|contrasena|senha)[\w.-]*["']?\s?[:=]/i,
    pattern: setting(
      'password|passwd|passwort|kennwort|mot_de_passe|contrasena|senha|passphrase|pass|pwd',
    ),
    isCertain: isSetting,
  },
  {
    kind: 'API key',
    hint: /(?:secret|token|key|credentials?|auth|salt|dsn)[\w.-]*["']?\s?[:=]/i,
    pattern: setting(
      'secret|token|api[_.-]?key|access[_.-]?key|private[_.-]?key|secret[_.-]?key|encryption[_.-]?key|master[_.-]?key|signing[_.-]?key|license[_.-]?key|credentials?|auth|salt',
    ),
    isCertain: (value, match) => bare(value).length >= 8 && isSetting(value, match),
  },
  {
    kind: 'password',
    hint: /value=/i,
    pattern:
      /(?:password|passwd|pwd|secret|token|key)["']\s{1,3}value=["'](?<value>[^"'\n]{4,300})/giu,
    isCertain: (value) => !isReference(value) && !TYPES.test(value),
  },
  {
    kind: 'password',
    hint: /-(?:-?pass|-token|-secret|p|u) ?/i,
    pattern:
      /(?<=\s)(?:--(?:password|passwd|pass|token|secret|api-key)[ =]["']?(?<value>[^\s"']{4,200}))/giu,
    isCertain: (value) => !isReference(value),
  },
  {
    kind: 'password',
    hint: /sshpass|mysql|redis-cli|curl|ldapsearch|docker/i,
    pattern:
      /(?<=sshpass -p ?["']?|mysql(?:dump)? [^\n]{0,60}? -p["']?|curl [^\n]{0,80}?(?:-u|--user) ["']?[^\s:"']{1,60}:|redis-cli [^\n]{0,80}?-a ["']?|ldapsearch [^\n]{0,80}?-w ["']?|docker login [^\n]{0,80}?-p ["']?)(?<value>[^\s"']{4,128})/giu,
    isCertain: (value) => !isReference(value),
  },
  {
    kind: 'API key',
    hint: /bearer|basic|authorization|x-[\w-]*(?:key|token)|cookie/i,
    pattern: /(?<![\p{L}\p{N}])(?:bearer (?<value>[\w.~+/-]{20,2000}=*))/giu,
  },
  {
    kind: 'password',
    hint: /basic /i,
    pattern: /(?<![\p{L}\p{N}])basic (?<value>[A-Za-z0-9+/]{8,400}={0,2})(?![\w+/=])/giu,
    // Base64 of "name:password"; "basic understanding" decodes to no such thing.
    isCertain: (value) => /^[\x20-\x7e]{1,100}:[\x20-\x7e]{1,200}$/u.test(fromBase64(value)),
  },
  {
    kind: 'API key',
    hint: /authorization|x-[\w-]*(?:key|token|auth)|cookie/i,
    pattern:
      /(?:(?:proxy-)?authorization: ?(?:[\w-]{3,20} )?|x-[\w-]{0,20}(?:key|token|auth|secret)[\w-]{0,10}: ?|(?:set-)?cookie: ?[\w.-]{1,40}=)["']?(?<value>[\w.~+/=:%-]{8,2000})/giu,
    isCertain: (value) =>
      !/^(?:basic|bearer|digest|negotiate)$/iu.test(value) && !isReference(value),
  },
];

/** A name that ends in one of `words`, as programs write names, and its value: "DB_PASSWORD=", "clientSecret: '". */
function setting(words: string): RegExp {
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?<name>[A-Za-z][\w.-]{0,60}?)?(?:${words})(?<index>[_.-]?\d{0,2})(?<end>["']?\s{0,2}[:=]{1,2}>?\s{0,2})["'\x60]?(?<value>[^\s"'\x60,;&]{4,300})`,
    'giu',
  );
}

const TYPES =
  /^(?:true|false|null|nil|none|undefined|empty|required|optional|string|str|text|number|int|bool(?:ean)?|varchar|char|bytes|secret|hidden|masked|redacted|changeme\?|unknown|any|object|yes|no|unset|default|see|the|your)\b/iu;

function isSetting(value: string, { groups }: RegExpExecArray): boolean {
  const plain = bare(value);
  if (plain.length < 4 || isReference(plain) || TYPES.test(plain)) return false;
  const { name = '', end = '' } = groups ?? {};
  // "PASSWORD=letmein": a program takes any word; "New password: please" is for people.
  const isCode = /[_.-]$|\p{Ll}$/u.test(name) && !/\s/u.test(name);
  if (/=/u.test(end)) return isCode || /^\S*=\S*$/u.test(end) || looksSecret(plain);
  return (
    isCode &&
    (looksSecret(plain) || /["']\s*:|:\s*$/u.test(end)) &&
    /[\d!@#$%^&*_+-]|^\p{Ll}{8,}$/u.test(plain)
  );
}

function fromBase64(text: string): string {
  // The core knows no Buffer; `atob` throws for what is no Base64, which the pattern rules out but for length.
  return text.length % 4 === 1 ? '' : atob(text);
}
