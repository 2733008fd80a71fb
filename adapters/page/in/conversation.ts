import type { IncomingMessage, ServerResponse } from 'node:http';
import { findCommand, type Press, type PressVerb } from '../../../skills/conversation/press.js';
import type { Attachment } from '../../../skills/core/call.js';
import { type Caller, isAnonymous } from '../../../skills/core/caller.js';
import type { AnySkill } from '../../../skills/core/skill.js';
import { loadLanguages } from '../../../skills/reading/languages/detection/detect-language.js';
import type { Asker } from '../../chat/answering.js';
import { EXPIRED } from '../../chat/notices.js';
import { toPageAddress } from '../address.js';
import { createExchange, type Exchange } from '../out/exchange.js';
import { beginPage, redirect, sendFile, sendPage } from '../out/send.js';
import { createVisit, type Visit } from '../out/visit.js';
import {
  type ConversationView,
  renderBeginning,
  renderEnding,
  renderStep,
  renderStop,
} from '../render/conversation.js';
import { NOT_FOUND, NOTED, renderLocked, STALE_LINK } from '../render/entry.js';
import { PATHS } from '../render/frame.js';
import {
  admitVisitor,
  findVisit,
  type Handler,
  type PageTools,
  readSessionForm,
} from '../tools.js';
import { FORM_BYTES, fileIn, wordsIn } from './form.js';
import { createId, type Session } from './sessions.js';

/** What somebody sees who asked nothing yet, made anew when it is older than this. */
const FIRST_WORDS = 'digest';
const FRESH_MS = 10 * 60_000;
const MOST_WORDS = 2_000;
const PRESS = /^(?<verb>run|done|snooze) (?<at>\d{1,5}) (?<label>[^\n]{1,100})$/u;
const OF_ANY_MAIL = ['digest', 'deck digest', 'help'];
const OF_EXAMPLE = [
  'digest',
  'when does release 4.2 ship?',
  'meeting release-4-2.vtt',
  'deck plan.md',
  'help',
];
const DEFAULT_LOCALE = 'en-GB';

