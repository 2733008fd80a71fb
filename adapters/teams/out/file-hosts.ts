/** Says whether files may be fetched from, or put to, a URL. */
export type FileUrlPolicy = (url: string) => boolean;

/** Where Teams keeps files: the tenant's SharePoint and OneDrive in each of Microsoft's clouds. */
const SHAREPOINT = /^[a-z0-9-]+\.sharepoint(?:-mil)?\.(?:com|us|cn)$/;

/**
 * Allows a tenant's SharePoint over https, and `origins`, e.g. of a local server.
 *
 * The URLs carry their own permission and no token goes with them; but they come out of an activity, and
 * Daybrief must not be made to call machines of its own network.
 */
export function onlySharePoint(origins: readonly string[] = []): FileUrlPolicy {
  return (text) => {
    if (!URL.canParse(text)) return false;
    const { protocol, hostname, port, username, password, origin } = new URL(text);
    const plain = username === '' && password === '';
    const sharePoint = protocol === 'https:' && port === '' && SHAREPOINT.test(hostname);
    return plain && (sharePoint || origins.includes(origin));
  };
}
