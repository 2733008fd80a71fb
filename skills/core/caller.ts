import type { FromThisMachine } from './local-access.js';

const SURFACES = ['slack', 'teams', 'terminal', 'page'] as const;

/** The surfaces Daybrief speaks on. */
export type SurfaceName = (typeof SURFACES)[number];

/** Whether a word is the name of a surface. */
export function isSurfaceName(word: string): word is SurfaceName {
  return SURFACES.some((name) => name === word);
}

/**
 * The key of a person: what is kept of them is kept under it. Whether a platform vouched for it is said
 * by the `Caller` of a call.
 *
 * The three parts together are the key. A mail address is never part of it: addresses are reused and
 * can be set by other tenants (the "nOAuth" class of takeovers).
 */
export interface Principal {
  readonly surface: SurfaceName;
  /** Slack team or enterprise id, Entra tenant id, `local` on terminal and page, `anonymous` for nobody's. */
  readonly tenant: string;
  /** Slack user id, Entra object id, or the operating system's user name. */
  readonly user: string;
}

/** The one spelling of a principal that may be used as a key in a store, a bucket or a log. */
export function principalKey(principal: Principal): string {
  return [principal.surface, principal.tenant, principal.user].map(encodeURIComponent).join(':');
}

declare const vouchedBrand: unique symbol;
declare const anonymousBrand: unique symbol;

/**
 * A principal that somebody vouched for: a platform by its signature or token, on a terminal the
 * operating system, on the page the link that the terminal printed. Their own mail, calendar, files and accounts are opened for nobody else.
 */
export type Vouched = Principal & { readonly [vouchedBrand]: true };

/**
 * Somebody nobody vouched for, whatever they call themselves. They see example mail and what they
 * brought along; what is kept of them is kept apart from everybody else's.
 */
export type Anonymous = Principal & { readonly [anonymousBrand]: true };

/** Who asks. Nothing but the functions below makes one, so that no surface leaves out to say which. */
export type Caller = Vouched | Anonymous;

// No platform has a tenant of that name: Slack's ids begin with T or E, Entra's are GUIDs, and the
// terminal's is `local`. So no anonymous caller ever has the key of somebody else.
const NOBODYS_TENANT = 'anonymous';

/** Says that the platform proved who this is. Throws a `TypeError` for a principal nobody vouched for. */
export function vouchFor(principal: Principal): Vouched {
  if (isNobodys(principal)) throw new TypeError('Nobody vouches for an anonymous caller.');
  return principal as Vouched;
}

/**
 * Makes a caller of somebody nobody vouches for. `user` is their own word, which only keeps several
 * of them apart; a tenant they have none. A terminal has no anonymous callers.
 */
export function toAnonymous(
  _proof: FromThisMachine,
  { surface, user }: { readonly surface: Exclude<SurfaceName, 'terminal'>; readonly user: string },
): Anonymous {
  return { surface, tenant: NOBODYS_TENANT, user } as Anonymous;
}

/** The caller that a principal was when it was kept: what is anonymous stays so. */
export function toCaller(kept: Principal): Caller {
  return isNobodys(kept) ? (kept as Anonymous) : vouchFor(kept);
}

/** Whether nobody vouches for the caller. */
export function isAnonymous(caller: Caller): caller is Anonymous {
  return isNobodys(caller);
}

function isNobodys({ tenant }: Principal): boolean {
  return tenant === NOBODYS_TENANT;
}
