import type { Phrasing } from '../core/phrasing.js';

/** How people ask what a meeting came to; which one, a shared file or the answer's usage line says. */
export const PHRASES: readonly Phrasing[] = [
  {
    command: 'meeting',
    ways: {
      en: `meeting summary | meeting notes | minutes of the meeting | open questions from the meeting | outcome of the meeting | key takeaways from the meeting
        | recap of the call | summary of the meeting | boil the meeting down | can you minute this meeting | create minutes from the transcript
        | did we decide anything in the call | did i get any tasks in the meeting | digest the call | digest the meeting | do the minutes
        | fill me in on the meeting i missed | get the action items out of this transcript | give me the decisions from the meeting | give me the outcome of the call
        | here's a recording transcript sum it up | how did the meeting end | i missed the call what was said | i need the meeting minutes
        | i was late to the meeting what did i miss | i'll send you a transcript | list the action items from the meeting | meeting follow ups and who does them
        | process this meeting recording | read the meeting transcript | read this transcript | recap the meeting | sum up our meeting | summarise our call
        | summarise this vtt | summarize the recording | summarize the teams call | tell me what the meeting was about | tell me what was decided in the call
        | this is the transcript | transcript attached | transcript of the call | turn the recording into notes | vtt file
        | what are the next steps after the meeting | what did they decide in the meeting | what did we agree in the meeting | what happened in the meeting
        | what happened on the call | what tasks came out of the meeting | what was agreed in the meeting | what was decided in the meeting
        | what were the decisions in the meeting | which decisions were made in the call | which tasks were assigned in the meeting | who does what after the meeting
        | who promised what in the call | who took on what in the meeting | write up the call | write the meeting protocol | what's the outcome of the call
        | which points were discussed in the meeting | summarize a meeting | summarize a meeting for me | summarise my meeting | summary of the meeting please
        | can you summarize a meeting | can you do meetings | i have a transcript | i have a transcript here | i have a meeting recording transcript
        | here is a transcript | i've got the minutes of a meeting | what was decided at the meeting | what did we decide in the meeting
        | what came out of the meeting | what were the action items of the meeting | who has to do what after the meeting | the last meeting
        | how did the last meeting go | minutes please | minutes of the meeting please`,
      de: `werte das transkript aus | das transkript auswerten | fass das transkript zusammen | das meeting zusammenfassen | die sitzung kurz zusammenfassen
        | den call zusammenfassen | zusammenfassung der besprechung | summary vom call | meeting summary | recap vom meeting | meeting notes erstellen
        | meeting minutes draus machen | mach ein protokoll aus dem transkript | mach mir das protokoll | erstelle ein protokoll der sitzung
        | erstell ein besprechungsprotokoll | erstellen sie das sitzungsprotokoll | protokoll schreiben | ergebnisprotokoll | schreib das protokoll zur besprechung
        | ich brauche das protokoll zum meeting | ich war nicht im meeting was war da | ich schick dir gleich ein transkript | ich habe ein transkript hochgeladen
        | ich lade dir die mitschrift hoch | hier ist das transkript | hier ist die mitschrift vom meeting | anbei das transkript vom call
        | im anhang ist die besprechung als transkript | was wurde in der besprechung beschlossen | was wurde im meeting entschieden
        | was haben wir in der sitzung vereinbart | was kam beim meeting raus | was wurde im call besprochen | was waren die ergebnisse der besprechung
        | was sind die action items aus dem meeting | was steht im transkript | welche beschlüsse gab es im meeting | welche to dos kamen aus dem meeting
        | welche entscheidungen fielen in der sitzung | welche punkte blieben im meeting offen | wer hat im meeting was gesagt | wer macht was laut transkript
        | wer hatte im meeting am meisten redezeit | redeanteile im meeting | wie lief das meeting laut transkript | beschlüsse und aufgaben aus dem transkript
        | aufgaben aus dem meeting rausziehen | zieh die beschlüsse aus der mitschrift raus | lies das transkript und sag mir die ergebnisse
        | schau dir die aufzeichnung an was wurde beschlossen | analysiere das transkript | mitschrift auswerten | besprechung auswerten | meeting protokollieren
        | fass ein meeting zusammen | kannst du ein meeting zusammenfassen | kannst du besprechungen auswerten | besprechung zusammenfassen | meeting zusammenfassen
        | ich habe ein transkript | ich hab hier ein transkript | ich hab ein protokoll vom meeting | ich hab hier ein protokoll vom meeting | hier ist das protokoll
        | was wurde in der besprechung entschieden | was wurde im meeting beschlossen | was kam bei der besprechung raus | was haben wir in der sitzung entschieden
        | wer muss nach dem meeting was machen | besprechungsnotizen | besprechungsprotokoll | protokoll bitte | das letzte meeting | werte eine besprechung aus`,
    },
  },
];
