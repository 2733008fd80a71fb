// A mail may carry escape sequences that move the cursor, rename the window or write to the
// clipboard. Of all control characters (Cc) only the line break survives.
const ACTED_ON = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/gu;

/** Makes text from outside harmless to print: no control characters, no direction overrides. */
export function toPrintable(text: string): string {
  return text.replace(/\t/g, ' ').replace(ACTED_ON, '');
}

/** Writes the same characters of a JSON document as escapes: a script reads them back as they were. */
export function toPrintableJson(json: string): string {
  return json.replace(ACTED_ON, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
