import { isLoopbackHost } from '../../../skills/core/loopback.js';

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

/** Says whether a service URL may be called. */
export type ServiceUrlPolicy = (serviceUrl: string) => boolean;

/** Allows exactly these origins, without user info in the URL. */
export function onlyOrigins(origins: readonly string[]): ServiceUrlPolicy {
  return (serviceUrl) => {
    const url = parse(serviceUrl);
    return url !== undefined && origins.includes(url.origin);
  };
}

/** Allows only this machine: local mode, where there is no token to lose. */
export const onlyLoopback: ServiceUrlPolicy = (serviceUrl) => {
  const url = parse(serviceUrl);
  return url !== undefined && isLoopbackHost(url.hostname);
};

function parse(serviceUrl: string): URL | undefined {
  if (!URL.canParse(serviceUrl)) return undefined;
  const url = new URL(serviceUrl);
  const plain = url.username === '' && url.password === '' && url.search === '' && url.hash === '';
  return plain && /^https?:$/.test(url.protocol) ? url : undefined;
}
