import { describe, expect, it } from 'vitest';
import {
  howItAsks,
  isCourtesy,
} from '../../../../skills/reading/message/request-classifier/classify.js';

describe('a formula that closes a mail, or wishes well', () => {
  it.each([
    ['en', 'Please call Olav or me with any questions.'],
    ['en', 'Should you have any queries, do get in touch with the front desk.'],
    ['en', 'If anything is unclear, do not hesitate to ask.'],
    ['en', 'Please direct any questions to the payroll team.'],
    ['en', 'Please join me in congratulating Ana on her new post.'],
    ['en', 'Please give her a warm welcome.'],
    ['en', 'Wish him all the best for the road ahead.'],
    ['en', 'Let us know if you would like to learn more.'],
    ['en', 'Give me a shout if there is anything I can help with.'],
    ['en', 'Feel free to drop by.'],
    ['en', 'Please book the hall by Tuesday done'],
    ['en', 'Keep me posted.'],
    ['en', 'Please also consider the headings as placeholders.'],
    ['en', 'Anyway, just consider it a draft.'],
    ['en', 'Have a lovely weekend.'],
    ['en', 'Thank you for your help with the move.'],
    ['en', 'To make sure you get our mails, please add us to your address book.'],
    ['en', 'If you no longer wish to receive these emails, click here.'],
    ['de', 'Bei Fragen wenden Sie sich bitte an Frau Holm.'],
    ['de', 'Melden Sie sich gern, falls etwas unklar ist.'],
    ['de', 'Bitte sprechen Sie mich bei Fragen einfach an.'],
    ['de', 'Bitte gratulieren Sie ihr mit uns zum Jubiläum.'],
    ['de', 'Bleiben Sie gesund.'],
    ['de', 'Heißen Sie sie bitte herzlich willkommen.'],
    ['fr', 'Contactez-nous si vous avez des questions.'],
    ['fr', 'Joignez-vous à nous pour féliciter Ana.'],
    ['es', 'Escríbeme si tienes cualquier duda.'],
    ['it', 'Scrivetemi per qualsiasi domanda.'],
    ['nl', 'Bel me gerust als je vragen hebt.'],
    ['pt', 'Contacte-nos se tiver alguma dúvida.'],
  ])('asks nothing in %s: %s', (language, sentence) => {
    expect(isCourtesy(sentence, language)).toBe(true);
    expect(howItAsks(sentence, language)).toBeUndefined();
  });
});

describe('an offer on a condition', () => {
  it.each([
    ['en', 'If you want to have a copy, please tell Jo in the post room.'],
    ['en', 'If anyone would like a tour, just ask at the gate.'],
    ['en', 'Whoever wants a ticket can get one from Bea.'],
    ['de', 'Wenn Sie eine Kopie möchten, sagen Sie bitte Jo Bescheid.'],
    ['de', 'Wer eine Karte will, meldet sich bitte bei Bea.'],
    ['fr', 'Si vous souhaitez une copie, demandez à Jo.'],
    ['es', 'Si alguien quiere una copia, que se lo diga a Jo.'],
    ['it', 'Se volete una copia, chiedete a Jo.'],
    ['nl', 'Als je een kopie wilt, vraag het aan Jo.'],
  ])('asks nothing in %s: %s', (language, sentence) => {
    expect(howItAsks(sentence, language)).toBeUndefined();
  });

  it.each([
    'If you want me to come, can you tell me by Friday?',
    'If you can, please send me the list today.',
    'If the gate is shut, please call me.',
  ])('is not what has a condition and asks: %s', (sentence) => {
    expect(isCourtesy(sentence, 'en')).toBe(false);
  });
});

describe('a request without a question mark', () => {
  it.each([
    ['en', 'Robin, could you see to it that Mona gets the notes.'],
    ['en', 'Be sure to talk to me before the contract goes out.'],
    ['en', 'Make sure that the gate is shut.'],
    ['en', 'Could everyone look at these days and write to the hosts soon.'],
    ['en', 'Would you two please sort out the keys.'],
    ['en', 'Do not forget to bring the badge.'],
    ['de', 'Könntest du dafür sorgen, dass Mona die Notizen bekommt.'],
    ['de', 'Denkt bitte daran, das Tor zu schließen.'],
    ['fr', 'Pourriez-vous veiller à ce que Mona reçoive les notes.'],
    ['nl', 'Kun je ervoor zorgen dat Mona de notulen krijgt.'],
  ])('asks in %s: %s', (language, sentence) => {
    expect(howItAsks(sentence, language)).toBe('request');
  });
});
