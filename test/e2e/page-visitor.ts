import { request } from 'node:http';
import { decodeHTML } from 'entities';
import { expect } from 'vitest';

export type Headers = Readonly<Record<string, string>>;
export type Fields = Readonly<Record<string, string>>;

/** A page as it came. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** Sends exactly these headers, which `fetch` would not. */
export function send(
  url: string,
  method: string,
  headers: Headers,
  body?: string,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, { method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString('utf8'),
        }),
      );
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

/** A browser: keeps cookies, says where a form comes from, and sends the token of the page it stands on. */
export function createBrowser(base: string) {
  const cookies = new Map<string, string>();
  let token = '';
  async function go(method: string, path: string, headers: Headers = {}, fields?: Fields) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const body = fields && new URLSearchParams(fields).toString();
    const form = { origin: base, 'content-type': 'application/x-www-form-urlencoded' };
    const sent = { cookie, accept: 'text/html', ...(fields ? form : {}), ...headers };
    const answer = await send(`${base}${path}`, method, sent, body);
    for (const set of answer.headers['set-cookie'] ?? []) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
      cookies.set(name, value);
    }
    token = /name="token" value="([^"]+)"/.exec(answer.text)?.[1] ?? token;
    return answer;
  }
  const post = (path: string, fields: Fields, headers: Headers = {}) =>
    go('POST', path, headers, { token, ...fields });
  return {
    cookies,
    get: (path: string, headers: Headers = {}) => go('GET', path, headers),
    head: (path: string) => go('HEAD', path),
    post,
    /** Posts, goes where the answer leads, and reads the page there. */
    async follow(path: string, fields: Fields) {
      const posted = await post(path, fields);
      expect(posted.status).toBe(303);
      return go('GET', String(posted.headers['location']).replace(/#.*/, ''));
    },
  };
}

/** The words of a page. */
export function wordsOf({ text }: Answer): string {
  return decodeHTML(text.replace(/<[^>]*>/g, ' ')).replace(/\s+/g, ' ');
}
