import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Html } from '../../../adapters/html/html.js';
import { ICON } from '../../../adapters/page/render/style.js';
import { DANA, JONAS } from '../company/people.js';
import type { Show } from '../show.js';
import type { Panel } from './chat.js';
import { renderPage, renderParts, renderShown, renderSlides } from './render.js';
import { SCRIPT } from './script.js';
import { DEMO_STYLE } from './style.js';

/** How often it is looked whether something changed. */
const LOOK_MS = 200;
/** Of the deck, in a picture: its title, a chart, a table, points. */
const SLIDES_SHOWN = [0, 3, 5, 6];
/** How long whoever watches has for each step, when all are played. */
const REST_MS = 5_000;

/** The page of a demo on a free port of this machine. */
export interface PageServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Serves the page. `restMs` is how long "Play all" rests after each step. */
export async function startPage(
  show: Show,
  { port = 0, restMs = REST_MS }: { readonly port?: number; readonly restMs?: number } = {},
): Promise<PageServer> {
  const { slack, teams, slides, platforms } = show.demo;
  const panels: readonly Panel[] = [
    { surface: 'slack', title: 'Slack', person: DANA.name, chat: slack },
    { surface: 'teams', title: 'Microsoft Teams', person: JONAS.name, chat: teams },
  ];

  /** Sends each part again whenever it is not as it was sent. */
  function stream(request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    const sent = new Map<string, string>();
    const look = () => {
      const changed = Object.entries(renderParts(show, panels)).filter(
        ([id, markup]) => sent.get(id) !== markup,
      );
      if (changed.length === 0) return;
      for (const [id, markup] of changed) sent.set(id, markup);
      response.write(`data: ${JSON.stringify(Object.fromEntries(changed))}\n\n`);
    };
    look();
    const looking = setInterval(look, LOOK_MS);
    request.on('close', () => clearInterval(looking));
  }

  async function act(path: string, form: URLSearchParams): Promise<void> {
    if (path === '/play') {
      await (form.get('what') === 'all' ? show.playAll(restMs) : show.play());
      return;
    }
    const panel = panels.find(({ surface }) => surface === form.get('surface'));
    await panel?.chat.write(form.get('text') ?? '', form.get('place') ?? '');
  }

  function give(path: string, response: ServerResponse): void {
    const [, area, name = ''] = path.split('/');
    const step = show.steps.find((each) => each.step.id === name);
    const file = platforms.slack.workspace.files.get(name);
    const slide = slides[Number.parseInt(name, 10)];
    if (path === '/') send(response, 'text/html', renderPage(panels));
    else if (path === '/demo.css') send(response, 'text/css', DEMO_STYLE);
    else if (path === '/demo.js') send(response, 'text/javascript', SCRIPT);
    else if (path === '/demo.svg') send(response, 'image/svg+xml', ICON);
    else if (area === 'shown' && step) send(response, 'text/html', renderShown(step, show, panels));
    else if (path === '/slides') send(response, 'text/html', renderSlides(slides, SLIDES_SHOWN));
    else if (area === 'file' && file) send(response, 'application/octet-stream', file.bytes);
    else if (area === 'slide' && slide) send(response, 'image/png', slide);
    else response.writeHead(404).end();
  }

  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (pathname === '/parts') return stream(request, response);
    if (request.method !== 'POST') return give(pathname, response);
    // Another site could otherwise press the buttons of whoever has this page open.
    if (request.headers.origin !== `http://${request.headers.host}`) {
      return void response.writeHead(403).end();
    }
    let body = '';
    for await (const chunk of request) body += chunk;
    response.writeHead(303, { location: '/' }).end();
    await act(pathname, new URLSearchParams(body));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  // A server that listens on TCP has an address of this kind.
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${taken}/`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function send(response: ServerResponse, type: string, body: Html | string | Uint8Array): void {
  const headers = { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' };
  const bytes = typeof body === 'string' || body instanceof Uint8Array ? body : body.markup;
  response.writeHead(200, headers).end(bytes);
}
