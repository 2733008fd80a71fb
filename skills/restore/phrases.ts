import type { Phrasing } from '../core/phrasing.js';

/** How people bring back what they put aside. */
export const PHRASES: readonly Phrasing[] = [
  {
    command: 'restore {item}',
    isChange: true,
    ways: {
      en: `restore {item} | bring {item} back | bring back {item} | unsnooze {item} | {item} is not done | unmark {item} | put {item} back | reopen {item}
        | {item} is not finished yet | show {item} in my digest again | take {item} out of done | un-snooze {item} | undo the snooze of {item}
        | {item} isn't done after all | i need {item} back | show me {item} again after all | get {item} back | {item} is still open
        | {item} should not have been marked done | {item} isn't done yet | {item} isn't finished | {item} isn't answered yet put it back in the digest
        | {item} is not dealt with | {item} is not resolved | {item} is relevant again | {item} has come up again so show it again
        | {item} i still have to deal with so restore it | {item} i ticked off too early | {item} needs me again | call {item} back from snooze
        | don't hide {item} any longer | don't keep {item} hidden | don't leave {item} out anymore | remove {item} from the done ones | remove {item} from snoozed
        | get {item} out of the done pile | get {item} out of the archive again | have {item} back in the overview | i changed my mind about {item} show it again
        | i haven't finished {item} after all | i want to see {item} again | i'd like to see {item} in the overview again | i still need to do {item} bring it back
        | i still have to answer {item} put it back | i marked {item} done by mistake | i snoozed {item} by mistake | i dismissed {item} by accident
        | i shouldn't have marked {item} as done | i shouldn't have archived {item} | i was wrong about {item} it's not done | keep {item} in the digest after all
        | let {item} appear again | make {item} visible again | make {item} open again | make {item} reappear | mark {item} as open | mark {item} as undone
        | mark {item} as unfinished | not done yet with {item} | put {item} back in the digest | put {item} back among the open ones | reactivate {item}
        | resurface {item} | reinstate {item} | return {item} to the digest | reverse done for {item} | revert {item} to open | set {item} back to open
        | show me {item} again in the overview | stop hiding {item} | take {item} back into the digest | unarchive {item} | undismiss {item} | undo done for {item}
        | undo archiving {item} | unhide the thread from {item} | unpark {item} | we're not finished with {item} after all | put {item} back on the list
        | put {item} back in | put {item} back on my list | {item} should come back | {item} should be back on the list | {item} back please
        | {item} back in the list please | i need {item} back in my list | i want {item} back | i'd like {item} back | get me {item} back | can i have {item} back
        | can {item} come back | let {item} come back | wake up {item} | {item} is not done after all | {item} wasn't done | {item} is open again | open {item} again
        | i'm not done with {item} after all | show {item} again | show {item} in the list again | unhide {item} | {item} was marked by mistake
        | i closed {item} by mistake | get {item}'s mail back | bring {item}'s mail back | i want {item} back please | can you bring {item} back
        | could you put {item} back | would you show {item} again`,
      de: `hol {item} zurück | bring {item} zurück | {item} wieder anzeigen | {item} ist nicht erledigt | {item} doch nicht erledigt | stell {item} wieder her
        | {item} wieder öffnen | {item} wieder in den überblick | {item} wieder einblenden | nimm {item} wieder auf | {item} ist doch nicht erledigt
        | hol mir {item} wieder her | {item} ist noch offen | ich brauche {item} wieder | zeig {item} doch wieder | hol die mail von {item} zurück
        | hol den thread {item} zurück | hol {item} zurück in den digest | hol {item} aus der wiedervorlage | hol {item} aus den erledigten zurück
        | holen sie {item} zurück in den überblick | holen sie die mail von {item} wieder her | bringen sie {item} zurück in die übersicht | {item} zurückholen
        | {item} aus den erledigten holen | {item} wiederherstellen | {item} wieder aufmachen die mail ist nicht erledigt | {item} wieder in den digest
        | {item} soll wieder in der übersicht stehen | {item} soll wieder im digest auftauchen | {item} gehört wieder in den überblick
        | {item} habe ich aus versehen ausgeblendet | {item} war noch gar nicht beantwortet | {item} ist noch nicht beantwortet wieder anzeigen
        | {item} nicht mehr zurückstellen | {item} nicht mehr ausblenden | {item} unsnoozen | {item} doch nicht zurückstellen | {item} doch nicht ausblenden
        | {item} doch jetzt schon zeigen nicht erst später | markier die mail von {item} wieder als offen | setz den thread {item} zurück auf offen
        | nimm {item} wieder in die übersicht auf | nimm die mail von {item} wieder in den digest | nehmen sie {item} wieder in den überblick
        | blende {item} wieder ein | blende die mail von {item} wieder ein | blend den thread {item} wieder ein | zeig mir die mail von {item} wieder an
        | zeig den thread {item} wieder in der übersicht | zeigen sie mir {item} wieder im digest | mach den thread {item} wieder auf
        | mach {item} in der übersicht wieder sichtbar | öffne den thread {item} wieder | die mail von {item} ist doch noch offen
        | die mail von {item} wieder anzeigen | die anfrage von {item} ist noch nicht erledigt | der thread {item} ist noch nicht durch
        | der thread {item} ist wieder offen | den thread zu {item} wiederherstellen | die wiedervorlage von {item} aufheben | heb die wiedervorlage für {item} auf
        | heb das zurückstellen von {item} auf | stell die mail von {item} wieder her | wo ist {item} hin hol die mail zurück
        | ich will die mail von {item} wieder sehen | ich bin mit der mail von {item} doch nicht fertig | die mail von {item} als nicht erledigt markieren
        | nimm den haken bei der mail von {item} raus | die mail von {item} habe ich versehentlich als erledigt markiert | hol {item} wieder | hol mir {item} zurück
        | {item} zurück | {item} wieder | {item} wieder her | {item} wieder rein | {item} wieder auf die liste | {item} zurück auf die liste
        | {item} doch wieder anzeigen | {item} doch noch | {item} ist noch nicht erledigt | {item} war doch nicht fertig | {item} ist wieder offen
        | {item} soll wieder auf die liste | {item} soll zurück | {item} brauche ich doch noch | {item} brauche ich wieder | ich brauche {item} doch noch
        | ich möchte {item} zurück | ich will {item} wieder sehen | nimm {item} wieder rein | setz {item} wieder auf die liste | zeig {item} wieder
        | zeig mir {item} wieder | kann ich {item} zurückhaben | gib mir {item} zurück | leg {item} wieder rein | {item} war ein versehen hol es zurück
        | kannst du {item} zurückholen | kannst du {item} wieder anzeigen | könntest du {item} wieder einblenden | zeig mir {item} wieder an
        | bitte {item} wieder anzeigen | hol bitte {item} zurück`,
    },
  },
];
