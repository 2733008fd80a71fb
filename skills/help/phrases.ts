import type { Phrasing } from '../core/phrasing.js';

/** How people ask what there is. */
export const PHRASES: readonly Phrasing[] = [
  {
    command: 'help',
    ways: {
      en: `what can you do | what can i ask you | how does this work | how do i use this | what are your commands | who are you | what are you | i need help | what do you do
        | show me what you can do | how can you help me | what commands are there | which commands are there | i'm new here | how do i start | where do i start
        | what are you good for | what are my options | show me the commands | help | i need assistance | i don't know what to do | i'm lost | i'm confused
        | i've never used this before | this is my first time using this | introduce yourself | introduction | instructions | user guide | manual | tutorial
        | get started | quick start | documentation | faq | usage | examples | example questions | command list | list of commands | list everything you can do
        | feature list | what features do you have | what functions do you offer | what functionality is there | what are your skills | what are your functions
        | what all can i do here | what can i say to you | what do i type | what does this app do | what is this bot | what is this thing | what is daybrief
        | what is possible here | what is your purpose | what's your job | what kind of things can you do | which questions can you answer | who am i talking to
        | how are you supposed to be used | how do i begin | how do i get going | how do i talk to you | how do i ask you something | how do you work
        | are you a human | are you an ai | are you a person | explain what you can do | give me a tour | show me around | show me how to use you
        | tell me about yourself | tell me what you do | tell me how this works | your features | your capabilities | what else can you do | what else is there
        | what can i ask | what can i say | what can i type | what should i type | i don't know what to type | i don't know what to say | i don't know how this works
        | can you help me | could you help me please | help please | how do i use you | how can i use this | what are you for | which commands do you know | commands
        | all commands please | is there a manual | instructions please`,
      de: `was kannst du | was kannst du alles | wie funktioniert das | wie benutze ich das | welche befehle gibt es | wer bist du | was bist du | ich brauche hilfe | hilfe
        | wie geht das | wobei kannst du helfen | was machst du | ich bin neu hier | welche befehle kennst du | wie fange ich an | was sind die befehle
        | was kannst du für mich tun | zeig mir die befehle | anleitung | bedienungsanleitung | hilfe anzeigen | zeig mir die hilfe | hilfeseite öffnen | hilf mir
        | helfen sie mir | ich brauche unterstützung | ich komme nicht klar | ich verstehe nicht wie das geht | ich verstehe dich nicht was kannst du
        | ich weiß nicht was ich sagen soll | ich weiß nicht wie ich dich benutze | ich kenne mich hier nicht aus | ich will wissen was du kannst
        | erklär mir deine funktionen | erklären sie mir was sie können | erkläre mir die bedienung | stell dich vor | wer sind sie | was können sie für mich tun
        | wobei hilfst du mir | wofür bist du da | wofür kann ich dich brauchen | wozu dient dieser bot | was ist das hier für ein bot | was ist deine aufgabe
        | was machst du hier eigentlich | was tust du so | was sind deine funktionen | was hast du drauf | was für befehle gibt es | was für kommandos verstehst du
        | was kann ich dich fragen | was kann ich hier machen | was kann man mit dir machen | was kann der bot | welche funktionen hast du | welche features gibt es
        | welche möglichkeiten habe ich | welche fragen kann ich stellen | wie funktionierst du | wie nutze ich diesen bot | wie spreche ich dich an
        | wie rede ich mit dir | wie lege ich los | womit kannst du mir helfen | womit soll ich anfangen | befehle anzeigen | befehlsübersicht | liste aller befehle
        | alle befehle auflisten | funktionsübersicht | zeigen sie mir ihre befehle | gib mir ein paar beispiele was du kannst | hilfe bitte | hilf mir mal
        | kannst du mir helfen | ich komme nicht weiter | ich weiß nicht was ich schreiben soll | ich weiß nicht wie das geht | was kannst du noch
        | was kannst du sonst noch | was geht noch | was kann ich fragen | was kann ich eingeben | was gibt es für befehle | was gibt es hier für befehle
        | was gibt es hier alles | befehle | befehlsliste | wie benutze ich dich | wie bedient man das | gibt es eine anleitung`,
    },
  },
  {
    command: 'help privacy',
    ways: {
      en: `what do you do with my data | what happens to my data | what do you store about me | what do you know about me | is my mail safe | who can see my mail
        | who can see my digest | do you keep my emails | where does my data go | is this private | can my boss read this | is my data shared
        | do you store my emails | do you save my mails | who else can see what you tell me | who sees what you write | can others see this | do you sell my data
        | is anyone else reading this | does openai get my mail | what do you keep | privacy | data protection | gdpr | security | is this confidential
        | is that stored anywhere | is it safe to give you access | is my data safe with you | is my email used to train ai | is my mail sent to an ai
        | is my mail stored on a server | is my information shared with anyone | is anything saved | is someone watching what i write | are my emails stored
        | are my emails being read by people | are my messages encrypted | are you spying on me | are you recording this | are you gdpr compliant
        | are you reading all my mail | are other people able to see my mail | are these answers visible to others | can anyone else see this
        | can it see what i ask you | can it admins read my mail through you | can my colleagues see this | do others in the group see my digest
        | do you keep a copy of my mail | do you log my messages | do you record what i say | do you remember what i write | do you save what i write
        | do you send my mail to anybody | do you share my information | do you use my mail for training | does anyone read my mail | does my company see this
        | does the ai see all my mail | does this go to the cloud | does this leave our network | for how long do you keep my data | how do you protect my mail
        | how is my data stored | how safe is this | how secure is this | what about my privacy | what do you have on me | what gets stored
        | what information do you collect | what is saved about me | what can you see in my mailbox | where is my data kept | where is my mail processed
        | where do my emails end up | which data do you store | who can read this | who has access to my inbox | who sees my data | will my boss see this
        | is my data safe | is this safe | does my boss see this | can my boss see this | who sees this | who sees what i ask | who reads my mail
        | do you read all my mail | do you keep my mails | do you keep my data | do you send my mail anywhere | where does my mail go | are my mails stored
        | are my mails saved somewhere | what do you store | what do you keep about me | do you share my data`,
      de: `was machst du mit meinen daten | was passiert mit meinen daten | was speicherst du über mich | was weißt du über mich | sind meine mails sicher
        | wer kann meine mails sehen | wer sieht meinen digest | behältst du meine mails | wohin gehen meine daten | ist das privat | kann mein chef das lesen
        | speicherst du meine mails | wer kann sehen was du mir schreibst | wer außer mir kann das sehen | kann das jemand anders sehen | liest jemand mit
        | was behältst du | gehen meine mails an openai | sieht das mein chef | datenschutz | infos zum datenschutz | wie hältst du es mit dem datenschutz
        | wie gehst du mit meinen daten um | wie sicher sind meine daten | wie lange speicherst du meine daten | wie lange behältst du meine mails
        | wie lange werden die daten aufbewahrt | wie werden meine mails verarbeitet | was geschieht mit meinen mails | was passiert mit dem inhalt meiner mails
        | was wird gespeichert | was wird protokolliert | was speichern sie über mich | was siehst du von mir | was kannst du alles sehen in meinem postfach
        | was weiß der bot über mich | welche daten speicherst du | welche daten hast du von mir | welche meiner mails siehst du | wo liegen meine daten
        | wo werden meine daten gespeichert | wo landen meine mails | wo stehen die server | wer liest meine mails | wer liest das hier mit
        | wer hat zugriff auf meine daten | wer bekommt meine daten | wer kann diesen chat lesen | wer kann meine zusammenfassung sehen
        | sehen die kollegen was du mir schickst | sieht die it was ich hier schreibe | sieht mein vorgesetzter meine anfragen | kann die it mitlesen
        | kann der admin meine mails lesen | kann mein chef sehen was ich dich frage | kann sonst jemand meine übersicht sehen | können andere meine mails sehen
        | bist du dsgvo konform | ist das datenschutzkonform | ist das vertraulich | ist das hier geheim | sind meine daten verschlüsselt
        | werden meine daten weitergegeben | werden meine mails zum training benutzt | trainierst du mit meinen mails | verkaufst du meine daten
        | merkst du dir was ich schreibe | speicherst du unseren chat | überwachst du mich | gehen meine daten in die cloud | gehen die mails in die usa
        | schickst du meine mails an eine ki | bekommt microsoft meine mails | darf ich dir vertrauliches zeigen | sind meine daten sicher
        | sind meine daten bei dir sicher | ist das sicher | sieht mein chef das | kann mein chef das sehen | können meine kollegen das sehen | wer sieht das
        | liest du alle meine mails | werden meine mails gespeichert | werden meine mails irgendwo gespeichert | was speicherst du | was hebst du auf
        | gibst du meine daten weiter | privatsphäre`,
    },
  },
];
