/** How people settle things and take on work, in one language. */
export interface LanguageCues {
  readonly decision: RegExp;
  /** The speaker takes something on: "ich schicke …", "je m'occupe …". */
  readonly promise: RegExp;
  /** Said when a question stays open. */
  readonly unanswered: RegExp;
}

/**
 * Cues of languages other than English. There, sentences are quoted and not reported, so a cue only
 * has to find them.
 */
export const LANGUAGE_CUES: Readonly<Record<string, LanguageCues>> = {
  de: {
    decision:
      /\b(?:beschlossen|entschieden|abgemacht|vereinbart|einigen wir uns|wir einigen uns|dabei bleibt es|bleibt es dabei|so machen wir|machen wir (?:das|es|so)|wir (?:nehmen|machen|bleiben bei|verschieben|lassen|gehen mit))\b/iu,
    promise:
      /(?<!\p{L})ich (?:werde|schicke|sende|rufe|kümmere|mache|schreibe|frage|kläre|prüfe|hole|bestelle|buche|bereite|melde|gebe|stelle|erledige|übernehme|besorge|organisiere|spreche|leite|trage|lege)(?!\p{L})/iu,
    unanswered:
      /\b(?:weiß ich (?:auch )?nicht|keine ahnung|müssen wir (?:noch )?klären|lassen wir offen|bleibt offen|gute frage)\b/iu,
  },
  fr: {
    decision:
      /\b(?:on a décidé|nous avons décidé|c['’]est décidé|d['’]accord, on|on (?:prend|garde|reste|fait|part sur)|nous (?:prenons|gardons|restons))\b/iu,
    promise:
      /\bje (?:vais|m['’]occupe|m['’]en occupe|vous envoie|t['’]envoie|prépare|vérifie|demande|appelle|fais|écris|contacte|réserve)\b/iu,
    unanswered: /\b(?:je ne sais pas|aucune idée|à voir|on verra|reste ouvert|bonne question)\b/iu,
  },
  es: {
    decision:
      /\b(?:hemos decidido|decidimos|queda(?:mos)? (?:decidido|en)|de acuerdo, (?:vamos|lo)|nos quedamos con|vamos con)\b/iu,
    promise:
      /\b(?:yo me encargo|me encargo|voy a|les? envío|te envío|preparo|reviso|pregunto|llamo|lo hago)\b/iu,
    unanswered: /\b(?:no lo sé|no sé|ni idea|queda abiert[oa]|buena pregunta|lo vemos)\b/iu,
  },
  it: {
    decision:
      /\b(?:abbiamo deciso|decidiamo|è deciso|d['’]accordo, (?:facciamo|andiamo)|facciamo così|restiamo|andiamo con|prendiamo)\b/iu,
    promise:
      /\b(?:me ne occupo|ci penso io|vi mando|ti mando|preparo|controllo|chiedo|chiamo|scrivo|lo faccio)\b/iu,
    unanswered: /\b(?:non (?:lo )?so|nessuna idea|resta aperto|bella domanda|vedremo)\b/iu,
  },
  nl: {
    decision:
      /\b(?:besloten|afgesproken|we (?:doen|nemen|houden|gaan voor|kiezen)|dat doen we)\b/iu,
    promise: /\bik (?:zal|ga|stuur|bel|maak|vraag|regel|bereid|controleer|schrijf|zorg|pak)\b/iu,
    unanswered: /\b(?:weet ik (?:ook )?niet|geen idee|blijft open|goede vraag|zoeken we uit)\b/iu,
  },
  pt: {
    decision:
      /\b(?:decidimos|ficou decidido|está decidido|combinado|vamos (?:com|ficar|usar)|ficamos com)\b/iu,
    promise:
      /\b(?:eu (?:vou|envio|faço|preparo|verifico|ligo|pergunto|trato)|vou enviar|trato disso)\b/iu,
    unanswered: /\b(?:não sei|nenhuma ideia|fica em aberto|boa pergunta|vamos ver)\b/iu,
  },
};
