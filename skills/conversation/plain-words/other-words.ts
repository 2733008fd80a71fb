import type { Phrasing } from '../../core/phrasing.js';

/**
 * What people say that is no command: questions about what stands in mail, and what other assistants do. They teach
 * `bench/train/phrases.ts` what a command is not.
 */
export const OTHER_WORDS: readonly Phrasing[] = [
  {
    command: 'ask',
    ways: {
      en: `who signs the contract | who is coming to the offsite | who is the contact at the bank | who approved the invoice | who sent the quote | who wrote the minutes
        | who is responsible for the migration | who booked the venue | whose turn is it to present | which hotel did they book | which room is the training in
        | which version do we ship | which supplier is cheaper | which train does the guest take | when does the contract end | when is the deadline for the tender
        | when does the server move | when do we get the keys | when is the audit | when does the course start | when was the invoice paid
        | when will the parts arrive | when is the next board meeting | since when is the shop closed | until when can we cancel | by when do they need the figures
        | where is the kickoff | where do we meet the client | where did they ship the samples | where is the parcel | where can i park at the venue
        | what does the licence cost | what is the new price | what is the address of the office | what is the wifi password | what is the order number
        | what is the booking reference | what is the dial-in for the call | what is the name of the new colleague | what did the landlord say about the roof
        | what did the client decide | what did we agree on with the agency | what was the result of the test | what was the answer from legal
        | what was the reason for the delay | what do they charge for delivery | what time does the flight leave | what happened with the broken printer
        | what is missing for the permit | how much is the rent | how much did the repair cost | how many people signed up | how many seats do we have left
        | how long does the warranty last | how long is the notice period | how did the interview go | how do i get to the plant | how big is the discount
        | how high is the budget for the fair | why was the launch moved | why did they cancel the order | why is the delivery late
        | why does the bank need a signature | why did the price go up | did the supplier confirm the date | did anyone answer about the catering
        | did we get the refund | did marketing send the logo | did the lawyer look at the clause | has the customer paid | has the payment arrived
        | has the contract been signed | has the new laptop been ordered | have they shipped the order | have we received the certificate | is the lift repaired
        | is the hall free in march | is there a discount for students | is the invoice paid | is the visit confirmed | are the tickets refundable
        | are we allowed to share the report | are they open on saturday | was the bug fixed | was the complaint answered | were the samples ok
        | does the price include tax | does the plan cover travel | do they accept the offer | do we need a visa | will the offer be extended | will there be lunch
        | can we cancel the booking | can the venue seat forty people | should we renew the licence | find out who pays for the shipping
        | find the phone number of the plumber | find the tracking number | find the mail with the price list | look up the address of the clinic
        | look up the order number | look up when the lease ends | search for the invoice from october | search my mail for the contract number
        | check whether the bank answered | check if the flight is booked | i need the address of the hotel | i need the phone number of the agency
        | i need to know when the course starts | i need to know who signs | i'd like to know how much we paid | i want to know what the lawyer said
        | i'm looking for the booking code | i'm looking for the mail with the agenda | i wonder whether the shipment left | tell me when the server moves
        | tell me who is on the guest list | tell me how much the repair will be | tell me what the doctor wrote about the results
        | remind me what we agreed with the agency | remind me what the price was | remind me when the audit is | could you find out what the stand costs
        | could you check who ordered the chairs | can you see if they confirmed the room | can you look up what we paid last year
        | do you know when the guests arrive | do you know who has the key | any idea when the parts come | any idea what the fine is | any news about the permit
        | any word from the insurance about the claim | the address of the warehouse | the price of the upgrade | the date of the inspection
        | the name of our contact at the bank | what's the budget for the summer party | what's the status of the refund | what's the new date of the workshop
        | what's the deadline for the grant | which page of the contract is missing | which date suits them | anything from the bank about the loan
        | has anybody said anything about the heating | what time is the interview | what time does the canteen close on friday | i forgot the door code what was it
        | the meeting with the auditors which room was it | is it true that the office closes | what did they say about parking | what do i have to bring to the exam
        | what do i owe the caterer | what reasons did they give for the delay | how late is the delivery by now | what is our customer number | when is the workshop
        | when is the visit | when is the handover | where is my parcel | where is my parcel right now | where is the contract kept | where are the keys
        | has he answered about the release | has she replied about the offer | has the bank answered | has my landlord answered about the heating
        | did he ever reply about the offer | did she say anything about the budget | find the tracking number of the shipment | find the account number
        | find the date of the handover | find the price of the booth | what did we agree on with the supplier | what did we agree with the agency about prices
        | what did they promise us | what did he want for the car | i need the dial-in for the call tomorrow | i need the tracking number
        | i need the date of the inspection | who is the landlord | who is the new contact | who is our tax advisor | how many did they order
        | how many units were ordered | is there a date for the handover yet | what is the new date for the release | what was the deposit | how high is the deposit
        | whom do i have to call about the heating | what number does the offer have | what's the contract number | could you find out whether the hall is free
        | does anyone have the code for the door | which gate is the flight from | what's my seat number | was the delivery complete | what did the survey say
        | what did zzname say about the fair | what did zzname write about the offer | what did zzname say about parking | what did zzname decide about the hall
        | what did we agree on with zzname | what did we agree with zzname about the price | when did zzname say the parts come | has zzname answered about the offer
        | has zzname sent the report | did zzname confirm | did zzname send the documents | where does zzname live | what does zzname charge
        | how much do we owe zzname | what's zzname's phone number | who is zzname | when does zzname arrive | tell me when zzname arrives
        | tell me what zzname charges | what meetings do i have today | what meetings do i have tomorrow | which meetings are on my calendar
        | what appointments does the mail mention`,
      de: `wer unterschreibt den vertrag | wer kommt zum sommerfest | wer ist der ansprechpartner bei der bank | wer hat die rechnung freigegeben | wer zahlt den versand
        | wer hat den raum gebucht | wer ist für den umzug zuständig | wessen idee war das mit dem rabatt | welches hotel ist gebucht
        | welcher lieferant ist günstiger | welche version liefern wir | in welchem raum ist die schulung | auf welcher seite steht die klausel
        | wann endet der vertrag | wann ist die frist für das angebot | wann kommt die lieferung | wann kriegen wir die schlüssel | wann ist die prüfung
        | wann wurde die rechnung bezahlt | wann zieht der server um | ab wann gilt der neue preis | bis wann muss ich mich anmelden
        | bis wann brauchen die die zahlen | bis wann können wir stornieren | seit wann ist der laden zu | wo findet der workshop statt | wo treffen wir den kunden
        | wo liegt das paket | wo kann man dort parken | wohin wurden die muster geschickt | woher kommen die zusatzkosten | was kostet die lizenz
        | was kostet der versand | was hat der vermieter zum dach gesagt | was hat der kunde entschieden | was haben wir mit der agentur vereinbart
        | was ist die bestellnummer | was ist bei dem test rausgekommen | was war der grund für die verspätung | was fehlt noch für die genehmigung
        | was sagt der anwalt zur klausel | was muss ich zur prüfung mitbringen | wie hoch ist die miete | wie hoch ist das budget | wie teuer wird die reparatur
        | wie viel hat das gekostet | wie viele leute haben sich angemeldet | wie lange läuft die garantie | wie lang ist die kündigungsfrist
        | wie heißt die neue kollegin | wie lautet die adresse vom lager | wie ist die nummer vom handwerker | wie lautet das wlan passwort | wie komme ich zum werk
        | wie groß ist der rabatt | warum wurde der start verschoben | warum haben die storniert | warum ist die lieferung zu spät
        | weshalb braucht die bank eine unterschrift | wieso ist der preis gestiegen | hat der lieferant den termin bestätigt | hat jemand etwas zum catering gesagt
        | hat der kunde gezahlt | hat die bank das geld überwiesen | haben wir die rückerstattung bekommen | haben die das paket verschickt
        | ist die rechnung bezahlt | ist der aufzug repariert | ist der vertrag unterschrieben | ist die halle im märz frei | ist frühstück inklusive
        | sind die karten erstattungsfähig | sind die muster angekommen | wurde der fehler behoben | wurde die reklamation bearbeitet | gibt es rabatt für studenten
        | gibt es neues von der versicherung zum schaden | gibt es einen parkplatz am hotel | gilt das angebot noch | brauchen wir ein visum
        | brauche ich einen ausweis | dürfen wir den bericht weitergeben | kann man die buchung stornieren | müssen wir die lizenz verlängern
        | muss ich etwas unterschreiben für die bank | stimmt es dass das büro schließt | reicht der platz für vierzig leute | finde heraus wer den versand zahlt
        | finde die telefonnummer vom installateur | finde die sendungsnummer | such die mail mit der preisliste | such mir die rechnung vom oktober raus
        | suche die vertragsnummer | schau nach wann der mietvertrag endet | schau mal ob die bank geantwortet hat | sieh nach ob der flug gebucht ist
        | ich brauche die adresse vom hotel | ich brauche die nummer der agentur | ich brauche die einwahldaten für den call | ich muss wissen wann der kurs beginnt
        | ich wüsste gern wie viel wir bezahlt haben | ich möchte wissen was der anwalt gesagt hat | ich suche den buchungscode
        | ich suche die mail mit der tagesordnung | sag mir wann der server umzieht | sag mir wer auf der gästeliste steht | sag mir was die reparatur kostet
        | sagen sie mir welche nummer das angebot hat | können sie nachsehen ob der raum bestätigt ist | kannst du rausfinden was der stand kostet
        | kannst du nachschauen wer die stühle bestellt hat | weißt du wann die gäste kommen | weißt du wer den schlüssel hat | wissen sie wann die teile kommen
        | eine ahnung wann die teile kommen | die adresse vom lager | der preis für das upgrade | das datum der abnahme | der name der kontaktperson bei der bank
        | nochmal was haben wir mit dem makler ausgemacht | wie war nochmal der türcode | welchen zug nimmt der gast | um wie viel uhr geht der flug
        | um wie viel uhr ist das gespräch mit dem vermieter | was schulde ich dem caterer | wie steht es mit der rückzahlung | was wurde aus dem kaputten drucker
        | hat sich wegen der heizung jemand gemeldet | wie spät beginnt die feier | was steht im angebot zum rabatt | welche unterlagen fehlen dem amt
        | unsere kundennummer wie war die | wann ist der workshop | wann ist der besuch | wann ist die übergabe | wo ist mein paket | wo ist mein paket gerade
        | wo liegt der vertrag | wo sind die schlüssel | hat er wegen dem release geantwortet | hat sie auf das angebot geantwortet | hat die bank geantwortet
        | hat der vermieter wegen der heizung geantwortet | hat sie etwas zum budget gesagt | was hat er zum budget gesagt | was hat sie zum angebot gesagt
        | was hat der chef zum urlaub gesagt | finde die kontonummer | finde das datum der übergabe | was haben wir mit dem lieferanten vereinbart
        | was haben sie uns versprochen | ich brauche die sendungsnummer | ich brauche das datum der abnahme | wer ist der vermieter
        | wer ist der neue ansprechpartner | wie viele wurden bestellt | wie viel stück haben sie bestellt | gibt es schon einen termin für die übergabe
        | was ist das neue datum für das release | wie hoch war die kaution | wie hoch ist die kaution | bis wann braucht sie die zahlen
        | bis wann braucht der chef die zahlen | bis wann muss das geld da sein | welche nummer hat das angebot | kannst du herausfinden ob die halle frei ist
        | von welchem gate geht der flug | war die lieferung vollständig | wann wird umgezogen | wann zieht das lager um | was hat zzname zur messe gesagt
        | was hat zzname zum preis geschrieben | was hat zzname zum urlaub gesagt | was haben wir mit zzname vereinbart | hat zzname die unterlagen geschickt
        | hat zzname zugesagt | hat zzname wegen der messe geantwortet | wann kommt zzname | wo wohnt zzname | was kostet zzname | wie viel schulden wir zzname
        | wer ist zzname | wie ist die nummer von zzname | sag mir wann zzname kommt | bis wann braucht zzname die zahlen`,
    },
  },
  {
    command: 'nothing',
    ways: {
      en: `set an alarm for five | set a timer for ten minutes | wake me up at seven | cancel my alarm | delete the alarm for tomorrow | snooze the alarm
        | what alarms do i have | turn on the lights | dim the lights in the bedroom | make it brighter in here | turn off the heating | start the robot vacuum
        | make me a coffee | close the blinds | play some music | play the next song | skip this song | pause the music | turn the volume up | mute yourself
        | be quiet for an hour | play the news on the radio | start my podcast | resume my audiobook | i like this song save it | what song is this
        | what's the weather like | will it rain tomorrow | do i need an umbrella | how cold is it outside | what time is it | what day is it today
        | what is the time in tokyo | how long until christmas | convert ten dollars to euros | how much is twelve times nine | what's the exchange rate
        | what is the stock price of the company | who is the president of france | how old is the queen | who won the match yesterday
        | what are the headlines in politics | define entropy | how do you spell necessary | translate this to french | translate hello into spanish
        | how do i cook rice | give me a recipe for pancakes | tell me a joke | tell me a story | sing a song | write a poem about autumn | let's play a game
        | flip a coin | roll a dice | who made you | are you human | what is your name | do you love me | you are stupid | i am bored | i am hungry | i'm tired
        | i don't feel well | where are you from | order a pizza | order me a taxi | book a flight to rome | book a table for two | reserve a meeting room
        | rent a car for the weekend | buy train tickets | buy more paper | find a restaurant nearby | how do i get to the station | what's the traffic like
        | navigate home | when does the train leave | add milk to the shopping list | put bread on my list | create a new list | delete my shopping list
        | remove eggs from the list | what's on my shopping list | read my to-do list from the fridge | add a meeting on friday at ten
        | put lunch with my sister in the calendar | schedule a meeting with the team | schedule a call with the boss for monday
        | set up a meeting with finance on tuesday | move my appointment to thursday | move the review to next week | reschedule the dentist | cancel my appointment
        | cancel the meeting on wednesday | cancel my three o'clock | clear my calendar for today | delete the event on friday | accept the invitation
        | decline the invitation | invite my team to the party | block my afternoon for focus | am i free on tuesday | is there anything on my calendar at noon
        | set my status to busy | set my out of office | turn on do not disturb | remind me to buy flowers | remind me to call my mother
        | remind me to take the bins out | remind me of my sister's birthday | create a reminder for the gym | call my wife | call the office | phone the dentist
        | text my brother i'm late | send a text to mum | dial the hotline | send an email to my boss | send a new mail to the whole team
        | send a mail to everyone that i'm sick | compose an email to my landlord | email the file to legal | write a new mail to the plumber about the leak
        | send it now | send it off | send the draft | send my reply | just send that mail | attach the file | forward this to legal
        | forward number 2 to my assistant | pass 4 on to the team | delete number 3 | delete this email | delete all emails from the shop | throw 5 in the trash
        | move 2 to the archive folder | move it to a folder | file 6 under projects | empty the trash | empty my spam folder | mark everything as read
        | mark 2 as unread | flag 4 in outlook | put a star on number 1 | pin this message | block this sender | report this as spam | report as phishing
        | unsubscribe me from the newsletter | unsubscribe from all of these | add him to my contacts | save his number | add a new contact
        | what is the phone number of my uncle | create a rule for mails from the shop | change my signature | change my password | reset my password | print this
        | print the document | scan the document | download the attachment | open the attachment | save the attachment to my drive | upload the file to sharepoint
        | open excel | open the browser | open youtube | restart my computer | install the update | my printer doesn't work | the wifi is down | my laptop is slow
        | restore the deleted file | delete the file on the drive | post a tweet | like that post | what's trending | tweet a complaint to the airline
        | pay the invoice | transfer the money to the landlord | pay number 3 | approve the request in the system | sign the contract for me
        | fill in the form for me | file my expenses | submit my timesheet | request a day off for me | hire somebody | fire him | send flowers to my wife
        | never mind | forget it | forget about it | it doesn't matter | leave it | i'm done for today | stop talking | stop it | hmm let me think
        | one moment please | asdf | test one two | lorem ipsum | ok then | maybe | whatever | i don't care | i was talking to someone else | not you
        | good night lights | this is annoying | you got that wrong | that's not true | that makes no sense | what do you mean | what do you think of the boss
        | which team is the best | can you drive | do my homework | write the report for me | write code for me | fix the spreadsheet
        | calculate the average of the column | make a chart of our sales | draw a cat | remember my birthday | delete my photos | take a picture | record a video
        | start the meeting | join the call | end the call | record the meeting | share my screen | don't do anything | don't mark anything as done
        | don't delete anything | don't send anything | don't snooze it | do not forget my data | don't undo it | check item two on my shopping list
        | check off milk on my list | tick off the bread on my grocery list | cross the eggs off my grocery list | take butter off my shopping list
        | take the groceries off the list | mark the chore as done on my to-do list | check the second event of june | the third appointment in may please
        | remove the class scheduled on monday | remove all events from my calendar | wipe my calendar | delete all my appointments | delete every event next week
        | find and delete my gym session | clear my to-do list | delete my shopping list please | i don't want this list any more | i don't want this song any more
        | remind me tomorrow at three | remind me in an hour | remind me at noon to eat | remind me an hour before the appointment
        | remind me about the appointment with the dentist tomorrow | remind me about the party at six | remind me that i have to be at the gym at five
        | notify me before the game starts | alert me when the bus comes | give me a reminder for the concert | closest gas station | nearest pharmacy
        | good bars around here | where is the next bakery | cancel the reminder for the gym | what reminders do i have | what appointments do i have today
        | do i have a date on friday | what's the date on friday | is it monday today | will it be sunny on friday | will it be windy this afternoon
        | can i wear shorts tomorrow | weather for this week | schedule the pool party for saturday | schedule a haircut on tuesday
        | put the exam in my calendar for monday | switch off the lamp in the hall | turn the desk lamp off | lamp off | volume down | put on some classical music
        | put on my running playlist | play chess with me | no more talking please | be silent | repeat that louder | what happened in the world today
        | latest events in sports | tell me about the election | subscribe me to the newsletter | unsubscribe me from this shop
        | unsubscribe me from the weekly newsletter | take me off their mailing list | take me off the distribution list | stop the shop from writing me | block them
        | block mails from this company | don't let them write to me again | delete the mail from the shop | delete the thread with the bank
        | delete everything from the bank | remove this mail from outlook | throw the mail from the bank away | set all mails to read | set them to read in outlook
        | mark them unread | sync my outlook | open outlook | restart outlook | outlook does not start | archive the mails of last year in outlook
        | move the audit to monday | move the workshop to next month | shift the visit to friday | bring the review forward to tuesday
        | let the caterer know on the phone | call him back | let my neighbour in | let's have lunch | confirm the invitation to the party | accept his invitation
        | say yes to the invite | propose a new time for the meeting | email everybody that the office is closed | write to all customers that we are closed
        | mail the whole department the new plan | send him the file | send her the slides | send them the invoice again | send the contract to the client
        | schedule send this for tomorrow | cc my boss | put my assistant in copy | attach the plan and send it | who is the worst boss here
        | who is the nicest colleague | what do you think about my boss | tell me your opinion on the strategy | write my self-assessment
        | write a speech for the party | summarize the book for me | what is the meaning of life | i quit | see you tomorrow i'm off | i'm going home now
        | i'm done for today see you | time for lunch | i need a holiday | i am hungry get me something | what's for lunch in the canteen | order lunch for the team
        | order new business cards | water the plants | feed the cat | lock the door | open the garage | charge my phone | find my phone | how much battery is left
        | email my colleague | email my boss | email the team | mail my colleague | write an email | write a mail to my boss | start an email | start a new email
        | new email | new mail | compose an email | compose a message to my colleague | open my contacts | open the contact details of my colleague
        | find information about a contact | what is the email address of my colleague | add this address to my contacts | i'm in a meeting | i'm in a call
        | i'm busy right now | i'm on the phone | i'll be late | mute notifications for an hour | mute the notifications | turn off notifications on my phone
        | what's ten percent of ninety | what is 15 % of 380 | what's 12 times 14 | make a reservation at the restaurant | make an appointment with zzname
        | call zzname | invite zzname to the meeting | forward 3 to zzname | forward this to zzname | send zzname the file | start a new chat | put it in my calendar
        | put it in the calendar | put that on my list | delete zzname's mail | delete the mail from zzname | delete number 2 | who is the ceo of zzname
        | book zzname a hotel | order zzname flowers | pay zzname | pay the money to zzname | move the meeting with zzname to friday | cancel the meeting with zzname
        | accept zzname's invitation | block zzname | unsubscribe me from zzname | closest coffee shop | closest petrol station | closest supermarket
        | the closest bank | nearest bus stop | coffee shop near me | hotels near here | pizza near me | restaurants in berlin | directions to the airport
        | we're out of milk | we're out of paint put it on the list | remove the conference from my calendar | please remove the appointment on march seven
        | delete all data from my calendar | remove the birthday party from saturday | take the painting job off my list | select settings on the phone | tap start`,
      de: `stell einen wecker auf fünf | stell einen timer auf zehn minuten | weck mich um sieben | lösch den wecker | mach den wecker aus | welche wecker sind gestellt
        | mach das licht an | mach das licht im flur aus | dimm das licht | mach es wärmer | dreh die heizung runter | starte den staubsauger | mach mir einen kaffee
        | fahr die rollläden runter | spiel musik | spiel das nächste lied | stopp die musik | mach lauter | mach leiser | sei still | wie heißt dieses lied
        | mach das radio an | spiel den podcast weiter | wie wird das wetter | regnet es morgen | brauche ich einen schirm | wie kalt ist es draußen
        | wie spät ist es | welcher tag ist heute | wie viel uhr ist es in tokio | was sind zehn dollar in euro | wie viel ist zwölf mal neun | wie steht die aktie
        | wer ist bundespräsident | wie alt ist der papst | wer hat gestern gewonnen | was gibt es neues in der politik | was bedeutet entropie
        | wie schreibt man rhythmus | übersetze das ins französische | übersetz mir hallo auf spanisch | wie kocht man reis | gib mir ein rezept | erzähl einen witz
        | erzähl mir eine geschichte | sing ein lied | schreib ein gedicht | wirf eine münze | lass uns was spielen | wer hat dich gebaut | bist du ein mensch
        | wie heißt du | liebst du mich | du bist doof | mir ist langweilig | ich habe hunger | ich bin müde | mir geht es nicht gut | bestell eine pizza
        | bestell mir ein taxi | buch einen flug nach rom | buche einen tisch für zwei | reservier einen raum | miete ein auto | kauf fahrkarten | kauf papier nach
        | such ein restaurant in der nähe | wie komme ich zum bahnhof | ist stau | navigier mich nach hause | wann fährt der zug | setz milch auf die einkaufsliste
        | schreib brot auf meine liste | leg eine neue liste an | lösch die einkaufsliste | streich eier von der einkaufsliste | was steht auf der einkaufsliste
        | trag ein treffen am freitag ein | trag das essen in den kalender ein | leg einen termin mit dem team an | vereinbare einen termin mit der chefin
        | mach einen termin mit der steuerberaterin | verschieb meinen termin auf donnerstag | verleg die besprechung auf nächste woche | sag den termin ab
        | sag das meeting ab | lösch den termin am freitag | nimm die einladung an | lehn die einladung ab | lade das team ein | habe ich am dienstag zeit
        | bin ich mittags frei | setz meinen status auf beschäftigt | schalte den abwesenheitsassistenten ein | stell auf nicht stören
        | erinnere mich daran blumen zu kaufen | erinnere mich an den geburtstag meiner schwester | erinner mich den müll rauszubringen
        | leg eine erinnerung fürs fitnessstudio an | ruf meine frau an | ruf im büro an | ruf den zahnarzt an | schreib meinem bruder eine sms | wähle die hotline
        | schick meiner chefin eine mail | schick eine neue mail an alle | schreib eine neue mail an den vermieter
        | schick eine mail ans ganze team dass ich krank bin | schick die datei an den einkauf | schick die mail ab | schick es los | sende den entwurf
        | schick meine antwort ab | häng die datei an | leite das an die rechtsabteilung weiter | leite nummer 2 an meine assistentin weiter | leite die 4 weiter
        | gib die 3 ans team weiter | lösch nummer 3 | lösch diese mail | lösche alle mails vom shop | wirf die 5 in den papierkorb
        | verschieb die 2 in den ordner projekte | leg die mail im archivordner ab | leere den papierkorb | leer den spamordner | markier alles als gelesen
        | markiere 2 als ungelesen | setz eine fahne an die 4 | mach einen stern an nummer 1 | pinn die nachricht an | blockier den absender | melde das als spam
        | melde das als phishing | meld mich vom newsletter ab | bestell den newsletter ab | bestell alle newsletter ab | speicher seine nummer
        | leg einen kontakt an | wie ist die nummer von meinem onkel | leg eine regel für mails vom shop an | ändere meine signatur | ändere mein passwort
        | setz mein passwort zurück | druck das aus | drucke das dokument | scann das dokument | lade den anhang runter | öffne den anhang
        | speicher den anhang auf dem laufwerk | lade die datei hoch | öffne excel | öffne den browser | starte den rechner neu | installier das update
        | mein drucker geht nicht | das wlan geht nicht | mein laptop ist langsam | stell die gelöschte datei wieder her | poste das | was ist gerade im trend
        | bezahl die rechnung | überweis das geld an den vermieter | bezahle nummer 3 | gib den antrag im system frei | unterschreib den vertrag für mich
        | füll das formular aus | reich meine spesen ein | reich meinen urlaub ein | trag meine stunden ein | stell jemanden ein | schick meiner frau blumen | egal
        | vergiss es | ist egal | macht nichts | lass es | lass gut sein | ich mach feierabend | hör auf zu reden | hör auf | moment mal | warte kurz | asdf
        | test eins zwei | na gut | vielleicht | keine ahnung | ich hab mit jemand anderem geredet | nicht du | das nervt | das stimmt nicht
        | das ist falsch was du sagst | das ergibt keinen sinn | was meinst du damit | was hältst du vom chef | wer ist der beste verein | mach meine hausaufgaben
        | schreib den bericht für mich | schreib mir ein programm | rechne den durchschnitt der spalte aus | mal eine katze | merk dir meinen geburtstag
        | lösch meine fotos | mach ein foto | nimm ein video auf | starte die besprechung | tritt dem anruf bei | leg auf | teile meinen bildschirm | tu nichts
        | markiere nichts als erledigt | lösch nichts | schick nichts ab | stell nichts zurück | mach nichts rückgängig | hak milch auf der einkaufsliste ab
        | streich das brot von der einkaufsliste | nimm die butter von meiner einkaufsliste | der dritte termin im mai | lösch alle termine
        | lösche alle termine nächste woche | leer meinen kalender | räum meinen kalender auf | erinnere mich morgen um drei | erinnere mich in einer stunde
        | erinnere mich mittags ans essen | erinnere mich eine stunde vor dem termin | erinner mich an die party um sechs | gib mir bescheid wenn der bus kommt
        | nächste apotheke | nächste tankstelle | gute bars in der nähe | welche erinnerungen habe ich | welche termine habe ich heute | habe ich freitag ein date
        | welches datum ist freitag | wird es freitag sonnig | wird es windig | wetter für diese woche | trag die party am samstag ein
        | trag den friseur am dienstag ein | mach die lampe aus | lampe aus | leiser | spiel schach mit mir | was war heute in der welt los | sport ergebnisse
        | meld mich von diesem shop ab | meld mich vom wochenblatt ab | nimm mich vom verteiler | trag mich aus dem verteiler aus
        | bestell den newsletter vom shop ab | sperr den absender | sperr die firma | lass die mir nicht mehr schreiben | lösch die mail vom shop
        | lösch die mail von der bank | lösch den thread mit der bank | wirf die mail von der bank weg | entferne die mail aus outlook | setz alle mails auf gelesen
        | setz sie in outlook auf gelesen | synchronisiere mein outlook | öffne outlook | outlook startet nicht | verschieb die prüfung auf montag
        | verleg den workshop auf nächsten monat | leg den besuch auf freitag | zieh die besprechung auf dienstag vor | ruf ihn zurück | lass uns mittag essen
        | sag die feier zu | nimm seine einladung an | sag ja zu der einladung | schlag einen neuen termin vor | schreib allen dass das büro zu ist
        | schreib allen kunden dass wir geschlossen haben | mail der ganzen abteilung den plan | schick ihm die datei | schick ihr die folien per mail
        | schick ihnen die rechnung nochmal | schick den vertrag an den kunden | setz meine chefin in kopie | häng den plan an und schick ihn ab
        | wer ist der schlimmste chef hier | wer ist der netteste kollege | schreib meine selbsteinschätzung | schreib eine rede für die feier
        | fass mir das buch zusammen | was ist der sinn des lebens | ich kündige | ich gehe jetzt nach hause | bin dann mal weg | zeit fürs mittagessen
        | ich brauche urlaub | was gibt es in der kantine | bestell essen fürs team | bestell visitenkarten | gieß die blumen | füttere die katze
        | schließ die tür ab | mach die garage auf | wo ist mein handy | überweise die rechnung | überweise das geld | zahl die rechnung an den vermieter
        | mail meiner kollegin | schreib meiner chefin eine mail | neue mail | neue mail schreiben | eine neue mail | öffne meine kontakte
        | such den kontakt von meiner kollegin | wie ist die mailadresse von meiner kollegin | füg die adresse zu den kontakten hinzu | ich bin in einer besprechung
        | ich bin im call | ich bin gerade beschäftigt | ich telefoniere gerade | ich komme später ins büro | was sind zehn prozent von neunzig
        | was ist 15 % von 380 | ruf zzname an | lade zzname zum meeting ein | leite die 3 an zzname weiter | schick zzname die datei | schick die mail an alle
        | lösch die mail von zzname | lösche nummer 2 | druck mir das mal aus | erinnere mich an meinen zahnarzttermin | erinnere mich an den geburtstag von zzname
        | bestell zzname blumen | überweis zzname das geld | überweis das geld an zzname | verschieb das treffen mit zzname auf freitag
        | sag das treffen mit zzname ab | nimm die einladung von zzname an | blockier zzname | meld mich von zzname ab | stell die benachrichtigungen aus
        | trag das in meinen kalender ein`,
    },
  },
];
