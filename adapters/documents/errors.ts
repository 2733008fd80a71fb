import { type DaybriefError, InputError, TooLargeError } from '../../skills/core/errors.js';
import type { Refusal } from './document.js';
import { policies } from './policies.js';

const WORDS: Readonly<Record<Refusal, { readonly what: string; readonly remedy: string }>> = {
  broken: {
    what: 'is broken, or not what its name says',
    remedy: 'Open it in its own program and save it again.',
  },
  'too large': {
    what: 'unpacks to more than any document has, so I stopped reading it',
    remedy: 'Save the part that matters as a file of its own.',
  },
  'too long': {
    what: `takes longer than ${policies.timeMs / 1000} seconds to read, so I stopped`,
    remedy: 'Save the part that matters as a file of its own.',
  },
  locked: {
    what: 'is protected by a password',
    remedy: 'Save a copy without the password.',
  },
  picture: {
    what: 'has no text: it is a picture',
    remedy: 'Let a scanner program recognise the text (OCR) and save it again.',
  },
  empty: { what: 'has no text in it', remedy: 'Name a document with text.' },
  'old format': {
    what: 'is in the format of Office before 2007, which I do not open',
    remedy: 'Save it as .docx, .xlsx, .pptx or PDF.',
  },
  'no document': {
    what: 'is not a document I can read',
    remedy: 'I read PDF, Word (.docx), Excel (.xlsx), PowerPoint (.pptx), Markdown and .csv.',
  },
};

/** Says why a document was not read and what to do; `name` is one visible line. */
export function toDocumentError(refusal: Refusal, name: string): DaybriefError {
  const { what, remedy } = WORDS[refusal];
  const failure = { what: `“${name}” ${what}.`, remedy };
  if (refusal !== 'too large') return new InputError(failure);
  const limit = policies.unpacked;
  return new TooLargeError({ ...failure, limit, actual: limit, unit: 'bytes' });
}
