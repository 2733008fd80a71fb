import type { Phrasing } from '../core/phrasing.js';

/** How people ask what is new, and for one part of it. */
export const PHRASES: readonly Phrasing[] = [
  {
    command: 'digest',
    ways: {
      en: `what did i miss | what's new | anything new | anything urgent | what's in my inbox | summary of my inbox | summarize my inbox | catch me up | bring me up to speed
        | brief me | my digest | show me the digest | my daily brief | check my mail | check my email | do i have new mail | any new emails | what came in
        | the important mails | show me what matters | anything important | what's going on | how many unread emails do i have | read my emails | give me an overview
        | refresh my inbox | is there anything i should know | give me the rundown | the rundown please | morning brief | my brief | daily brief | brief please
        | update me | an update please | fill me in | overview of my mail | give me my overview again | show me my inbox | how is my inbox | what's the latest
        | what's happening | show my digest again | start over with the digest | the whole list again | inbox please | what's up in my inbox | run me through my mail
        | anything interesting | what's in my mail | what have i got today | mail summary | inbox overview | email roundup | email digest | run the digest
        | pull up the digest | let's see the digest | today's mail | today's emails at a glance | quick look at my inbox | go through my inbox | skim my inbox
        | scan my inbox | scan my mail for anything that matters | triage my inbox | sort my inbox by importance | what landed in my inbox | what's landed
        | what arrived | what's come through | what mail has come in | what emails did i get | which emails matter | what are the main emails
        | what are the highlights | top emails | the most important emails | what do i need to know | where do things stand in my mail | status of my inbox
        | inbox check | any mail | any post | anybody write to me | did anybody email me | has anything come in | got any news for me | have i got mail
        | have i missed anything | i've been away fill me in | i'm back what happened | just got in what's up | too many emails help me through them
        | i have so many emails | i can't keep up with my inbox | my inbox is a mess | get me up to date | put me in the picture | keep me posted on my mail
        | start of day summary | morning update | sitrep | status report of my mail | wrap up of my mail | boil my inbox down | summarise all my emails
        | summarise my unread mail | tell me what's important | tell me the news from my inbox | overview | the overview | summary | a summary please
        | the summary again | recap | recap please | round-up | today's round-up | inbox | my inbox | mail | mails | emails | news | the news please | any news
        | updates | rundown | i need a quick overview | i'd like an overview | i'd like the summary | i want my digest | let me have the digest
        | let me have a look at what came in | give me the news | so what happened while i was away | what's been happening | what happened while i was out
        | anything i ought to know about | anything worth knowing | what should i know | tell me what's new | tell me what came in
        | could you tell me what has come in | would you go through my mail for me | run through my inbox | take me through the inbox
        | what's the situation in my mailbox | how are things in my mailbox | where do i start today | what does my day look like mail wise
        | what's waiting in my inbox | what do we have today | what's on in my inbox | is there mail | is anything new in there | have another look at my inbox
        | check again | check my inbox again | read my inbox and tell me what's important | what have i got | what have i got waiting
        | what do i have waiting in my inbox | give me the short story of my inbox | give me my mailbox in short | my mailbox in short | i just got back
        | i'm back what's new | start with the overview | any emails worth reading | anything worth reading | what's worth reading`,
      de: `was habe ich verpasst | was gibt es neues | gibt es etwas neues | was ist neu | etwas dringendes | gibt es was wichtiges | was ist wichtig
        | zusammenfassung meiner mails | fass meinen posteingang zusammen | fasse meine mails zusammen | was ist in meinem posteingang | zeig mir die wichtigen mails
        | zeig mir die wichtigsten mails | zeig mir den überblick | gib mir einen überblick | bring mich auf den neuesten stand | neue mails | habe ich neue mails
        | habe ich post | was liegt an | was ist reingekommen | was war los | muss ich etwas wissen | überblick bitte | den überblick noch einmal
        | zeig mir nochmal die übersicht | die übersicht bitte | gib mir die übersicht | was gibts neues | was gibt's neues | was geht ab im postfach
        | morgenübersicht | mein überblick | tagesüberblick bitte | was tut sich | was steht in meinen mails | aktueller stand bitte | auf den neuesten stand bringen
        | zeig mir alles neue | mein posteingang bitte | briefing | gib mir das briefing | wie sieht mein postfach aus | was hat sich in meinem postfach getan
        | schau in meine mails und sag mir was wichtig ist | posteingang zusammenfassen | mails zusammenfassen | inbox zusammenfassen
        | mach mir ein summary meiner inbox | gib mir ein update zu meinen mails | ich brauche ein update über meine mails | hol mich ab was ist alles gekommen
        | was ist an mails gekommen | ist post da | wer hat mir geschrieben | hat sich jemand gemeldet | hat mir jemand was wichtiges geschickt
        | ist irgendwas wichtiges dabei im postfach | check meine mails | schau nach ob neue mails da sind | sieh meinen posteingang durch | geh meine mails durch
        | was sollte ich gelesen haben | welche mails sind wichtig | welche mails sollte ich lesen | den digest zeigen | digest anzeigen | übersicht anzeigen
        | ruf meinen digest auf | die zusammenfassung meines postfachs | eine kurze übersicht über meine mails | mailübersicht | mailüberblick von jetzt
        | inbox overview | ich komme aus dem meeting was ist passiert | bin wieder am platz was gab es | hab noch keine mail gelesen was steht drin
        | ich hab keine zeit für den posteingang fass alles zusammen | mein postfach quillt über was ist wichtig | sagen sie mir was neu ist
        | geben sie mir einen überblick über mein postfach | zeigen sie mir die neuen mails | prüfen sie meine mails | wieviele ungelesene mails habe ich
        | wie viele neue mails sind da | was ist alles ungelesen | ungelesenes zusammenfassen | bring mich up to date | was sind die news in meiner inbox
        | lies meine mails und berichte | aktualisiere den überblick | lade meine übersicht neu | nochmal den ganzen digest von vorn | zurück zur übersicht
        | check die inbox | überblick | der überblick | übersicht | die übersicht | zusammenfassung | eine zusammenfassung bitte
        | ich hätte gern eine zusammenfassung | ich hätte gern einen überblick | ich hätte gerne die übersicht | ich brauche einen überblick
        | ich brauche kurz einen überblick | ich möchte den überblick sehen | posteingang | mein posteingang | mails | mail | neuigkeiten | neues | news
        | stand der dinge | tagesüberblick | und was gibt es | was hat sich getan | was hat sich so getan | was ist passiert
        | was ist so passiert während ich weg war | was ist im posteingang los | was ist in meinem postfach los | erzähl was los ist
        | erzähl mir was reingekommen ist | sag mir was reingekommen ist | sag mir was neu ist | kannst du mir sagen was gekommen ist | was kam denn rein
        | was ist heute an mails da | was liegt im postfach | was steht heute an in den mails | wo fange ich an | was wartet im posteingang | gib mir die news
        | gib mir das neueste | das neueste bitte | noch mal die übersicht | nochmal von vorn | schau nochmal in mein postfach | schau bitte in meinen posteingang
        | geh durch meine mails | kannst du durch meine mails gehen | kannst du meine mails durchgehen | kannst du meine mails zusammenfassen
        | kannst du in mein postfach schauen | kannst du mal schauen was neu ist | kannst du mir sagen was wichtig ist | kannst du mir einen überblick geben
        | könntest du mir die übersicht zeigen | können sie mir sagen was neu ist | würdest du meine mails zusammenfassen | was ist bei mir los | was ist so los
        | was ist los in meinem posteingang | was hab ich verpasst | hab ich was verpasst | habe ich etwas verpasst | ich bin wieder da was gibt es`,
    },
  },
  {
    command: 'digest since {window}',
    ways: {
      en: `what did i miss {window} | what happened {window} | what came in {window} | what's new {window} | digest for {window} | my mail from {window}
        | catch me up on {window} | anything important {window} | show me everything {window} | summary of {window} | emails from {window} | what came {window}
        | overview of {window} | give me an overview of {window} | brief me on {window} | update me on {window} | everything from {window}
        | everything since {window} | {window} please | the whole {window} | only the mails from {window} | only {window} | go back to {window}
        | show me mail since {window} | what have i missed {window} | i was away {window} | i was on holiday {window} | all the mail {window} | look back {window}
        | mails since {window} | {window} in a nutshell | {window} inbox summary | {window} mail overview | {window} i didn't read my mail
        | {window} i was out of the office | {window} summarised | summarise {window} | summarize the emails i got {window} | recap {window} | rundown of {window}
        | roundup of mail {window} | highlights {window} | headlines {window} | what landed in my inbox {window} | what did people send me {window}
        | what did i get {window} | what was sent to me {window} | what was going on {window} | what went on {window} | what's come in {window}
        | what has come in {window} | what has piled up {window} | which emails arrived {window} | who wrote to me {window} | who emailed me {window}
        | how was my inbox {window} | how many mails came {window} | did anything come in {window} | has anything happened {window} | any mail {window}
        | any emails {window} | any news {window} | anything i should know {window} | i've been out {window} | i was off sick {window} | i was travelling {window}
        | i was on leave {window} | i was in workshops {window} | i haven't looked at my mail {window} | i haven't read anything {window}
        | i need everything that came {window} | get me up to speed on {window} | bring me up to date on {window} | fill me in on {window}
        | go through the inbox {window} | list all emails {window} | let me see {window} again in the digest | pull up the mail from {window}
        | limit the digest to {window} | restrict it to mail {window} | narrow the digest down to {window} | change the time range to {window}
        | redo the digest for {window} | same overview but for {window} | the digest but with {window} | how about {window} | from {window} on show me all mail
        | all messages {window} | unread mail {window} | new messages {window} | just {window} | {window} | {window} only | {window} stuff only
        | only the stuff {window} | what arrived {window} | what has arrived {window} | i've been off {window} what happened | i have been away {window}
        | i was out {window} | i was off sick {window} what did i miss | i was on vacation {window} catch me up | {window} in short | {window} in brief
        | {window} as a summary | how was {window} | what was {window} like in my inbox | give me {window} | show me {window} | and {window} | what about {window}
        | what was new {window} | everything {window} please i was travelling | mail {window} | emails {window} | news {window} | anything new {window}
        | from {window} on | all mail {window} on | let's start {window} | i need everything {window} | i want to see {window} | can you do {window} instead`,
      de: `was habe ich {window} verpasst | was war {window} los | was kam {window} | was ist {window} reingekommen | was gab es {window} neues | mails von {window}
        | zusammenfassung von {window} | was ist {window} passiert | überblick {window} | zeig mir die mails von {window} | überblick über {window}
        | gib mir einen überblick über {window} | alles ab {window} | alles seit {window} | alles von {window} | nur die mails von {window} | nur {window}
        | {window} bitte | die ganze {window} | geh zurück bis {window} | was habe ich {window} versäumt | ich war {window} weg | ich war {window} im urlaub
        | mails seit {window} | zeig mir {window} | die mails {window} | was kam {window} an mails rein | welche mails kamen {window}
        | welche mails sind {window} eingegangen | wer hat mir {window} geschrieben | was hat sich {window} im postfach getan | {window} zusammenfassen
        | die mails von {window} zusammenfassen | alles was {window} reinkam zusammenfassen | fass mir {window} zusammen | fasse zusammen was {window} kam
        | geben sie mir einen überblick über die mails {window} | zeigen sie mir was {window} eingegangen ist | digest {window} | der digest von {window}
        | briefing {window} | summary von {window} | {window} was ging da in den mails | {window} was habe ich da verpasst | {window} war ich nicht da was kam rein
        | {window} nicht im büro was ist passiert | ich war {window} krank was kam alles | ich war {window} unterwegs was habe ich verpasst
        | ich hatte {window} frei was war in der inbox | ich konnte {window} keine mails lesen | war {window} offline bring mich auf stand
        | hol mich ab was {window} so lief | bring mich auf den stand von {window} | update mich {window} | gib mir das update {window}
        | mach mir ein recap von {window} | inbox {window} | posteingang {window} | mein postfach {window} | die post von {window} | mailübersicht {window}
        | gab es {window} etwas wichtiges | gab es {window} dringende mails | ist {window} was dringendes gekommen | hat mir {window} jemand was wichtiges geschickt
        | hat sich {window} jemand gemeldet | schau was {window} reinkam | such mir alles von {window} raus | liste alle mails von {window} auf | nimm nur {window}
        | beschränk den überblick auf {window} | zeig den digest nur für {window} | übersicht {window} anzeigen | geh meine mails durch {window}
        | was sollte ich wissen {window} | welche nachrichten sind gekommen {window} | alle neuen mails {window} | was lag an {window} | rückblick {window}
        | die wichtigsten mails {window} | was stand in den mails von {window} | {window} | nur die mails {window} | nur das {window} | was kam {window} noch rein
        | ich war {window} weg was ist passiert | ich war {window} krank | ich war {window} im urlaub was gab es | {window} kurz zusammengefasst | {window} in kurz
        | {window} als überblick | wie war {window} | wie war {window} im postfach | gib mir {window} | und {window} | mails {window} | alle mails {window}
        | alles {window} | fang {window} an | ich will {window} sehen | ich brauche alles {window} | mach das für {window} | lieber {window}`,
    },
  },
  {
    command: 'digest --only needs-you',
    ways: {
      en: `what do i have to do | what do i need to do | what's on my plate | my to-dos | my tasks | what should i do first | what needs my attention | what needs me
        | who is waiting for an answer from me | who is waiting for me | who waits for my reply | who do i have to answer | what do i need to answer
        | whom do i owe a reply | what's due today | what is due this week | any deadlines | which emails need a reply | what do people want from me
        | anything i need to act on | action items for me | what do i still have to answer | does anyone need something from me | only the urgent stuff
        | only the urgent ones | just the urgent ones | only what needs me | show me only what needs me | just the things i need to act on
        | what do i have to deal with | what do i have to deal with myself | who needs an answer from me | who needs something from me | what is urgent
        | the important ones only | what needs doing | what requires my action | things i must answer | what can't wait | my open tasks | what is overdue
        | what's on my list | to do list from my mail | todo | what's left for me to do | what to do next | what should i be replying to | what must i do today
        | where should i start with my replies | where am i needed | where is my input needed | where do i have to decide | which decisions are waiting for me
        | approvals waiting for me | what's waiting for me | what is stuck with me | what's in my court | what am i holding up | who am i blocking
        | who am i keeping waiting | who's waiting on my answer | who asked me a question | who expects a reply | who is chasing me | who have i not answered
        | who haven't i replied to | who should i reply to | whom must i get back to | people i owe an answer | replies i owe | emails i haven't answered
        | unanswered mails in my inbox | mails that need me | mails with a question for me | mails that require a response | questions addressed to me
        | requests for me | requests i have not dealt with | open requests | outstanding items on my side | deadlines coming up | what deadlines do i have
        | what has to be done by the end of the day | what's pressing | where's the fire | anything on fire | anything burning | anything i have to reply to
        | anything with a deadline | does anybody expect something from me | have i forgotten to answer anyone | did i forget to reply to somebody | filter by urgent
        | leave out everything that doesn't need me | skip the fyi stuff | hide the noise and show what i have to do | show urgent mails | show tasks from my mail
        | tell me what to do | priority mails | top priorities | my priorities today | what does everyone want from me | what do they need from me
        | just what i have to answer | just show me what i have to do | only what i need to do myself | what is on my desk | what's my part
        | where do people depend on me | where am i the one holding things up | am i blocking anyone | am i holding anybody up | who is blocked by me
        | which mails still need a reply from me | which mails need a reply from me | which mails haven't i answered yet | which ones do i still owe an answer
        | who do i owe an answer | to whom do i owe a reply | anything for me to do | anything i have to decide | what decisions are waiting for me
        | what do i need to sign or approve | anything that can't wait | the urgent ones | urgent only | the important things for me | just my to-dos
        | my todos from the mail | to-do list from my mail | things to act on | only the things i need to act on | skip what doesn't concern me
        | show me the rest of what needs me | what should i answer first | what should i tackle first | what has priority | what's due | what is due this week for me
        | what should i reply to | what do i reply to first | which should i answer | is anybody waiting on me | is anyone waiting for me | does anybody need me`,
      de: `was muss ich tun | was muss ich heute machen | was habe ich zu tun | meine aufgaben | was steht an | was braucht mich | worum muss ich mich kümmern
        | wer wartet auf mich | wer wartet auf eine antwort von mir | wem muss ich antworten | wem schulde ich eine antwort | worauf muss ich antworten
        | was ist heute fällig | was ist diese woche fällig | welche fristen habe ich | welche mails muss ich beantworten | was wollen die leute von mir
        | was muss ich erledigen | nur das dringende | nur was mich braucht | zeig nur was mich braucht | nur was ich tun muss | was ist dringend | was eilt
        | was kann nicht warten | wer braucht eine antwort von mir | wer braucht etwas von mir | womit muss ich mich befassen | meine offenen aufgaben
        | was ist überfällig | was muss ich beantworten | worauf muss ich reagieren | nur das wichtigste für mich | was erwartet man von mir
        | bei welchen mails bin ich dran | was liegt bei mir | welche to dos habe ich aus den mails | todos aus meinem postfach | meine to dos zeigen
        | action items für mich | welche action items habe ich | wer will was von mir | wer hat mich um etwas gebeten | wer hat mich was gefragt
        | welche fragen sind an mich offen | bei wem muss ich mich noch melden | wem bin ich noch eine antwort schuldig | wen lasse ich gerade warten
        | wo warten leute auf mein feedback | auf welche mails muss ich noch reagieren | welche mails brauchen eine antwort | worauf habe ich noch nicht geantwortet
        | unbeantwortete anfragen an mich | welche deadlines stehen an | fristen anzeigen | was läuft demnächst ab | bis wann muss ich was liefern
        | was muss heute noch raus | was brennt | wo brennt es | was hat priorität | was sollte ich zuerst machen | womit fange ich an
        | was muss als erstes beantwortet werden | nur was ich selbst machen muss | nur die mails die mich brauchen | filter auf das was ich tun muss
        | nur meine aufgaben anzeigen | nur die dringenden mails zeigen | zeig mir was ich noch tun muss | aufgaben aus den mails auflisten
        | sammle alles was ich zu tun habe | stell zusammen wo ich antworten muss | such raus wer auf mich wartet | was muss ich freigeben
        | wo muss ich etwas entscheiden | welche entscheidungen hängen an mir | wo fehlt noch meine rückmeldung | wo bin ich der flaschenhals
        | sagen sie mir was ich erledigen muss | zeigen sie mir was dringend ist | wem muss ich noch eine rückmeldung geben
        | was darf ich nicht vergessen zu beantworten | was hängt an mir | was ist mein part | habe ich noch offene punkte | wo bin ich im verzug
        | was duldet keinen aufschub | was wollen alle von mir | was muss ich noch beantworten | was muss ich heute beantworten | was ist noch unbeantwortet von mir
        | nur was ich beantworten muss | worum muss ich mich selbst kümmern | was liegt auf meinem tisch | wo hängt es an mir | wo werde ich gebraucht
        | wo muss ich reagieren | gibt es etwas wo ich reagieren muss | muss ich irgendwo reagieren | muss ich irgendwem antworten | wem muss ich noch antworten
        | wer braucht was von mir | auf welche mails muss ich antworten | welche mails brauchen eine antwort von mir | was ist dringend für mich | das dringende
        | nur dringendes bitte | nur das was mich betrifft | nur was mich wirklich betrifft | lass alles weg was mich nicht betrifft | meine todos aus den mails
        | was ist heute zu tun für mich | was ist fällig | was hat eine frist | was muss ich entscheiden | was soll ich zuerst machen
        | zeig mir den rest von dem was mich braucht | auf was soll ich antworten | auf was muss ich antworten | worauf soll ich antworten | was soll ich beantworten
        | was muss ich heute noch erledigen | was sollte ich heute noch machen | wartet jemand auf mich | braucht jemand etwas von mir`,
    },
  },
  {
    command: 'digest --only waiting-on-others',
    ways: {
      en: `what am i waiting for | what am i waiting for from others | who am i waiting for | whom am i waiting on | who owes me an answer | who owes me a reply
        | who hasn't answered me | who hasn't replied to me | which of my mails are unanswered | what did i ask for that is still open
        | who still has to get back to me | any answers outstanding | what is still outstanding from others | who should i chase | whom should i remind
        | who do i have to chase | people i have to chase | who should i nudge | who hasn't got back to me | who has not got back to me yet
        | what is open with others | what do others owe me | who is late with an answer | answers i'm still missing | who am i still waiting on
        | which answers am i waiting for | show me what i'm waiting for | what have i not heard back on | waiting on others | what are others working on for me
        | what are people supposed to send me | what did i request that hasn't come | what did i delegate | what have i delegated | what was i promised
        | what is owed to me | what's outstanding on their side | what replies haven't come in | what is pending with other people | what's pending from colleagues
        | what questions of mine are open | which of my questions are still open | which emails got no answer | which people still owe me something
        | who's keeping me waiting | who is holding me up | who is blocking me | who's ignoring me | who ghosted me | who left me hanging
        | who didn't reply to my mail | who never replied | who hasn't responded to me yet | who do i need to remind | who needs a reminder from me
        | who needs chasing | where should i follow up | where am i blocked by others | when will people answer me | did anyone answer my question
        | did people reply to my mails | has anybody replied to what i sent | have i had answers to my mails | have all my questions been answered
        | is anybody late with something for me | does somebody still owe me a reply | follow ups | follow-ups i have to do | my sent mails without a reply
        | sent mails nobody answered | emails i sent without answer | emails nobody responded to | mails where i wait for a reply
        | threads where the ball is in their court | threads where i wait for someone | pending replies | outstanding replies | missing replies | late replies
        | overdue answers from others | things i've asked for | things other people have to do for me | people who still have to answer me
        | list everyone i'm waiting for | show open questions i asked | give me the follow up list | no reply yet from whom | chase list | who owes me something
        | who has not replied to me | which of my mails haven't been answered | who should i remind | who do i need to nudge | people to chase
        | whose reply is missing | whose answer am i waiting for | what's outstanding from others | what is still open with others | what do i expect from others
        | what have others promised me | did everyone answer me | has everyone got back to me | anybody who hasn't replied yet | open requests of mine
        | my open questions | my unanswered mails | what did i ask that nobody answered | pending answers | replies i'm waiting on | the ball is in whose court`,
      de: `worauf warte ich | worauf warte ich noch | auf wen warte ich | auf welche antworten warte ich | wer schuldet mir eine antwort | wer hat mir nicht geantwortet
        | wer hat noch nicht geantwortet | welche meiner mails sind unbeantwortet | was steht von anderen noch aus | wen muss ich erinnern | wo muss ich nachhaken
        | welche antworten fehlen mir | bei wem muss ich nachhaken | bei wem soll ich nachfragen | was ist bei anderen offen | was liegt bei anderen
        | was schulden mir die anderen | zeig mir worauf ich warte | wer ist mir noch was schuldig | von wem habe ich noch nichts gehört
        | wer hat sich noch nicht gemeldet | wer lässt mich warten | wer hängt noch mit einer antwort | wer ist mir noch eine antwort schuldig
        | wer muss sich noch bei mir melden | von wem fehlt noch eine rückmeldung | von wem fehlt mir noch was | von wem brauche ich noch eine antwort
        | von wem kam nichts zurück | von wem steht das feedback noch aus | auf wessen antwort warte ich | auf wen warte ich gerade
        | auf welche rückmeldungen warte ich noch | worauf habe ich keine antwort bekommen | auf was warte ich alles | welche antworten stehen aus
        | welche rückmeldungen stehen noch aus | ausstehende antworten anzeigen | offene rückfragen bei anderen | meine unbeantworteten mails an andere
        | was habe ich gefragt und keiner hat reagiert | welche meiner anfragen sind noch offen | wurden meine mails alle beantwortet
        | hat jemand auf meine mails nicht reagiert | wo soll ich nachfassen | bei wem nachfassen | wen muss ich anstupsen | wen sollte ich nochmal anschreiben
        | wem laufe ich hinterher | wo brauche ich einen reminder an andere | follow ups die ich machen muss bei anderen | für welche mails brauche ich ein follow up
        | was ist pending bei anderen | was ist bei den kollegen noch offen | was liegt nicht bei mir sondern bei anderen | der ball liegt bei wem
        | wo liegt der ball bei den anderen | was müssen andere noch liefern | was wurde mir zugesagt und kam nicht | nur das worauf ich warte
        | nur was bei anderen liegt | zeig nur ausstehende rückmeldungen | filter auf das was andere mir schulden | liste auf wer mir noch antworten muss
        | stell zusammen wer noch nicht reagiert hat | such raus wer mir nicht geantwortet hat | sagen sie mir auf wen ich warte
        | zeigen sie mir wer noch nicht geantwortet hat | haben schon alle geantwortet | wer ist mit seiner antwort überfällig | wer ist säumig
        | auf wen muss ich druck machen | habe ich irgendwo noch keine antwort gekriegt | ich warte noch auf antworten welche sind das
        | welche zusagen von anderen sind offen | wo tut sich nichts bei den anderen | wer schuldet mir was | wer schuldet mir noch eine antwort
        | wer hat mir noch nicht geantwortet | worauf warte ich eigentlich | auf welche meiner mails kam nichts | habe ich noch offene rückmeldungen
        | welche rückmeldungen fehlen | wessen rückmeldung fehlt | wen sollte ich erinnern | was ist bei anderen noch offen | was steht von anderen aus
        | was fehlt mir noch von den anderen | meine offenen fragen | meine unbeantworteten mails | hat jeder geantwortet | haben mir alle geantwortet
        | wo warte ich noch`,
    },
  },
  {
    command: 'digest --only bulk',
    ways: {
      en: `show me the newsletters | what newsletters came | my newsletters | the bulk mail | show me the notifications | marketing mails | automatic mails
        | what subscriptions came in | list the newsletters | any newsletters | show bulk mail only | just the newsletters | the automated ones
        | let me see the automated ones | which newsletters came in | the automatic notifications | promotional mail | only the bulk mail | what ads came
        | the system mails | newsletters only | newsletter overview | bulk messages | mass emails | mailing lists | mailing list mail | mail from lists | the junk
        | junk mail overview | the spammy stuff | the rest of the mail newsletters and so on | promotions | promos | promo mails | advertising | adverts in my inbox
        | marketing stuff | sales mails | sales pitches i got | cold emails | notification emails | system notifications | system messages | alerts and notifications
        | automated emails | automatic messages | auto generated mail | machine generated mails | no-reply mails | mails from no-reply senders | tool notifications
        | jira and github notifications | subscription mails | my subscriptions | what bulk mail did i get | what advertising came in | what notifications came in
        | what automated mails are there | what did you filter out as bulk | what did you leave out as newsletters | what did you sort out as noise
        | what's in the bulk pile | which notifications did i get | which mails are automated | which mails are just marketing | which of these are newsletters
        | who sends me newsletters | how many newsletters did i get | is there any bulk mail | any notifications from systems | and the newsletters | show the ads
        | show me the noise | show me all the marketing | open the bulk section | filter by bulk | unimportant mails | the unimportant ones | the unimportant stuff
        | the less important mails newsletters etc | newsletters | the newsletters | what about the newsletters | the automated mails too | show the automated mails
        | show me the automatic ones too | the notifications please | anything in the newsletters | what was in the newsletters | what did you leave out
        | the stuff you filtered | the mails nobody wrote by hand | robot mails | mails from tools`,
      de: `zeig mir die newsletter | welche newsletter kamen | meine newsletter | die massenmails | werbemails | automatische mails | die benachrichtigungen | zeig die werbung
        | gibt es newsletter | welche rundmails | nur die newsletter | welche newsletter kamen rein | zeig mir die automatischen | die automatischen nachrichten
        | nur die massenmails | die systemmails | was kam an werbung | rundschreiben zeigen | newsletter | newsletter anzeigen | liste die newsletter auf
        | was stand in den newslettern | summary der newsletter | was schreiben die newsletter | was kam an newslettern | sind newsletter gekommen
        | kam ein newsletter rein | hab ich newsletter bekommen | welche newsletter sind da | welche abos kamen rein | meine abonnierten mails
        | was habe ich abonniert und bekommen | mailinglisten | was lief über die mailinglisten | verteilermails | die mails über verteiler
        | was kam über den verteiler | werbung anzeigen | reklame | was an werbung ist da | die werbemails zeigen | welche werbemails habe ich
        | spam und werbung zeigen | marketingkram | marketing mails anzeigen | promo mails | die promotions | nur werbung | nur werbemails
        | nur die automatischen mails | nur die benachrichtigungen | nur rundmails anzeigen | nur das unwichtige zeug | was kam automatisch rein
        | automatisch erzeugte mails | mails von maschinen | mails von systemen zeigen | die noreply mails | alles von noreply absendern | systembenachrichtigungen
        | welche benachrichtigungen kamen | notifications anzeigen | die notifications aus jira und co | was haben die tools geschickt | bulk mails
        | massenmails anzeigen | zeigen sie mir die rundmails | das ganze massenzeug | der rest die newsletter und so | welche rundschreiben gab es
        | gibt es ein neues rundschreiben | mails die an alle gingen | was hast du als massenmail aussortiert | und die newsletter | was ist mit den newslettern
        | die newsletter bitte | die automatischen auch | welche benachrichtigungen kamen rein | was kam an benachrichtigungen | die benachrichtigungen bitte
        | was hast du weggelassen | was hast du rausgefiltert | mails von programmen | die mails aus den tools | zeig auch die automatischen | rundmails | werbung`,
    },
  },
  {
    command: 'digest --only put-aside',
    ways: {
      en: `what did i snooze | what have i put aside | show snoozed mails | show me what is done | what did i mark as done | the mails i put away | list what is snoozed
        | my snoozed threads | show put aside | what is hidden | show me the threads i put aside | what have i hidden | what did i put off
        | which ones have i snoozed | the ones i snoozed | things i marked as done | what is on hold | what did i set aside | what did i park | what have i postponed
        | what did i postpone | what did i defer | what did i dismiss | what did i archive here | what did i hide from the digest | what have i snoozed
        | what have i finished | what have i dealt with | what have i closed | what have i completed so far | what did i close | what did i finish today
        | what did i already handle | what's snoozed | what's parked | what's already done | what's been dealt with | what's hidden from my digest
        | what will come back later | what comes back tomorrow | when do my snoozed mails come back | when do the snoozed ones return | which threads are parked
        | which threads did i put on hold | which ones did i tick off | which ones are coming back later | where did the mails go that i marked done
        | how many threads did i snooze | how many are done | do i have anything on hold | anything snoozed | done ones | the done pile | done items | done threads
        | all the parked ones | snoozed items | snoozed emails | snooze list | list everything i've dealt with | show me what i ticked off
        | show me what i've already dealt with | show what i hid | let me see what's on hold | open the put aside list | open snoozed | my parked mails
        | my done mails | my done list | my postponed mails | my hidden threads | deferred mails | dismissed mails | hidden mails | completed threads
        | finished threads | closed threads | what's on snooze | what is snoozed | everything i ticked off | everything i've ticked off | list what i ticked off
        | the things i put aside | what i've put aside | show what i put away | what did i hide | what have i dealt with already | the snoozed stuff
        | which mails did i dismiss | which mails did i push away | what is waiting to come back | put-aside list please`,
      de: `was habe ich zurückgestellt | was habe ich weggelegt | zeig was ich erledigt habe | was ist erledigt | was habe ich verschoben | zurückgestellte mails
        | zeig die zurückgestellten | was ist ausgeblendet | was liegt auf wiedervorlage | zeig wiedervorlage | zeig mir die weggelegten | was habe ich ausgeblendet
        | welche habe ich zurückgestellt | die zurückgestellten | was habe ich aufgeschoben | was habe ich abgehakt | welche mails habe ich zurückgestellt
        | welche mails habe ich weggelegt | welche mails habe ich auf später gelegt | welche mails sind auf wiedervorlage | welche threads sind gesnoozed
        | was hab ich gesnoozed | gesnoozte mails | gesnoozte anzeigen | snooze liste | die snooze liste anzeigen | wiedervorlagen | wiedervorlagen anzeigen
        | liste meiner wiedervorlagen | wiedervorlage öffnen | zurückgestelltes anzeigen | zurückgestelltes | weggelegtes anzeigen | ausgeblendete mails
        | ausgeblendetes zeigen | erledigte mails anzeigen | die erledigten zeigen | zeig die erledigten mails | liste der erledigten mails
        | welche habe ich als erledigt markiert | was hab ich schon abgehakt | was habe ich heute schon erledigt | was habe ich schon weggearbeitet
        | was ist schon abgearbeitet | welche mails sind abgehakt | wo sind die mails die ich weggelegt habe | wo ist das was ich zurückgestellt habe
        | wo finde ich die zurückgestellten | wo sind die erledigten hin | wohin sind die ausgeblendeten verschwunden | was habe ich geparkt | geparkte mails
        | die geparkten anzeigen | was ist geparkt | was hab ich auf später verschoben | auf später verschobene mails | nur die zurückgestellten | nur die erledigten
        | nur was ich ausgeblendet habe | nur was auf wiedervorlage liegt | zeigen sie mir die zurückgestellten mails | zeigen sie mir was ich ausgeblendet habe
        | was kommt später wieder | was taucht demnächst wieder auf | liste auf was ich beiseite gelegt habe | was liegt beiseite | beiseite gelegtes
        | was wolltest du mir später wieder zeigen | archivierte threads zeigen | was ist im überblick gerade versteckt | versteckte mails | was ist zurückgestellt
        | das zurückgestellte | zeig mir das zurückgestellte | zeig nochmal was ich zurückgestellt habe | welche hab ich weggedrückt
        | welche mails habe ich weggedrückt | was hab ich weggeschoben | was hab ich beiseite gelegt | was hab ich alles erledigt | was hab ich abgehakt
        | das erledigte zeigen | die weggelegten bitte | liste von allem was ich abgehakt habe | was schlummert noch | was kommt noch wieder`,
    },
  },
];
