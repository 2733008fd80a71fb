import type { SecretWords } from '../language.js';

/** What stands beside passwords, keys and codes in English. */
export const enSecrets: SecretWords = {
  is: 'is|was|are|will be',
  password:
    'pass(?:code|phrase|wd| ?word)|pwd|pw|p/w|psw|pass(?=:)|pin(?:[ -]?(?:code|number))?|puk',
  for: 'for|of|to',
  now: 'now',
  to: 'to',
  account: 'log-?in|user(?: ?name)?|credentials?|account',
  key: `api[ _-]?(?:key|token|secret)|(?:access|auth|secret|signing|account|encryption|private|shared|recovery|product|licen[sc]e|activation|network|wifi|wi-fi|wpa2?)[ _-]?(?:key|token)|
      (?:client|app|shared)[ _-]?secret|accountkey|pre-?shared key|psk|(?:deploy|bot|session|bearer)[ _-]?token`,
  seed: '(?:seed|recovery|secret|mnemonic|backup|wallet) ?(?:phrase|words)|my (?:12|24|twelve) words',
  backup: '(?:backup|recovery|emergency|scratch)[ -]codes?',
  codeName: `(?:verification|security|sign-?in|log-?in|authentication|authenticator|access|one[- ]time|2fa|two-factor|single-use|door|gate|entry|entrance|alarm|safe|vault|lock|padlock|keypad|key ?box|lock ?box|garage|lobby|building|unlock|confirmation|auth|mfa)[ -](?:pass)?code|
      one[- ]time (?:password|pin)|passcode|otp|m?tan|(?:(?:safe|lock|vault) )?combination|(?:lock|key) ?box`,
  your: 'your',
  code: 'code',
  theCode:
    'the (?:new )?code|code(?=(?: for the (?:door|gate|alarm|safe|lock|garage|building|entrance|office|lift|key ?box)|:))',
  harmless:
    'discount|promo|voucher|coupon|order|booking|area|zip|postal|post|country|dress|source|error|status|exit|project|cost|product|tax|bar|qr|colou?r|tracking|confirmation of',
  as: 'as',
  signIn: 'log(?:ged)?[ -]?in|sign(?:ed)?[ -]?in',
  and: 'and',
  enter: 'use|enter|type|press|dial|punch in|key in',
  proves: 'sign|log|verify|confirm|authenticate',
  keypad: 'keypad|key pad|door panel|alarm panel',
  opened: 'barrier|door|gate|alarm|safe|vault|lock|padlock|garage|key ?box|lock ?box|locker',
  with: 'with',
  device: 'laptop|phone|tablet|computer|notebook',
  opens: 'open|off|unlocked|then',
  network: 'wi-?fi|wlan|hotspot|ssid|network|router',
  plainKey: 'key|token|secret|psk|pass',
  combination: 'combination|combo',
  turn: 'left|right|turns?',
};
