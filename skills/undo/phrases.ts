import type { Phrasing } from '../core/phrasing.js';

/** How people take back what they did. */
export const PHRASES: readonly Phrasing[] = [
  {
    command: 'undo',
    isChange: true,
    ways: {
      en: `undo that | undo the last change | undo my last action | undo what you just did | revert | reverse that | roll back | rollback | take it back | i take that back
        | back to the way it was | make it like it was before | change it back to how it was | return to how it was before | restore the previous state | cancel that change
        | scratch that | scrap that | strike that | ignore my last command | disregard that | no not that undo it | wrong thread | i picked the wrong number | i messed up
        | i misclicked | i clicked the wrong button | i changed my mind | i didn't mean that | i meant something else undo that | i need to undo something
        | i shouldn't have done that | that should not have happened | that shouldn't have been changed | that was a mistake | that was a misclick | that was an accident
        | that was an error on my side | that was not intended | that was not what i meant | that was the wrong one | that was unintentional | that wasn't supposed to happen
        | that wasn't right undo it | can i undo that | can that be undone | can that be reversed | can this be reverted | how do i undo | is there an undo | ctrl z | control z
        | cmd z | on second thought undo that | on second thoughts leave it as it was | discard that change | remove the last change | retract that | the last action was a mistake
        | your last change was wrong`,
      de: `mach das rückgängig | mach die letzte änderung rückgängig | mach die letzte aktion rückgängig | mach das ungeschehen | mach meine letzte änderung ungeschehen
        | machen sie das rückgängig | rückgängig | rückgängig machen | letzte änderung rückgängig machen | die letzte änderung zurücknehmen | die letzte änderung widerrufen
        | die letzte aktion zurücknehmen | die änderung verwerfen | die änderung wieder aufheben | den letzten schritt zurücknehmen | den letzten befehl rückgängig machen
        | das eben zurücknehmen | das von eben rückgängig | was ich eben gemacht habe zurücknehmen | nimm das zurück | nimm die letzte änderung zurück
        | nimm das letzte wieder zurück | nehmen sie das zurück | widerruf die letzte aktion | widerrufen sie das | heb die letzte änderung auf | heb das wieder auf
        | stell den vorherigen zustand wieder her | stell den alten stand wieder her | mach es wieder so wie vorher | zurück auf den stand von vorher | ein schritt rückgängig
        | das war ein versehen | das war ein fehler nimm es zurück | das war falsch mach es rückgängig | das wollte ich nicht | das wollte ich so nicht mach es wieder weg
        | das war nicht so gemeint nimm es zurück | das habe ich aus versehen gemacht | ich habe mich vertan | ich hab mich verklickt | ich hab mich vertippt nimm das zurück
        | ich hab es mir anders überlegt | ich möchte das letzte zurücknehmen | ups falsch | doch nicht so | undo | undo das letzte | mach ein undo | strg z
        | kann man das rückgängig machen | lässt sich das rückgängig machen | geht das wieder rückgängig | wie mache ich das rückgängig | die letzte eingabe ungeschehen machen`,
    },
  },
];
