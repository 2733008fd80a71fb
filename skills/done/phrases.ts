import type { Phrasing } from '../core/phrasing.js';

/** How people say that something is dealt with. */
export const PHRASES: readonly Phrasing[] = [
  {
    command: 'done {item}',
    isChange: true,
    ways: {
      en: `mark {item} as done | mark {item} done | {item} is done | i'm done with {item} | done with {item} | i already answered {item} | i have answered {item}
        | i've dealt with {item} | i took care of {item} | tick off {item} | {item} is dealt with | {item} is taken care of | close {item} | archive {item}
        | check off {item} | i finished {item} | i already replied to {item} | get rid of {item} | dismiss {item} | hide {item} | finished with {item}
        | set {item} to done | {item} is sorted | {item} is sorted drop it | drop {item} | no need to keep showing me {item} | don't show me {item} again
        | stop showing me {item} | i've handled {item} | i handled {item} | {item} is handled | {item} is finished | {item} has been dealt with
        | i've taken care of {item} | i already did {item} | done with number {item} | check {item} off | tick {item} off | check off {item}'s request
        | cross off {item} | you can drop {item} | remove {item} from my list | {item} is all sorted now | {item} is settled | {item} is resolved
        | {item} has been answered | {item} has been resolved | {item} got an answer from me already | {item} can be archived | {item} can be marked as done
        | {item} can be closed | {item} can go from the digest | {item} can disappear from my digest | {item} doesn't need an answer anymore | {item} needs no reply
        | {item} needs no further action from me | {item} is no longer relevant in my inbox | {item} is off my plate | {item} i've replied to
        | {item} i already handled outside of mail | {item} should not show up in the digest again | archive {item}'s thread | close the thread with {item}
        | mark {item} as handled | mark {item} as answered | mark {item} as completed | mark {item} resolved | mark {item} as dealt with | flag {item} as done
        | put {item} down as done | consider {item} done | treat {item} as done | count {item} as answered | take {item} off my digest
        | take {item} out of the overview | take {item} off the list of things i have to answer | clear {item} from my inbox overview
        | leave {item} out of the digest from now on | scratch {item} i've answered it | no need to answer {item} anymore | no reply needed on {item}
        | nothing more to do on {item} | nothing left to do for {item} | that's {item} answered | we're done with {item} | we settled {item} on the phone
        | i've sorted {item} out | i just replied to {item} | i wrote back to {item} already | i already got back to {item} | i already sent {item} an answer
        | i already spoke to {item} so it's done | i called {item} so that mail is done | i've closed {item} | i've wrapped up {item} | i've settled {item}
        | i'm through with {item} | i don't need to see {item} anymore | i won't answer {item} mark it done | somebody else has dealt with {item}
        | someone else answered {item} | already dealt with {item} | {item} is off the table | {item} is out of the way | {item} is through | {item} is finished with
        | {item} sorted | {item} done | {item} finished | {item} dealt with | {item} handled | {item} completed | {item} settled | {item} has an answer
        | {item} got a reply | {item} has been sorted | {item} has been done | {item} was taken care of | {item} is answered | {item} took care of itself
        | {item} solved itself | {item} is history | tick {item} | check {item} | strike {item} | strike {item} off | cross {item} off my list
        | cross {item} off the list | cross out {item} | take {item} off the list | take {item} off | i replied to {item} | i replied to {item} already
        | i've replied to {item} | i wrote to {item} | i answered {item} | i've answered {item} tick it off | i signed {item} you can tick it off
        | i've done {item} you can drop it | i sent {item} what they wanted | i paid {item} already | i did {item} | i did {item} this morning
        | {item} has the answer tick it off | {item} can be ticked off | you can tick off {item} | you can close {item} | you can take {item} off
        | you can forget about {item} it's done | that's {item} done | that's {item} sorted | finished {item} | completed {item} | handled {item} | sorted {item}
        | you can remove {item} | you can remove {item} i called them | remove {item} from the list | {item} has been paid | {item} has been paid close it
        | {item} has been signed | {item} has been sent | {item} was sent out already | i called {item} you can remove it | i have replied to {item}
        | i've signed {item} | i've sent {item} | i've paid {item} | close {item} please | {item} is closed | {item} is off my desk`,
      de: `markiere {item} als erledigt | {item} ist erledigt | erledigt {item} | {item} erledigt | ich habe {item} erledigt | {item} abhaken | hake {item} ab
        | ich habe {item} schon geantwortet | ich habe {item} beantwortet | {item} kann weg | mit {item} bin ich fertig | {item} ist fertig | {item} ausblenden
        | schließ {item} ab | leg {item} weg | {item} habe ich schon beantwortet | {item} als erledigt markieren | {item} bitte als erledigt markieren
        | das mit {item} habe ich gemacht | das mit {item} hab ich schon gemacht | {item} habe ich schon erledigt | {item} hab ich erledigt
        | um {item} habe ich mich gekümmert | zeig mir {item} nicht mehr | nimm {item} von der liste | streich {item} | {item} ist durch | {item} ist geklärt
        | {item} kann gelöscht werden von der liste | die mail von {item} ist erledigt | die mail von {item} als erledigt markieren
        | die mail von {item} habe ich beantwortet | die mail zu {item} kann aus der übersicht | die anfrage von {item} ist erledigt
        | die anfrage von {item} habe ich schon beantwortet | die sache mit {item} ist geklärt du kannst sie ausblenden | der thread {item} ist erledigt
        | der thread zu {item} kann zu | der vorgang {item} ist abgeschlossen | den thread {item} schließen | den thread zu {item} als erledigt markieren
        | den vorgang {item} abschließen | vorgang {item} erledigt | thread {item} abhaken | mail {item} abhaken | mail {item} ist erledigt
        | {item} habe ich schon per mail beantwortet | {item} hat schon eine antwort von mir | {item} hat meine antwort schon bekommen | {item} ist beantwortet
        | {item} wurde bereits beantwortet | {item} im digest nicht mehr anzeigen | {item} aus dem überblick nehmen | {item} aus meiner übersicht entfernen
        | {item} muss nicht mehr im digest stehen | {item} brauche ich in der übersicht nicht mehr | {item} ist vom tisch du musst es nicht mehr anzeigen
        | {item} archivieren | setz den thread {item} auf done | markier {item} als beantwortet | nimm {item} aus dem digest
        | nimm die mail von {item} aus der übersicht | nimm den thread {item} raus aus dem überblick | blende den thread {item} dauerhaft aus
        | blend die mail von {item} aus | lass {item} künftig aus der übersicht weg | hake die mail von {item} ab | schließ den vorgang {item} ab
        | schließ den thread mit {item} | archiviere {item} | archivier den thread {item} | leg den thread {item} ad acta | ich habe {item} schon zurückgeschrieben
        | ich habe auf {item} schon geantwortet | ich hab die mail von {item} erledigt | ich habe mich um die mail von {item} gekümmert
        | mit dem thread {item} bin ich durch | bei {item} muss ich nichts mehr machen nimm es aus der übersicht | bei {item} ist alles beantwortet
        | um die anfrage von {item} habe ich mich schon gekümmert | zeig mir den thread {item} nicht mehr an | die mail von {item} will ich nicht mehr sehen
        | markieren sie die mail von {item} als erledigt | haken sie den thread {item} ab | {item} ist abgehakt | {item} abgehakt | {item} fertig | {item} gemacht
        | {item} beantwortet | {item} geklärt | {item} durch | {item} ist weg | {item} ist beantwortet worden | {item} ist gemacht | {item} hat sich erledigt
        | {item} hat sich geklärt | {item} hab ich gemacht | {item} hab ich schon gemacht | {item} hab ich geantwortet | {item} habe ich geantwortet
        | {item} hab ich schon geantwortet | {item} hab ich beantwortet | {item} hab ich schon | {item} hab ich heute früh erledigt | {item} kannst du streichen
        | {item} kannst du abhaken | {item} kannst du rausnehmen | {item} kannst du zumachen | {item} kannst du wegnehmen | du kannst {item} abhaken
        | du kannst {item} streichen | du kannst {item} rausnehmen | streich {item} bitte | streiche {item} von der liste | hak {item} ab | mach {item} zu
        | {item} von der liste nehmen | {item} muss ich nicht mehr machen | {item} brauch ich nicht mehr | {item} hat die antwort schon | mit {item} bin ich durch
        | habe {item} erledigt | hab {item} erledigt | hab {item} schon beantwortet | hab {item} schon geantwortet | ich hab {item} gestern geantwortet
        | ich hab mit {item} telefoniert das ist erledigt | ich hab {item} unterschrieben kannst du abhaken | ich hab {item} bezahlt ist erledigt
        | {item} ist unterschrieben bitte abhaken | {item} ist bezahlt | {item} ist bezahlt bitte abhaken | {item} ist verschickt | {item} ist raus
        | {item} ist unterschrieben | {item} wurde bezahlt | {item} bitte abhaken | {item} bitte schließen | bitte {item} abhaken | bitte {item} streichen
        | kannst du {item} abhaken | kannst du {item} als erledigt markieren | könntest du {item} abhaken | können sie {item} als erledigt markieren
        | ich habe {item} unterschrieben | ich habe {item} bezahlt | ich habe {item} verschickt | hab {item} bezahlt | hab mich um {item} gekümmert`,
    },
  },
];
