import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../../../adapters/mime/bytes/charset.js';

const encode = (text: string, charset: string) => iconv.encode(text, charset);

describe('text of a charset', () => {
  it.each([
    ['iso-8859-1', 'windows-1252', '“Grüße” – 12 € …'],
    ['windows-1252', 'windows-1252', 'It’s the crew’s “yes”'],
    ['latin1', 'windows-1252', 'Ça coûte 7 €'],
    ['cp850', 'cp850', 'Schöne Grüße aus Köln'],
    ['ibm866', 'ibm866', 'Привет, экипаж'],
    ['koi8-r', 'koi8-r', 'Пришлите счёт'],
    ['gb2312', 'gb18030', '请寄来码头的账单'],
    ['shift_jis', 'shift_jis', '桟橋の請求書を送ってください'],
    ['utf-16', 'utf-16', 'Grüße'],
  ])('labelled %s is read as %s', (label, charset, text) => {
    expect(decodeBytes(encode(text, charset), label)).toBe(text);
  });

  it('in an escaped charset is read with and without its label', () => {
    const bytes = Buffer.from('\u001b$B@A5a=q\u001b(B ok', 'latin1');
    expect(decodeBytes(bytes, 'iso-2022-jp')).toBe('請求書 ok');
    expect(decodeBytes(bytes)).toBe('請求書 ok');
  });

  it.each(['us-ascii', 'iso-8859-1', 'windows-1251', '', 'unknown-8bit', 'x-nobody-knows'])(
    'that is UTF-8 is read as such although its label is "%s"',
    (label) => {
      expect(decodeBytes(Buffer.from('Fährt der Bus über Łódź?'), label)).toBe(
        'Fährt der Bus über Łódź?',
      );
    },
  );

  it.each([
    ['gb18030', '请在星期五之前寄来码头的账单，谢谢。'],
    ['big5', '請在星期五之前寄來碼頭的帳單，謝謝。'],
    ['shift_jis', '金曜日までに桟橋の請求書を送ってください。'],
    ['euc-kr', '금요일까지 부두 청구서를 보내 주세요.'],
    ['windows-1251', 'Пожалуйста, пришлите счёт до пятницы.'],
    ['koi8-r', 'Пожалуйста, пришлите счёт до пятницы.'],
  ])(
    'in %s is told by its bytes where nobody labels it or the label is western',
    (charset, text) => {
      expect(decodeBytes(encode(text, charset))).toBe(text);
      expect(decodeBytes(encode(text, charset), 'iso-8859-1')).toBe(text);
      expect(decodeBytes(encode(text, charset), 'utf-8')).toBe(text);
    },
  );

  it('of a few characters is read in the charset of the texts beside it', () => {
    expect(decodeBytes(encode('账单', 'gb18030'), '', ['gbk'])).toBe('账单');
    expect(decodeBytes(encode('帳單', 'big5'), '', ['us-ascii', 'big5'])).toBe('帳單');
  });

  it('keeps a western label where most letters are western', () => {
    expect(decodeBytes(encode('Café Zoë, Ångström', 'windows-1252'), 'iso-8859-15')).toContain(
      'Café Zoë',
    );
  });

  it('loses its byte order mark', () => {
    expect(decodeBytes(Buffer.from('\ufeffHi'), 'iso-8859-1')).toBe('Hi');
  });

  it('is decoded whatever the bytes and the label are', () => {
    const label = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom('utf-7', 'hz-gb-2312', 'utf-16', 'big5'),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), label, (bytes, written) => {
        expect(typeof decodeBytes(bytes, written, [written])).toBe('string');
      }),
    );
  });
});
