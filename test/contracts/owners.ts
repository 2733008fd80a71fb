import type { Principal } from '../../skills/core/caller.js';

/** Two people of one tenant and one of another, whose keys look alike on purpose. */
export const dana: Principal = { surface: 'slack', tenant: 'T1', user: 'U1' };
export const jonas: Principal = { surface: 'slack', tenant: 'T1', user: 'U2' };
export const stranger: Principal = { surface: 'slack', tenant: 'T2', user: 'U1' };
export const danaOnTeams: Principal = { surface: 'teams', tenant: 'T1', user: 'U1' };

/** Everybody who is not Dana on Slack. */
export const others = [jonas, stranger, danaOnTeams] as const;
