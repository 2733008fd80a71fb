/** The sections of a digest, in the order they are shown. */
export const SECTIONS = ['needs-you', 'waiting-on-others', 'to-know', 'bulk'] as const;

/** One section's name; what was put aside is shown only when it is asked for. */
export type SectionName = (typeof SECTIONS)[number] | 'put-aside';
