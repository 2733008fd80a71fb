import type { CommandWords } from '../command-words.js';
import type { FollowUpWords } from '../request-words.js';

/** How English names things in what is asked of Daybrief. */
export const enCommands: CommandWords = {
  polite:
    'please pls plz kindly can could would will hey hi hello dear daybrief @daybrief bot just now so ok okay quickly quick oops ah oh hmm actually really exactly simply maybe perhaps',
  mail: 'e-?mails?|mails?|inbox|messages?|threads?|newsletters?',
  denies: "not don't dont never no isn't wasn't won't didn't doesn't nothing without",
  ordinals:
    'first|1st second|2nd third|3rd fourth|4th fifth|5th sixth|6th seventh|7th eighth|8th ninth|9th tenth|10th eleventh|11th twelfth|12th thirteenth|13th fourteenth|14th fifteenth|15th',
  and: 'and|plus|and also|as well as',
  through: 'to|through|thru',
  yes: 'y|yes|yes please|yep|yeah|yup|sure|ok|okay|right|exactly|correct|do it|do that|go ahead|please do|that one',
  no: "n|no|nope|no thanks|no thank you|neither|neither of them|none|none of them|none of those|not that|no not that|no don't|don't|leave it|never mind|forget it|cancel",
  last: 'last(?: one)?|bottom one',
  it: '(?:it|this|that|this one|that one|them|these)(?: (?:one|mail|e-?mail|message|thread|conversation))?',
  around: `(?:the|a|an|my|that|this|one|number|no|nr|item|line|point|row|entry|mail|mails|e-?mail|emails|message|messages|thread|conversation|note|from|about|by|on|of|to|regarding|concerning|re|thing|things|stuff|request|question|meeting|meetings|event|appointment|calendar|list|reminder|reminders|alarm|task|today|everything|anything|something|all|these|those)`,
  times: [
    ...Array.from({ length: 12 }, (_, at) => [`half past ${at + 1}`, `${at + 1}:30`] as const),
    ...Array.from({ length: 12 }, (_, at) => [`quarter past ${at + 1}`, `${at + 1}:15`] as const),
    ...Array.from({ length: 12 }, (_, at) => [`quarter to ${at + 1}`, `${at || 12}:45`] as const),
    ['(?:every |each |on )?(?:working |work|week|business )days?', 'weekdays'],
    ['(?:every|each) ?(?:day|morning|evening|afternoon)|daily', 'every day'],
    ['this (?:afternoon|evening)|tonight', 'today at 17:00'],
    ['(?:later )?today', 'today'],
    ['(?:first thing )?tomorrow(?: morning)?', 'tomorrow'],
    ['(?:the )?day after tomorrow', 'in 2 days'],
    ["o'?clock(?: in the morning)?|in the morning|sharp", ''],
    ['at noon|noon|midday', 'noon'],
    ['next week', 'next week'],
    ['(?:in )?(?:a|one) week|a week', 'in 1 week'],
    ['in a (?:couple|few) (?:of )?days', 'in 2 days'],
  ],
  windows: [
    ['(?:this |since this )?morning|today|so far today', 'today'],
    ['(?:since )?yesterday|last night|overnight', 'yesterday'],
    ['(?:(?:the )?last|(?:the )?past|this|all|since last)(?: one)? ?week', 'week'],
    ['(?:over |since |during )?(?:the |last )?weekend', 'friday'],
    ['(?:in |over |for )?(?:the )?(?:last|past) (\\d{1,2}) days?', '$1d'],
    ['(?:in |over |for )?(?:the )?(?:last|past) (\\d{1,3}) hours?', '$1h'],
    ['(?:in |over |for )?(?:the )?(?:last|past) (?:couple of|two|few) days', '2d'],
    ['(?:in |over |for )?(?:the )?(?:last|past) three days', '3d'],
  ],
};

/** What is said in English to an answer. */
export const enFollowUps: FollowUpWords = {
  more: '(?:more|more (?:on|about)|details? (?:on|of|for)|expand|open) #',
  why: 'why(?: (?:is )?(?:#|this|that|it)(?: here| there| in (?:here|this|it))?)?',
  slides:
    '(?:make |create |draft )?(?:(?:some )?slides|a deck|deck|a presentation)(?: (?:of|from|about|on|for) (?:this|it|that|#))?',
  shorter: '(?:make (?:it|this) )?(?:shorter|short|briefer|in short)',
  longer: '(?:make (?:it|this) )?(?:longer|in full|full|more detail|everything)',
  draft: `(?:(?:please|can you|could you) )?(?:(?:draft|write|prepare)(?: me)? (?:a |an |my )?(?:reply|answer|response) (?:to|for|on)|
    reply(?: to)?|answer(?: to)?) (?:#|this|it|that)`,
  draftAlone: '(?:draft|write|prepare) (?:a |an |my )?(?:reply|answer|response)',
  formal: '(?:make (?:it|this) )?(?:more formal|formal)',
  friendly: '(?:make (?:it|this) )?(?:friendlier|more friendly|friendly|warmer|less formal)',
  waiting: "who(?:'s| is)? (?:is )?wait(?:s|ing) (?:for|on) me",
  others: "who(?:m)? (?:am i|do i|i am|i'm) wait(?:ing)? (?:for|on)",
};
