/** Signs around a value that are not part of it. */
const AROUND = /^["'“”„‘’`<([{]+|["'“”‘’`]*[.,;:!?)\]>}]*["'“”‘’`]*$/gu;

/** A value without quotation marks, brackets and the end of its sentence. */
export function bare(value: string): string {
  return value.replace(AROUND, '');
}

/** Whether a value only stands for one: "<password>", "********", "${TOKEN}", "[API key]", "env.TOKEN". */
export function isReference(value: string): boolean {
  return /^[<[{$%]|^(.)\1*[.,;]?$|^(?:https?:|www\.|mailto:)|^[\w.+-]+@[\w-]+\.\w|^(?:process|os|env|config|settings|secrets|vault|self|this|args|vars|import)[.:[]|^[\w.]+\(/iu.test(
    value,
  );
}

// "12-character", "90-day", "2026": said of a password more often than being one.
const MEASURE = /^\d{1,4}(?:-?\p{L}{3,})?$/u;
const DATE_OR_TIME =
  /^(?:\d{1,4}[-./]\d{1,2}(?:[-./]\d{1,4})?|\d{1,2}[:.h]\d{2}(?::\d{2})?(?:am|pm|uhr)?)$/iu;
/** Standards, products and tickets: "SHA-256", "ISO27001", "KB5034441", "2FA", "1Password", "Office365". */
const NAMED_WITH_NUMBER =
  /^(?:\d{1,2}[\p{L}]{1,9}|v\d[\d.]*|(?:iso|iec|sha|aes|rsa|md|nist|rfc|tls|ssl|kb|cve|inc|req|chg|ticket|o|m|office|windows|win|web|ipv|mp|h|log4|oauth|wpa|en|din|psd|keepass|s|log|wi-?fi|base|utf|ad|ps|room|level|phase|step|teil|section|§)-?\d[\d.:-]*\p{Lu}?|\p{Lu}{2,10}-\d{1,6})$/iu;

const HOST = /^(?:[\p{L}\d-]+\.)+\p{L}{2,}$/iu;
const UNLIKE_WORD = /\d|[!@#$%^&*?~+=|\\]|\p{Ll}\p{Lu}|_/u;

/** Whether a value looks like no word at all: enough where nothing but its place says that it is a secret. */
export function looksSecret(value: string): boolean {
  const plain = bare(value);
  if (plain.length < 5 || isReference(plain)) return false;
  if (MEASURE.test(plain) || DATE_OR_TIME.test(plain) || NAMED_WITH_NUMBER.test(plain))
    return false;
  if (/[/\\]/u.test(plain) && /^[./~\\]|^[\p{L}]:\\/u.test(plain)) return false;
  if (HOST.test(plain)) return false;
  const [letter, digit] = [/\p{L}/u.test(plain), /\d/u.test(plain)];
  if (/[!@#$%^&*?~+=|]/u.test(plain)) {
    return letter && plain.length >= 6 && (digit || !/^\p{L}+[?!&+|]\p{L}*$/u.test(plain));
  }
  return letter && digit && !/^\p{L}+-?\d(?:st|nd|rd|th)?$/u.test(plain);
}

/** Whether a value looks drawn by a machine or by a rule: capitals, small letters and digits, and no name of a thing. */
export function looksDrawn(value: string): boolean {
  const plain = bare(value);
  return (
    plain.length >= 8 &&
    looksSecret(plain) &&
    /\p{Ll}/u.test(plain) &&
    /\d/u.test(plain) &&
    /\p{Lu}|[!@#$%^&*?~+=]/u.test(plain) &&
    !/^\p{L}{2,}[_-]?(?:19|20)\d{2}$|[/\\]|^[^@]+@[^@]+\./u.test(plain)
  );
}

/** Whether one of the words between hyphens is none: "Reset-Guide-V2" has no such part. */
export function isPartDrawn(value: string): boolean {
  const isOdd = (part: string) =>
    part.length >= 6 && (looksSecret(part) || /[!@#$%^&*]/u.test(part));
  return looksDrawn(value) && value.split(/[-_]/u).some(isOdd);
}

/**
 * Whether a value behind "password" and a link is one: after a colon whatever no word looks like, or the only
 * word of its line; after "is" only the former: "the password is wrong" tells a reader something.
 */
export function isPassword(
  value: string,
  { groups, input, index, 0: found }: RegExpExecArray,
): boolean {
  const plain = bare(value);
  if (plain.length < 4 || isReference(plain)) return false;
  const link = groups?.['link'] ?? '';
  const isMarked = !/\p{L}/u.test(link) || /[:=]/u.test(link) || /lautet|luidt/iu.test(link);
  const isNumber = /^\d+$/u.test(plain);
  if (isNumber) return isMarked || plain.length >= 5 || /(?:pin|puk|passcode|code)/iu.test(found);
  if (MEASURE.test(plain) || DATE_OR_TIME.test(plain)) return false;
  if (UNLIKE_WORD.test(plain)) return true;
  const rest = input.slice(index + found.length);
  if (/^["“„`‘]/u.test(value) || /["“„`‘]$/u.test(found.slice(0, -value.length))) {
    return /^["”“`’]|["”“`’]/u.test(value + rest.slice(0, 1));
  }
  if (isMarked) return plain.length >= 6 && /^[^\S\n]*(?:\n|$)/u.test(rest);
  // "The password is Swordfish." A name, and the last word; no language of these writes an adjective so.
  return (
    /^\p{Lu}\p{Ll}{4,}$/u.test(plain) && /[.!]$/u.test(value) && !/(?<!\p{L})ist /iu.test(link)
  );
}
