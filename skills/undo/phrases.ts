import type { Phrasing } from '../core/phrasing.js';

/** How people take back what they did. */
export const PHRASES: readonly Phrasing[] = [
  {
    command: 'undo',
    isChange: true,
    ways: {
      en: `undo that | undo the last change | undo my last action | undo what you just did | revert | reverse that | roll back | rollback | take it back | i take that back
        | back to the way it was | make it like it was before | change it back to how it was | return to how it was before | restore the previous state
        | cancel that change | scratch that | scrap that | strike that | ignore my last command | disregard that | no not that undo it | wrong thread
        | i picked the wrong number | i messed up | i misclicked | i clicked the wrong button | i changed my mind | i didn't mean that
        | i meant something else undo that | i need to undo something | i shouldn't have done that | that should not have happened | that shouldn't have been changed
        | that was a mistake | that was a misclick | that was an accident | that was an error on my side | that was not intended | that was not what i meant
        | that was the wrong one | that was unintentional | that wasn't supposed to happen | that wasn't right undo it | can i undo that | can that be undone
        | can that be reversed | can this be reverted | how do i undo | is there an undo | ctrl z | control z | cmd z | on second thought undo that
        | on second thoughts leave it as it was | discard that change | remove the last change | retract that | the last action was a mistake
        | your last change was wrong | undo | undo it | undo please | no undo | oh no undo | oh no go back | oh no wrong one | wrong one | wrong one go back
        | go back | no go back | oops | oops wrong one | oops wrong number | sorry wrong one | sorry undo that | no wait take that back | take that back
        | take it back please | put it back | put it back as it was | put that back | put everything back | bring it back | oops bring it back | bring that back
        | that was wrong | that was wrong put it back | that was wrong go back | i didn't want that | i did not want that | i didn't want to do that
        | i don't want that after all | that's not what i wanted | that was not what i wanted | not what i wanted put it back | not that one | no not that one
        | not that one bring it back | i meant another one undo | reverse it | can you undo it | can you take that back | could you undo the last thing
        | would you revert that | let's undo that | better undo that | cancel that | cancel what you just did | stop undo that | wait undo that | hold on go back
        | can you reverse that | could you reverse that | could you undo that | could you take that back | would you undo that`,
      de: `mach das rückgängig | mach die letzte änderung rückgängig | mach die letzte aktion rückgängig | mach das ungeschehen | mach meine letzte änderung ungeschehen
        | machen sie das rückgängig | rückgängig | rückgängig machen | letzte änderung rückgängig machen | die letzte änderung zurücknehmen
        | die letzte änderung widerrufen | die letzte aktion zurücknehmen | die änderung verwerfen | die änderung wieder aufheben | den letzten schritt zurücknehmen
        | den letzten befehl rückgängig machen | das eben zurücknehmen | das von eben rückgängig | was ich eben gemacht habe zurücknehmen | nimm das zurück
        | nimm die letzte änderung zurück | nimm das letzte wieder zurück | nehmen sie das zurück | widerruf die letzte aktion | widerrufen sie das
        | heb die letzte änderung auf | heb das wieder auf | stell den vorherigen zustand wieder her | stell den alten stand wieder her
        | mach es wieder so wie vorher | zurück auf den stand von vorher | ein schritt rückgängig | das war ein versehen | das war ein fehler nimm es zurück
        | das war falsch mach es rückgängig | das wollte ich nicht | das wollte ich so nicht mach es wieder weg | das war nicht so gemeint nimm es zurück
        | das habe ich aus versehen gemacht | ich habe mich vertan | ich hab mich verklickt | ich hab mich vertippt nimm das zurück | ich hab es mir anders überlegt
        | ich möchte das letzte zurücknehmen | ups falsch | doch nicht so | undo | undo das letzte | mach ein undo | strg z | kann man das rückgängig machen
        | lässt sich das rückgängig machen | geht das wieder rückgängig | wie mache ich das rückgängig | die letzte eingabe ungeschehen machen | rückgängig bitte
        | bitte rückgängig | mach es rückgängig | kannst du das rückgängig machen | kannst du das letzte rückgängig machen | zurück | wieder zurück | nein zurück
        | moment zurück | moment das war falsch | moment das war falsch zurück | das war falsch | das war falsch zurück | das war der falsche | das war die falsche
        | das war das falsche | falsch | falsche nummer | falsche zeile | die falsche erwischt | ups falsche nummer | ups die falsche | ups rückgängig | ups zurück
        | ups nimm es zurück | oh nein zurück | oh nein das war falsch | nein nein zurück | nein das wollte ich nicht | das wollte ich gar nicht | nicht das
        | nicht die | nein nicht die | doch nicht | ach nein doch nicht | lieber doch nicht | nimm es zurück | nimm das wieder zurück | nimm das bitte zurück
        | bring es zurück | hol es zurück | hol das zurück | stell das wieder her | mach das wieder rückgängig | das bitte zurücknehmen | bitte zurücknehmen
        | war ein versehen | aus versehen | das war aus versehen | vertippt | verklickt | halt zurück | halt mach das rückgängig | halt mach das wieder rückgängig
        | stopp zurück | nee falsche nummer | nee das war falsch | kannst du das zurücknehmen | könntest du das rückgängig machen | können sie das rückgängig machen`,
    },
  },
];
