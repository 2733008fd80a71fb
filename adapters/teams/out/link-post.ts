import type { WaitingFile } from '../../../skills/core/ports/waiting.js';
import type { AdaptiveCard } from '../render/card-elements.js';
import { type PostKind, renderPostOffer } from './posting.js';

/** The verb of the button that posts a link to a file. */
const VERB = 'post-link';

/** Asks whether to put a file into the person's OneDrive and post a link to it where they asked. */
export function renderLinkOffer({ file }: WaitingFile, id: string): AdaptiveCard {
  return renderPostOffer(
    {
      title: [{ bold: `Post a link to ${file.name}?` }],
      lead: [
        ['I put the file into your OneDrive, under Apps, and post the link where you asked.'],
        ['Everyone in your organization who has the link can read it.'],
      ],
    },
    { title: 'Post the link', verb: VERB, id },
  );
}

/** A file that is posted as a link. Only with the right that its owner gave for it. */
export const linkPost: PostKind<WaitingFile> = {
  verb: VERB,
  extra: 'files',
  renderOffer: renderLinkOffer,
  async prepare({ file }, { author, call, openPorts }) {
    const { files } = await openPorts(['files'], call);
    const link = await files.share(file, call.signal);
    return {
      kind: 'notice',
      audience: 'place',
      title: [{ bold: author }, ' shares a file.'],
      lead: [[file.name]],
      sections: [],
      actions: [{ kind: 'open', label: 'Open it', link }],
    };
  },
};
