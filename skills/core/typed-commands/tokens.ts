/** One word of a request. `quoted` words are never options, whatever they start with. */
export interface Token {
  readonly text: string;
  readonly quoted: boolean;
}

const QUOTES: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '“': '”',
  '„': '“',
  '«': '»',
  '‘': '’',
};

/**
 * Splits a request into words the way people type on phones and chat clients.
 *
 * Tolerant: curly quotes count as quotes, an em or en dash before a word as `--` (chat clients
 * "correct" it), an unclosed quote runs to the end, and an apostrophe inside a word is no quote.
 */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const char = text[at] ?? '';
    if (/\s/u.test(char)) {
      at += 1;
      continue;
    }
    const closing = QUOTES[char];
    if (closing !== undefined) {
      const end = text.indexOf(closing, at + 1);
      tokens.push({ text: text.slice(at + 1, end === -1 ? undefined : end), quoted: true });
      at = end === -1 ? text.length : end + 1;
      continue;
    }
    const word = /^\S+/u.exec(text.slice(at))?.[0] ?? char;
    const quoteInside = /^(--?[a-z-]+=|[—–][a-z-]+=)["“„«]/iu.exec(word);
    if (quoteInside) {
      const name = quoteInside[1] ?? '';
      tokens.push({ text: name.slice(0, -1).replace(/^[—–]/u, '--'), quoted: false });
      at += name.length;
      continue;
    }
    tokens.push({ text: word.replace(/^[—–](?=[a-z])/iu, '--'), quoted: false });
    at += word.length;
  }
  return tokens;
}
