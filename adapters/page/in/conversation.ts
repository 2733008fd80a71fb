import type { IncomingMessage, ServerResponse } from 'node:http';
import { isAnonymous } from '../../../skills/core/caller.js';
import type { AnySkill } from '../../../skills/core/skill.js';
import { loadLanguages } from '../../../skills/reading/languages/detection/detect-language.js';
import type { Exchange } from '../out/exchange.js';
import { beginPage, redirect, sendFile, sendPage } from '../out/send.js';
import { createVisit, type Visit } from '../out/visit.js';
import {
  type ConversationView,
  renderAnswer,
  renderBeginning,
  renderEnding,
  renderStep,
  renderStop,
} from '../render/conversation.js';
import { NOT_FOUND, renderLocked, STALE_LINK } from '../render/entry.js';
import { PATHS } from '../render/frame.js';
import { admitVisitor, findVisit, type Handler, type PageTools } from '../tools.js';
import { toAsker } from './asker.js';
import type { Session } from './sessions.js';

/** What somebody sees who asked nothing yet, made anew when it is older than this. */
const FIRST_WORDS = 'digest';
const FRESH_MS = 10 * 60_000;

/** What can be asked without knowing the mail, and of the example. */
const OF_ANY_MAIL = ['digest', 'deck digest', 'help'];
const OF_EXAMPLE = [
  'digest',
  'when does release 4.2 ship?',
  'meeting release-4-2.vtt',
  'deck plan.md',
  'help',
];

/** Creates what shows a conversation: the page with its answers, and their files. */
export function createConversation(tools: PageTools) {
  const { options, answering, visits, links } = tools;
  const { clock } = options;

  /** The digest that a visit begins with, as long as nothing was asked since. */
  function first(visit: Visit, request: IncomingMessage): Exchange {
    const [newest] = visit.exchanges;
    const isFresh = newest?.question === FIRST_WORDS && newest.askedAt > clock.now() - FRESH_MS;
    if (newest && isFresh) return newest;
    const exchange = visit.begin(FIRST_WORDS, clock.now());
    answering.take(
      toAsker(visit.caller, request, options),
      { words: FIRST_WORDS },
      exchange.outlet,
    );
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
    await loadLanguages();
    const answer = await exchange.follow(
      (line) => {
        if (!hasBegun) response.write(renderStop(view).markup);
        hasBegun = true;
        response.write(renderStep(line).markup);
      },
      (each) => response.write(renderAnswer(view, each).markup),
    );
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
    if (key !== null) return enter(key, request, response);
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

  function enter(key: string, request: IncomingMessage, response: ServerResponse): void {
    const owner = links.redeem(key);
    if (owner === undefined) sendPage(response, 403, STALE_LINK);
    else redirect(response, PATHS.home, visits.begin(createVisit(owner), request).cookie);
  }

  const download: Handler = (request, response, query) => {
    const exchange = findVisit(request, tools)?.of.find(query.get('answer') ?? '');
    const file = exchange?.answer()?.reply.files?.[Number(query.get('file'))];
    if (file === undefined) sendPage(response, 404, NOT_FOUND);
    else sendFile(response, file);
  };

  return { home, download };
}

/** What can be asked without knowing the mail, or of the example; only what is offered here. */
function suggest(skills: readonly AnySkill[], isExample: boolean): readonly string[] {
  const words = isExample ? OF_EXAMPLE : OF_ANY_MAIL;
  const names = skills.map(({ name }) => name);
  return words.filter((each) =>
    names.includes(each.endsWith('?') ? 'ask' : (each.split(' ')[0] ?? '')),
  );
}
