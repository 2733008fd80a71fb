import {
  isSurfaceName,
  type Principal,
  principalKey,
  type SurfaceName,
} from '../../../skills/core/caller.js';

/** The key of a tenant: the same tenant id on two surfaces is two tenants. */
export function tenantKey({ surface, tenant }: Pick<Principal, 'surface' | 'tenant'>): string {
  return [surface, tenant].map(encodeURIComponent).join(':');
}

/** The two columns that every personal row carries. */
export function ownedBy(owner: Principal): { readonly tenant: string; readonly owner: string } {
  return { tenant: tenantKey(owner), owner: principalKey(owner) };
}

/** Reads a principal back from its key. */
export function toPrincipal(key: string): Principal {
  const [surface = '', tenant = '', user = ''] = key.split(':').map(decodeURIComponent);
  return { surface: toSurfaceName(surface), tenant, user };
}

/** Reads a surface's name from a column. Throws a `TypeError` for a name no version ever wrote. */
function toSurfaceName(name: string): SurfaceName {
  if (isSurfaceName(name)) return name;
  throw new TypeError(`No surface is called "${name}".`);
}
