import { findCommand, type Press, type PressVerb } from '../../../skills/conversation/press.js';
import type { Attachment } from '../../../skills/core/call.js';
import { feedbackReasonSchema } from '../../chat/feedback.js';
import { EXPIRED, toNotice } from '../../chat/notices.js';
import type { Exchange } from '../out/exchange.js';
import { redirect, sendPage } from '../out/send.js';
import type { Visit } from '../out/visit.js';
import { NOT_FOUND, renderFeedbackQuestion } from '../render/entry.js';
import { PATHS } from '../render/frame.js';
import { findVisit, type Handler, isOfSession, type PageTools, readOwnForm } from '../tools.js';
import { toAsker } from './asker.js';
import { FORM_BYTES, fileIn, wordsIn } from './form.js';

const MOST_WORDS = 2_000;
const PRESS = /^(?<verb>run|done|snooze) (?<at>\d{1,5}) (?<label>[^\n]{1,100})$/u;

const THANKS = toNotice(
  'Noted, thank you.',
  'Your opinion is kept without the content of the answer.',
);

/**
 * Creates what the forms of a conversation do: ask, press, stop, give an opinion. Each leads to an answer
 * that is asked for with GET, so that nothing is done twice by a reload.
 */
export function createAsking(tools: PageTools) {
  const { options, answering } = tools;
  const { clock, feedback, conversations } = options;

  /** Does something with a form of the visit that a request belongs to. */
  const onForm =
    (
      act: (visit: Visit, form: FormData, ...asked: Parameters<Handler>) => Promise<void> | void,
    ): Handler =>
    async (request, response, query) => {
      const session = findVisit(request, tools);
      // A stranger may send no more than words.
      const most = session === undefined ? FORM_BYTES.words : FORM_BYTES.file;
      const form = await readOwnForm(request, response, options, most);
      if (form === undefined || !isOfSession(form, response, session) || !session) return;
      await act(session.of, form, request, response, query);
    };

  const ask = onForm(async (visit, form, request, response) => {
    const asker = toAsker(visit.caller, request, options);
    const press = readPress(form);
    const words = wordsIn(form, 'words').slice(0, MOST_WORDS);
    const added = await fileIn(form, 'file');
    if (added !== undefined) visit.file = added;
    if (press === undefined && words === '' && added === undefined) {
      return redirect(response, PATHS.home);
    }
    const question = press?.label ?? [words, added?.name].filter(Boolean).join(' · ');
    const exchange = visit.begin(question, clock.now());
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
  });

  /** The file that was added before, while the talk is about it: then a question is put to it. */
  async function fileAtHand({ caller, file }: Visit): Promise<readonly Attachment[]> {
    const latest = await conversations.latest(caller, clock.now());
    const isAboutFile = latest?.source?.startsWith('attachment:') ?? false;
    return file !== undefined && isAboutFile ? [file] : [];
  }

  const stop = onForm((visit, form, _request, response) => {
    const exchange = visit.find(wordsIn(form, 'answer'));
    if (exchange === undefined) return sendPage(response, 404, NOT_FOUND);
    answering.cancel(visit.caller, exchange.callId() ?? '');
    redirect(response, toAnswer(exchange));
  });

  /** An opinion; what was wrong is asked first. */
  const rate = onForm(async (visit, form, request, response) => {
    const { caller: owner } = visit;
    const [verdict, conversationId] = [wordsIn(form, 'verdict'), wordsIn(form, 'state')];
    if (verdict !== 'good' && verdict !== 'bad') return sendPage(response, 404, NOT_FOUND);
    const reason = feedbackReasonSchema.safeParse(wordsIn(form, 'reason')).data;
    if (verdict === 'bad' && reason === undefined) {
      const fields = { verdict, state: conversationId, token: wordsIn(form, 'token') };
      return sendPage(response, 200, renderFeedbackQuestion(fields));
    }
    const at = clock.now();
    const isKept = (await conversations.recall(owner, conversationId, at)) !== undefined;
    if (isKept)
      await feedback.record({ owner, conversationId, verdict, ...(reason && { reason }), at });
    const exchange = visit.begin(verdict === 'good' ? '👍' : '👎', at);
    const asker = toAsker(owner, request, options);
    answering.tell(asker, isKept ? THANKS : EXPIRED, exchange.outlet);
    redirect(response, toAnswer(exchange));
  });

  return { ask, stop, rate };
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
