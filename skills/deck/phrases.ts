import type { Phrasing } from '../core/phrasing.js';

/** How people ask for slides. */
export const PHRASES: readonly Phrasing[] = [
  {
    command: 'make slides of this',
    ways: {
      en: `turn this into a presentation | make slides of this | make a deck from this | turn this into slides | create a presentation from this | i need slides of this
        | put this in a powerpoint | make a powerpoint of this | prepare slides for this | build a deck from this | i need a presentation
        | make a presentation for my boss | turn this overview into a powerpoint | put all of this in a pptx | make a pptx of this | slides of all this
        | turn the digest into slides | make a deck of my digest | powerpoint of the overview | deckify this | convert this to slides
        | convert the summary to powerpoint | export this to powerpoint | export as pptx | save this as a powerpoint file | give it to me as slides
        | can i have that as a deck | i want this on slides | i'd like all this in presentation form | present this as slides | presentation out of this
        | do a deck out of it | do me a powerpoint from this | draft a deck from what you just wrote | draft slides | knock up some slides from this
        | throw this into a deck | throw together a presentation of it | put that onto slides | put the above in a presentation | get this into powerpoint
        | generate slides from this | generate a pptx | generate a presentation out of the above | produce a deck | produce slides from that answer
        | turn the above into a deck | turn it into a pptx | transform this into a presentation | reformat this as slides | make this presentable in powerpoint
        | make it a slideshow | a slideshow of this | a ppt of this | ppt version | powerpoint version of it | pptx file of that | slide version of your answer
        | as a slide deck | as powerpoint | how about slides for it | how do i get this as slides | is there a way to have this in powerpoint
        | i have to present this | i have to present this to the team | i'm presenting this to management | need this as a deck for the board
        | we need a deck out of that | boss wants this as slides | my manager wants it in powerpoint | use this for a presentation | use it to build slides
        | write slides based on this | compile this into a slide deck | one or two slides on all of that | download this as slides
        | can you do a powerpoint of that answer | slides from the above | i want to show this to the team as a presentation | i need slides for this | i need slides
        | slides please | slides for this | slides from this | make slides | make me slides | put this on slides | put this on a few slides | put it on a slide
        | a few slides please | a presentation please | a deck please | can you make slides | can you make slides from it | could you make a presentation
        | could you put it in powerpoint | i'd like slides | i'd like a deck of that | i want a presentation | powerpoint please | as slides please
        | as a presentation please`,
      de: `mach daraus eine präsentation | mach folien daraus | erstelle eine präsentation daraus | ich brauche folien davon | mach ein powerpoint daraus | bau daraus folien
        | präsentation daraus | das als präsentation | mach das als folien | ich brauche eine präsentation | erstell mir folien | mach folien aus der übersicht
        | mach eine präsentation aus der übersicht | die übersicht als folien | das alles als powerpoint | pptx davon bitte | mach slides draus
        | mach ein deck daraus | mach ein slide deck draus | mach einen foliensatz daraus | mach mir eine pptx | mach mir eine powerpoint daraus | bau mir ein deck
        | bau eine präsentation daraus | bau mir slides | erstell ein deck für den chef | erstellen sie daraus eine präsentation | erstellen sie folien davon
        | als folien | als slides | als deck | als powerpoint | als pptx | als präsentation aufbereiten | als foliensatz exportieren | in folien umwandeln
        | in eine präsentation umwandeln | in powerpoint exportieren | nach powerpoint exportieren | wandle das in eine präsentation um
        | pack das in eine präsentation | pack das auf folien | pack alles in ein deck | bring das auf folien | bring das in powerpoint form | setz das in folien um
        | folien erstellen | präsentation erstellen | powerpoint erstellen | slides erstellen | ich brauche das als powerpoint
        | ich brauche das als folien fürs meeting | ich brauche slides | ich muss das präsentieren | ich muss das morgen dem chef präsentieren
        | ich will das zeigen mach folien | bereite das als präsentation auf | bereite folien vor | bereite eine präsentation vor
        | stell mir eine präsentation zusammen | stell daraus folien zusammen | kann ich das als powerpoint haben | kann ich das als folien kriegen
        | gibt es das auch als präsentation | geht das auch als powerpoint | generier mir slides davon | generiere eine pptx | den digest als slides
        | aus dem digest ein deck | die zusammenfassung als folien | das hier alles auf folien | folien bitte | folien draus machen | kannst du folien draus machen
        | kannst du folien daraus machen | kannst du daraus eine präsentation machen | kannst du slides machen | mach folien | mach mir folien
        | mach mir folien daraus | mach folien davon | bitte folien | ein paar folien bitte | eine präsentation bitte | präsentation bitte | powerpoint bitte
        | ich möchte folien | ich hätte gern folien | ich hätte gern eine präsentation davon | das auf folien | das bitte als folien | als präsentation bitte`,
    },
  },
  {
    command: 'deck {item}',
    ways: {
      en: `make slides of {item} | make a deck about {item} | turn {item} into slides | turn {item} into a presentation | create a presentation about {item}
        | powerpoint about {item} | slides about {item} | a deck on {item} | presentation on {item} | build slides from {item} | slides for {item}
        | slides for the {item} thread | a powerpoint of {item} | make me slides about {item} | i need slides on {item} | deck for {item} | {item} as slides
        | {item} as a powerpoint | {item} in powerpoint form | {item} as a deck | {item} needs a slide deck | {item} should go into a presentation
        | {item} on a couple of slides | {item} has to be presented make the slides | convert {item} to slides | convert {item} into a powerpoint deck
        | export {item} as pptx | export {item} to powerpoint | generate slides from {item} | generate a pptx out of {item} | produce a presentation on {item}
        | produce a deck covering {item} | put {item} on slides | put {item} into a presentation | put {item} in powerpoint | put together a deck on {item}
        | put together some slides about {item} | throw {item} into a slide deck | whip up a presentation about {item} | knock up slides for {item}
        | draft a slide deck about {item} | draft slides on {item} | prepare a presentation about {item} | prepare slides covering {item} | create slides for {item}
        | create a pptx about {item} | design a deck around {item} | write slides about {item} | compile {item} into a deck | get {item} into powerpoint
        | have {item} ready as a presentation | i have to present {item} | i have to give a talk on {item} with slides | i'm presenting {item} and need slides
        | i need a powerpoint about {item} | i need a deck for {item} | i want {item} as a presentation | i'd like a presentation covering {item}
        | we need slides for {item} | we need a deck about {item} | my boss wants slides on {item} | my manager asked for a deck about {item}
        | can i get {item} as slides | can i have a deck out of {item} | give me slides for {item} | give me a powerpoint on {item} | a few slides on {item}
        | a short deck about {item} | a slideshow of {item} | a pptx with {item} | take {item} and make slides | take {item} and build a deck from it
        | based on {item} build a presentation | from {item} make a powerpoint | out of {item} a presentation | presentation material on {item}
        | slides for {item} please | slides on {item} please | slides {item} | make a presentation about {item} | make a presentation of {item}
        | make a presentation on {item} | make slides about {item} | make slides for {item} | make a deck of {item} | make a deck from {item}
        | i need slides about {item} | i need slides for {item} | i need a presentation about {item} | can you make slides about {item}
        | could you make a deck about {item} | i'd like slides on {item} | a presentation about {item} please | presentation {item} | deck {item} please`,
      de: `mach folien zu {item} | mach eine präsentation über {item} | präsentation zu {item} | folien über {item} | mach aus {item} eine präsentation
        | erstelle folien zu {item} | powerpoint zu {item} | mach aus {item} folien | eine präsentation über {item} | folien von {item} | folien für {item}
        | ich brauche folien zu {item} | mach mir folien über {item} | eine präsentation zu {item} | slides zu {item} | slides über {item} | slides für {item}
        | slide deck zu {item} | pptx zu {item} | foliensatz zu {item} | {item} als folien | {item} als präsentation | {item} als powerpoint | {item} als slides
        | {item} als pptx aufbereiten | {item} in folien umwandeln | {item} in eine präsentation packen | {item} nach powerpoint exportieren
        | aus {item} folien machen | aus {item} ein deck bauen | aus {item} slides generieren | aus dem thread zu {item} eine powerpoint machen
        | bau mir ein deck zu {item} | bau aus {item} eine präsentation | bau folien aus {item} | erstell eine powerpoint über {item}
        | erstelle eine präsentation zu {item} | erstellen sie folien über {item} | erstellen sie eine präsentation zum thema {item} | mach aus {item} ein powerpoint
        | mach slides aus {item} | mach ein deck aus {item} | mach mir eine pptx von {item} | machen sie aus {item} eine präsentation
        | wandle {item} in eine präsentation um | bereite {item} als präsentation auf | bereite {item} in folien auf | bereite folien zu {item} vor
        | bereite eine präsentation über {item} vor | pack {item} auf folien | pack {item} in ein deck | bring {item} auf slides | setz {item} in folien um
        | stell mir zu {item} eine präsentation zusammen | stell {item} als foliensatz zusammen | ich brauche eine präsentation über {item}
        | ich brauche {item} als powerpoint | ich brauche ein deck für {item} | ich muss {item} präsentieren | ich muss dem chef {item} präsentieren mach folien
        | ich halte einen vortrag über {item} erstell folien | zu {item} hätte ich gern folien | über {item} ein paar folien | zum thema {item} slides vorbereiten
        | den thread {item} als folien | die mail von {item} als präsentation | kann ich {item} als folien haben | folien zu {item} erstellen
        | präsentation über {item} vorbereiten | folien zu {item} bitte | folien {item} | slides {item} | eine präsentation zu {item} bitte | präsentation {item}
        | mach eine präsentation zu {item} | mach eine präsentation von {item} | mach folien von {item} | mach folien über {item} | ich hätte gern folien zu {item}
        | ich hätte gern eine präsentation über {item} | kannst du folien zu {item} machen | kannst du eine präsentation zu {item} machen | bitte folien zu {item}`,
    },
  },
];
