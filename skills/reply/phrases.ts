import type { Phrasing } from '../core/phrasing.js';

/** How people ask for a draft. */
export const PHRASES: readonly Phrasing[] = [
  {
    command: 'reply {item} {words}',
    ways: {
      en: `write a reply to {item} saying {words} | reply to {item} saying {words} | reply to {item} that {words} | tell {item} that {words} | answer {item} that {words}
        | answer {item} with {words} | write {item} back that {words} | draft a reply to {item} saying that {words} | let {item} know that {words}
        | respond to {item} with {words} | say {words} to {item} | reply to {item}: {words} | write to {item} that {words} | send {item} a reply saying {words}
        | draft an answer to {item}: {words} | email {item} back saying {words} | draft a response to {item} saying {words} | draft a response to {item}: {words}
        | write {item} that {words} | write {item} a note that {words} | answer {item} saying {words} | respond to {item} saying {words}
        | compose a reply to {item} saying {words} | reply to {item} with {words} | reply {item} that {words} | get back to {item} saying {words}
        | reply to {item} telling them {words} | reply to {item} explaining that {words} | reply to {item} confirming that {words} | my answer to {item} is {words}
        | answer {item} and tell them {words} | answer {item} in the sense that {words} | answer {item} along the lines of {words}
        | answer {item}'s question with {words} | write {item} a mail that says {words} | mail {item} that {words} | email {item} to say {words}
        | drop {item} a line that {words} | message {item} back that {words} | inform {item} by mail that {words} | notify {item} by mail that {words}
        | explain to {item} that {words} | confirm to {item} that {words} | assure {item} that {words} | ask {item} by mail whether {words}
        | ask {item} back if {words} | ask {item} in a reply whether {words} | apologize to {item} and say {words} | apologise to {item} in a reply because {words}
        | tell {item} in a reply {words} | tell {item} i said {words} | tell {item} by mail {words} | get back to {item} and say {words}
        | draft an email to {item} saying {words} | draft a mail to {item} that {words} | formulate a reply to {item} that {words}
        | compose an answer to {item} that {words} | i want to tell {item} that {words} | i'd like to answer {item} that {words} | {item} should be told that {words}
        | {item} should get the answer {words} | {item} needs to know that {words} | for {item} write {words} | say {words} in a reply to {item}
        | send back {words} to {item} | send {words} as an answer to {item} | tell {item} {words} | let {item} know {words} | please let {item} know that {words}
        | reply to {item} {words} | reply {item} {words} | answer {item} {words} | write {item} {words} | write back to {item} that {words}
        | write back to {item} {words} | say to {item} that {words} | get back to {item} with {words} | respond to {item} that {words}
        | can you tell {item} that {words} | could you tell {item} {words} | i'd like to tell {item} {words} | inform {item} that {words}
        | message {item} that {words} | just say {words} to {item} | just tell {item} {words} | just reply {words} to {item} | could you write {item} that {words}
        | can you write back to {item} that {words} | would you let {item} know that {words} | please answer {item} with {words} | write to {item} {words}`,
      de: `antworte {item} dass {words} | antworte auf {item} dass {words} | schreib {item} dass {words} | schreibe {item} dass {words} | sag {item} dass {words}
        | teile {item} mit dass {words} | schreib {item} eine antwort dass {words} | entwirf eine antwort an {item} dass {words} | antworte {item} mit {words}
        | lass {item} wissen dass {words} | antworte {item}: {words} | schreib {item} zurück {words} | antworten sie {item} dass {words}
        | schreiben sie {item} dass {words} | entwirf eine antwort an {item}: {words} | antworte auf {item} mit {words} | antwort an {item}: {words}
        | schreib an {item} dass {words} | sagen sie {item} dass {words} | antworte auf die mail von {item} dass {words} | antworte auf {item} und sag {words}
        | antworte {item} sinngemäß {words} | antworte {item} folgendes {words} | antworte {item} kurz {words} | antworte mit {words} auf {item}
        | antworten sie auf {item} dass {words} | {item} schreiben dass {words} | {item} mitteilen dass {words} | {item} ausrichten dass {words}
        | {item} soll wissen dass {words} | auf {item} reagieren mit {words} | auf die mail von {item} schreibst du {words} | schreib {words} als antwort an {item}
        | schreib {item} folgendes {words} | schreib {item} eine mail mit {words} | schreib eine antwort an {item} mit dem inhalt {words}
        | teilen sie {item} mit dass {words} | informiere {item} dass {words} | gib {item} bescheid dass {words} | gib {item} die rückmeldung dass {words}
        | gib {item} das feedback {words} | richte {item} aus dass {words} | melde {item} zurück dass {words} | bestätige {item} dass {words}
        | erklär {item} in der antwort dass {words} | mail an {item} dass {words} | reply an {item} mit {words} | replye {item} dass {words}
        | formuliere {item} gegenüber dass {words} | setz eine antwort an {item} auf dass {words} | entwirf {item} eine mail in der steht {words}
        | verfass eine antwort an {item} mit {words} | draft an {item} {words} | dass {words} soll {item} als antwort bekommen | sag {item} {words}
        | sag {item} bitte {words} | sag {item} bescheid dass {words} | sag bitte {item} dass {words} | sage {item} {words} | schreib {item} {words}
        | schreib {item} bitte dass {words} | antworte {item} {words} | antworte auf {item} {words} | auf {item} mit {words} antworten
        | auf {item} bitte mit {words} antworten | {item} mit {words} antworten | {item} sagen dass {words} | teil {item} mit dass {words}
        | kannst du {item} sagen dass {words} | kannst du {item} schreiben dass {words} | ich möchte {item} sagen dass {words}
        | kannst du {item} antworten dass {words} | könntest du {item} schreiben dass {words} | können sie {item} schreiben dass {words}
        | bitte schreib {item} dass {words} | bitte antworte {item} dass {words} | antworte {item} einfach {words}`,
    },
  },
  {
    command: 'reply {item}',
    ways: {
      en: `reply to {item} | answer {item} | draft a reply to {item} | write a reply to {item} | respond to {item} | help me answer {item} | draft an answer for {item}
        | write back to {item} | write {item} back | compose a response to {item} | prepare a reply to {item} | how should i answer {item} | email {item} back
        | help me reply to {item} | draft a response to {item} | draft something for {item} | i want to answer {item} | i need to answer {item} | let's answer {item}
        | get back to {item} | start a reply to {item} | {item} draft | {item} answer it for me | {item} needs a reply | {item} needs an answer from me draft it
        | {item} wants an answer help me write it | {item} deserves a reply | {item} is waiting for my answer write one | {item} should get an answer
        | {item} should get a response from me | a draft for {item} | a response to {item} | an answer for {item} | suggest a reply to {item}
        | suggest an answer for {item} | suggest what to say to {item} | suggest something to write to {item} | propose an answer to {item}
        | come up with a reply to {item} | formulate an answer to {item} | formulate a response for {item} | word a reply to {item} | phrase an answer to {item}
        | put together a reply to {item} | put together an answer for {item} | generate a reply to {item} | give me a reply for {item}
        | give me something to send back to {item} | send {item} an answer | send {item} a reply | mail {item} back | shoot {item} a reply | drop {item} a line
        | write an answer to {item} | draft an email to {item} | compose an email to {item} | begin a reply to {item} | i have to respond to {item}
        | i need help replying to {item} | i want to write to {item} | i'd like to answer {item}'s mail | i owe {item} an answer | i still owe {item} a response
        | i haven't answered {item} yet draft something | help me write to {item} | help me with {item}'s mail | what do i say to {item} | what can i answer {item}
        | what could i reply to {item} | what should i write to {item} | what would you reply to {item} | what's a good answer to {item} | how do i respond to {item}
        | how should i reply to {item} | how would you answer {item} | reply to {item}'s message for me | answer {item}'s question | answer {item} in my name
        | react to {item} | to {item} i want to reply | for {item} i need a reply | let's reply to {item} | let's write to {item} | help me write back to {item}
        | help me with an answer to {item} | i want to reply to {item} | i need to write back to {item} | i have to answer {item} | i'd like to answer {item}
        | i should reply to {item} | answer {item} for me | reply {item} | reply to {item} please | what could i answer {item} | what could i say to {item}
        | a reply to {item} please | an answer to {item} please | draft for {item} | compose a reply to {item} | suggest an answer to {item} | reply back to {item}
        | open a reply to {item} | open {item} and reply | how do i answer {item} | can you answer {item} | can you reply to {item} | could you answer {item} for me
        | could you draft a reply to {item} | would you write back to {item} | i need a reply for {item} | draft a mail to {item} in reply`,
      de: `antworte {item} | antworte auf {item} | beantworte {item} | schreib {item} eine antwort | schreibe eine antwort auf {item} | entwirf eine antwort auf {item}
        | entwurf für {item} | hilf mir {item} zu antworten | bereite eine antwort auf {item} vor | was soll ich {item} antworten | schreib {item} zurück
        | entwerfen sie eine antwort an {item} | entwirf eine antwort an {item} | schreiben sie eine antwort an {item} | antwortentwurf für {item}
        | ich möchte {item} antworten | antwort an {item} | hilf mir bei der antwort an {item} | antworten auf {item} | {item} beantworten | {item} zurückschreiben
        | {item} eine antwort schicken | {item} braucht eine antwort von mir schreib was | {item} wartet auf antwort schreib einen entwurf
        | {item} antwort vorbereiten | {item} mit einem entwurf beantworten | auf {item} antworten | auf {item} will ich antworten
        | auf die mail von {item} antworten | auf {item} reagieren | antwort auf {item} formulieren | antwort für {item} entwerfen | antwortvorschlag für {item}
        | antwortvorschlag zu {item} | antwortmail an {item} | antwortmail an {item} aufsetzen | entwurf einer antwort an {item} | entwurf an {item}
        | draft für {item} | draft an {item} | reply an {item} | reply auf {item} | formulier eine antwort an {item} | formulieren sie eine antwort auf {item}
        | verfasse eine antwort auf die mail von {item} | verfassen sie eine antwort an {item} | setz eine antwort an {item} auf | setz mir eine mail an {item} auf
        | mach einen entwurf für {item} | mach mir eine antwort auf {item} fertig | mach einen vorschlag was ich {item} schreibe | mach einen reply auf {item}
        | wie antworte ich {item} | wie antworte ich auf {item} am besten | wie soll ich auf {item} reagieren | wie würdest du {item} antworten
        | was schreibe ich {item} zurück | was schreib ich {item} | was könnte ich {item} antworten | ich muss {item} noch antworten | ich muss auf {item} antworten
        | ich will {item} zurückschreiben | ich will auf die mail von {item} reagieren | ich muss mich bei {item} zurückmelden
        | ich weiß nicht was ich {item} schreiben soll | schreib eine antwort an {item} | schreib was an {item} zurück | schlag mir eine antwort auf {item} vor
        | schlagen sie eine antwort an {item} vor | beantworten sie {item} | beantworte die mail von {item} | bereite mir die antwort an {item} vor
        | hilf mir beim antworten auf {item} | helfen sie mir {item} zu antworten | lass uns {item} antworten | hilf mir auf {item} zu antworten
        | ich will {item} antworten | ich muss {item} antworten | antworte bitte auf {item} | antwort auf {item} | eine antwort an {item} bitte
        | eine antwort auf {item} bitte | was könnte ich auf {item} antworten | was kann ich {item} schreiben | was schreibe ich {item}
        | mach mir eine antwort an {item} | schlag eine antwort an {item} vor | wie soll ich auf {item} antworten | wie soll ich {item} antworten
        | wie antworte ich auf {item} | kannst du {item} antworten | kannst du eine antwort an {item} schreiben | könntest du {item} antworten
        | können sie eine antwort an {item} entwerfen | ich brauche eine antwort für {item}`,
    },
  },
  {
    command: 'reply {item} no',
    ways: {
      en: `decline {item} | turn {item} down | turn down {item} | say no to {item} | refuse {item} | reject {item} politely | politely decline {item}
        | decline {item} for me | tell {item} no | answer {item} no | reply to {item} with a no | give {item} a no | i have to say no to {item}
        | i want to decline {item} | i'd rather say no to {item} | can you decline {item} | could you turn {item} down for me | let {item} down gently`,
      de: `sag {item} ab | {item} absagen | lehne {item} ab | {item} ablehnen | lehn {item} höflich ab | gib {item} einen korb | sag nein zu {item}
        | antworte {item} mit nein | schreib {item} eine absage | eine absage an {item} | ich muss {item} absagen | ich möchte {item} absagen
        | kannst du {item} absagen | könntest du {item} höflich absagen | {item} bekommt eine absage`,
    },
  },
  {
    command: 'reply {item} yes',
    ways: {
      en: `say yes to {item} | accept {item} | agree to {item} | tell {item} yes | answer {item} yes | give {item} a yes | confirm {item} | confirm it to {item}
        | reply to {item} with a yes | i say yes to {item} | i'm fine with {item} say yes | can you accept {item} for me | could you confirm {item} for me`,
      de: `sag {item} zu | {item} zusagen | sag ja zu {item} | antworte {item} mit ja | schreib {item} eine zusage | eine zusage an {item}
        | gib {item} grünes licht | ich sage {item} zu | ich möchte {item} zusagen | kannst du {item} zusagen | bestätige {item} | {item} bestätigen`,
    },
  },
];
