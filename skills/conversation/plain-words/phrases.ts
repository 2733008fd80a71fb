import type { Phrasing } from '../../core/phrasing.js';

/** What people say to an answer that they look at: `readFollowUp` knows what it then means. */
export const FOLLOW_UP_PHRASES: readonly Phrasing[] = [
  {
    command: 'shorter',
    ways: {
      en: `shorter please | make it shorter | that's too long | too long | can you shorten it | in one sentence | give me the short version | just the gist | briefly please
        | keep it short | tldr | cut it down | make it snappier | half the length please | can i have that in half the length | shorter version | too much text
        | condense it | sum it up in one line | shorter | a shorter summary | a summary of that | abbreviate | abridge this | boil that down further | bottom line
        | briefer | can this be shorter | compact version | compress it | cut that in half | fewer words | get to the point | give me a shorter one | give me less
        | i don't want to read that much | in a few words | in a nutshell | in brief | in one line | in three sentences | keep it under three lines
        | leave out the details | less text | less verbose | less wordy | long story short | make it a one-liner | make it crisper | make it half as long
        | make it more compact | make it punchier | more briefly | more concise | nobody reads that much | not so long | one paragraph is enough
        | only the essentials | only the key facts | only the main points | reduce it | short and sweet | short form | shorten | shrink it | summarise your answer
        | telegram style | that is a wall of text | that's a lot to read | that's too much detail | tighten it | tighter | too detailed | too lengthy
        | too many words | too wordy | trim it | with less detail | you write too much | a bit shorter | much shorter | more than i can read trim it | trim it down
        | trim that | cut it | cut it short | cut that down | way too long | too long for me | that's long | that's a lot of text | that's more than i can read
        | can you make it shorter | can it be shorter | could you shorten that | could you keep it short | i'd like it shorter | i want it shorter
        | i need it shorter | just one line | one line please | one sentence please | the short version | the short version please | summarize that | in short`,
      de: `kürzer | mach es kürzer | das ist zu lang | zu lang | kannst du das kürzen | in einem satz | die kurzfassung | nur das wichtigste | fass dich kurz | kurz bitte
        | geht's kürzer | geht es kürzer | kürzer fassen | das ist mir zu lang | halb so lang | zu viel text | kürze das | kürz es ein | fass es kürzer
        | fass das knapper | fassen sie sich kürzer | fassen sie es knapper | knapper | etwas kürzer | noch kürzer | viel kürzer | deutlich kürzer
        | kürzer formulieren | ein bisschen kürzer | die hälfte reicht | auf die hälfte kürzen | auf einen satz reduzieren | auf das wesentliche reduzieren
        | nur das wesentliche | nur die kernaussage | nur die eckpunkte | nur stichpunkte | nur ein satz | in zwei sätzen | in drei stichpunkten | in einer zeile
        | in wenigen worten | in kurzform | kurzversion | die kurze version | gib mir die kurzfassung | das ganze in kurz | zu ausführlich | zu detailliert | zu viel
        | der text ist zu lang | das ist mir zu viel text | so viel lese ich nicht | so lang muss es nicht sein | das liest doch keiner so lang
        | kommen sie zum punkt | bring es auf den punkt | weniger text | weniger details | nicht so ausführlich | mach es knackiger | mach es kompakter | kompakter
        | dampf das ein | streich das zusammen | straffen | straff den text | short version | mach es short and sweet | geht das auch in kurz
        | das muss kürzer werden | kürzer bitte | bitte kürzer | kannst du es kürzer machen | kannst du das kürzer machen | kannst du das kürzer | geht das kürzer
        | ich hätte es gern kürzer | ich brauche es kürzer | das ist viel zu lang | viel zu lang | zu lang bitte kürzer | zu lang für mich
        | so viel kann ich nicht lesen | ein satz reicht | ein satz bitte | in kurz bitte | kurzfassung | kurzfassung bitte | kurze version bitte | mach's kürzer
        | machs kürzer | mach mal kürzer | fass dich kürzer | bitte kürzer fassen | kannst du dich kürzer fassen | könntest du das kürzen`,
    },
  },
  {
    command: 'longer',
    ways: {
      en: `longer please | more detail | give me more detail | tell me everything | the long version | show me all of it | in full please | go into detail | not so short
        | more details please | expand on that | longer | a bit longer | a longer answer | a longer draft | a longer summary | a longer version | all details
        | as detailed as possible | be more detailed | be more specific | comprehensive version | cover everything | detailed version | don't be so brief
        | don't leave anything out | don't skip anything | don't summarise so much | elaborate | extend it | extended version | flesh it out | full details
        | full length | give me a fuller picture | give me the full version | give me the whole story | go deeper | i need to know more | i want to know everything
        | in detail | in more depth | is that all you have on this | less brief | long form | make it longer | make it more thorough | more | nothing left out
        | same but longer | say more | show everything | show me more | show me the full text | spell it out | that is too little | that's a bit thin
        | that's not detailed enough | that's too brief | the complete version | the details | the full story | the rest of it | the whole thing | there must be more
        | too condensed | too short | too superficial | too vague | unabridged | with more context | more details | more details on that | more detail on this
        | some more detail please | i'd like more detail | i'd like a longer version | i want a longer version | i need it in more detail
        | can you go into more detail | can you tell me more | could you expand on that | could you elaborate | could you make it longer | tell me more | more please
        | more about that | more on that | go on | keep going | and more | what else does it say | the long version please | the full version please`,
      de: `länger | ausführlicher | mehr details | mehr einzelheiten | die lange fassung | alles bitte | genauer bitte | geh ins detail | nicht so kurz | bitte ausführlich
        | mach es ausführlicher | mach mehr daraus | mach den text länger | etwas länger | viel ausführlicher | ein bisschen mehr | mehr infos | mehr kontext
        | mehr hintergrund | mehr tiefe | weitere details | weitere einzelheiten | zusätzliche details | die details | alle infos dazu | in voller länge
        | in aller ausführlichkeit | im einzelnen | vollständig | die vollständige fassung | die langfassung | die ausführliche version | die langversion
        | der volle text | den ganzen text | den kompletten text zeigen | komplett anzeigen | nicht gekürzt | ungekürzt | das ist zu kurz | das reicht mir nicht
        | nicht so knapp | weniger knapp | detaillierter | geh mehr ins detail | gehen sie ins detail | gehen sie mehr in die tiefe | führ das aus
        | führen sie das näher aus | erläutere das näher | erläutern sie das genauer | schreib mehr dazu | sag mir mehr | erzähl mehr | hol weiter aus
        | bau den text aus | geht das auch ausführlicher | geht es auch länger | geht das genauer | gib mir mehr details | gib mir alle einzelheiten
        | ich will es genauer wissen | ich brauche mehr details | long version | da fehlt mir was das muss länger sein | länger bitte | bitte länger
        | bitte ausführlicher | etwas ausführlicher | bitte etwas ausführlicher | ausführlicher bitte | mehr dazu | mehr davon | mehr details bitte
        | mehr details dazu | mehr einzelheiten bitte | ich hätte es gern ausführlicher | ich hätte gern mehr details | kannst du das ausführlicher machen
        | kannst du mehr dazu sagen | kannst du ins detail gehen | erzähl mir mehr | erzähl mehr dazu | weiter | mach weiter | die lange version bitte
        | langfassung bitte | mehr infos dazu | mehr infos dazu bitte | mehr infos bitte | kannst du mehr dazu schreiben | könntest du ausführlicher werden`,
    },
  },
  {
    command: 'more formal',
    ways: {
      en: `make it more formal | more formally | that's too casual | sound more professional | more polite | less casual | formal version | formal style | in a formal tone
        | in formal english | in business english | in proper business style | be more formal | be less chatty | business like | businesslike | change the tone to formal
        | dear sir or madam style | don't be so casual | don't use slang | it's for a client make it formal | it must sound official | make it less informal
        | make it more businesslike | more corporate | more courteous | more distance | more distanced | more official | more politely | more professional | more proper
        | more respectful | more respectfully | more serious | more seriously | not so chummy | not so friendly | not formal enough | not professional enough | official tone
        | officially worded | polish the tone for a client | professional tone | professional version | put it formally | put it more professionally | raise the tone
        | same but formal | strictly formal | switch to formal | that sounds too casual | that sounds unprofessional | that's too chummy | too chatty | too colloquial
        | too familiar | too informal | too relaxed | too slangy | use formal language | use more formal wording | use polite wording | with more formality | with more respect
        | write it like a business letter`,
      de: `formeller | mach es förmlicher | das ist zu locker | professioneller | höflicher bitte | weniger locker | förmlicher | formeller formulieren | formaler
        | mach es formeller | mach es professioneller | mach es höflicher | mach es seriöser | mach das geschäftlicher | mach den ton förmlicher | machen sie es förmlicher
        | etwas formeller | noch formeller | etwas höflicher | ein bisschen professioneller | sachlicher | seriöser | geschäftsmäßiger | distanzierter | respektvoller | offizieller
        | businessmäßiger | im geschäftston | im business stil | in förmlichem ton | in formeller sprache | in der sie form | per sie | mit sie statt du | siez den empfänger
        | nicht duzen | wir siezen uns | schreib es förmlicher | schreib das höflicher | schreiben sie es formeller | formulier das förmlicher | formulieren sie es professioneller
        | das klingt zu locker | das klingt unprofessionell | das ist zu salopp | zu umgangssprachlich | zu kumpelhaft | weniger salopp | weniger umgangssprachlich
        | weniger flapsig | nicht so locker | nicht so salopp | nicht so flapsig | so kann ich das nicht an den chef schicken förmlicher | das geht an den vorstand mach es seriös
        | das geht an einen kunden formeller | es sollte professioneller klingen | es muss seriöser klingen | geht das auch höflicher | mehr business | more formal`,
    },
  },
  {
    command: 'friendlier',
    ways: {
      en: `make it friendlier | more friendly | that's too stiff | less formal | warmer please | nicer please | a friendlier tone | a friendlier version | be friendlier
        | casual tone | casual version | cheerful | cheerier | don't sound so formal | gentler | give it a personal touch | in a friendly tone | in a softer tone | informal
        | it's too formal | it's a good friend so keep it casual | it should sound friendlier | kinder | less official | less stiff | lighten the tone
        | like i would write to a friend | loosen it up | make it less harsh | make it more casual | make it more informal | make it nicer | make it sound more human
        | make it warmer | more laid back | more like a person | more personal | more relaxed | nicer | not so serious | not nice enough | put it more kindly | put it nicely
        | say it in a nicer way | soften it up | softer | sounds rude | sugarcoat it a bit | that sounds cold | that sounds too formal | that's a bit cold | that's too rude
        | that's too serious | too abrupt | too cold | too curt | too distant | too harsh | too impersonal | too stern | use a warmer tone | warm it up | we're on first name terms
        | with more warmth | write it in a friendlier way | write it more casually`,
      de: `freundlicher | mach es freundlicher | das ist zu steif | lockerer | wärmer bitte | netter bitte | freundlicher formulieren | mach es netter | mach es lockerer
        | mach es herzlicher | mach es wärmer | mach den ton freundlicher | etwas freundlicher | etwas netter | etwas lockerer | noch freundlicher | viel netter
        | ein bisschen wärmer | herzlicher | persönlicher | sympathischer | liebenswürdiger | entspannter | nahbarer | sanfter | weicher im ton | in freundlichem ton
        | in lockerem ton | im lockeren stil | in der du form | per du | mit du statt sie | duz den empfänger | wir duzen uns | nicht siezen | schreib das netter
        | schreiben sie es freundlicher | formulier das netter | formuliere das wärmer | formulieren sie es herzlicher | netter ausdrücken | das klingt zu steif
        | das klingt zu hart | das klingt unfreundlich | das ist zu förmlich | zu steif | zu kühl | zu streng | zu schroff | weniger formell | weniger förmlich | weniger steif
        | weniger streng | nicht so steif | nicht so förmlich | nicht so hart | es sollte netter klingen | lass es freundlicher klingen | geht das auch freundlicher
        | mit mehr wärme | friendly formulieren`,
    },
  },
];
