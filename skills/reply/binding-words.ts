/**
 * What a person binds themselves by, in English, German, French, Spanish, Italian, Dutch and
 * Portuguese, without regard to the language a sentence is in: beginnings of words, whole words where
 * a "!" follows, and "_" between two.
 *
 * Written to find too much rather than too little: a sentence that is found where it binds nobody
 * costs a nicer wording and nothing else.
 */
const BEGINNINGS = {
  paying: `pay paid transfer wire wiring refund reimburs settle zahl bezahl überweis erstatt pai vire virer rembours regler réglera
    pag abon betal betaal overmak`,
  signing: 'sign unterschr unterzeich firm assin onderteken teken',
  promising: `promis guarant commit pledg assur warrant versprech versprich garant verpflicht zusag zugesag zusich promet promett
    promess engag compromet impegn assicur belo toezeg`,
  handingOver: `attach enclos send sent forward deliver provid anbei anhang anhäng angehäng beigefüg beifüg schick sende gesend liefer
    weiterleit joins joint joindr envo enverr transmet livr adjunt enví envi mand entreg allega allego invi inoltr consegn bijlage
    bijgevoeg bijvoeg stuur sture gestuur verstuur lever anex encaminh`,
  approving: `approv authori autori genehmig freigeb freigegeb bewillig gebillig approuv aprob aprov goedkeur goedgekeur`,
  agreeing: `yes! agree accept confirm absolutely certainly gladly ja! jawohl zustimm zugestimm einverstand bestätig akzeptier annehm
    oui! accord! volontiers sí! acept acuerdo sì! accett conferm akkoord bevestig sim! aceit concord`,
  undertaking: `i'll we'll i_will we_will i_shall we_shall ich_werde wir_werden werde_ich werden_wir je_vais nous_allons voy_a!
    vamos ik_zal wij_zullen we_zullen zal_ik vou!`,
  ending: `cancel terminat resign withdraw kündig gekündig storn résili annul démission rescind anul disdi annull dimett opzeg
    opgezeg rescis`,
  disclosing: `password credential grant access passwor kennwor zugang zugäng zugriff accès contraseñ acceso accesso wachtwoord toegang
    senha acesso`,
  ordering: `order buy purchas bestell kauf gekauf command achet compr pedid pido ordin acquist bestel koop encomend`,
  admitting: `liab responsib fault guilty haft schuld verantwort responsab fauté faute culp colp aansprake verantwoord`,
} as const;

/** A way in which a sentence binds whoever sends it. */
export type Binding = keyof typeof BEGINNINGS;

/** Words that agree without naming to what. */
const ASSENT = `yes! ok! okay! sure! agreed! fine! good! great! perfect! works! approved! gladly! happy! ja! jawohl! gern! gerne! klar!
  passt! gut! einverstanden! oui! volontiers! parfait! bien! d'accord! sí! vale! claro! perfecto! sì! bene! certo! perfetto!
  goed! prima! akkoord! graag! sim! ótimo! perfeito!`;
/** An undertaking in the short form of a note: "will look into it". */
const NOTED = 'will! werde! vais! zal!';

interface Patterns {
  readonly bindings: readonly (readonly [binding: Binding, pattern: RegExp])[];
  readonly assent: RegExp;
  readonly noted: RegExp;
}

let memory: Patterns | undefined;

/** Compiled when a draft is first checked: no start pays for it. */
function patterns(): Patterns {
  memory ??= {
    bindings: Object.entries(BEGINNINGS).map(
      // The entries of a constant object have its own keys.
      ([binding, words]) => [binding as Binding, toPattern(words)] as const,
    ),
    assent: toPattern(ASSENT),
    noted: toPattern(NOTED),
  };
  return memory;
}

function toPattern(words: string): RegExp {
  const all = words
    .split(/\s+/u)
    .map((word) => word.replace('!', '(?![a-zß-ɏ])').replaceAll('_', ' '));
  return new RegExp(`(?<![a-zß-ɏ])(?:${all.join('|')})`);
}

/** How a text binds whoever sends it. */
export function bindingsIn(text: string): readonly Binding[] {
  const lower = toPlain(text);
  return patterns().bindings.flatMap(([binding, pattern]) =>
    pattern.test(lower) ? [binding] : [],
  );
}

/** The ways in which a text binds its sender that their own words do not. */
export function strayBindings(text: string, own: string): readonly Binding[] {
  const lower = toPlain(own);
  const granted = new Set<Binding>(bindingsIn(own));
  if (patterns().assent.test(lower)) granted.add('agreeing').add('undertaking');
  if (patterns().noted.test(lower)) granted.add('undertaking');
  return bindingsIn(text).filter((binding) => !granted.has(binding));
}

function toPlain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('’', "'");
}
