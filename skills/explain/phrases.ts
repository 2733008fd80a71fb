import type { Phrasing } from '../core/phrasing.js';

/** How people ask where something comes from. */
export const PHRASES: readonly Phrasing[] = [
  {
    command: 'explain {item}',
    ways: {
      en: `why {item} | why is {item} here | why is {item} in my list | where does {item} come from | explain {item} | how do you know {item} | why do you show me {item}
        | what is the source of {item} | prove {item} | why does {item} need me | how did {item} get in here | why do you think {item} is important
        | why is {item} important | why is {item} in there | why did you pick {item} | why is {item} so high | what makes {item} important | why is {item} on top
        | why am i seeing {item} | why am i being shown {item} | why was {item} flagged | why was {item} picked | why was {item} included
        | why did {item} make it into the digest | why did {item} end up here | why did you list {item} | why did you put {item} under needs you
        | why do i have to care about {item} | why is {item} urgent | why is {item} ranked first | why is {item} my problem | why is {item} relevant for me
        | why does {item} appear here | why does it say {item} is due | why should i bother with {item} | why should {item} matter to me | how come {item} is on top
        | how come {item} is in my digest | how come you're showing me {item} | how did you come up with {item} | how did you find {item} | where did you read {item}
        | where does it say that in {item} | where's the proof for {item} | what's the reason for {item} being here | what's the reasoning behind {item}
        | what's the evidence for {item} | what's your source for {item} | what is {item} doing in my digest | what makes you think {item} needs me
        | what made you pick {item} | which mail is {item} based on | which mail does {item} come from | which sentence is {item} from | who says {item} is important
        | on what grounds is {item} here | for what reason is {item} listed | give me the reason for {item} | give me proof for {item}
        | show me the evidence behind {item} | show me where {item} comes from | tell me why {item} is important | tell me where you got {item} | justify {item}
        | justify why {item} is listed | back up {item} with the source | source for {item} | reasons behind {item} | origin of {item} | {item} where is that from
        | {item} is here because of what | {item} came from where | {item} on what basis | {item} says who | i don't know why {item} is here
        | i doubt {item} where is it from | are you sure about {item} | is {item} really important and why | how come {item} is on the list | how come {item} is here
        | how come i see {item} | how come {item} | why do i see {item} | why is {item} on the list | why is {item} on my list | why is {item} listed
        | why show me {item} | why did you show {item} | what's the reason for {item} | what is {item} based on | where is {item} from
        | where did you get {item} from | explain to me why {item} is here | which mail is {item} from | why did {item} make the list
        | what's the reason {item} is shown | what's the reason {item} is here | why is {item} shown | can you explain why {item} is there`,
      de: `warum {item} | warum ist {item} hier | wieso steht {item} hier | woher kommt {item} | erkläre {item} | woher weißt du {item} | warum zeigst du mir {item}
        | was ist die quelle von {item} | wieso ist {item} wichtig | warum braucht mich {item} | warum steht {item} da | warum steht {item} da oben
        | wieso ist {item} so weit oben | warum denkst du dass {item} wichtig ist | wieso taucht {item} auf | warum hast du {item} genommen
        | warum ist {item} in meiner übersicht | warum ist {item} ganz oben | warum ist {item} überhaupt dabei | warum ist {item} dringend
        | warum ist {item} wichtig für mich | wieso {item} | wieso zeigst du mir {item} an | wieso hältst du {item} für wichtig | wieso ist {item} in der liste
        | wieso soll ich mich um {item} kümmern | weshalb {item} | weshalb steht {item} in der übersicht | weshalb ist {item} so wichtig
        | weshalb wurde {item} ausgewählt | weswegen ist {item} da drin | aus welchem grund zeigst du {item} | aus welcher mail kommt {item}
        | aus welchem thread stammt {item} | woraus schließt du {item} | woher stammt {item} | woher weißt du das mit {item}
        | woran siehst du dass {item} dringend ist | woran erkennst du {item} | wie kommt {item} hier rein | wie kommt {item} in meinen digest
        | wie bist du auf {item} gekommen | wie hast du {item} eingestuft | wie begründest du {item} | begründen sie {item} | beleg für {item} | quelle {item}
        | quellen zu {item} anzeigen | {item} warum | {item} wieso ist das hier | {item} woher kommt das | {item} steht da weil
        | {item} ist doch gar nicht wichtig warum zeigst du das | {item} betrifft mich gar nicht wieso ist das drin | was macht {item} so wichtig
        | was ist der grund für {item} in der übersicht | was hat {item} in meiner liste zu suchen | was spricht dafür dass {item} wichtig ist
        | worauf stützt du {item} | worauf basiert {item} | zeig mir die quelle von {item} | zeig mir wo das mit {item} steht | wo hast du {item} her
        | stimmt das mit {item} wirklich | erklären sie warum {item} hier steht | erklär mir wieso {item} oben steht | nenn mir den grund für {item}
        | warum landet {item} bei mir | warum wird mir {item} angezeigt | warum geht mich {item} was an | warum muss ich bei {item} was tun
        | warum ist {item} wichtig | warum ist {item} da | warum ist {item} auf der liste | warum sehe ich {item} | warum steht {item} oben | wieso ist {item} drin
        | wieso steht {item} auf der liste | weshalb ist {item} dringend | woher hast du {item} | worauf beruht {item} | aus welcher mail ist {item}
        | wie kommst du auf {item} | begründe {item} | was ist der grund für {item} | kannst du mir sagen warum {item} da steht | warum ist {item} bei needs you`,
    },
  },
  {
    command: 'explain',
    ways: {
      en: `where did you get this from | how did you come up with this | what did you read | who wrote this | which mails did you read | is this written by a model
        | what are your sources | where does this come from | how do you know that | what is this based on | show the sources | where's that from
        | where did you find that information | where have you got that from | what's the source | what evidence do you have | what makes you think so
        | which model wrote this | which messages did you look at | which sources did you use | which documents is this from | who says that | who told you that
        | who came up with this | who made this text | did you make that up | did a machine write this | did an ai write this | did a human write that
        | is this ai generated | is this from a language model | is this made up | is that true | are you sure | are you making this up | are you hallucinating
        | how do you come to that conclusion | how did you figure that out | how was this written | how can you tell | how can i verify this | how reliable is this
        | can i trust this | can i see where that comes from | can you back that up | can you prove that | prove it | explain yourself | explain how you got there
        | explain where this comes from | justify your answer | show me the evidence | show me the proof | show your work | tell me where this is from
        | tell me what you read for this | on what basis | on what grounds do you say that | according to whom | says which mail | proof for that
        | i don't believe that | i doubt that | that can't be right where is it from | that sounds wrong where did you read it | reasoning behind this
        | what's the reasoning | how come | why do you say that | why this answer | how do you know | how do you know this | where do you get that from
        | where did you get that | where is that from | where does that come from | which mails is that from | which mail says that | what did you read for this
        | what is that based on | based on what | says who | why | why is that | are you sure about that | can you prove it | sources | sources please
        | show me the sources | show me where it says that | how did you come to that | how did you come to that conclusion | where did you get this information
        | where does this information come from`,
      de: `woher hast du das | wie kommst du darauf | was hast du gelesen | wer hat das geschrieben | welche mails hast du gelesen | worauf beruht das | was sind deine quellen
        | woher kommt das | woher weißt du das | worauf stützt sich das | woher stammt das | woher haben sie das | woher hast du diese info
        | woher kommen diese infos | woher nimmst du das | aus welchen mails kommt das | aus welcher mail hast du das | aus welcher quelle ist das
        | auf welchen mails basiert das | worauf basiert das | worauf stützt du dich | worauf gründet sich diese zusammenfassung | was ist die grundlage dafür
        | was ist die basis davon | quelle | quellen | quellen anzeigen | zeig mir die quellen | zeig mir woher das kommt | zeigen sie mir die quellen
        | nenn mir deine quellen | wie bist du darauf gekommen | wie kommst du zu dem ergebnis | wie hast du das ermittelt | wie hast du das ausgewählt
        | wie entsteht diese übersicht | wie ist das zustande gekommen | welche mails hast du dafür benutzt | welche mails hast du ausgewertet
        | welche nachrichten hast du dafür gelesen | welche quellen hast du benutzt | hat das eine ki geschrieben | hat das ein modell geschrieben
        | ist das von einer ki | ist das von chatgpt | ist das automatisch erzeugt | ist der text generiert | hast du dir das ausgedacht | hast du das erfunden
        | hast du alle mails gelesen | hast du das wirklich so gelesen | stimmt das überhaupt | kannst du das belegen | beleg das | beweise das | begründe das
        | wie sicher bist du dir da | wo steht das | wo hast du das gelesen | wo hast du das her | wer sagt das | von wem stammt dieser text
        | warum zeigst du mir das | wieso steht das so da | was hast du dafür alles durchgesehen | aus welchen mails ist das | aus welcher mail stammt das | warum
        | wieso das | bist du sicher | bist du dir sicher | stimmt das | beleg | belege bitte | zeig mir wo das steht | woher kommt diese info
        | woher kommt diese information | wo hast du diese info her`,
    },
  },
];
