import type { StoredMessage, StoredUser } from '../../servers/graph/server.js';
import type { Days } from './calendar.js';
import { createMeeting } from './meeting.js';
import { DANA, JONAS, OTHERS } from './people.js';

/** A mail as it is written below: who to whom, how many days after the demo's first one, at what time. */
type Written = readonly [
  from: { readonly name: string; readonly address: string },
  day: number,
  time: string,
  subject: string,
  text: string,
];

const dana = { name: DANA.name, address: DANA.mail };
const { mei, tom, ines, bela, katrin, sara, weekly, builds } = OTHERS;

/** Dana's and Jonas's accounts at Microsoft, with what comes in the two nights that the demo plays. */
export function createAccounts(days: Days): readonly StoredUser[] {
  const meetings = [createMeeting(days)];
  return [
    toUser(DANA, mailOfDana(days), days, []),
    toUser(JONAS, mailOfJonas(days), days, meetings),
  ];
}

function mailOfDana({ weekday }: Days): readonly Written[] {
  return [
    [
      dana,
      -6,
      '11:20',
      'Offer for the brochure',
      'Béla, could you send me the signed offer for the brochure?\n\nDana',
    ],
    [
      tom,
      0,
      '8:05',
      'Budget review',
      `Dana, can you confirm the figure of 48,200 euros by ${weekday(2)}? The board gets the slides that evening.\n\nTom`,
    ],
    [
      ines,
      0,
      '8:40',
      'Lease for the reading room',
      `Dear Dana,\n\nthe landlord has signed. Could you please sign page 9 and send it back by ${weekday(3)}? After that the offer lapses.\n\nKind regards\nInes Moreau`,
    ],
    [
      katrin,
      0,
      '9:10',
      'Lieferung der Gehäuse',
      'Guten Tag Frau Ortiz,\n\nkönnten Sie mir den Aufpreis von 380 € bis morgen bestätigen? Dann liefern wir diese Woche.\n\nMit freundlichen Grüßen\nKatrin Vogel',
    ],
    [
      mei,
      0,
      '9:25',
      'Release 4.2',
      'Hello everybody,\n\nwe move release 4.2 by one week. The notes are unchanged.\n\nMei',
    ],
    [weekly, 0, '6:00', 'This week in finance', 'Rates, and what to read.\n\nUnsubscribe'],
    [
      tom,
      0,
      '17:40',
      'Budget review',
      'Dana, the board moved to noon tomorrow. Can you send me your final figure by 11:00?\n\nTom',
    ],
    [
      sara,
      1,
      '7:05',
      'Visit on line 2',
      'Hello Dana,\n\ncan you tell me who comes to us next week?\n\nSara',
    ],
    [
      ines,
      1,
      '16:15',
      'Keys for the reading room',
      'Dear Dana,\n\nwhen would you like to pick up the keys?\n\nInes Moreau',
    ],
  ];
}

function mailOfJonas({ weekday }: Days): readonly Written[] {
  return [
    [
      mei,
      0,
      '8:15',
      'Calibration table',
      `Jonas, can you approve the new calibration table by ${weekday(1)}? Arun has tested it.\n\nMei`,
    ],
    [
      sara,
      0,
      '8:20',
      'Line 2 is standing',
      'Hello Jonas,\n\nthree of our five gauges drift by 0.05 mm. When can we expect the fix?\n\nSara Nilsson, Lumen Optics',
    ],
    [builds, 0, '9:00', 'Build 1187 passed', 'All 2,214 tests passed.'],
    [
      mei,
      0,
      '18:30',
      'Release notes',
      'Jonas, could you read the release notes before you leave? Two sentences are open.\n\nMei',
    ],
    [
      sara,
      1,
      '7:20',
      'Line 2 is standing',
      'Jonas, the fix works on one gauge. May we put it on all five today?\n\nSara',
    ],
    [
      tom,
      1,
      '15:00',
      'Test bench',
      'Jonas, can you send me the price of the second test bench?\n\nTom',
    ],
  ];
}

function toUser(
  who: { readonly objectId: string; readonly name: string; readonly mail: string },
  mails: readonly Written[],
  days: Days,
  meetings: NonNullable<StoredUser['meetings']>,
): StoredUser {
  const { objectId, name, mail } = who;
  const messages = mails.map((written, at) => toMessage(written, `${objectId}-${at}`, who, days));
  return { id: objectId, displayName: name, mail, messages, meetings };
}

function toMessage(
  [from, day, time, subject, content]: Written,
  id: string,
  owner: { readonly name: string; readonly mail: string },
  days: Days,
): StoredMessage {
  const isSent = from.address === owner.mail;
  const to = isSent ? bela : { name: owner.name, address: owner.mail };
  const isBulk = from === weekly || from === builds;
  return {
    id,
    folder: isSent ? 'sentitems' : 'inbox',
    internetMessageId: `<${id}@northwind.example>`,
    conversationId: subject,
    subject,
    from: { emailAddress: from },
    toRecipients: [{ emailAddress: to }],
    ccRecipients: [],
    receivedDateTime: days.iso(day, time),
    body: { contentType: 'text', content },
    webLink: `https://outlook.office365.com/owa/?ItemID=${id}`,
    isDraft: false,
    ...(isBulk
      ? { internetMessageHeaders: [{ name: 'List-Unsubscribe', value: '<mailto:no@x.example>' }] }
      : {}),
  };
}
