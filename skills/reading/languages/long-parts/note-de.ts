import type { NoteWords } from '../note-words.js';

export const deNotes: NoteWords = {
  first: {
    subject: 'ich wir',
    object: 'mich mir uns',
    own: 'mein meine meinen meinem meiner unser unsere unseren unserem unserer',
  },
  second: {
    subject: 'du',
    object: 'dich dir euch',
    own: 'dein deine deinen deinem deiner euer eure euren',
  },
  third: {
    subject: 'er sie',
    object: 'ihn ihm ihr',
    own: 'sein seine seinen seinem seiner ihre ihren ihrem ihrer',
  },
  formal: { subject: 'sie', object: 'ihnen', own: 'ihr ihre ihren ihrem ihrer' },
  toward: 'an für zu zum zur',
  from: 'von vom aus',
  by: 'von durch',
  prepositions:
    'an für zu zum zur von vom aus bei mit ohne nach über unter vor auf in im am um bis gegen durch zwischen wegen seit ab je pro',
  articles:
    'der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner dieser diese dieses diesen diesem alle jeder jede jedes beide',
  joins:
    'und aber oder sondern denn weil dass ob wenn falls während obwohl damit sonst wo wer was welche welcher bevor nachdem sobald',
  passive: 'bin wird wurde werden wurden worden ist sind war waren',
  auxiliaries:
    'ist sind war waren wird werden wurde wurden worden hat haben hatte kann können könnte muss müssen soll sollen sollte will wollen darf dürfen',
  adverbs: 'nicht auch schon noch jetzt nur wieder nie bereits',
  links: 'von',
  beforeVerb: 'zu',
  particles: '',
  deadlines: 'bis vor spätestens',
  that: 'dass',
  done: 'ist sind war waren hat haben hatte wurde wurden worden',
  modals: 'soll sollte muss müssen darf dürfen kann können braucht',
  participle:
    'ge\\p{L}+(?:t|en)|\\p{L}+iert|(?:be|er|ver|ent|zer)\\p{L}+t|\\p{L}+ge\\p{L}{2,}(?:t|en)',
  infinitive: '\\p{L}+(?:en|ern|eln|tun)',
  deniesClause: true,
  without: 'ohne',
  reversals:
    'fehl(?:t|en)|lehn|abgelehn|ablehn|absag|abgesag|scheiter|gescheiter|verbiet|verboten|verhinder|vermeid|stopp|gestopp|unmöglich',
  hedges:
    'vielleicht|möglich(?:erweise|st)?|eventuell|evtl|wahrscheinlich|vermutlich|womöglich|wohl|hoff\\p{L}*|versuch\\p{L}*|könnte[nt]?|möcht\\p{L}*|würde[nt]?|woll(?:en|t|te|ten)|wünsch\\p{L}*|gewünscht|will(?! be)|glaub\\p{L}*|denk\\p{L}*|mein(?:t|en)|schein\\p{L}*|plan(?:t|en)|geplant|voraussichtlich|ungefähr sicher|falls|wenn|unklar|offen|unsicher|ob|sollte(?=\\s+\\p{L}+(?:kommen|klappen))|erwart\\p{L}*|vorschlag\\p{L}*|vorgeschlagen|schlägt|überleg\\p{L}*|bemüh\\p{L}*|fraglich|vorläufig\\p{L}*|vorerst|unter vorbehalt',
  whether: 'ob',
  asking: 'wer was welche welcher welches wann wo warum wie sollen sollten',
  things: 'es etwas alles nichts',
  tells:
    'sagen mitteilen klären antworten bestätigen nennen angeben entscheiden prüfen fragen erklären',
  commits:
    'werde|wird(?!.*(?:ge\\p{L}+(?:t|en)|iert|(?:be|er|ver|ent|zer)\\p{L}+(?:t|en))(?!\\p{L}))|werden(?!.*(?:ge\\p{L}+(?:t|en)|iert))|versprech\\p{L}*|verspricht|versprochen|zugesagt|zusag\\p{L}*|sagt zu|garantier\\p{L}*|sicher|bestimmt|verpflicht\\p{L}*|sichert|zugesichert',
  wishes:
    'braucht brauchen möchte möchten will wollen bittet wünscht erwartet wartet benötigt bekommt bekommen erhält erhalten',
  polite: 'bitte',
  wording:
    'offen noch schon bereits klären unklar prüfen antworten mitteilen sagen bestätigen frage stand neu bitte möglichst spätestens bis zum wegen trotz muss soll nötig fällig termin mail rückmeldung keine kein nicht erst insgesamt etwa rund ungefähr derzeit jetzt geplant möglicherweise vielleicht jemand melden erledigen rückfrage zuerst vorher nachher gewünscht',
  examples: {
    ask: {
      sentence:
        'Tom: Könnten Sie sich bitte die Rechnung für den Mietwagen ansehen und mir vor Freitag antworten?',
      note: 'Rechnung für den Mietwagen vor Freitag ansehen',
    },
    news: {
      sentence:
        'Tom: Nur zur Info, der Mietwagen ist inzwischen zurück, mit einem Kratzer an der Tür.',
      note: 'Mietwagen ist zurück, mit einem Kratzer an der Tür',
    },
  },
  irregular: `geben gib gibt gab gegeben gibst
    nehmen nimm nimmt nahm genommen nimmst
    lesen lies liest las gelesen
    sprechen sprich spricht sprach gesprochen spreche
    treffen triff trifft traf getroffen
    helfen hilf hilft half geholfen
    sehen sieh sieht sah gesehen
    bringen bringt brachte gebracht
    denken denkt dachte gedacht
    gehen geht ging gegangen
    kommen kommt kam gekommen
    stehen steht stand gestanden
    fahren fährt fuhr gefahren
    tragen trägt trug getragen
    halten hält hielt gehalten
    lassen lässt ließ gelassen
    rufen ruft rief gerufen
    schreiben schreibt schrieb geschrieben
    bleiben bleibt blieb geblieben
    schließen schließt schloss geschlossen
    ziehen zieht zog gezogen
    finden findet fand gefunden
    essen isst aß gegessen
    werfen wirft warf geworfen
    übernehmen übernimmt übernahm übernommen
    wissen weiß wusste gewusst
    bitten bittet bat gebeten
    tun tut tat getan
    senden sendet sandte gesandt gesendet
    laufen läuft lief gelaufen
    fallen fällt fiel gefallen
    sterben stirbt starb gestorben
    werben wirbt warb geworben`,
};
