import type { Link } from '../link.js';
import type { ReplyFile } from '../reply.js';

/** The place where a person keeps files of their own. The one port that writes outside Daybrief. */
export interface Drive {
  /**
   * Puts a file there, under its own name or a free one like it, and returns a link to read it.
   *
   * Everyone in the owner's organization who has the link can open it, and nobody else. Never called
   * before the owner was told so and said yes.
   */
  share(file: ReplyFile, signal: AbortSignal): Promise<Link>;
}
