import type { Phrasing } from '../../core/phrasing.js';
import type { Action, PublicReply } from '../../core/reply.js';
import { defineSkill } from '../../core/skill.js';

const HELLO: readonly Phrasing[] = [
  {
    command: 'hello',
    ways: {
      en: `hello | hi | hi there | hey | good morning | good afternoon | good evening | how are you | hello there | are you there | test | morning | hello my friend
        | hi how's it going | hi buddy | hiya | hey man | heya | howdy | hullo | hallo there | yo | sup | wassup | how are you doing | how are you feeling
        | how's life | how's your day going | how have you been | how goes it | good day to you | good to see you | g'day | greetings | mornin | morning bot
        | morning everyone | top of the morning to you | afternoon all | evening all | nice to meet you | nice to see you again | pleased to meet you
        | pleasure to meet you | long time no see | i'm back | it's me again | anybody there | anyone there | are you here | are you listening | are you okay
        | are you online | are you ready | are you up | are you up and running | are you working | do you read me | is anybody home | is this thing on | knock knock
        | ping | testing | just saying hello | just saying hi | just wanted to say hello | i just wanted to say hi | let me say hello | you alive | you awake
        | you ok | salutations | good afternoon daybrief | hey there bot | hello daybrief | hi daybrief | hey daybrief | hello again | hi again | hey again
        | good morning to you | morning daybrief | good evening daybrief | hey what's up | how are you today | hi how are you | are you there daybrief
        | hello anyone there`,
      de: `hallo | moin | servus | guten morgen | guten tag | guten abend | grüß dich | wie geht es dir | bist du da | hallo zusammen | hi | hey | hallöchen | hallo du
        | hallo bot | hallo daybrief | hi bot | hey du | hey bot | hi zusammen | moin moin | mahlzeit | tach | tag | tagchen | grüezi | grüß gott | grüß sie
        | sei gegrüßt | schönen guten abend | einen wunderschönen guten morgen | guten morgen bot | morgen zusammen | morgen allerseits | na | na du | wie gehts
        | wie geht es ihnen | wie läufts | wie läuft's bei dir | alles gut bei dir | was geht | huhu | hoi | hallihallo | ahoi | salut | guude | glück auf
        | bist du wach | bist du online | bist du noch da | sind sie da | jemand da | hörst du mich | ist da wer | ping | ich grüße dich | ich bin wieder da hallo
        | schön dich kennenzulernen | freut mich dich kennenzulernen | hallo erstmal | guten start in den tag | ein freundliches hallo | servus zusammen
        | na wie geht's | na wie gehts dir | wie geht es | wie geht's dir heute | hallo nochmal | hi nochmal | guten morgen daybrief | guten tag daybrief
        | guten abend daybrief | hey na | hi du | na alles klar | alles gut | hallo wie geht es dir`,
    },
  },
];

const THANKS: readonly Phrasing[] = [
  {
    command: 'thanks',
    ways: {
      en: `thanks | thank you | thx | thanks a lot | many thanks | great thanks | perfect | great | good job | well done | cool | nice | awesome | that's all | ok thanks
        | cheers | bye | goodbye | see you | that helped | that's really helpful | very helpful | much appreciated | brilliant | lovely | good bot | got it thanks
        | thanks that's what i needed | thanx | thankyou | ta | ty | tysm | tks | i appreciate it | i'm grateful | alright | amazing | bravo | excellent
        | exactly what i wanted | fab | fabulous | fantastic | fine by me | glad you did that | good | got it | gotcha | i like that | i love this
        | i'm happy with that | i'm impressed | impressive | interesting | keep up the good work | makes sense | marvellous | noted | outstanding | spot on | super
        | superb | sweet | talk to you later | terrific | that did the trick | that saved me time | that was fast | that was it | that was useful | that will do
        | that works for me | that'll do | that's enough for today | that's good to know | that's right | understood | very kind of you | wonderful | wow
        | you are a star | you made my day | you rock | you're a lifesaver | you're the best | yay | thanks that was all | thanks that's all | that was all
        | that was all thank you | that's all for now | that's it | that's it for today | that's it thanks | thanks that's it | great that's it for today
        | ok that's all thanks | no that's all | nothing else thanks | no thanks | i'm good thanks | all good | all good thanks | all done thanks | thanks i'm done
        | thank you that's enough | thanks for your help | thanks for that | great thanks a lot | cool thanks | nice one | perfect thank you | great job thanks
        | you've been very helpful | bye for now | see you tomorrow thanks | have a nice day | good night`,
      de: `danke | danke dir | danke schön | vielen dank | besten dank | super danke | perfekt | super | toll | gut gemacht | prima | alles klar | tschüss | bis später
        | das hat geholfen | ok danke | sehr hilfreich | das ist hilfreich | klasse | spitze | vielen dank dir | merci | danke sehr | danke für die hilfe
        | danke für den überblick | danke das reicht | danke bis morgen | dankeschön | tausend dank | herzlichen dank | schönen dank | recht vielen dank
        | ganz lieben dank | vielen dank für die unterstützung | ich danke ihnen | ich bedanke mich | thx | thanks | alles klar danke | passt danke | wunderbar
        | hervorragend | ausgezeichnet | großartig | genial | fantastisch | top | mega | sehr gut | sehr schön | sauber | stark | gute arbeit | gut gemacht bot
        | das war hilfreich | das hilft mir weiter | damit komme ich weiter | genau das wollte ich wissen | genau was ich gebraucht habe | das war's
        | das wars für heute | mehr brauche ich nicht | bin zufrieden | du bist der beste | du bist eine große hilfe | sie haben mir sehr geholfen
        | schönen feierabend | schönes wochenende | auf wiedersehen | bis dann | ciao | mach's gut | tschau | nice | cool | super gemacht | gut zu wissen danke
        | danke das war alles | danke das war's | danke das war's schon | danke das wars | das war alles | das war alles danke | das wäre alles | das reicht
        | das reicht danke | das reicht mir | das genügt | mehr nicht danke | sonst nichts danke | nein danke | nein danke das war's | passt | passt so danke
        | alles gut danke | alles bestens | bin fertig danke | danke ich bin fertig | danke für deine hilfe | danke bis morgen dann | vielen dank das war's
        | super vielen dank | cool danke | cool merci | gut danke | gut gemacht danke | schönen tag noch | gute nacht`,
    },
  },
];

/** What is answered with a word and does nothing. No command: neither help nor a manifest lists it. */
export const SMALL_TALK = [
  smallTalk('hello', HELLO, 'Hello. I read what piles up and tell you what matters.'),
  smallTalk('thanks', THANKS, 'You are welcome.'),
];

const NEXT: readonly Action[] = [
  { kind: 'command', label: 'Digest', command: 'digest' },
  { kind: 'command', label: 'Help', command: 'help' },
];

function smallTalk(name: string, phrases: readonly Phrasing[], words: string) {
  return defineSkill({
    name,
    summary: words,
    group: 'settings',
    params: {},
    examples: [name],
    phrases: async () => phrases,
    places: ['personal', 'group', 'channel'],
    needs: [],
    async run(): Promise<PublicReply> {
      return { kind: 'notice', audience: 'place', title: [words], sections: [], actions: NEXT };
    },
  });
}
