import { isLoopbackHost } from '../../../skills/core/loopback.js';
import { plainUrl } from '../../chat/network.js';

/**
 * Origins of Microsoft's connectors: public cloud, GCC, GCC High and DoD.
 *
 * A token is sent to no other host, whatever an activity or a stored address says.
 */
export const CONNECTOR_ORIGINS: readonly string[] = [
  'https://smba.trafficmanager.net',
  'https://smba.infra.gcc.teams.microsoft.com',
  'https://smba.infra.gov.teams.microsoft.us',
  'https://smba.infra.dod.teams.microsoft.us',
];

/** Says whether a URL that came from outside may be called. */
export type UrlPolicy = (url: string) => boolean;

/** Allows connectors of exactly these origins. */
export function onlyOrigins(origins: readonly string[]): UrlPolicy {
  return (text) => origins.includes(toServiceUrl(text)?.origin ?? '');
}

/** Allows only this machine: local mode, where there is no token to lose. */
export const onlyLoopback: UrlPolicy = (text) => isLoopbackHost(toServiceUrl(text)?.hostname ?? '');

/** A path is added to it, so that nothing may stand behind its own. */
function toServiceUrl(text: string): URL | undefined {
  const url = plainUrl(text);
  return url?.search === '' && url.hash === '' ? url : undefined;
}

/** Where Teams keeps files: the tenant's SharePoint and OneDrive in each of Microsoft's clouds. */
const SHAREPOINT = /^[a-z0-9-]+\.sharepoint(?:-mil)?\.(?:com|us|cn)$/;

/**
 * Allows a tenant's SharePoint over https, and `origins`, e.g. of a local server.
 *
 * The URLs carry their own permission and no token goes with them; but they come out of an activity, and
 * Daybrief must not be made to call machines of its own network.
 */
export function onlySharePoint(origins: readonly string[] = []): UrlPolicy {
  return (text) => {
    const { protocol, hostname = '', port, origin = '' } = plainUrl(text) ?? {};
    const isSharePoint = protocol === 'https:' && port === '' && SHAREPOINT.test(hostname);
    return isSharePoint || origins.includes(origin);
  };
}
