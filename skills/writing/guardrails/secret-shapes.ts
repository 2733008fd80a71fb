import type { Finder } from './finder.js';

/** What is known by its own shape: keys as services publish them so that leaked ones are found, and links that sign in. */
export const knownShapes = (): readonly Finder[] => [
  {
    kind: 'private key',
    hint: /-----BEGIN|AGE-SECRET|PuTTY-User-Key/,
    pattern:
      /-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----[\s\S]{0,20000}?(?:-----END [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----|$(?![\s\S]))|(?<![\w-])AGE-SECRET-KEY-1[0-9A-Z]{50,60}|(?<=PuTTY-User-Key-File-\d:[\s\S]{0,4000}?Private-Lines: \d{1,3}\n)[A-Za-z0-9+/=\n]{20,8000}/gu,
  },
  ...[
    [/AKIA|ASIA/, /(?<![\w-])(?:AKIA|ASIA)[A-Z0-9]{16}(?![\w-])/gu] as const,
    [
      /gh[pousr]_|github_pat_|gl\w{2,4}-|npm_|pypi-|hf_|dop_v1_/,
      /(?<![\w-])(?:gh[pousr]_[A-Za-z0-9]{30,255}|github_pat_\w{30,255}|gl(?:pat|rt|dt|ft|ptt|soat|cbt)-[\w-]{20,60}|npm_[A-Za-z0-9]{36}|pypi-[\w-]{40,250}|hf_[A-Za-z0-9]{30,60}|dop_v1_[a-f0-9]{64})/gu,
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
    [/:AA/, /(?<![\w:])\d{8,10}:AA[\w-]{33}(?![\w-])/gu] as const,
    // Shopify, Square, Twilio, Mailgun, Mailchimp, Heroku, Databricks, New Relic, Vault and Doppler
    [
      /shp|sq0|SK[0-9a-f]|key-|-us\d|HRKU|dapi|NRA|hv[sbr]\.|dp\./,
      /(?<![\w-])(?:shp(?:at|ca|pa|ss)_[\w-]{32,64}|sq0(?:atp|csp|idp)-[\w-]{20,60}|SK[0-9a-zA-Z]{32}|key-[0-9a-zA-Z]{32}|[0-9a-zA-Z]{32}-us\d{1,2}|HRKU-[\w-]{30,90}|dapi[0-9a-zA-Z]{32}(?:-\d)?|NRA[KL]-[A-Z0-9a-z]{27}|hv[sbr]\.[\w-]{20,250}|dp\.(?:pt|st|ct|sa)\.[\w.-]{30,90})(?![\w-])/gu,
    ] as const,
    [/otpauth:/i, /otpauth:\/\/[^\s]{0,300}?secret=(?<value>[A-Z2-7]{8,128}=*)/giu] as const,
  ].map(([hint, pattern]): Finder => ({ kind: 'API key', hint, pattern })),
  {
    kind: 'API key',
    hint: /[a-z]\w{0,40}[_-][a-z0-9]{32}/i,
    // A short word of its service, and what was drawn: the form that services choose so that leaks are found.
    // Ids of things have that form too, and are shorter: "in_0KVn" and 20 more are an invoice.
    pattern:
      /(?<![\w./-])[A-Za-z][A-Za-z0-9]{1,12}(?:[_-][A-Za-z0-9]{1,10}){0,3}[_-](?<drawn>[A-Za-z0-9]{32,200})(?:_[0-9a-f]{6,10})?(?![\w-])/gu,
    isCertain: (_, { groups }) => isToken(groups?.['drawn'] ?? ''),
  },
  {
    kind: 'API key',
    hint: /ATATT3|PMAK|pat\w{14,24}\./,
    pattern:
      /(?<![\w-])(?:ATATT3[\w=-]{30,250}|pat[A-Za-z0-9]{14,24}\.[A-Za-z0-9]{40,64}|PMAK-[A-Za-z0-9]{24}-[A-Za-z0-9]{34,48})(?![\w-])/gu,
  },
  {
    kind: 'API key',
    // BitLocker: eight groups of six digits.
    hint: /\d{6}-\d{6}/,
    pattern: /(?<![\d-])\d{6}(?:-\d{6}){7}(?![\d-])/gu,
  },
  {
    kind: 'API key',
    hint: /[?&#;][\w-]{1,20}=/,
    pattern:
      /[?&#;](?:access_?token|id_?token|refresh_?token|reset_?token|auth_?token|invite_?token|token|tok|api_?key|apikey|secret|sig|signature|x-amz-signature|client_secret|pwd|passwd|password|passcode|otp|magic|ticket|sid|session_?id|auth|sas|private)=(?<value>[\w.~%+/=-]{6,4000})/giu,
  },
  {
    kind: 'API key',
    // The last part of a page that resets, confirms, invites or signs in is as good as a password.
    hint: /:\/\/\S*[/#=][\w~.-]{16}/,
    pattern:
      /:\/\/[^\s/]{3,200}(?:\/[^\s/?#]{0,80}){0,6}?\/[\w-]{0,30}(?:reset|passwor[dt]|pw|recover|unlock|verif|confirm|activat|invit|magic|login|signin|sign-in|sso|session|token|auth|onboard|einladung|bestaetig|aktivier|zuruecksetz|reinitialis|reiniciali|restablec|attiva|conferm|accept|join|share|webhook)[\w-]{0,30}(?:\/[\w-]{1,24}){0,2}(?:[/#]|\?(?:code|key|t|c|k|h|hash)=)(?<value>[\w~.-]{16,400})/giu,
    isCertain: isDrawn,
  },
  {
    kind: 'API key',
    // The private address of a calendar or a feed.
    hint: /(?:private|secret|token|key)-\w{16}/i,
    pattern: /(?<=:\/\/[^\s?#]{3,300}\/)(?:private|secret|token|key)-(?<value>[\w~]{16,200})/giu,
    isCertain: isDrawn,
  },
  {
    kind: 'password',
    hint: /:\/\/[^\s/]*@/,
    pattern:
      /(?<=[a-z][a-z0-9+.-]{1,15}:\/\/[^\s/:@]{0,100}:)(?<value>[^\s/@]{3,200})(?=@[\w.-])/giu,
  },
  {
    kind: 'password',
    hint: /wifi:/i,
    pattern: /wifi:[^\n]{0,80}?;P:(?<value>(?:\\.|[^;\n\\]){4,80});/giu,
  },
];

/** Whether a part of an address was drawn by lot, and is not written by somebody: "2026-annual-report". */
function isDrawn(value: string): boolean {
  const parts = value.split(/[-._~]/u);
  return parts.some(
    (part) =>
      (/\d/u.test(part) && /\p{L}/u.test(part) && part.length >= 10) ||
      /^[0-9a-f]{8,}$/iu.test(part) ||
      (part.length >= 20 && /\p{Ll}\p{Lu}/u.test(part)),
  );
}

/** Whether letters and digits were drawn: capitals, small letters and digits mixed, or hexadecimal. */
function isToken(value: string): boolean {
  const digits = value.replace(/\D/gu, '').length;
  return (
    digits >= 2 && (/^[0-9a-f]+$/u.test(value) || (/\p{Ll}/u.test(value) && /\p{Lu}/u.test(value)))
  );
}
