/** What people type, as Slack encodes it: `&amp;`, `<https://…|label>`, `<@U1>`, `<#C1|general>`. */
const TOKEN = /<([^<>]*)>/g;

/**
 * Reads the words of a message or command as the person typed them: entities decoded, links as their
 * URL or address, mentions of `botUserId` removed, other mentions as `@id` or `#name`.
 */
export function readWords(text: string, botUserId?: string): string {
  const plain = text.replace(TOKEN, (_, inside: string) => {
    const [target = '', label] = inside.split('|');
    if (target.startsWith('@'))
      return target.slice(1) === botUserId ? '' : `@${label ?? target.slice(1)}`;
    if (target.startsWith('#')) return `#${label ?? target.slice(1)}`;
    if (target.startsWith('!')) return label ?? '';
    return target.replace(/^mailto:/, '');
  });
  return plain.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&').trim();
}
