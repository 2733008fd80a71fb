import { afterEach, describe, expect, it } from 'vitest';
import { startSlowPage } from './slow-page.js';

describe('an answer that takes a while', () => {
  const stops: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const stop of stops.splice(0)) await stop();
  });

  async function start() {
    const started = await startSlowPage();
    stops.push(started.stop);
    const { url, finish, feedback, log } = started;

    /** Opens a page and reads it as it comes. */
    async function open(path: string, headers: Readonly<Record<string, string>> = {}) {
      const response = await fetch(`${url}${path}`, { headers });
      const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
      let text = '';
      const read = async (until: string): Promise<string> => {
        while (!text.includes(until)) {
          const { done, value = '' } = (await reader?.read()) ?? { done: true };
          if (done) break;
          text += value;
        }
        expect(text).toContain(until);
        return text;
      };
      const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
      return { read, cookie, leave: () => reader?.cancel() };
    }
    const post = (path: string, cookie: string, fields: Readonly<Record<string, string>>) =>
      fetch(`${url}${path}`, {
        method: 'POST',
        redirect: 'manual',
        headers: { cookie, origin: url },
        body: new URLSearchParams(fields),
      });
    return { url, open, post, finish, feedback, log };
  }

  const fieldOf = (text: string, name: string) =>
    new RegExp(`name="${name}" value="([^"]+)"`).exec(text)?.[1] ?? '';

  it('shows the page and where the work stands at once, and the answer when it is there', async () => {
    const { open, finish } = await start();
    const page = await open('/');
    const begun = await page.read('Working on it…');
    expect(begun).toContain('>Stop</button>');
    expect(begun).toContain('Ask about your mail and meetings');
    expect(begun).not.toContain('Nothing new');
    finish();
    expect(await page.read('</html>')).toContain('Nothing new since yesterday 8:00.');
  });

  it('is stopped by its person, and by nobody else', async () => {
    const { open, post } = await start();
    const page = await open('/');
    const text = await page.read('>Stop</button>');
    const fields = { token: fieldOf(text, 'token'), answer: fieldOf(text, 'answer') };
    const other = await open('/');
    const { cookie } = other;
    const token = fieldOf(await other.read('>Stop</button>'), 'token');
    expect((await post('/stop', cookie, { ...fields, token })).status).toBe(404);
    expect((await post('/stop', page.cookie, fields)).status).toBe(303);
    expect(await page.read('</html>')).toContain('Stopped.');
  });

  it('goes on when somebody leaves the page, and is there when they come back', async () => {
    const { open, finish, log } = await start();
    const page = await open('/');
    await page.read('Working on it…');
    await page.leave();
    finish();
    const again = await open('/', { cookie: page.cookie });
    expect(await again.read('</html>')).toContain('Nothing new since yesterday 8:00.');
    expect(log.events.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('notes an opinion of its own person, without content', async () => {
    const { open, post, finish, feedback } = await start();
    const page = await open('/');
    await page.read('Working on it…');
    finish();
    const text = await page.read('</html>');
    const fields = { token: fieldOf(text, 'token'), state: fieldOf(text, 'state') };
    const rate = (opinion: Readonly<Record<string, string>>) =>
      post('/feedback', page.cookie, { ...fields, ...opinion });
    expect((await rate({ verdict: 'good' })).status).toBe(303);
    expect((await rate({ verdict: 'x' })).status).toBe(404);
    expect((await rate({ verdict: 'good', state: 'x' })).status).toBe(303);
    const question = await rate({ verdict: 'bad' });
    expect(await question.text()).toContain('>Something important is missing</button>');
    expect((await rate({ verdict: 'bad', reason: 'missing' })).status).toBe(303);
    expect(feedback.entries).toMatchObject([
      { verdict: 'good', conversationId: fields.state },
      { verdict: 'bad', reason: 'missing', conversationId: fields.state },
    ]);
  });

  it('hands its file over under its own name, whatever is in it', async () => {
    const { open, finish, url } = await start();
    const page = await open('/');
    await page.read('Working on it…');
    finish();
    const path = /href="(\/download[^"]+)"/.exec(await page.read('</html>'))?.[1] ?? '';
    const response = await fetch(`${url}${path.replaceAll('&amp;', '&')}`, {
      headers: { cookie: page.cookie },
    });
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="Q3 __berblick__ _.pptx"; filename*=UTF-8''Q3%20%E2%80%9C%C3%9Cberblick%E2%80%9D%3B%20%3D.pptx`,
    );
    expect((await response.arrayBuffer()).byteLength).toBe(2_000);
  });
});
