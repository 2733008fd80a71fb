import { renderSignIn } from '../../../skills/connect/sign-in.js';
import type { Call } from '../../../skills/core/call.js';
import { type DaybriefError, toDaybriefError } from '../../../skills/core/errors.js';
import type { ExtraPort } from '../../../skills/core/ports/accounts.js';
import type { PrivateReply } from '../../../skills/core/reply.js';
import { type OpenPorts, renderError } from '../../../skills/core/run.js';

/** Says what stands in the way: where it is only the person's own permission, how to give it. */
export async function explain(
  error: DaybriefError,
  extra: ExtraPort | undefined,
  call: Call,
  openPorts: OpenPorts,
): Promise<PrivateReply> {
  if (error.code !== 'authentication_failed' || extra === undefined) {
    return renderError(error, call.id);
  }
  try {
    const { links } = await openPorts(['links'], call);
    return renderSignIn(await links.begin(call.principal, extra), extra);
  } catch (thrown) {
    return renderError(toDaybriefError(thrown), call.id);
  }
}
