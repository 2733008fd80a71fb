import type { MailTraces } from './mail-traces.js';

/**
 * The languages of which Daybrief reads no more than what mail programs and habits leave in a mail: da, no,
 * sv, is, fi, pl, cs, sk, hr, sr, sl, ru, uk, bg, hu, ro, tr, el, et, lv, lt, eo, eu, ca, gl, id, vi, he, ar,
 * fa, hi, zh, ja and ko. One that gets a file of its own takes its words along.
 */
export const others: MailTraces = {
  greetings: 'hej | hei | kære | kjære | cześć',
  sentences: {
    abbreviations: 'kl osv f.eks bl.a t.ex',
    beforeOrdinal: 'd',
  },
  quotes: {
    wrote: `va escriure | ha escrit | escribiu | skrev | skrifaði | kirjoitti | napisał | napisała | pisze | napsal
      napsala | napísal | napísala | napisao | napisala | написао | је написао | написал | написала | пишет | пише
      написав | написа | írta | a scris | yazdı | έγραψε | kirjutas | rakstīja | rašė | parašė | menulis | viết
      idatzi du | כתב | כתבה | מאת | كتب | كتبت | بواسطة | نوشت | ने लिखा`,
    wroteUnspaced: '写道 | 寫道 | 写到 | 來信 | のメール | 書きました | 작성 | 쓴 메시지 | เขียน',
    leadIns: `den | d. | på | w | dnia | dne | dňa | v | в | во | на | vào | lúc | pada | ma | στις | la | a | az | în
      kuupäev | בתאריך | في | در`,
    headers: {
      from: `no | nuo | kellelt | nga | šalje | од | de la | gönderen | frá | igorlea | nork | кімнен | жіберуші | kimdən | ад
        প্রেরক | அனுப்புநர் | منجانب | از | ó | oddi wrth | kutoka | mula kay | minn | vun | daripada | จาก | प्रेषक | द्वारा | от кого
        გამომგზავნი | ուղարկող | fra | från | lähettäjä | od | от | від | от кого | від кого | kimden | από | feladó | afsender | avsender
        avsändare | nadawca | 发件人 | 發件人 | 寄件者 | 寄件人 | 差出人 | 送信者 | 보낸 사람 | 보낸사람 | من | מאת | từ | dari | saatja | nuo
        no`,
      sent: `nosūtīts | išsiųsta | saadetud | saatmisaeg | enviat | enviat el | изпратено | изпратен | испратено | послато | poslato | ส่ง | วันที่ | ส่งเมื่อ
        ارسال شده | ارسال | تاریخ | dërguar | dërguar më | відправлено | küldve | στάλθηκε στις | αποστολή | تم الإرسال | أرسل | تاريخ الإرسال
        भेजा गया | भेजा | दिनांक | đã gửi | gửi | dikirim | terkirim | tanggal | dihantar | sendingartími | bidalita | bidaltze-data | жіберілді
        жіберілген | göndərilib | адпраўлена | পাঠানো হয়েছে | அனுப்பியது | بھیجا گیا | seolta | anfonwyd | imetumwa | ipinadala | mibgħut
        geschéckt | gestuur | გაგზავნილია | ուղարկվել է | sendt | dato | skickat | skickad | lähetetty | päivämäärä | päiväys | wysłano | odesláno | odoslané | дата
        отправлено | надіслано | gönderildi | gönderme tarihi | tarih | ημερομηνία | στάλθηκε | elküldve | dátum
        trimis | poslano | saadetud | ngày | 发送时间 | 發送時間 | 日期 | 寄件日期 | 傳送時間 | 日付 | 送信日時 | 보낸 날짜 | 날짜 | تاريخ | التاريخ
        נשלח | תאריך`,
      to: `kam | kellele | adressaat | per a | до | за | ถึง | به | drejtuar | për | za | naslovnik | κοινοποίηση | tới | cho | ke | untuk | nori | кімге | kimə
        каму | প্রতি | பெறுநர் | بنام | chuig | at | kwa | para kay | lil | un | को | მიმღები | ադրեսատ | til | till | vastaanottaja | do | komu | кому | kime | προς | címzett | către | prima | kepada | 收件人 | 收件者 | 宛先
        받는 사람 | 받는사람 | إلى | אל | đến`,
      cc: 'kopija | koopia | สำเนา | สำเนาถึง | رونوشت | κοιν | bilgi | עותק | نسخة | kopia | kopi | kopio | копия | dw | 抄送 | 副本 | 참조',
      subject: `tēma | assumpte | относно | เรื่อง | หัวเรื่อง | موضوع | subjekti | naslov | заглавие | tiêu đề | subjek | efni | gaia | тақырып | mövzu
        тэма | বিষয় | பொருள் | विषय | ábhar | pwnc | mada | somo | paksa | suġġett | sujet | თემა | թեմա | 主旨 | emne | ämne | aihe | temat | předmět | predmet | тема | konu | θέμα | tárgy | subiect | teema | zadeva | perihal
        chủ đề | 主题 | 主題 | 件名 | 제목 | الموضوع | נושא`,
    },
    original: `missatge original | oprindelig meddelelse | original meddelelse | opprinnelig melding | original melding
      ursprungligt meddelande | originalmeddelande | alkuperäinen viesti | wiadomość oryginalna | oryginalna wiadomość
      původní zpráva | pôvodná správa | исходное сообщение | оригинальное сообщение | первоначальное сообщение
      вихідне повідомлення | izvorna poruka | eredeti üzenet | mesaj original | mesajul original | özgün ileti
      orijinal mesaj | αρχικό μήνυμα | 原始邮件 | 原始郵件 | 原邮件 | 元のメッセージ | オリジナルメッセージ | 원본 메시지 | 원본 메일`,
    forwarded: `videresendt meddelelse | videresendt besked | videresendt melding | start på videresendt besked
      vidarebefordrat meddelande | vidarebefordrat brev | välitetty viesti | edelleenlähetetty viesti
      przekazana wiadomość | wiadomość przekazana | początek przekazywanej wiadomości | přeposlaná zpráva
      preposlaná správa | пересылаемое сообщение | пересланное сообщение | начало переадресованного сообщения
      переслане повідомлення | továbbított üzenet | mesaj redirecționat | iletilen mesaj | yönlendirilen ileti
      προωθημένο μήνυμα | 转发的邮件 | 转发邮件 | 轉寄郵件 | 転送されたメッセージ | 転送メッセージ | 전달된 메시지`,
    automatic: `automatisk svar | automatiskt svar | autosvar | fraværsmelding | ikke til stede | frånvarande | automaattinen vastaus
      poissaoloilmoitus | odpowiedź automatyczna | automatyczna odpowiedź | nieobecność | automatická odpověď | mimo kancelář
      automatický odgovor | automatski odgovor | samodejni odgovor | автоматический ответ | автоответ | автоматична відповідь
      автоматичен отговор | automatikus válasz | házon kívül | răspuns automat | otomatik yanıt | αυτόματη απάντηση
      automaatvastus | automātiska atbilde | automatinis atsakymas | resposta automàtica | balasan otomatis | trả lời tự động
      תגובה אוטומטית | رد تلقائي | پاسخ خودکار | 自动回复 | 自動回覆 | 自動回复 | 自動応答 | 自動返信 | 자동 회신 | 자동 응답 | 자동응답`,
    reply:
      'sv | vs | odp | vá | ynt | απ | 回复 | 回覆 | 答复 | 答覆 | 返信 | 回信 | ответ | ha | bls',
    forward:
      'wtr | pd | vb | vl | vs | továbbítás | ilt | πρθ | 转发 | 轉寄 | 轉發 | 転送 | пересл',
  },
  signatures: {
    closing: `hilsen hilsener hilsner hälsning hälsningar mvh vh kh knus terveisin terv pozdrawiam pozdrowienia pozdrowieniami
      poważaniem pozdr pozdrav pozdravem pozdravom уважением пожеланиями повагою побажаннями уважение поздрави
      üdvözlettel tisztelettel üdv stimă respect saygılarımla saygılarımızla selamlar sevgiler εκτίμηση תודה בברכה
      تحياتي التحيات 敬上 敬具 此致 祝好 顺祝商祺 順頌商祺`,
    companions: `med venlig venlige vennlig vennlige vänlig vänliga bedste bästa kærlig kærlige hjertelig hjertelige många mange
      ystävällisin parhain lämpimin z łączę serdeczne serdecznie wyrazami s přátelským lep lijep srdačan с наилучшими
      з найкращими cu με مع أطيب 敬礼 敬禮`,
    lines: `hej hej | vi ses | ha det | ha det bra | t | hezký den | pěkný den | всего хорошего | всего доброго
      всего наилучшего | toate cele bune | o zi bună | iyi çalışmalar | iyi günler | φιλικά | trân trọng | 감사합니다
      よろしくお願いします | よろしくお願いいたします | よろしくお願い致します`,
    starts: 'hilsen fra',
    thanks: `tak | mange tak | takk | tack | kiitos | dziękuję | děkuji | спасибо | дякую`,
    devices:
      'mobil telefon telefonu puhelin telefonem komórka мобильного мобільного 手机 手機 携帯 휴대폰',
    deviceStarts: `sendt fra | sendt med | sendt via | skickat från | skickat med | skickad från | hent outlook | hämta outlook
      få outlook | lähetetty | hanki outlook | lataa outlook | wysłane z | wysłane ze
      pobierz program outlook | pobierz outlook | stáhnout outlook | získajte outlook | ladda ned outlook | last ned outlook
      szerezd be | скачать outlook | завантажити outlook | 获取 outlook | 下载 outlook | 取得 outlook | 下載 outlook | outlook 다운로드
      lấy outlook | dapatkan outlook | descarregueu outlook | enviat des | enviado dende | poslano s | poslano od | poslato sa
      poslato s | послато са | испратено од | išsiųsta iš | nosūtīts no | saadetud | sent úr | dihantar daripada
      dikirim dari | đã gửi từ | đã được gửi từ | ส่งจาก | εστάλη από | ارسال شده از | मेरे | نُشر من | wysłano z | wysłana z
      pobierz aplikację outlook | odesláno z | odoslané z | poslano sa | poslano iz | poslano z | отправлено с
      отправлено из | отправлено от | надіслано з | надіслано із | изпратено от | trimis de pe | trimis din | elküldve
      στάλθηκε από | 从我的 | 從我的 | 发自我的 | 發自我的 | 来自我的 | được gửi từ | gửi từ | أرسلت من | أُرسلت من | נשלח מ`,
    deviceEnds: `gönderildi | küldve | から送信 | 에서 보냄 | 에서 전송 | से भेजा गया | bidalia | 傳送 | beszerzése | edinin | を入手`,
    notices: `denne e-mail / fortrolig | denne mail / fortrolig | denne e-posten / konfidensiell
      detta meddelande / konfidentiell | ta wiadomość / poufn | niniejsza wiadomość | tato zpráva / důvěrn
      данное сообщение / конфиденциальн`,
  },
  folders: {
    deleted: `slettet post | papirkurv | slettede elementer | borttaget | papperskorgen | roskakori | poistetut | kosz | elementy usunięte
      koš | odstraněná pošta | корзина | удаленные | кошик | kuka | törölt elemek | çöp kutusu | silinmiş öğeler
      已删除邮件 | 已删除 | 刪除的郵件 | ごみ箱 | 削除済みアイテム | 휴지통 | 지운 편지함`,
    junk: `uønsket post | uønsket e-post | skräppost | roskaposti | niechciane | wiadomości-śmieci | nevyžádaná pošta | спам | нежелательная почта
      levélszemét | istenmeyen | 垃圾邮件 | 垃圾郵件 | 迷惑メール | 스팸 | 스팸메일함`,
    drafts: `kladder | utkast | luonnokset | szkice | wersje robocze | skrzynka nadawcza | koncepty | черновики | исходящие | чернетки
      piszkozatok | taslaklar | πρόχειρα | 草稿 | 草稿箱 | 発件箱 | 下書き | 임시 보관함`,
  },
};
