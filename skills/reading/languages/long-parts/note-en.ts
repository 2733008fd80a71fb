import type { NoteWords } from '../note-words.js';

export const enNotes: NoteWords = {
  first: {
    subject: 'i we',
    object: 'me us myself ourselves',
    own: 'my our mine ours',
  },
  second: { subject: 'you', object: 'you yourself', own: 'your yours' },
  third: {
    subject: 'he she they',
    object: 'him her them himself herself themselves',
    own: 'his her their hers theirs',
  },
  toward: 'to for toward towards',
  from: 'from off',
  by: 'by',
  prepositions:
    'to for from by with without at in on of about over under between through into after before until against via as than around near behind beside',
  articles: 'the a an this that these those any some every each all no both another its',
  joins:
    'and but or so because if when whether that while unless who which although though where since until before after as',
  passive: 'am is are was were be been being gets got get',
  auxiliaries:
    'am is are was were be been being has have had do does did will would shall should can could may might must',
  adverbs: 'not also already still now just only never again so',
  links: 'of',
  beforeVerb: 'to',
  particles: 'out up off down away back over',
  deadlines: 'by before until till',
  that: 'that',
  done: 'is are was were has have had been being got',
  modals: 'should must may can could need needs shall allowed able',
  participle:
    '\\p{L}{2,}ed|sold|sent|bought|built|made|paid|put|cut|told|written|given|taken|done|held|kept|lost|met|read|set|shut|left|found|got|gone|hit|sent|shown|chosen|broken|printed|drawn|known|begun|spent|brought|taught',
  deniesClause: false,
  without: 'without',
  reversals:
    'fail|refus|reject|declin|cancel|deny|denies|denied|unable|impossib|stop|avoid|miss|lack|forbid|forbad',
  hedges:
    'might|maybe|perhaps|possibl[ey]|probabl[ey]|likely|hopefully|hop(?:e|es|ed|ing)|tr(?:y|ies|ied|ying)|(?<!n(?:ot|othing|obody|one)[^.,;]*)may(?! \\d| not)|could(?! you| somebody| someone| anybody)|should(?=\\s+(?:arrive|be there|come|work|happen|follow|get|reach|take|last|last|cost|suffice))|would (?:like|love|prefer|rather)|wants?|wish(?:es|ed)?|believ(?:e|es|ed)|suspects?|suspected|thinks?|thought|guess(?:es|ed)?|assum(?:e|es|ed)|expects?|expected|plans? to|planned|consider(?:s|ed|ing)?|seems?|appears? to|aims?|intends?|unclear|unsure|not sure|depends|if|in case|propos(?:e|es|ed|al)|suggests?|suggested|about to|offers? to|provisional(?:ly)?|tentative(?:ly)?|for now|subject to|preliminar\\p{L}*',
  whether: 'whether if',
  asking: 'who what which when where why how should shall',
  things: 'it anything everything something',
  tells:
    'say tell answer state confirm decide check name find let clarify choose ask specify propose explain',
  commits:
    "will|'ll|going to|promis\\p{L}*|guarantee\\p{L}*|commit\\p{L}*|certain(?:ly)?|definite(?:ly)?|surely|assur\\p{L}*|agreed|agrees|pledg\\p{L}*|undertak\\p{L}*|accepts? to|won't",
  wishes:
    'need needs want wants ask asks asked require requires wait waits waiting expect expects get gets receive receives',
  polite: 'please kindly',
  wording:
    'open still already sure say says said tell check find answer reply note remind keep whether know question unclear update news need needs must should first needs done left possible also more about next soon one out follow follows ask asks confirm decide give get get let make see take put back order due deadline meeting mail email person people new yet longer no nothing none until by reason because despite instead once after before only within total plus minus around approximately roughly per each currently now planned',
  examples: {
    ask: {
      sentence:
        'Tom: Could you have a look at the rental car invoice and get back to me before Friday?',
      note: 'Check the rental car invoice before Friday',
    },
    news: {
      sentence:
        'Tom: Just to let you know, the rental car has now been handed back, with a scratch on its door.',
      note: 'Rental car handed back with a scratch on its door',
    },
  },
  irregular: `write writes wrote written
    send sends sent
    tell tells told
    give gives gave given
    take takes took taken
    buy buys bought
    pay pays paid
    sell sells sold
    leave leaves left
    find finds found
    get gets got gotten
    make makes made
    speak speaks spoke spoken
    bring brings brought
    think thinks thought
    come comes came
    go goes went gone
    hold holds held
    keep keeps kept
    lose loses lost
    meet meets met
    run runs ran
    say says said
    see sees saw seen
    choose chooses chose chosen
    break breaks broke broken
    begin begins began begun
    know knows knew known
    draw draws drew drawn
    fly flies flew flown
    build builds built
    teach teaches taught
    drive drives drove driven
    wear wears wore worn
    rise rises rose risen
    fall falls fell fallen
    become becomes became`,
};
