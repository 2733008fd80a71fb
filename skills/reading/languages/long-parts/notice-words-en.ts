import type { NoticeWords } from '../mail-traces.js';

/** What legal notices in English speak of. */
export const ENGLISH_NOTICES: NoticeWords = {
  mail: `mail | e-mail | email | mails | e-mails | message | messages | communication | transmission | attachments`,
  topics: [
    `addressee | recipient | meant for | meant only | intended for | not meant to | not intended | person named | people named | person it was sent | for nobody else`,
    `by mistake | in error | by error | wrongly | not be the person | a stranger | astray`,
    `confidential | privileged | private matter | must not be copied | neither copy | may not be passed | may not be shared`,
    `virus | malware | no liability | not liable | no responsibility | not responsible | liability | responsible for any | answers for none | accept no | no binding | not binding | binds | no contract | not a safe way | not secure | opinions expressed | views given | views expressed | those of the writer | those of the author`,
    `before you print | before printing | print this | trees | need to print | save paper`,
    `unsubscribe | stop these | stop getting | privacy notice | privacy policy | your data | personal data | no longer wish`,
    'on our list | you get this because | you receive this | are getting this',
  ],
  own: `i i'm i'll i've i'd my me mine`,
};
