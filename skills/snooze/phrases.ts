import type { Phrasing } from '../core/phrasing.js';

/** How people put something off. */
export const PHRASES: readonly Phrasing[] = [
  {
    command: 'snooze {item} {until}',
    isChange: true,
    ways: {
      en: `remind me about {item} {until} | remind me of {item} {until} | snooze {item} until {until} | snooze {item} {until} | show me {item} again {until}
        | hide {item} until {until} | come back to {item} {until} | put {item} off until {until} | bring {item} up again {until} | ask me about {item} again {until}
        | {item} can wait until {until} | not now {item} {until} | remind me {until} about {item} | park {item} until {until} | come back to me with {item} {until}
        | put {item} off till {until} | put the {item} one off till {until} | i'll deal with {item} {until} | i will look at {item} {until}
        | keep {item} away until {until} | show {item} again {until} | let me see {item} again {until} | push {item} to {until} | leave {item} for {until}
        | {item} {until} please | ping me about {item} {until} | nudge me about {item} {until} | snooze {item} for {until} | wake me about {item} {until}
        | {item} back in my digest {until} | {item} should come back to my inbox overview {until} | {item} should resurface {until} | {item} i will reply to {until}
        | {item} i can only answer {until} | {item} i'll get to {until} hide it till then | {item} has time until {until} | {item} is not urgent until {until}
        | {item} isn't relevant before {until} | {item} doesn't need me until {until} | {item} doesn't have to be answered before {until}
        | {item} snoozed until {until} | {item} again in the digest {until} | {item} is something for {until} snooze it | {item} won't be answered before {until}
        | {until} bring {item} back up | {until} is soon enough for {item} | {until} is early enough to answer {item} | {until} remind me to answer {item}
        | {until} put {item} back in front of me | not before {until} do i want to see {item} | bring {item} back to my inbox {until}
        | bring up the thread about {item} {until} | defer {item} to {until} | deprioritise {item} until {until} | don't bother me with {item} until {until}
        | don't bring up {item} before {until} | don't show {item} before {until} | don't mention {item} before {until} | follow up on {item} {until}
        | hold {item} back until {until} | i can't answer {item} before {until} | i can't get to {item} until {until} | i don't have time for {item} until {until}
        | i don't want to see {item} until {until} | i won't get to {item} before {until} | i'll answer {item} {until} | i'll be able to answer {item} {until}
        | i'll get back to {item} {until} | i'll handle {item} {until} | i'll take care of {item} {until} | i'd rather answer {item} {until}
        | keep {item} hidden until {until} | keep {item} out of the digest until {until} | keep {item} quiet until {until}
        | leave {item} out of my digest until {until} | let {item} rest until {until} | let's look at {item} again {until} | make {item} reappear {until}
        | no need to show {item} before {until} | postpone the thread with {item} till {until} | put {item} on hold till {until} | put {item} on ice until {until}
        | remind me to follow up with {item} {until} | remind me {until} to reply to {item} | resurface {item} {until} | return {item} to the digest {until}
        | set {item} aside until {until} | shelve {item} until {until} | we'll look at {item} {until} | bring {item} back {until} | let's look at {item} {until}
        | can we look at {item} {until} | can we do {item} {until} | i'd rather see {item} {until} | i'd rather do {item} {until} | i'd prefer to see {item} {until}
        | push {item} back to {until} | move {item} to {until} in my digest | {item} {until} | {item} again {until} | {item} on {until} please
        | {item} can wait till {until} | not before {until} for {item} | {item} not before {until} | remind me {until} of {item} | {until} is early enough for {item}
        | {until} is fine for {item} | i'll do {item} {until} | i'll get to {item} {until} | i'll handle {item} {until} hide it until then
        | i'll deal with {item} {until} so keep it away until then | i can only look at {item} {until} | come back with {item} {until}
        | get back to me with {item} {until} | wake {item} up {until} | sleep {item} until {until} | hold {item} until {until} | leave {item} until {until}
        | give me {item} again {until} | take {item} away until {until} | no {item} until {until} | {item} should come back {until} | {until} for {item}
        | {until} for {item} please | {until} then for {item} | {until} with {item} please | {until} is better for {item} | for {item} {until} please
        | hide {item} for {until} | remind me about {item} {until} please | can you remind me about {item} {until} | can you bring {item} back {until}
        | could you show me {item} again {until} | could you hide {item} until {until} | would you bring {item} up {until} | i want to see {item} {until}
        | i'd like to see {item} {until} | i'd like to get {item} back {until} | let {item} sleep until {until}`,
      de: `erinnere mich {until} an {item} | erinnere mich an {item} {until} | stell {item} bis {until} zurück | leg mir {item} {until} wieder vor
        | zeig mir {item} {until} wieder | {item} bis {until} ausblenden | {item} kann bis {until} warten | {until} wieder an {item} erinnern
        | wiedervorlage {item} {until} | um {item} kümmere ich mich {until} | {item} mache ich {until} | {item} bis {until} weg | blende {item} bis {until} aus
        | blend {item} bis {until} aus | zeig {item} {until} wieder | {item} {until} wieder vorlegen | komm {until} auf {item} zurück | {item} erst {until}
        | leg {item} auf {until} | erinner mich {until} an {item} | erinnern sie mich {until} an {item} | leg mir die mail von {item} {until} wieder vor
        | leg mir den thread {item} {until} nochmal vor | legen sie mir {item} {until} wieder vor | leg {item} auf wiedervorlage {until}
        | wiedervorlage für {item} {until} | wiedervorlage auf {until} setzen für {item} | {item} zur wiedervorlage {until} | {item} {until} auf wiedervorlage legen
        | {item} bis {until} zurückstellen | {item} {until} erneut vorlegen | snooze den thread {item} {until} | stell den thread {item} zurück bis {until}
        | stellen sie {item} bis {until} zurück | blende den thread {item} bis {until} aus | blende die mail von {item} aus bis {until}
        | blenden sie {item} bis {until} aus | {item} ausblenden bis {until} | den thread {item} erst {until} wieder anzeigen
        | die mail von {item} bis {until} zurückstellen | die mail von {item} erst {until} wieder zeigen | die mail von {item} beantworte ich {until}
        | die mail von {item} hat zeit bis {until} | die anfrage von {item} kann bis {until} liegen bleiben | {until} den thread {item} wieder vorlegen
        | {until} will ich die mail von {item} wieder sehen | {until} soll {item} wieder in der übersicht stehen | {until} {item} wieder in den digest
        | {until} {item} wieder vorlegen | {until} erst zeigst du mir den thread {item} wieder | bis {until} will ich von {item} nichts in der übersicht sehen
        | bis {until} den thread {item} verstecken | zeig mir die mail von {item} erst {until} wieder | zeig mir den thread zu {item} {until} nochmal
        | zeigen sie mir {item} erst {until} wieder | zeig {item} nicht vor {until} im digest | lass {item} {until} wieder im digest auftauchen
        | lass die mail von {item} bis {until} ruhen | nimm {item} bis {until} aus der übersicht | nimm die mail von {item} bis {until} raus
        | park die mail von {item} bis {until} | parke den thread {item} bis {until} | verschieb die mail von {item} auf {until}
        | schieb den thread {item} auf {until} | vertage die mail von {item} auf {until} | auf die mail von {item} antworte ich erst {until}
        | ich antworte {item} erst {until} | ich beantworte {item} {until} | ich kümmere mich {until} um die mail von {item}
        | ich schaue mir die mail von {item} {until} an | den thread {item} schaue ich mir {until} an | erinnere mich {until} an die mail von {item}
        | erinnere mich {until} dass ich {item} noch antworten muss | mach mir eine wiedervorlage zu {item} {until} | setz {item} auf wiedervorlage {until}
        | die mail von {item} bis {until} snoozen | {item} {until} nochmal | {item} bitte {until} nochmal | {item} {until} wieder | {item} erst {until} wieder
        | {item} bitte {until} | {item} lieber {until} | {item} bitte {until} wieder vorlegen | {item} hat zeit bis {until} | {item} hat {until} noch zeit
        | {item} reicht {until} | {item} mach ich erst {until} | {item} schau ich mir {until} an | schieb {item} auf {until} | schieb {item} bis {until}
        | schiebe {item} auf {until} | verschieb {item} auf {until} | leg mir {item} {until} wieder hin | leg mir {item} {until} vor | zeig mir {item} erst {until}
        | erinnere mich {until} nochmal an {item} | um {item} kümmer ich mich {until} blend das solange aus | bis {until} will ich {item} nicht sehen
        | {item} will ich bis {until} nicht sehen | {until} nochmal {item} | {until} dann {item} | {until} bitte {item} | können wir {item} {until} machen
        | lass uns {item} {until} machen | lass {item} bis {until} liegen | blend {item} aus bis {until} | {item} schlummern bis {until}
        | komm {until} mit {item} wieder | bring mir {item} {until} wieder | weck {item} {until} | park {item} bis {until} | {item} soll {until} wiederkommen
        | ich möchte {item} erst {until} sehen | {item} kann bis {until} liegen bleiben | {item} muss bis {until} warten | {item} darf bis {until} warten
        | {item} erst {until} wieder zeigen | {item} bitte erst {until} wieder zeigen | bitte {item} erst {until} zeigen | bitte {item} {until} wieder zeigen
        | kannst du {item} {until} nochmal zeigen | kannst du mich {until} an {item} erinnern | könntest du mich {until} an {item} erinnern
        | kannst du {item} bis {until} zurückstellen | können sie mir {item} {until} wieder vorlegen | erinner mich bitte {until} an {item}
        | ich will {item} {until} sehen | {until} für {item} | {until} reicht für {item} | für {item} reicht {until}`,
    },
  },
  {
    command: 'snooze {item}',
    isChange: true,
    ways: {
      en: `snooze {item} | remind me about {item} later | remind me about {item} | not now {item} | put {item} off | later with {item} | {item} can wait | park {item}
        | hide {item} for now | snooze {item} for now | not now bring {item} back later | bring {item} back later | i'll look at {item} later | show me {item} later
        | later {item} | put {item} on hold | {item} not now | {item} can be answered later | {item} doesn't need an answer right away
        | {item} for another day hide it | {item} is for later | {item} is not a priority right away put it off | {item} is not for today
        | {item} is not urgent put it aside | {item} isn't urgent | {item} will have to wait | {item} on the back burner | {item} out of my sight for the moment
        | answer {item} some other time | ask me again later about {item} | come back to {item} later | deal with {item} later | defer the mail from {item}
        | defer answering {item} | delay answering {item} | don't show {item} for the time being | don't bother me with {item} today | don't need {item} right away
        | hide {item} for a while | hide {item} for the moment | hide {item} until later | hold off on answering {item} | i can't deal with {item} right now
        | i can't answer {item} yet | i don't have time for {item} today | i don't want to deal with {item} yet | i have no time for {item} at the moment
        | i need more time for {item} | i need to think about {item} put it aside | i'll answer {item} later | i'll do {item} another time | i'll get to {item} later
        | i'll return to {item} at some point | i'll take care of {item} later | i'm not ready to answer {item} | i'm too busy for {item} at the moment
        | let {item} rest for a bit | let {item} wait | let me think about {item} and show it later | let's leave {item} for later | let's return to {item} later
        | maybe later for {item} | no time for {item} | not the right time for {item} | not right away {item} | not ready for {item} yet | postpone answering {item}
        | postpone the thread about {item} | put {item} aside | put {item} on ice | put {item} to one side | remind me to reply to {item} at some point
        | reply to {item} later | set {item} aside for the moment | shelve {item} | take {item} out of sight for a bit | wait with {item} | {item} can wait a bit
        | {item} later | {item} another time | {item} some other time | not now for {item} | not {item} now | not yet {item} | no {item} for now | {item} for later
        | keep {item} for later | save {item} for later | leave {item} for later | leave {item} for now | i'll do {item} later | i'll look into {item} later
        | i'd rather do {item} later | let's do {item} later | can we do {item} later | remind me later about {item} | remind me about {item} some time
        | bring {item} up later | bring up {item} again later | push {item} back | push {item} | delay {item} | postpone {item} | defer {item} | sleep {item}
        | hide {item} for a bit | later for {item} | later please for {item} | {item} can wait for now | {item} will keep | {item} isn't for now
        | can you hide {item} for now | could you put {item} off | {item} can wait for another day | {item} can wait please | hide the mails from {item}
        | hide mails from {item}`,
      de: `stell {item} zurück | erinnere mich an {item} | erinnere mich später an {item} | {item} später | {item} kann warten | leg {item} auf wiedervorlage
        | {item} auf später verschieben | zeig mir {item} später wieder | schieb {item} auf | {item} erst mal weg | {item} jetzt nicht | {item} auf später
        | später nochmal {item} | schieb {item} | erinner mich später an {item} | leg die mail von {item} auf wiedervorlage | leg den thread {item} auf wiedervorlage
        | leg {item} auf die wiedervorlage | leg mir {item} später wieder vor | leg mir die mail von {item} später nochmal vor | legen sie {item} auf wiedervorlage
        | legen sie mir {item} später wieder vor | {item} auf wiedervorlage | {item} zur wiedervorlage | wiedervorlage für {item} | wiedervorlage zu {item}
        | mach eine wiedervorlage für {item} | pack {item} in die wiedervorlage | den thread zu {item} snoozen | die mail von {item} snoozen
        | die mail von {item} zurückstellen | die mail von {item} erstmal nicht anzeigen | die mail von {item} kann warten
        | die mail von {item} später nochmal zeigen | die mail von {item} lese ich später | die mail von {item} beantworte ich später
        | die anfrage von {item} hat noch zeit | die anfrage von {item} kann liegen bleiben | der thread {item} kann noch warten | der thread zu {item} hat zeit
        | den thread {item} später wieder vorlegen | den thread zu {item} schaue ich mir später an | den vorgang {item} zurückstellen | {item} später wieder vorlegen
        | {item} später beantworten | {item} später in der übersicht zeigen | {item} vorerst aus der übersicht nehmen | {item} für den moment ausblenden
        | {item} erst später wieder im digest | {item} beantworte ich später | auf {item} antworte ich später | ich kümmere mich später um die mail von {item}
        | ich hab jetzt keine zeit für die mail von {item} | ich will die mail von {item} jetzt nicht sehen aber später
        | für die mail von {item} habe ich gerade keinen kopf | blende {item} vorerst aus | blend die mail von {item} erstmal aus
        | nimm den thread {item} vorläufig raus | park die mail von {item} | parke den thread {item} | vertage die mail von {item} | schieb die mail von {item} auf
        | zeig mir den thread {item} ein andermal | zeigen sie mir die mail von {item} später wieder | erinnere mich später an die mail von {item}
        | erinnere mich dass ich {item} noch antworten muss | komm später auf die mail von {item} zurück | stell den thread {item} erstmal zurück
        | nimm {item} erstmal aus dem digest | stellen sie die mail von {item} vorerst zurück | {item} kann noch warten | {item} kann noch liegen bleiben
        | {item} hat noch zeit | {item} hat zeit | {item} nicht jetzt | {item} nachher | {item} mach ich später | {item} mache ich später
        | {item} schau ich mir später an | {item} lieber später | später {item} | lieber später {item} | lass {item} noch liegen | lass {item} erstmal liegen
        | leg {item} erstmal weg | schieb {item} erstmal | verschieb {item} | park {item} | parke {item} | {item} parken | {item} verschieben | {item} zurückstellen
        | {item} aufschieben | {item} snoozen | snooze {item} | erinner mich an {item} | erinner mich nochmal an {item} | erinnere mich nachher an {item}
        | komm später auf {item} zurück | zeig mir {item} nachher | blend {item} erstmal aus | {item} erstmal ausblenden | mit {item} warte ich noch
        | kannst du {item} zurückstellen | kannst du {item} erstmal ausblenden | könntest du {item} verschieben | kannst du mich später an {item} erinnern
        | {item} muss warten | {item} erst später`,
    },
  },
];
