import { PermissionError } from '../../../skills/core/errors.js';
import { toLink } from '../../../skills/core/link.js';
import type { Drive } from '../../../skills/core/ports/drive.js';
import type { GraphClient } from '../client.js';
import { toDaybriefError } from '../errors.js';
import { driveItemSchema, sharingLinkSchema, uploadSessionSchema } from '../schemas.js';
import { type UploadTools, upload } from './upload.js';

const PUTTING = 'put the file into your OneDrive';
const LINKING = 'make a link to the file in your OneDrive';
/** Hosts of a tenant's OneDrive in each of Microsoft's clouds. */
const SHAREPOINT = /^[a-z0-9-]+\.sharepoint(?:-mil)?\.(?:com|us|cn)$/;
/** What OneDrive allows in no name, and what would have another meaning in an address. */
const FORBIDDEN = /["*:<>?/\\|#%\p{Cc}]+/gu;
const LONGEST_NAME = 120;

/** What files are put with. */
export interface GraphDriveOptions extends UploadTools {
  /** Root of Graph: uploads may lead to its origin or to SharePoint, nowhere else. */
  readonly baseUrl: string;
}

/**
 * Creates the OneDrive of the person whose token `client` has.
 *
 * Files go into the application's own folder, `Apps/Daybrief`; none is replaced. The link is for
 * reading and for the organization. Throws `PermissionError` where the organization allows no such
 * links.
 */
export function createGraphDrive(client: GraphClient, options: GraphDriveOptions): Drive {
  const { origin } = new URL(options.baseUrl);

  async function put(name: string, bytes: Uint8Array, signal: AbortSignal): Promise<string> {
    const path = `/me/drive/special/approot:/${encodeURIComponent(name)}:/createUploadSession`;
    const body = { item: { '@microsoft.graph.conflictBehavior': 'rename' } };
    const query = { operation: PUTTING, signal };
    const session = uploadSessionSchema.parse(await client.post({ ...query, path, body }));
    // It comes out of an answer: Daybrief must not be led to machines of its own network.
    if (!isTrusted(session.uploadUrl, origin)) throw foreignAddress();
    try {
      return driveItemSchema.parse(await upload(session.uploadUrl, bytes, options, signal)).id;
    } catch (error) {
      signal.throwIfAborted();
      throw toDaybriefError(error, PUTTING, options.clock.now());
    }
  }

  return {
    async share(file, signal) {
      const id = await put(toFileName(file.name), file.bytes, signal);
      const path = `/me/drive/items/${encodeURIComponent(id)}/createLink`;
      const body = { type: 'view', scope: 'organization' };
      const query = { operation: LINKING, signal };
      const made = sharingLinkSchema.parse(await client.post({ ...query, path, body }));
      const { webUrl } = made.link;
      const link = isTrusted(webUrl) ? toLink(webUrl, [new URL(webUrl).hostname]) : undefined;
      if (link === undefined) throw foreignAddress();
      return link;
    },
  };
}

function toFileName(name: string): string {
  const allowed = name.replace(FORBIDDEN, '-').trim();
  const dot = allowed.lastIndexOf('.');
  const [stem, end] = dot >= 0 ? [allowed.slice(0, dot), allowed.slice(dot)] : [allowed, ''];
  return `${stem.slice(0, LONGEST_NAME).trim() || 'file'}${end}`;
}

function isTrusted(address: string, origin?: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  if (url.username !== '' || url.password !== '') return false;
  return (
    url.origin === origin ||
    (url.protocol === 'https:' && url.port === '' && SHAREPOINT.test(url.hostname))
  );
}

function foreignAddress(): PermissionError {
  return new PermissionError({
    what: 'Microsoft Graph named an address that is not its own.',
    why: 'Files are put nowhere else, and no other link is shown.',
    remedy: 'Tell your administrator; this should not happen.',
  });
}
