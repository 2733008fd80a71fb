import { phrases } from './signature-words.js';

/**
 * What no person writes: lines of phones and programs, legal notices, warnings of gateways. In lower
 * case, one phrase a line, plain words for the reason given in signature-words.ts.
 */

/** Lines that phones and programs add, by their start. */
export const DEVICE_STARTS: readonly string[] = phrases(`
  sent from
  sent via
  sent with
  sent using
  sent by
  written from
  composed on
  typed on
  get outlook for
  download outlook for
  get mailspring
  gesendet von
  gesendet mit
  gesendet aus
  gesendet über
  gesendet mittels
  geschickt von
  diese nachricht wurde von meinem
  outlook für
  holen sie sich outlook
  laden sie outlook
  envoyé de
  envoyé depuis
  envoyé à partir
  envoyé avec
  envoyé via
  envoyé par
  envoi depuis
  télécharger outlook
  téléchargez outlook
  obtenez outlook
  obtenir outlook
  enviado desde
  enviado con
  enviado mediante
  enviado do
  enviado da
  enviado de
  enviado a partir
  enviado via
  enviado pelo
  enviado com
  obtener outlook
  descargar outlook
  obter o outlook
  obter outlook
  obtenha o outlook
  baixar o outlook
  inviato da
  inviata da
  inviato dal
  inviato con
  inviato tramite
  scarica outlook
  ottieni outlook
  verzonden vanaf
  verzonden met
  verzonden via
  verzonden vanuit
  verstuurd vanaf
  verstuurd met
  verstuurd via
  outlook voor
  download outlook voor
  sendt fra
  sendt med
  sendt via
  skickat från
  skickat med
  skickad från
  hent outlook
  hämta outlook
  få outlook
  lähetetty
  hanki outlook
  lataa outlook
  wysłane z
  wysłano z
  wysłana z
  pobierz aplikację outlook
  odesláno z
  odoslané z
  poslano sa
  poslano iz
  poslano z
  отправлено с
  отправлено из
  отправлено от
  надіслано з
  надіслано із
  изпратено от
  trimis de pe
  trimis din
  elküldve
  στάλθηκε από
  从我的
  從我的
  发自我的
  發自我的
  来自我的
  được gửi từ
  gửi từ
  أرسلت من
  أُرسلت من
  נשלח מ`);

/** The same, by their end: languages that put the verb last. */
export const DEVICE_ENDS: readonly string[] = phrases(`
  iphone gesendet
  ipad gesendet
  handy gesendet
  smartphone gesendet
  gerät gesendet
  galaxy gesendet
  unterwegs gesendet
  mail-app gesendet
  mobile gesendet
  mobil gesendet
  gönderildi
  küldve
  から送信
  에서 보냄`);

/** Legal notices and their like: a paragraph that has all the pieces of one line (between slashes). */
export const NOTICES: readonly (readonly string[])[] = phrases(`
  confidentiality notice
  intended recipient
  e-mail / confidential / intended
  email / confidential / intended
  message / confidential / intended
  e-mail / confidential / attach
  email / confidential / attach
  message / confidential / privileged
  intended solely / addressee
  intended only for
  received this / in error
  consider the environment
  before printing this
  diese e-mail / vertraulich
  diese nachricht / vertraulich
  nicht der richtige adressat
  irrtümlich erhalten
  denken sie an die umwelt
  diese e-mail drucken
  diese e-mail ausdrucken
  geschäftsführer / amtsgericht
  handelsregister / hrb
  ce message / confidentiel
  ce courriel / confidentiel
  ce mail / confidentiel
  ce message / destinataire
  avis de confidentialité
  pensez à l'environnement
  este mensaje / confidencial
  este correo / confidencial
  este e-mail / confidencial
  no es el destinatario
  aviso legal
  antes de imprimir
  questo messaggio / riservat
  questo messaggio / confidenzial
  presente messaggio / destinatari
  presente e-mail / riservat
  prima di stampare
  dit bericht / vertrouwelijk
  deze e-mail / vertrouwelijk
  niet de geadresseerde
  niet de beoogde
  denk aan het milieu
  esta mensagem / confidencial
  este e-mail / destinatário
  não é o destinatário
  denne e-mail / fortrolig
  denne mail / fortrolig
  denne e-posten / konfidensiell
  detta meddelande / konfidentiell
  ta wiadomość / poufn
  niniejsza wiadomość
  tato zpráva / důvěrn
  данное сообщение / конфиденциальн
  virus-free
  virenfrei
  auf viren geprüft
  garanti sans virus
  libre de virus
  scanned for viruses
  checked by avast
  unsubscribe from this group
  subscribed to the google groups
  mailing list / listinfo`).map((notice) => notice.split(' / '));

/** Starts of what gateways put on top of mail from outside, and of "reply above this line". */
export const BANNER_STARTS: readonly string[] = phrases(`
  caution
  warning
  attention
  external
  think before you click
  you don't often get e
  this message is from
  this message came from
  this message originated
  this email is from
  this email originated
  this e-mail originated
  achtung
  vorsicht
  externe e-mail
  externe nachricht
  sie erhalten nicht
  avertissement
  courriel externe
  vous n'obtenez pas souvent
  precaución
  aviso
  attenzione
  let op
  atenção
  please type your reply above
  please reply above
  reply above this line`);

/** A banner has one of these too; "Attention: Dana is ill today" has not. */
export const BANNER_PROOFS: readonly string[] = phrases(`
  external
  outside
  extern
  click
  attachment
  sender
  link
  learn why
  above this line
  absender
  anhänge
  expéditeur
  pièces jointes
  remitente
  adjuntos
  mittente
  allegati
  afzender
  bijlagen
  remetente
  anexos
  often get email`);
