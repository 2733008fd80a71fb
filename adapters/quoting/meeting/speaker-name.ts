const HONORIFIC =
  /^(?:(?:right|rt\.?|hon\.?|honourable|the honourable|mr\.?|mrs\.?|ms\.?|miss|madam|sir|dame)\s+)+/iu;
const AFTER_NAME = /[,\s]+(?:AM|AS|MP|MS|MLA|CBE|OBE|QC|KC|PC|M\.P\.)$/u;
const ROLE =
  /^(?:chair|chairman|chairwoman|chairperson|president|speaker|moderator|host|project manager|product manager|manager|industrial designer|user interface|user interface designer|interface specialist|marketing expert|professor|interviewer|clerk)$/iu;

/**
 * Makes a speaker's label readable: titles, ridings, parties and letters after the name go
 * ("Hon. Andrew Scheer (Leader of the Opposition)" is "Andrew Scheer").
 */
export function speakerName(label: string): string {
  const bare = label
    .replace(/\s*\([^()]*(?:\([^()]*\)[^()]*)*\)?\s*/gu, ' ')
    .trim()
    .replace(AFTER_NAME, '');
  const name = bare
    .replace(HONORIFIC, '')
    .replace(/^the\s+/iu, '')
    .trim();
  return name === '' ? label.trim() : name;
}

/** The name inside a sentence: a role takes an article, a person none. */
export function nameInSentence(name: string): string {
  return ROLE.test(name) ? `the ${name}` : name;
}

/** Writes the first letter large. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
