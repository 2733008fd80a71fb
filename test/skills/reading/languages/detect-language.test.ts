import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../../skills/reading/languages/detection/detect-language.js';

describe('language', () => {
  it.each([
    ['en', 'Could you please send me the figures for the third quarter?'],
    ['en', 'Thanks, that works for me.'],
    ['en', "Done, including Malcolm's note. Tests to follow once we agree about ancestors."],
    ['de', 'Könnten Sie mir bitte die Zahlen für das dritte Quartal schicken?'],
    ['de', 'Das passt mir gut, danke.'],
    ['fr', 'Pourriez-vous m’envoyer les chiffres du troisième trimestre ?'],
    ['es', '¿Podría enviarme las cifras del tercer trimestre, por favor?'],
    ['it', 'Potrebbe inviarmi i dati del terzo trimestre, per favore?'],
    ['nl', 'Kunt u mij de cijfers van het derde kwartaal sturen?'],
    ['pt', 'Você pode me enviar os números do terceiro trimestre, por favor?'],
    ['da', 'Kan du sende mig tallene for tredje kvartal? Jeg har ikke fået dem.'],
    ['sv', 'Kan du skicka siffrorna för tredje kvartalet till mig?'],
    ['no', 'Kan du sende meg tallene for tredje kvartal? Jeg har ikke fått dem, takk.'],
    ['fi', 'Voisitko lähettää minulle kolmannen neljänneksen luvut, kiitos?'],
    ['pl', 'Czy możesz wysłać mi dane za trzeci kwartał? Dziękuję.'],
    ['cs', 'Můžete mi prosím poslat čísla za třetí čtvrtletí? Děkuji.'],
    ['hu', 'El tudná küldeni a harmadik negyedév számait? Köszönöm.'],
    ['ro', 'Îmi puteți trimite cifrele pentru al treilea trimestru? Mulțumesc.'],
    ['tr', 'Üçüncü çeyrek rakamlarını bana gönderir misiniz? Teşekkürler.'],
    ['ru', 'Не могли бы вы прислать цифры за третий квартал?'],
    ['uk', 'Чи могли б ви надіслати цифри за третій квартал?'],
    ['el', 'Μπορείτε να μου στείλετε τα στοιχεία;'],
    ['zh', '请把第三季度的数字发给我。'],
    ['ja', '第三四半期の数字を送ってください。'],
    ['ko', '3분기 수치를 보내 주세요.'],
    ['ar', 'هل يمكنك إرسال الأرقام؟'],
    // Short mails hardly have an article or a "please".
    ['en', 'Printer fixed. Toner comes Wednesday.'],
    ['de', 'Bringst du mir morgen die Schlüssel mit?'],
    ['de', 'Angebot unterschrieben zurück.'],
    ['fr', 'Renvoie-moi la liste avant mercredi.'],
    ['fr', 'Imprimante réparée. Toner livré mercredi.'],
    ['es', 'Imprime el plano antes del lunes.'],
    ['es', 'Impresora arreglada. Tóner llega miércoles.'],
    ['it', 'Stampante riparata. Toner mercoledì.'],
    ['nl', 'Print de tekening uiterlijk woensdag.'],
    ['pt', 'Impressora arranjada. Toner chega quarta.'],
    // What most of a long text is written in counts, and not how it begins.
    [
      'fr',
      `Hello everybody, welcome to the weekly call.\n${'Nous avons reçu les chiffres du troisième trimestre. '.repeat(40)}`,
    ],
    ['he', 'תוכל לשלוח לי את המספרים?'],
  ])('%s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each([
    '',
    'ok',
    '12:30',
    'https://example.com/the/and/of',
    'Zzyx qwrt plmk',
    'Danke, Mia',
    'Fusce bibendum, quam hendrerit sagittis tempor, dui turpis tempus erat',
  ])('does not guess at: %s', (text) => {
    expect(detectLanguage(text)).toBeUndefined();
  });
});
