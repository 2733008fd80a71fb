import type { CommandWords } from './command-words.js';

/** How German names things in what is asked of Daybrief. */
export const deCommands: CommandWords = {
  polite:
    'bitte mal doch kurz kannst könntest können könnten kann würdest gern gerne hallo hey hi daybrief @daybrief bot denn jetzt schnell ups ach hm tja eigentlich einfach halt eben genau vielleicht',
  mail: 'e-?mails?|mails?|posteingang|postfach|nachricht(?:en)?|newsletter',
  denies: 'nicht kein keine keinen keiner nie niemals nichts ohne',
  ordinals: `erste[nrms]? zweite[nrms]? dritte[nrms]? vierte[nrms]? fünfte[nrms]? sechste[nrms]? siebte[nrms]? achte[nrms]? neunte[nrms]? zehnte[nrms]? elfte[nrms]? zwölfte[nrms]? dreizehnte[nrms]? vierzehnte[nrms]? fünfzehnte[nrms]?`,
  last: 'letzte[nrms]?|unterste[nrms]?',
  it: '(?:es|das|dies|dieses|diese|diesen|davon|daraus|darauf|dazu)(?: (?:mail|e-?mail|nachricht|unterhaltung))?',
  around: `(?:der|die|das|den|dem|des|ein|eine|einer|meine|meiner|nummer|nr|punkt|zeile|eintrag|mail|mails|e-?mail|e-?mails|nachricht|nachrichten|unterhaltung|thread|von|vom|über|zu|zum|zur|an|auf|wegen|bezüglich|mit|sache|sachen|anfrage|frage|termin|termine|besprechung|kalender|liste|erinnerung|wecker|aufgabe|heute|alles|alle|diese|dieser|dieses|etwas|beim|bei|im|in)`,
  times: [
    ...Array.from({ length: 12 }, (_, at) => [`halb ${at + 1}`, `${at || 12}:30`] as const),
    ...Array.from({ length: 12 }, (_, at) => [`viertel nach ${at + 1}`, `${at + 1}:15`] as const),
    ...Array.from({ length: 12 }, (_, at) => [`viertel vor ${at + 1}`, `${at || 12}:45`] as const),
    [
      '(?:jeden |an |immer )?(?:werk|arbeits|wochen)tag(?:s|e|en)?|montags? bis freitags?|mo-fr',
      'weekdays',
    ],
    ['(?:jeden |jede )(?:tag|morgen|abend|früh)|täglich|alle tage', 'every day'],
    ['(?:heute|am) (?:nachmittag|abend)|heute (?:nachmittag|abend)', 'today at 17:00'],
    ['heute', 'today'],
    ['übermorgen', 'in 2 days'],
    ['morgen(?: früh)?|bis morgen', 'tomorrow'],
    ['(?:bis )?(?:zur |in der |auf )?nächste[nr]? woche', 'next week'],
    ['in (?:einer|1) woche', 'in 1 week'],
    ['in (?:ein paar|zwei) tagen', 'in 2 days'],
    ['in drei tagen', 'in 3 days'],
    ['in (\\d{1,2}) tagen', 'in $1 days'],
    ['in (\\d{1,2}) wochen', 'in $1 weeks'],
    ['(?:um )?(?:12 uhr mittags|mittags?)', 'noon'],
    ['am wochenende|wochenends', 'weekends'],
    ['uhr(?: morgens)?|früh|morgens|in der früh', ''],
    ['jeden|jede|immer', 'every'],
    ['bis(?: zum)?|um|am|gegen|ab|zum', 'at'],
  ],
  windows: [
    ['(?:seit )?(?:heute(?: (?:früh|morgen|vormittag))?)', 'today'],
    ['(?:seit )?gestern(?: abend)?|über nacht', 'yesterday'],
    ['(?:in )?(?:der |die |dieser |diese |seit )?(?:letzten?|vergangenen?|dieser?) woche', 'week'],
    ['(?:am |übers |seit dem |über das )?wochenende', 'friday'],
    ['(?:in |die |der |den )*letzten (\\d{1,2}) tagen?', '$1d'],
    ['(?:in |die |der |den )*letzten zwei tagen?', '2d'],
    ['(?:in |die |der |den )*letzten drei tagen?', '3d'],
    ['(?:in |die |der |den )*letzten (\\d{1,3}) stunden', '$1h'],
  ],
};
