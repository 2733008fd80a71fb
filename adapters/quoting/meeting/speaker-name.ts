const HONORIFIC =
  /^(?:(?:right|rt\.?|hon\.?|honourable|the honourable|mr\.?|mrs\.?|ms\.?|miss|madam|sir|dame)\s+)+/iu;
const AFTER_NAME = /[,\s]+(?:AM|AS|MP|MS|MLA|CBE|OBE|QC|KC|PC|M\.P\.)$/u;

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
