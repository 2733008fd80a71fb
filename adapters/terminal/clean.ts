// A mail may carry escape sequences that move the cursor, rename the window or write to the
// clipboard. Only line breaks survive; everything else that a terminal would act on is dropped.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed
const ACTED_ON = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu;

/** Makes text from outside harmless to print: no control characters, no direction overrides. */
export function toPrintable(text: string): string {
  return text.replace(/\t/g, ' ').replace(ACTED_ON, '');
}
