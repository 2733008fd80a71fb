/** The Tuesday morning that the example mail is written for: at this moment none of its dates moves. */
export const EXAMPLE_DAY = '2026-11-24T10:00:00+01:00';
