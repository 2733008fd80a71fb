import type { Phrasing } from '../core/phrasing.js';

/** How people ask to be told by itself, and to be left alone. */
export const PHRASES: readonly Phrasing[] = [
  {
    command: 'schedule {cadence}',
    isChange: true,
    ways: {
      en: `send me this {cadence} | send me the digest {cadence} | send me my digest {cadence} | send this {cadence} | do this {cadence} | i want this {cadence}
        | schedule the digest {cadence} | give me a summary {cadence} | brief me {cadence} | i want the digest {cadence} | please send it {cadence}
        | deliver my digest {cadence} | post my digest to me {cadence} | send me a digest {cadence} | give me this {cadence} | {cadence} send me the digest
        | set up a digest {cadence} | send me an inbox summary {cadence} | i want my brief {cadence} | i'd like my digest {cadence} | do this automatically {cadence}
        | automatically {cadence} please | {cadence} please | can i get this {cadence} | make it a routine {cadence} | let me have this {cadence}
        | change my digest to {cadence} | move my digest to {cadence} | deliver it {cadence} | brief me automatically {cadence} | give me the digest {cadence}
        | {cadence} i'd like a summary of my inbox | {cadence} i'd like to get the overview | {cadence} i want to be briefed on my inbox
        | {cadence} send the overview | {cadence} my digest should arrive | {cadence} is when i want my digest | {cadence} is a good time for the digest
        | {cadence} would be good for my digest | automate the digest {cadence} | automatic digest {cadence} | arrange for a digest {cadence}
        | can i have my inbox summary {cadence} | check my inbox {cadence} and report | check my mail {cadence} and tell me what's important
        | create a digest schedule {cadence} | deliver my mail overview {cadence} | drop the digest in this chat {cadence} | from now on my digest {cadence}
        | get my digest to me {cadence} | have my digest ready {cadence} | have the overview waiting for me {cadence} | i expect my digest {cadence}
        | i need my digest {cadence} | i prefer to get the digest {cadence} | i want a mail overview {cadence} | i want to receive my digest {cadence}
        | i want you to check my mail {cadence} | i'd like an automatic overview of my mail {cadence} | i'd rather have the digest {cadence}
        | keep me updated on my inbox {cadence} | keep sending me the digest {cadence} | let my digest come {cadence} | let the digest arrive {cadence}
        | message me a summary of my mail {cadence} | my digest should come {cadence} | my digest is to be sent {cadence}
        | my inbox summary should be delivered {cadence} | plan my digest delivery {cadence} | post the overview here {cadence} | prepare my digest {cadence}
        | provide the digest {cadence} | push the digest to me {cadence} | read my inbox {cadence} and brief me | regular digest {cadence}
        | repeat the overview {cadence} | reschedule the digest to {cadence} | schedule my overview {cadence} | send an overview of my mail {cadence}
        | send me the important mails {cadence} | send the digest automatically {cadence} | set the digest to {cadence} | sign me up for a digest {cadence}
        | start sending me digests {cadence} | subscribe to the digest {cadence} | summarise my inbox {cadence} automatically
        | switch the delivery of my digest to {cadence} | the digest should be here {cadence} | the digest should reach me {cadence} | turn on the digest {cadence}
        | turn on automatic digests {cadence} | {cadence} | {cadence} would be great | {cadence} would be good | {cadence} would be perfect
        | {cadence} is best for me | {cadence} works for me as a time for the digest | i'd like it {cadence} | i'd like that {cadence}
        | i'd like to have it {cadence} | i'd like the digest {cadence} | i'd like my summary {cadence} | i want it {cadence} | i need this {cadence}
        | can i have this {cadence} | can i have it {cadence} please | could i get the digest {cadence} | could you send it {cadence}
        | could you send me this {cadence} | would you send this {cadence} | send it {cadence} | send it to me {cadence} | have it here {cadence} | make it {cadence}
        | make that {cadence} | let's do it {cadence} | let's say {cadence} | let's do {cadence} | from now on {cadence} | automatically {cadence}
        | {cadence} automatically | same thing {cadence} | this {cadence} | that {cadence} please | remind me of my mail {cadence} with a digest
        | my digest {cadence} | the overview {cadence} | give me the overview {cadence} | please deliver the digest {cadence} | change it to {cadence}
        | change the schedule to {cadence} | rather {cadence} | better {cadence} | i'd like a summary {cadence} | i'd like an overview {cadence}
        | could i have a digest {cadence} | can you send me a digest {cadence} | could you mail me the overview {cadence} | would you send me the summary {cadence}`,
      de: `schick mir das {cadence} | schicke mir den überblick {cadence} | schick mir die zusammenfassung {cadence} | sende mir das {cadence} | ich will das {cadence}
        | ich möchte das {cadence} bekommen | mach das {cadence} | schick mir {cadence} einen überblick | schick mir den digest {cadence}
        | ich hätte das gern {cadence} | gib mir das {cadence} | {cadence} den digest schicken | plane den digest {cadence} | ich hätte die übersicht gern {cadence}
        | ich möchte die übersicht {cadence} | {cadence} bitte automatisch | {cadence} automatisch | bitte {cadence} schicken | schick mir die übersicht {cadence}
        | schicken sie mir das {cadence} | schicken sie mir {cadence} die übersicht | verschieb den digest auf {cadence} | die übersicht {cadence} bitte
        | schick mir meine mailübersicht {cadence} | schick mir {cadence} den digest | schick mir {cadence} das wichtigste aus meinem postfach
        | schick mir {cadence} ein briefing zu meinen mails | schicken sie mir {cadence} eine zusammenfassung meines posteingangs | sende mir den digest {cadence}
        | senden sie mir die mailübersicht {cadence} | {cadence} eine zusammenfassung meiner mails | {cadence} will ich den digest haben
        | {cadence} möchte ich einen überblick über mein postfach | {cadence} den posteingang zusammenfassen und schicken | {cadence} ein update zu meinen mails
        | {cadence} brauche ich die mailübersicht | {cadence} das briefing aus dem postfach | den digest {cadence} schicken | den digest {cadence} zustellen
        | den digest auf {cadence} umstellen | den überblick {cadence} zuschicken | die zusammenfassung der mails {cadence}
        | die übersicht über mein postfach {cadence} senden | die übersicht automatisch {cadence} zusenden | digest {cadence} | digest {cadence} einplanen
        | digest {cadence} abonnieren | digest automatisch schicken {cadence} | mailübersicht automatisch {cadence} | ich will meine mailübersicht {cadence} bekommen
        | ich möchte den digest {cadence} erhalten | ich möchte {cadence} über neue mails informiert werden | ich hätte gern {cadence} eine mailzusammenfassung
        | ich brauche die zusammenfassung meiner mails {cadence} | ich abonniere den digest {cadence} | fass meine mails {cadence} zusammen
        | fass mir {cadence} den posteingang zusammen | fasse meinen posteingang {cadence} zusammen und schick es mir | informiere mich {cadence} über meine mails
        | informieren sie mich {cadence} über neue mails | sag mir {cadence} was in meinem postfach wichtig ist | melde dich {cadence} mit dem digest
        | stell mir den digest {cadence} zu | stell die zustellung vom digest auf {cadence} um | richte mir eine mailübersicht {cadence} ein
        | richten sie den digest {cadence} ein | plan den digest {cadence} ein | plane meine mailübersicht {cadence} ein | liefer mir den digest {cadence}
        | liefern sie die mailübersicht {cadence} | gib mir {cadence} einen überblick über meine mails | bring mich {cadence} bei meinen mails auf stand
        | brief mich {cadence} zu meinen mails | verleg den digest auf {cadence} | ändere die zeit vom digest auf {cadence} | der digest soll {cadence} kommen
        | die mailübersicht soll {cadence} kommen | kann ich die mailübersicht {cadence} kriegen | {cadence} bitte | {cadence} | {cadence} wäre super
        | {cadence} wäre gut | {cadence} wäre perfekt | {cadence} passt mir am besten für die übersicht | {cadence} hätte ich das gerne
        | {cadence} hätte ich gern die übersicht | ich hätte es gern {cadence} | ich hätte gern {cadence} die übersicht | ich möchte das {cadence}
        | ich möchte das {cadence} haben | ich brauche das {cadence} | kann ich das {cadence} haben | kann ich das {cadence} bekommen
        | kannst du mir das {cadence} schicken | könntest du das {cadence} schicken | schick es mir {cadence} | {cadence} schicken | {cadence} bitte schicken
        | {cadence} zuschicken | machen wir {cadence} | sagen wir {cadence} | ab jetzt {cadence} | automatisch {cadence} | das gleiche {cadence}
        | das {cadence} bitte | meinen überblick {cadence} | die zusammenfassung {cadence} | gib mir {cadence} den überblick | liefer mir das {cadence}
        | stell es auf {cadence} | stell den zeitplan auf {cadence} | lieber {cadence} | besser {cadence} | kannst du mir die übersicht {cadence} schicken
        | könntest du mir den digest {cadence} schicken | können sie mir das {cadence} schicken | würdest du mir das {cadence} schicken
        | ich hätte gerne {cadence} eine zusammenfassung | immer {cadence} | immer {cadence} bitte`,
    },
  },
  {
    command: 'schedule off',
    isChange: true,
    ways: {
      en: `stop sending me the daily digest | don't send me anything on your own any more | don't send me anything by yourself | please don't write to me unless i ask | stop writing to me by yourself
        | stop sending me this | stop the digest | stop the schedule | turn off the schedule | turn the daily digest off | no more digests
        | unsubscribe from the digest | cancel the schedule | stop the daily mails | cancel my daily digest | don't send me the digest anymore | end the daily digest
        | switch off the digest | turn off the automatic delivery | stop the automatic digest | stop sending this automatically
        | i don't want the daily digest anymore | no more daily mails from you | pause the digest | disable the schedule | no digest anymore | no digest from now on
        | no more inbox summaries | no more overviews | no more scheduled messages from you | no longer send me overviews automatically | not another digest
        | never send me the digest again | enough with the daily digests | end the subscription to the digest | end the automatic overviews | end my daily brief
        | stop the digests | stop my daily summary | stop sending the summary every day | stop messaging me every morning | quit sending me the digest
        | halt the digest | turn off my daily summary | turn off scheduled digests | switch the daily summary off | deactivate the digest
        | deactivate automatic sending | disable automatic digests | disable my daily digest | cancel the digest | cancel my digest subscription
        | cancel the daily overview | cancel all digest schedules | kill the daily digest | clear my digest schedule | suspend the digest
        | unsubscribe from the daily summary | opt out of the digest | opt me out of daily digests | take me off the daily digest | unschedule my digest
        | schedule off | auto digest off | don't send this to me automatically | don't message me every morning | don't message me by yourself anymore
        | don't brief me automatically anymore | i don't need the digest every day anymore | i don't need automatic digests anymore | i don't want digests
        | i don't want automatic summaries | i don't want the morning brief anymore | i don't want to get the digest any longer | i no longer want the digest
        | i no longer need the daily overview | i'd like to unsubscribe from the daily brief | i get too many digests stop them | i've had enough of the daily digest
        | the digest should not come automatically | you can stop the daily digest | how do i stop these automatic messages | leave me alone in the morning no digest
        | only send the digest when i ask | just send it when i ask not automatically | no more daily mails | no more daily digest | no digest any more
        | no automatic digest any more | no more automatic mails | stop sending it | stop sending that | please stop sending these | don't send it any more
        | don't send me this any more | i don't want it any more | i don't want the daily digest any more | i don't need the schedule any more
        | i'd like to stop the schedule | i'd rather not get it automatically | cancel my schedule | cancel the daily digest | cancel the delivery | end the schedule
        | delete my schedule | remove my schedule | turn it off | turn the schedule off | switch off the schedule | switch the daily digest off | schedule off please
        | no schedule please | not every day any more stop it | unschedule | unschedule it | that's enough digests | pause the schedule
        | can you stop the daily digest | could you stop sending this | could you turn the schedule off | please stop the daily summary
        | i want to stop the daily digest | i no longer want the daily summary`,
      de: `schick mir keinen digest mehr | schick mir nichts mehr von allein | schick mir nichts mehr von selbst | schreib mir nur noch wenn ich frage | melde dich nicht mehr von allein
        | keine täglichen überblicke mehr | hör auf mir das zu schicken | stopp den digest | beende den zeitplan | schalte den zeitplan aus
        | stell den digest ab | bestelle den digest ab | kein digest mehr | den täglichen digest abbestellen | schick mir das nicht mehr | automatik aus
        | schalt die automatische zusendung ab | ich will den digest nicht mehr | keine automatischen übersichten mehr | hör auf damit mir täglich zu schreiben
        | zeitplan löschen | digest abbestellen | digest abstellen | digest ausschalten | digest deaktivieren | digest stoppen | den automatischen digest ausschalten
        | den regelmäßigen digest stoppen | den wöchentlichen digest abstellen | den morgendlichen digest abbestellen | die automatische mailübersicht abstellen
        | die tägliche zusammenfassung abschalten | die tägliche übersicht brauche ich nicht mehr | die regelmäßige übersicht über mein postfach kannst du einstellen
        | automatische zustellung ausschalten | automatische übersicht aus | automatischen versand vom digest stoppen | zeitplan vom digest aus
        | zeitplan deaktivieren keine digests mehr | alle zeitpläne für den digest löschen | geplante digests löschen | geplante zusammenfassungen abbestellen
        | schalt den täglichen digest aus | schalten sie den digest ab | schalten sie die automatische zustellung aus | stell die automatische zustellung ein
        | stell das tägliche schicken der übersicht ein | stoppen sie den digest | beende den automatischen digest | beenden sie die tägliche übersicht
        | bestell die tägliche mailübersicht ab | hör auf mir den digest zu schicken | hör auf mir jeden tag eine mailübersicht zu schicken
        | hören sie auf mir den digest zu senden | schick mir keine automatischen übersichten mehr | schick mir die mailübersicht nicht mehr von allein
        | schicken sie mir keinen digest mehr | sende mir keine täglichen zusammenfassungen mehr | ab jetzt keinen digest mehr
        | ab sofort keine automatische mailübersicht | keine geplanten digests mehr | keine automatische zusammenfassung meiner mails mehr
        | ich möchte keinen digest mehr bekommen | ich möchte den digest abbestellen | ich will keine regelmäßige mailübersicht mehr
        | ich brauche den täglichen digest nicht mehr | ich hole mir die übersicht selbst schick nichts mehr automatisch | melde mich vom digest ab
        | vom digest abmelden | nimm mich aus dem digest verteiler | unsubscribe vom digest | der digest nervt stell ihn ab | der digest soll nicht mehr kommen
        | die mailübersicht soll nicht mehr automatisch kommen | wie bestelle ich den digest ab | wie werde ich den täglichen digest los
        | keine automatische übersicht mehr | bitte keine automatische übersicht mehr | keinen täglichen digest mehr | keine täglichen mails mehr
        | keine übersicht mehr schicken | nicht mehr schicken | schick das nicht mehr | schick es mir nicht mehr | schick mir nichts mehr automatisch
        | ich will das nicht mehr | ich will das nicht mehr jeden tag | ich brauche das nicht mehr täglich | ich möchte keine automatische übersicht mehr
        | hör auf das zu schicken | stell das ab | stell die übersicht ab | stell den zeitplan ab | stell die automatik ab | zeitplan aus | zeitplan ausschalten
        | zeitplan beenden | zeitplan weg | lösch den zeitplan | schalt den zeitplan aus | schalt das ab | automatischen versand beenden | versand stoppen
        | beende den versand | abbestellen den digest | die übersicht abbestellen | kannst du das abstellen | kannst du den digest abstellen
        | könntest du aufhören das zu schicken | können sie den versand beenden | ich will keine tägliche zusammenfassung mehr
        | ich möchte die übersicht nicht mehr automatisch`,
    },
  },
  {
    command: 'schedule list',
    ways: {
      en: `when do i get my digest | what is scheduled | show my schedule | when will you send me the digest | is my digest scheduled | my schedules | when is the next digest
        | do i have a schedule | what times are set | list my schedules | my digest schedule | my digest times | scheduled digests | next scheduled digest
        | time of my digest | upcoming digests | show all schedules | show me the times of my digest | tell me when the digest comes | what schedule is set
        | what schedules are active | what schedules have i set up | what is my schedule for digests | what is set up for automatic delivery
        | what is the current schedule | what's the schedule of the digest | what digests are scheduled | what digests do i get | what do you send me and when
        | what do i get automatically | what time is the digest | what time does my digest come | what time does the daily brief arrive | what time do you send it
        | which schedules do i have | which digests do i get automatically | which time is set for the digest | which times are set for my digest
        | when am i getting the digest | when are you sending the digest | when are my digests sent | when are digests scheduled | when can i expect the digest
        | when do you send it | when do you brief me | when do i get my daily brief | when does my digest arrive | when does the digest come | when is my digest due
        | when is the digest coming | when is the digest delivered | when is the daily digest sent | when's my next digest | how often do i get the digest
        | at what time do i get the digest | at what times do you send the digest | on which days do i get the digest | on what days does the digest come
        | am i subscribed to a daily digest | are there any schedules | are automatic digests on | do i get a daily digest | do i get the digest every day
        | do you send me the digest automatically | did i schedule a digest | is automatic delivery on | is my daily digest on | is my schedule still active
        | is the daily digest switched on | is there a schedule set up | when will the next one come | when does the next one come | when is the next one
        | when's the next digest | when will i get the next digest | what schedule do i have | which schedule do i have | what is my schedule | what's my schedule
        | my schedule | show me my schedule | is there a schedule | is anything scheduled | what have i scheduled | what's scheduled | how often do i get this
        | how often do you send this`,
      de: `wann bekomme ich den digest | was ist geplant | zeig meinen zeitplan | wann schickst du mir den digest | meine zeitpläne | wann kommt der nächste digest
        | habe ich einen zeitplan | was ist eingeplant | welche zeiten sind eingestellt | wann kommt der überblick | wann kommt mein digest
        | wann kommt der digest immer | wann kommt die mailübersicht | wann kommt das nächste briefing | wann kriege ich den digest
        | wann kriege ich die nächste mailübersicht | wann erhalte ich den nächsten überblick | wann bekomme ich die zusammenfassung meiner mails
        | wann schickst du mir die übersicht | wann schicken sie mir den digest | wann schicken sie die nächste übersicht | wann meldest du dich mit dem digest
        | wann wird mein digest zugestellt | wann wird die mailübersicht verschickt | um wieviel uhr schickst du den digest | zu welcher zeit kommt die mailübersicht
        | zu welchen zeiten bekomme ich den digest | an welchen tagen kommt der digest | wie oft kommt der digest | wie oft bekomme ich die mailübersicht
        | wie häufig schickst du mir den überblick | wie ist die zustellung eingestellt | welche zeitpläne habe ich | welche digests sind geplant
        | welche zustellungen sind eingeplant | welcher rhythmus ist für den digest eingestellt | für wann ist der digest geplant
        | für wann ist die nächste übersicht eingeplant | auf wann steht der digest | ist der digest aktiv | ist der automatische digest eingeschaltet
        | ist die automatische zustellung an | ist ein digest geplant | ist für mich eine mailübersicht eingeplant | habe ich den digest abonniert
        | hab ich einen regelmäßigen digest | bekomme ich den digest automatisch | kommt der digest jeden tag | kommt morgen ein digest
        | läuft der automatische digest noch | gibt es einen zeitplan für meinen digest | zeitplan vom digest | zeitpläne auflisten | zeitpläne anzeigen
        | meine digest zeiten | geplante digests anzeigen | geplante zustellungen | nächster digest | zeig die geplanten digests | zeigen sie mir meinen zeitplan
        | liste meine zeitpläne auf | sag mir wann der nächste digest kommt | was ist als digest schedule eingestellt
        | was für zeiten sind für die mailübersicht hinterlegt | schedule vom digest zeigen | wann kommt die nächste | wann kommt die nächste übersicht
        | wann kommt der nächste | wann kommt die übersicht das nächste mal | wann kriege ich den nächsten digest | um wie viel uhr kommt mein digest
        | wann schickst du das | welchen zeitplan habe ich | was ist mein zeitplan | mein zeitplan | gibt es einen zeitplan | ist etwas geplant
        | was ist eingestellt als zeitplan | wie oft kommt das | wie oft bekomme ich das`,
    },
  },
  {
    command: 'schedule now',
    isChange: true,
    ways: {
      en: `send me the scheduled digest now | send my digest right away | deliver the digest now | i want my scheduled digest now | run the schedule now
        | send the daily digest immediately | do the scheduled one now | send it now | give me the scheduled one right now | start the schedule now
        | don't wait for the scheduled time send it now | send it right now | deliver it early | send today's digest now | deliver the digest immediately
        | deliver the digest right away | deliver the digest ahead of time | deliver today's digest early | dispatch the digest immediately
        | don't wait send the digest | don't wait until the morning send the digest | don't wait for tomorrow send my digest
        | do not wait for the usual time send the digest | do the daily digest run right now | early delivery of the digest | fire off the digest
        | force the scheduled digest | force the delivery of the digest | give me the daily digest ahead of time | go ahead and send the scheduled digest
        | go ahead and send my digest early | i can't wait for the scheduled digest send it | i can't wait for the digest send it right away
        | i don't want to wait for the digest | i don't want to wait until the digest comes | i need my scheduled digest early today
        | i want my daily digest right now | i want my digest early today | i'd like today's digest early | immediate delivery of the digest
        | instead of waiting for the schedule send the digest | kick off the scheduled digest | launch the scheduled digest | my scheduled digest right away
        | my scheduled digest immediately | pull the digest forward | push out the digest immediately | push out the scheduled digest | release the digest early
        | release the scheduled digest | run my scheduled digest | run the daily digest right away | send my digest without waiting
        | send the digest ahead of schedule | send the digest before its time | send the digest early | send the digest straight away | send the digest this instant
        | send the digest this minute | send the scheduled digest | send the scheduled summary straight away | send tomorrow's digest early
        | send me tomorrow's digest today | send me the next digest early | send me the digest immediately | send me the scheduled overview right away
        | skip the wait and send the digest | start the scheduled digest | test the schedule by sending the digest | test the delivery of my digest
        | the scheduled digest right away | the scheduled digest early | trigger the digest | trigger my daily digest | send it now not at eight
        | send the digest now not tomorrow | send me today's digest right now | send me today's now | now instead of tomorrow morning | deliver it right away
        | deliver it now please | i can't wait until the morning send it now | send the scheduled one now | trigger the delivery | push the digest out now`,
      de: `schick mir den geplanten digest jetzt | schick den digest sofort | den geplanten jetzt senden | sende den digest gleich | ich will den digest jetzt gleich
        | führ den zeitplan jetzt aus | digest sofort schicken | jetzt gleich schicken | den zeitplan sofort ausführen | den täglichen jetzt
        | warte nicht auf die uhrzeit schick ihn jetzt | schick ihn jetzt schon | sofort liefern | den geplanten digest sofort schicken
        | den geplanten digest vorziehen | den täglichen digest jetzt schicken | den täglichen digest sofort zustellen | den digest von morgen jetzt schon senden
        | den automatischen digest jetzt auslösen | den automatischen digest von hand starten | den heutigen digest vorab schicken
        | die geplante übersicht jetzt schicken | die geplante zustellung jetzt ausführen | die geplante zustellung vorziehen
        | die tägliche mailübersicht sofort zustellen | die automatische übersicht jetzt sofort | die nächste geplante zusammenfassung jetzt senden
        | geplanten digest jetzt | geplanten digest sofort senden | geplante zusammenfassung sofort schicken | digest jetzt zustellen
        | digest jetzt verschicken nicht erst später | digest vorzeitig senden | digest außer der reihe schicken | schick mir die tägliche mailübersicht jetzt sofort
        | schick mir den nächsten digest schon jetzt | schick mir den digest vor der eingestellten zeit | schick den digest jetzt raus
        | schick die geplante übersicht gleich | schicken sie mir den geplanten digest jetzt | schicken sie die geplante übersicht sofort
        | sende den geplanten digest umgehend | sende die geplante mailübersicht jetzt | stell den geplanten digest jetzt zu
        | stell mir den täglichen digest jetzt schon zu | stellen sie den geplanten digest sofort zu | liefer die geplante mailübersicht sofort
        | liefern sie den täglichen digest jetzt | zieh den geplanten digest vor | zieh die nächste mailübersicht vor | führ die geplante zustellung sofort aus
        | führen sie den zeitplan für den digest jetzt aus | starte die geplante zustellung sofort | lös den geplanten digest jetzt aus
        | trigger den geplanten digest jetzt | lass den geplanten digest jetzt laufen | ich will nicht auf den geplanten digest warten
        | ich will den geplanten digest jetzt schon | ich brauche den täglichen digest jetzt schon | ich kann nicht bis zur geplanten zeit warten schick den digest
        | ich möchte die geplante übersicht sofort | kann der geplante digest jetzt schon kommen | kann ich den digest von morgen früh jetzt haben
        | warte nicht bis zur eingestellten zeit mit dem digest | warum kam der digest noch nicht schick ihn jetzt | der geplante digest soll jetzt kommen
        | der tägliche digest soll sofort raus | nicht erst zur geplanten zeit den digest jetzt schicken | schick ihn jetzt nicht erst morgen
        | schick die geplante übersicht sofort | bitte jetzt gleich zustellen | bitte sofort zustellen | jetzt zustellen statt morgen früh
        | jetzt gleich schicken statt später | sofort schicken bitte nicht warten | nicht warten jetzt schicken | den geplanten digest jetzt auslösen
        | zustellung jetzt starten | lieber gleich jetzt zustellen`,
    },
  },
];
