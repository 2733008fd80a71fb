import type { Link } from './link.js';
import type { Coverage } from './receipts/coverage.js';

/** A run of words; `bold` is only for the name or the deadline that decides. */
export type Inline = string | { readonly bold: string };

/** One line of text. Renderers escape it; nothing in it is markup. */
export type RichText = readonly Inline[];

/** The words of a rich text without its emphasis. */
export function toPlain(text: RichText): string {
  return text.map((run) => (typeof run === 'string' ? run : run.bold)).join('');
}

/** What a line rests on: a message, an utterance, a row of a document. */
export interface Source {
  /** Id given by the source port: message id, `meeting#utterance`, `document#block`. */
  readonly id: string;
  /** How a person names it: "Budget review, 6 messages", "12:40 Dana". */
  readonly label: string;
  readonly link?: Link;
}

/** What a person may do with one item or with the whole reply. Surfaces turn it into a button. */
export type Action =
  | { readonly kind: 'open'; readonly label: string; readonly link: Link }
  /** Runs `command` as if the person had typed it. */
  | { readonly kind: 'command'; readonly label: string; readonly command: string }
  | { readonly kind: 'done'; readonly label: string }
  | { readonly kind: 'snooze'; readonly label: string }
  | { readonly kind: 'feedback'; readonly label: string; readonly verdict: 'good' | 'bad' };

/** One line of an answer, with the proof under it. */
export interface Item {
  /** How a person refers to it ("more on 1"). Unique in the reply. */
  readonly number?: number;
  readonly text: RichText;
  /** What a model made of the words below it, in its own words. */
  readonly note?: string;
  /** The words of the source that the line tells or that prove it, verbatim. */
  readonly quote?: string;
  /** The language of the quote, ISO 639-1: its quotation marks follow. English when left out. */
  readonly quoteLanguage?: string;
  /** Why the line is here, in words: "asks you", "due in 3 days". */
  readonly reasons?: readonly string[];
  readonly sources: readonly Source[];
  /** Words that name this item to a skill, e.g. `summarize <reference>` for "more on 1". */
  readonly reference?: string;
  readonly actions?: readonly Action[];
  /** The same for scripts. */
  readonly facts?: {
    readonly from?: { readonly name?: string; readonly address: string };
    /** `2026-11-30`. */
    readonly due?: string;
    /** `2026-11-30T09:12:00.000Z`. */
    readonly receivedAt?: string;
  };
}

/** A headed group of items. A section without items, line and text is never shown. */
export interface Section {
  readonly heading?: string;
  /** One line instead of, or before, the items: "GitHub 6 · Statuspage 3". */
  readonly line?: RichText;
  /** Lines of a text to copy as they are, e.g. into a mail; an empty one between paragraphs. */
  readonly text?: readonly string[];
  readonly items: readonly Item[];
  /** How many more there are than shown, and the command that shows them. */
  readonly more?: { readonly count: number; readonly command?: string };
  /** The command that shows this section alone, for a surface on which there is no room for all items. */
  readonly alone?: string;
}

/** A file that goes with a reply. */
export interface ReplyFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** What kind of answer this is; surfaces may choose an icon or a label by it. */
export type ReplyKind =
  | 'digest'
  | 'thread'
  | 'meeting'
  | 'deck'
  | 'draft'
  | 'answer'
  | 'schedule'
  | 'help'
  | 'notice'
  | 'error';

interface ReplyBody {
  readonly kind: ReplyKind;
  readonly title: RichText;
  /** At most a few lines under the title. */
  readonly lead?: readonly RichText[];
  readonly sections: readonly Section[];
  readonly files?: readonly ReplyFile[];
  /** Set when the files hold the asker's own mail: no link to them is offered to others. */
  readonly hasPrivateFiles?: true;
  readonly coverage?: Coverage;
  readonly actions?: readonly Action[];
  /** Words that name what the answer is about to `ask --in`, so that a question can follow. */
  readonly source?: string;
  /** Set when it asks which of its numbered lines was meant: a number alone goes on with that line. */
  readonly isChoice?: true;
  /** Set where it asks whether one of its commands was meant; the numbers of the answer before stay. */
  readonly isOffer?: true;
  /** Whether the person who asked may show the answer to the others of the place, e.g. of a meeting. */
  readonly postable?: true;
  /** Correlation id, shown only where something failed. */
  readonly callId?: string;
  /** True when there was nothing to say; a schedule may then stay silent. */
  readonly empty?: boolean;
}

/** An answer for the person who asked and nobody else. */
export interface PrivateReply extends ReplyBody {
  readonly audience: 'asker';
}

/** An answer that holds nothing private, e.g. help: it may be seen by everyone in the place. */
export interface PublicReply extends ReplyBody {
  readonly audience: 'place';
}

/** The platform-neutral answer of every skill. */
export type Reply = PrivateReply | PublicReply;
