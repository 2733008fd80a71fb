/** The path of a person's data: `me` with a token of their own, else an object id or an address. */
export function rootOf(user: string): string {
  return user === 'me' ? '/me' : `/users/${encodeURIComponent(user)}`;
}
