import type { Phrasing } from '../core/phrasing.js';

/** How people ask for their own mail to be read. */
export const PHRASES: readonly Phrasing[] = [
  {
    command: 'connect',
    isChange: true,
    ways: {
      en: `connect my mailbox | connect my mail | connect my outlook | link my mailbox | sign in to my mailbox | use my own mail | read my own mail | log in to my email
        | connect my account | set up my mailbox | add my email account | hook up my mailbox | hook my inbox up to you | i want you to have access to my email
        | give you access to my inbox | grant access to my mailbox | my outlook needs connecting | how do i link my email to this
        | where do i sign in with my work mail | where do i log in to my mailbox | let me sign in to outlook | i'd like to sign in with my microsoft account
        | sign me in to office 365 | use my office 365 mailbox | pair my work email with this | my own inbox instead of the demo
        | stop using sample mail and take my real inbox | read from my real inbox | start reading my own email | you may read my mail now
        | you have permission to read my inbox | i allow you to read my emails | authorize my mailbox | authorise access to my email | let's get my email connected
        | get my inbox linked | mailbox setup | email account setup | set up outlook for me | i still have to connect my email | you aren't linked to my mailbox yet
        | my mail isn't connected yet | i want to add my work account | add my company mailbox | add my microsoft 365 account | add outlook as a source
        | switch to my personal mailbox account | switch from demo data to my mailbox | hook up outlook | plug in my email | integrate my outlook inbox
        | what do i need to do so you can read my mail | onboard my mailbox | start the mailbox sign in | open the microsoft login for my mail
        | give me the sign in link for my mailbox | send me the login link for outlook | reconnect my mailbox | my mailbox sign in has expired connect again
        | renew the mailbox login | connection to my email account | log me into my work inbox | i have an outlook mailbox you should read
        | point yourself at my inbox | make my mailbox available to you | you don't have my emails yet take them from outlook | go and get my mail from exchange
        | why do i see sample mails instead of my own | i only see demo emails where are mine | how can i get my own inbox in here | let you into my inbox
        | i want you to read my real mail | i want you to read my own mail | i'd like you to use my mailbox | hook up my outlook | hook up my email | connect me
        | connect to my outlook | link my outlook | link my email | sign in | log in | sign me in | use my real mailbox | use my real mail | use my own inbox
        | take my real inbox | not the examples my own mail | these are not my mails connect mine | i'd like to connect | how do i connect
        | how do i connect my mailbox | set up my account | can you connect my mailbox | could you connect my outlook | how can i connect my own mailbox
        | how can i connect my mailbox`,
      de: `verbinde mein postfach | postfach verbinden | verbinde mein outlook | melde mein postfach an | nimm meine eigenen mails | lies meine eigenen mails
        | mein konto verbinden | verknüpfe mein postfach | mail einrichten | postfach einrichten | mein postfach verknüpfen | mein postfach anbinden
        | mein postfach freischalten | mein postfach verbinden mit dir | mailbox verknüpfen | mailbox anmelden | mailkonto verbinden | mailkonto hinzufügen
        | mailkonto einrichten | mein mailkonto verknüpfen | email konto verbinden | email konto hinzufügen | outlook verbinden | outlook anbinden
        | outlook verknüpfen | outlook konto anmelden | exchange postfach verbinden | gmail verbinden | mein gmail konto anbinden | office 365 postfach verknüpfen
        | meine firmenmail verbinden | verbinde dich mit meinem outlook | verbinden sie sich mit meiner mailbox | binde meine mailbox an | binden sie mein outlook an
        | schließ mein postfach an | schließ dich an mein outlook an | melde dich bei meinem postfach an | meld mein mailkonto an | richte mein postfach ein
        | richte mein mailkonto ein | richte den zugriff auf meine mails ein | füge mein postfach hinzu | füg mein mailkonto hinzu
        | ich möchte mein postfach verbinden | ich möchte mein outlook anbinden | ich möchte dir zugriff auf mein postfach geben
        | ich will dass du meine eigenen mails liest | ich will mich mit meinem mailkonto anmelden | wie verbinde ich mein postfach | wie verknüpfe ich mein outlook
        | wie bekommst du zugriff auf mein postfach | wie kann ich mein mailkonto anbinden | wo melde ich mein mailkonto an | zugriff auf mein postfach erlauben
        | zugriff auf meine mails freigeben | zugang zu meinem postfach einrichten | nimm mein echtes postfach | nimm mein eigenes postfach statt der beispielmails
        | benutz mein richtiges postfach | nicht die beispielmails sondern meine eigenen | connecte mein postfach | mein outlook connecten | login in mein postfach
        | anmeldung am postfach starten | mein postfach bitte verbinden | verbinde mich | verbinden | anmelden | ich möchte mich anmelden | melde mich an
        | lies meine richtigen mails | du sollst meine richtigen mails lesen | du sollst mein eigenes postfach lesen | ich will meine echten mails sehen
        | das sind nicht meine mails verbinde mein postfach | mein outlook verbinden | mein konto anbinden | wie verbinde ich mich | nimm meine echten mails
        | verbinde dich mit meinem postfach | verbinde dich bitte mit meinem postfach | kannst du mein postfach verbinden | könntest du mein outlook verbinden`,
    },
  },
];
