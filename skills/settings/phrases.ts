import type { Phrasing } from '../core/phrasing.js';

/** How people ask for what they chose. */
export const PHRASES: readonly Phrasing[] = [
  {
    command: 'settings',
    ways: {
      en: `my settings | show my settings | what time zone do i have | change my settings | which senders are important to me | show my preferences | my preferences
        | what are my settings | change my time zone | configure daybrief | open settings | open the preferences | go to settings | take me to the settings
        | view settings | list my vip senders | configuration | config | options and settings | setup overview | my current settings | my profile settings
        | my personal settings | my time zone | my timezone is wrong | my important senders | my quiet hours | account settings | user preferences
        | time zone settings | timezone | what's my current configuration | what is configured for me | what is set for me | what have i configured
        | what preferences did i save | what can i configure | what can i customise here | which time zone are you using | which timezone am i in for you
        | which preferences are set | which people are marked as important | which contacts are vips | who are my vips | who is on my vip list
        | who counts as important for me | who did i mark as an important sender | where can i change my preferences | where do i find the settings
        | how do i add an important sender | how do i configure you | how do i tell you which senders matter | how are you configured | adjust my settings
        | edit my settings | personalize the bot | switch my timezone | change preferences | change the configuration | change who is important to me
        | add a vip sender | you've got my timezone wrong | the times you show are in the wrong time zone | i moved to another time zone
        | i need to change the timezone | i need to adjust my preferences | is my mailbox connected check the settings | is my timezone set correctly
        | am i set to the right time zone | tell me which time zone is set | show settings | what language are you set to | which language are you set to for me
        | which time zone do you use for me | what time zone am i set to | i want to change a setting | preferences | options | my options
        | how are you configured for me | let me see my preferences`,
      de: `meine einstellungen | zeig meine einstellungen | welche zeitzone habe ich | einstellungen ändern | welche absender sind mir wichtig | meine vorlieben
        | was ist eingestellt | zeitzone ändern | ändere meine einstellungen | daybrief einstellen | einstellungen | einstellungen öffnen | zu den einstellungen
        | geh in die einstellungen | ruf meine einstellungen auf | zeigen sie mir meine einstellungen | zeigen sie die konfiguration | zeig mir die konfiguration
        | zeig mir was ich eingestellt habe | wo sind die einstellungen | wo finde ich die einstellungen | wo stelle ich die zeitzone ein
        | wo kann ich die sprache umstellen | wie stelle ich wichtige absender ein | wie kann ich dich konfigurieren | wie stelle ich dich ein
        | was kann ich einstellen | was sind meine einstellungen | was sind meine präferenzen | welche einstellungen habe ich | welche einstellungen gibt es
        | welche sprache ist eingestellt | welche absender habe ich als wichtig hinterlegt | welche absender sind als wichtig eingestellt
        | wer gilt bei mir als wichtiger absender | in welcher zeitzone bin ich | in welcher sprache schreibst du mir | ist meine zeitzone richtig
        | zeitzone anzeigen | zeitzone umstellen | zeitzone einstellen | meine zeitzone stimmt nicht | stell meine zeitzone um | sprache umstellen | sprache ändern
        | sprache einstellen | wichtige absender anzeigen | wichtige absender festlegen | meine wichtigen absender | wichtige absender ändern
        | ich will meine einstellungen ändern | ich möchte die zeitzone ändern | ich möchte wichtige absender einstellen | konfiguration | konfiguration anzeigen
        | optionen anzeigen | präferenzen | präferenzen anpassen | settings öffnen | die settings zeigen | preferences anzeigen | passe meine einstellungen an
        | mein profil anzeigen | bot konfigurieren | den bot einstellen | was habe ich eingestellt | welche zeitzone ist eingestellt
        | auf welche zeitzone bin ich eingestellt | ich will etwas einstellen | meine optionen | optionen | voreinstellungen | wie bist du für mich eingestellt`,
    },
  },
];