/** Creates what answers the paths of a conversation. */
export function createConversation(tools: PageTools) {
  const { options, answering, visits, links } = tools;
  const { clock, feedback, conversations } = options;

  function toAsker(caller: Caller, request: IncomingMessage): Asker {
    const profile = { timeZone: options.timeZone, locale: localeOf(request) };
    return {
      principal: caller,
      place: 'personal',
      address: toPageAddress(caller),
      profile: async () => profile,
    };
  }

  function begin(visit: Visit, question: string): Exchange {
    const exchange = createExchange({ id: createId(), question, askedAt: clock.now() });
    visit.add(exchange);
    return exchange;
  }

  /** The digest that a visit begins with, as long as nothing was asked since. */
  function first(visit: Visit, request: IncomingMessage): Exchange {
    const [newest] = visit.exchanges;
    const isFresh = newest?.question === FIRST_WORDS && newest.askedAt > clock.now() - FRESH_MS;
    if (newest && isFresh) return newest;
    const exchange = begin(visit, FIRST_WORDS);
    answering.take(toAsker(visit.caller, request), { words: FIRST_WORDS }, exchange.outlet);
    return exchange;
  }

  /** Writes the page as far as it is known, then the answer. */
  async function show(
    { of: visit, token }: Session<Visit>,
    exchange: Exchange,
    response: ServerResponse,
  ): Promise<void> {
    const isOwner = !isAnonymous(visit.caller);
    const view: ConversationView = {
      token,
      exchange,
      earlier: visit.exchanges,
      status: options.status,
      isOwner,
      offersLink: !isOwner && options.hasOwnMail,
      hasAdministration: options.administration !== undefined,
      suggestions: suggest(options.skills, !isOwner || !options.hasOwnMail),
    };
    response.write(renderBeginning(view).markup);
    let hasBegun = false;
    const answer = await exchange.follow((line) => {
      if (!hasBegun) response.write(renderStop(view).markup);
      hasBegun = true;
      response.write(renderStep(line).markup);
    });
    await loadLanguages();
    response.end(renderEnding(view, answer, options.previews).markup);
  }

  const home: Handler = async (request, response, query) => {
    // What only looks whether there is a page, or shows it as a picture, uses no link up and starts no work.
    const wanted = request.headers['sec-fetch-dest'] ?? 'document';
    if (request.method === 'HEAD' || wanted !== 'document') {
      beginPage(response, 200);
      response.end();
      return;
    }
    const key = query.get('key');
    if (key !== null) return enter(key, response);
    const known = findVisit(request, tools);
    const admitted = known ? undefined : admitVisitor(request, tools);
    const session = known ?? admitted?.session;
    if (session === undefined) {
      return sendPage(response, 200, renderLocked(options.administration !== undefined));
    }
    const asked = session.of.find(query.get('answer') ?? '');
    const exchange = asked ?? first(session.of, request);
    beginPage(response, 200, admitted ? { 'set-cookie': admitted.cookie } : {});
    await show(session, exchange, response);
  };

  function enter(key: string, response: ServerResponse): void {
    const owner = links.redeem(key);
    if (owner === undefined) sendPage(response, 403, STALE_LINK);
    else redirect(response, PATHS.home, visits.begin(createVisit(owner)).cookie);
  }

  const ask: Handler = async (request, response) => {
    const session = findVisit(request, tools);
    const form = await readSessionForm(request, response, session?.token, options, FORM_BYTES.file);
    if (session === undefined || form === undefined) return;
    const visit = session.of;
    const asker = toAsker(visit.caller, request);
    const press = readPress(form);
    const words = wordsIn(form, 'words').slice(0, MOST_WORDS);
    const added = await fileIn(form, 'file');
    if (added !== undefined) visit.file = added;
    if (press === undefined && words === '' && added === undefined) {
      return redirect(response, PATHS.home);
    }
    const question = press?.label ?? [words, added?.name].filter(Boolean).join(' · ');
    const exchange = begin(visit, question);
    if (press === undefined) {
      const files = () => (added ? [added] : fileAtHand(visit));
      answering.take(asker, { words, files }, exchange.outlet);
    } else {
      const found = await findCommand(visit.caller, press, options);
      const files = () => (visit.file ? [visit.file] : []);
      const about = () => press.stateId;
      if (found === undefined) answering.tell(asker, EXPIRED, exchange.outlet);
      else answering.take(asker, { words: found.command, about, files }, exchange.outlet);
    }
    redirect(response, toAnswer(exchange));
  };

  /** The file that was added before, while the talk is about it: then a question is put to it. */
  async function fileAtHand({ caller, file }: Visit): Promise<readonly Attachment[]> {
    const latest = await conversations.latest(caller, clock.now());
    const isAboutFile = latest?.source?.startsWith('attachment:') ?? false;
    return file !== undefined && isAboutFile ? [file] : [];
  }

  const stop: Handler = async (request, response) => {
    const session = findVisit(request, tools);
    const form = await readSessionForm(request, response, session?.token, options);
    if (session === undefined || form === undefined) return;
    const exchange = session.of.find(wordsIn(form, 'answer'));
    if (exchange === undefined) return sendPage(response, 404, NOT_FOUND);
    answering.cancel(session.of.caller, exchange.callId() ?? '');
    redirect(response, toAnswer(exchange));
  };

  const rate: Handler = async (request, response) => {
    const session = findVisit(request, tools);
    const form = await readSessionForm(request, response, session?.token, options);
    if (session === undefined || form === undefined) return;
    const { caller: owner } = session.of;
    const [verdict, conversationId] = [wordsIn(form, 'verdict'), wordsIn(form, 'state')];
    const at = clock.now();
    const isOwn = (await conversations.recall(owner, conversationId, at)) !== undefined;
    if (!isOwn || (verdict !== 'good' && verdict !== 'bad')) {
      return sendPage(response, 404, NOT_FOUND);
    }
    await feedback.record({ owner, conversationId, verdict, at });
    sendPage(response, 200, NOTED);
  };

  const download: Handler = (request, response, query) => {
    const exchange = findVisit(request, tools)?.of.find(query.get('answer') ?? '');
    const file = exchange?.answer()?.reply.files?.[Number(query.get('file'))];
    if (file === undefined) sendPage(response, 404, NOT_FOUND);
    else sendFile(response, file);
  };

  return { home, ask, stop, rate, download };
}

/** What can be asked without knowing the mail, or of the example; only what is offered here. */
function suggest(skills: readonly AnySkill[], isExample: boolean): readonly string[] {
  const words = isExample ? OF_EXAMPLE : OF_ANY_MAIL;
  const names = skills.map(({ name }) => name);
  return words.filter((each) =>
    names.includes(each.endsWith('?') ? 'ask' : (each.split(' ')[0] ?? '')),
  );
}

function toAnswer({ id }: Exchange): string {
  return `${PATHS.home}?answer=${id}#answer`;
}

/** A button as the browser sends it back: anyone can have written it. */
function readPress(form: FormData): (Press & { readonly label: string }) | undefined {
  const { verb, at, label } = PRESS.exec(wordsIn(form, 'press'))?.groups ?? {};
  if (verb === undefined || label === undefined) return undefined;
  return { stateId: wordsIn(form, 'state'), verb: verb as PressVerb, at: Number(at), label };
}

/** How dates are read and written: by the first language of the browser that is one. */
function localeOf({ headers }: IncomingMessage): string {
  const [first = ''] = (headers['accept-language'] ?? '').split(/[,;]/);
  const isLocale = /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i.test(first.trim());
  return isLocale ? first.trim() : DEFAULT_LOCALE;
}
