import type { Phrasing } from '../core/phrasing.js';

/** How people ask for one conversation. */
export const PHRASES: readonly Phrasing[] = [
  {
    command: 'summarize {item}',
    ways: {
      en: `summarize {item} | summarize the thread about {item} | summarise the mail from {item} | give me a summary of {item} | sum up {item} | tell me more about {item}
        | more on {item} | more about {item} | what is {item} about | what's {item} about | what is in {item} | details on {item} | show me {item} | open {item}
        | read {item} | read me {item} | what does {item} say | what's the story with {item} | explain the thread about {item} to me
        | what happened in the thread about {item} | recap of {item} | tldr of {item} | condense {item} | expand {item} | walk me through {item}
        | walk me through the {item} thread | boil {item} down for me | boil the {item} thread down | tl;dr of {item} | tldr {item} | what does {item} want
        | sum up what {item} wants | what does {item} want from me | what's going on with {item} | what is going on in {item} | i don't understand {item}
        | i don't get {item} | summary of {item} please | catch me up on the {item} thread | break down {item} | the gist of {item} | key points of {item}
        | what did {item} write | show me what {item} wrote | take me through {item} | what about {item} | {item} in a nutshell | {item} in brief | {item} summarised
        | {item} shortened | {item} the main points | {item} give me the essentials | bottom line of {item} | briefing on {item} | bring me up to date on {item}
        | can i see {item} | contents of {item} | describe {item} | dig into {item} | display {item} | drill down into {item} | elaborate on {item}
        | essence of {item} | fill me in on the conversation with {item} | go over {item} with me | highlights of {item} | how did the thread with {item} end
        | how far along is {item} | i'm interested in {item} | i lost track of {item} | i can't follow {item} | i need the facts on {item}
        | i need more info on {item} | information on {item} | let's hear {item} | long story short on {item} | look at {item} | make sense of {item} for me
        | outline {item} | overview of {item} | put {item} in a few words | rundown of {item} | shorten {item} | simplify {item} | skim {item} for me
        | status of {item} | synopsis of {item} | tell me what {item} says | the short version of {item} | translate {item} into plain english | unpack {item}
        | update on {item} | view {item} | what came out of {item} | what did they decide about {item} | what do they want in {item}
        | what do i need to know about {item} | what has {item} written | what's in {item} | what's the latest on {item} | where do we stand with {item}
        | where is {item} at | which points does {item} make | who said what in {item} | wrap up {item} in a few sentences | zoom into {item} | {item}
        | {item} please | {item} then | and {item} | and what about {item} | what about {item} then | {item} in detail | {item} in full | {item} in a few words
        | {item} in short | {item} in one sentence | the details of {item} | give me the details of {item} | give me the details on {item} | give me more on {item}
        | fill me in on {item} | fill me in about {item} | bring me up to speed on {item} | catch me up on {item} | get me up to date with {item}
        | what did {item} write exactly | what did {item} say | what did {item} want again | what's {item} after | what's {item} on about
        | what is {item} about again | what is number {item} about | what's up with {item} | i'd like to see {item} | i'd like to read {item} | i want to see {item}
        | i want to read {item} | i want to know more about {item} | let me see {item} | let me read {item} | can i have {item} in short
        | could you explain what {item} is about | tell me about {item} | tell me what {item} wants | have a look at {item}
        | have a look at {item} and tell me what it says | go to {item} | take me to {item} | {item} i don't get it | i don't understand {item} what do they want
        | what is happening with {item} | how did it end with {item} | where are we with {item} | where are we on {item} | {item} please in short
        | anything on {item} give me the summary | can you open {item} for me | could you summarise {item} | could you tell me what {item} is about
        | would you sum up {item} | i'd like a summary of {item} | show me everything from {item} | everything from {item} | all mails from {item}
        | show me the mails from {item} | all that {item} wrote`,
      de: `fass {item} zusammen | fasse die mail von {item} zusammen | fasse den thread über {item} zusammen | zusammenfassung von {item} | worum geht es in {item}
        | worum geht es bei {item} | erzähl mir mehr über {item} | mehr zu {item} | mehr über {item} | details zu {item} | zeig mir {item} | öffne {item}
        | lies {item} | lies mir {item} vor | was steht in {item} | was ist mit {item} | kannst du {item} zusammenfassen | können sie mir {item} zusammenfassen
        | {item} zusammenfassen | was will {item} von mir | was möchte {item} | was will {item} | was steht bei {item} | ich verstehe {item} nicht
        | kernpunkte von {item} | kurzfassung von {item} | geh {item} mit mir durch | was hat {item} geschrieben | zeig mir was {item} geschrieben hat
        | um was geht es bei {item} | was ist los bei {item} | {item} kurz zusammengefasst | {item} in kurz | {item} im detail | {item} was steht da drin
        | {item} worum geht es da | {item} aufmachen | {item} anzeigen | {item} vorlesen | fassen sie {item} zusammen | zeigen sie mir {item}
        | erläutern sie mir den inhalt von {item} | lesen sie mir {item} vor | die mail von {item} zusammenfassen | die konversation mit {item} zusammenfassen
        | den mailverlauf zu {item} kurz zusammenfassen | das thema {item} zusammenfassen | punkt {item} aufklappen | klapp {item} auf | mach {item} auf
        | ruf {item} auf | was schreibt {item} | was sagt {item} | was meint {item} | was hat {item} gewollt | was wollte {item} | was braucht {item} von mir
        | was steht in der mail von {item} | was steht im thread {item} | was ist der inhalt von {item} | was ist der stand bei {item} | wie steht es um {item}
        | was ist bei {item} rausgekommen | was ist das mit {item} | was hat es mit {item} auf sich | was läuft da bei {item} | was gibt es neues bei {item}
        | worum dreht sich {item} | wovon handelt {item} | um was dreht es sich bei {item} | gib mir die kurzversion von {item} | gib mir ein summary von {item}
        | summary zu {item} | tldr {item} | recap zu {item} | die key points von {item} | die wichtigsten punkte aus {item} | bring mich bei {item} auf stand
        | hol mich bei {item} ab | ich will wissen was {item} geschrieben hat | ich habe {item} nicht gelesen was steht drin | ich blicke bei {item} nicht durch
        | erklär mir den thread {item} | brich {item} auf das wesentliche runter | der verlauf von {item} | die diskussion zu {item} in kurz | {item} | {item} bitte
        | und {item} | und was ist mit {item} | was ist mit {item} los | und was steht in {item} | {item} ausführlich | {item} genauer | {item} in einem satz
        | {item} in wenigen worten | details von {item} | die details zu {item} | gib mir details zu {item} | gib mir mehr zu {item} | erzähl mir von {item}
        | erzähl von {item} | sag mir worum es bei {item} geht | sag mir was {item} will | was will {item} eigentlich | was wollte {item} nochmal
        | was hat {item} genau geschrieben | was schreibt {item} genau | was sagt {item} dazu | was stand in {item} | worum ging es bei {item}
        | worum geht es da bei {item} | worum ging es nochmal bei {item} | ich will {item} sehen | ich will {item} lesen | ich möchte {item} lesen
        | ich würde gern {item} sehen | lass mich {item} sehen | lass mal {item} sehen | schau mal in {item} | geh auf {item} | zeig mir mal {item} | zeig {item}
        | kannst du mir {item} erklären | was ist der stand von {item} | wie ist der stand bei {item} | wie weit sind wir mit {item} | wo stehen wir bei {item}
        | worum geht es {item} | worum geht es bei {item} nochmal | kannst du mir {item} zusammenfassen | kannst du mir sagen worum es bei {item} geht
        | könntest du {item} zusammenfassen | ich hätte gern eine zusammenfassung von {item} | ich brauche eine zusammenfassung von {item} | alles von {item}
        | zeig mir alles von {item} | alle mails von {item}`,
    },
  },
];
