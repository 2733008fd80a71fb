import type { Phrasing } from '../core/phrasing.js';

/** How people ask that nothing is kept of them; the answer asks first. */
export const PHRASES: readonly Phrasing[] = [
  {
    command: 'forget',
    isChange: true,
    ways: {
      en: `forget me | forget everything | delete my data | delete everything about me | erase my data | remove my data | delete all you know about me | wipe my data
        | disconnect my mailbox | delete my account | clear everything you know about me | forget all about me | forget who i am | forget my data | forget my account
        | forget my mailbox | delete my profile | delete what you've stored about me | delete whatever you saved about me | delete all records of me
        | delete my sign in | delete my history and settings | erase everything about me | erase all traces of me | wipe all you have on me | wipe your memory of me
        | clear all my data | clear my account | clean out everything you have about me | purge my data | purge everything about me | remove me
        | remove me from your system | remove my account | remove everything you have on me | remove all my personal information | remove your access to my mailbox
        | remove access to my email | revoke your access to my email | revoke my consent | withdraw my consent | i withdraw my permission to read my mail
        | take away your access to my inbox | disconnect from my inbox | unlink my account | log me out of my mailbox | log out and delete everything
        | close my account | cancel my account | deregister me | i want to be forgotten | i want my data deleted | i want my data gone
        | i don't want you to read my mail anymore | you should not know anything about me anymore | you're no longer allowed to read my mail | stop reading my mail
        | stop accessing my mailbox | keep nothing about me | nothing about me should be stored | none of my data should remain | no longer store anything about me
        | leave no trace of me | get rid of my data | gdpr deletion | gdpr delete request | data deletion request | how can i make you forget me
        | start over from scratch and forget me | reset my account | full reset of my data | erase all my data | delete all data you have about me
        | delete all you have on me | wipe everything you stored about me | remove all my data from your system | forget everything about me
        | please forget all about me | i'd like you to delete what you stored about me | clear everything you saved about me | gdpr delete me`,
      de: `vergiss mich | vergiss alles | lösch meine daten | lösche alles über mich | alle meine daten löschen | entferne meine daten | lösche was du über mich weißt
        | trenne mein postfach | lösche mein konto | vergiss alles über mich | lösche alle meine daten | lösche alles was du gespeichert hast
        | lösche sämtliche informationen über mich | löschen sie meine daten | löschen sie alles über mich
        | löschen sie alle gespeicherten informationen zu meiner person | lösch mich | lösch mich aus dem system | lösch mein profil
        | lösch alles was du von mir weißt | meine daten löschen | meine daten vollständig entfernen | meine gespeicherten daten vernichten | meine daten sollen weg
        | mein benutzerkonto entfernen | mein konto bei dir auflösen | mein postfach trennen | mein postfach abmelden | mein postfach wieder entkoppeln
        | mein outlook trennen | meine mailbox abklemmen | trennen sie die verbindung zu meinen mails | entzieh dir den zugriff auf mein postfach
        | zugriff auf mein postfach widerrufen | zugriff auf meine mails entziehen | ich widerrufe meine einwilligung | ich will dass du mich vergisst
        | ich will dass du alles über mich löschst | ich möchte meine daten gelöscht haben | ich möchte dass nichts von mir gespeichert bleibt
        | ich möchte mein konto kündigen | ich verlange die löschung meiner daten | ich mache von meinem recht auf löschung gebrauch | recht auf vergessenwerden
        | löschung meiner daten nach dsgvo | dsgvo löschung | datenlöschung beantragen | daten von mir löschen | alle daten über mich löschen
        | alle gespeicherten infos über mich entfernen | alles löschen was mit mir zu tun hat | vergessen sie mich | vergessen sie alles was sie über mich wissen
        | vergiss was du über mich weißt | vergiss meine mails | vergiss wer ich bin | entferne mich aus deinem speicher | wie lösche ich mein konto
        | wie kann ich mich komplett löschen | wie trenne ich mein postfach wieder | delete meine daten | account löschen | mach meinen account weg
        | wirf alles weg was du über mich gespeichert hast | behalte nichts von mir | lösch alles über mich | lösch alles was du über mich weißt
        | lösch alles was du über mich gespeichert hast | lösche meine daten | lösch all meine daten bei dir | bitte vergiss was du über mich weißt
        | ich möchte dass meine daten gelöscht werden | meine daten bei dir löschen`,
    },
  },
];
