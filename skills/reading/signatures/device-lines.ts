import { lazily } from '../../core/lazily.js';
import { MAIL_TRACES } from '../languages/known-languages.js';
import { wordsIn } from '../languages/sources.js';
import { SIGNATURE } from './signature-words.js';
import { asksSomething, namesDay } from './speaking.js';

const LONGEST = 140;
const MOST_WORDS = 12;
/** Devices and programs have one name in all languages. */
const PRODUCT =
  /iphon|ipad|ipod|apple|android|galaxy|samsung|outlook|yahoo|gmail|google|blackberry|huawei|xiaomi|redmi|oneplus|pixel|nokia|htc|motorola|sony|xperia|oppo|vivo|windows|proton|tutanota|tuta\b|fastmail|thunderbird|mailspring|mailbird|spark|airmail|superhuman|aqua ?mail|k-9|fairemail|boxer|zoho|gmx|web\.de|mail\.ru|яндекс|yandex|naver|网易|qq|foxmail|postbox|em ?client|roundcube|horde|squirrelmail|hotmail|aol|icloud|mail app|mail-app|t-mobile|vodafone|verizon|at&t|orange|telekom/;
/** An advert of a program: its name, and what it runs on. */
const ADVERT =
  /outlook.{0,40}\b(?:ios|android|mac)\b|\b(?:ios|android)\b.{0,20}outlook|^(?:yahoo mail|aol mail|gmx|web\.de)\s*[:：]/;
const AROUND = /^[\s*_>«"'(-]+|[\s*_>»"'),.!;:–—-]+$/g;
const LINK = /<?https?:\/\/\S+>?|\[[^\]]*\]/g;

const deviceWords = lazily(
  () => new Set(MAIL_TRACES.flatMap(({ signatures }) => wordsIn(signatures.devices))),
);
const FULL_STOP = /(?<=[.!])\s+/;

/**
 * Whether a program wrote a line below a mail: "Sent from my iPhone", "Get Outlook for Android". Such a line
 * begins or ends as they do and names a device or a program; "Sent by courier this morning" does not.
 */
export function isDeviceLine(line: string): boolean {
  if (line.length > LONGEST) return false;
  const bare = line.replace(LINK, '').toLowerCase().replaceAll('’', "'");
  const text = bare.replace(AROUND, '');
  if (ADVERT.test(text)) return isFooterOf(text) || !asksSomething([text]);
  if (!namesDevice(bare) || text.split(' ').length > MOST_WORDS || namesDay(text)) return false;
  return text.split(FULL_STOP).some((sentence) => isFooterOf(sentence.replace(AROUND, '')));
}

function namesDevice(text: string): boolean {
  return (
    PRODUCT.test(text) || text.split(/[^\p{L}\p{M}]+/u).some((word) => deviceWords().has(word))
  );
}

function isFooterOf(text: string): boolean {
  return (
    SIGNATURE.deviceStarts().some(
      (start) => text.startsWith(start) && text.length > start.length,
    ) || SIGNATURE.deviceEnds().some((end) => text.endsWith(end))
  );
}
