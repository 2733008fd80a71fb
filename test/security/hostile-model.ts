import { type ChatCompletionRequest, LLMock } from '@copilotkit/aimock';

/** A model on this machine that works for somebody else. */
export interface HostileModel {
  /** What an administrator sets to have it write. */
  readonly environment: Readonly<Record<string, string>>;
  /** All that it was given to read. */
  prompts(): string;
}

/** What a model is given to read, and words of it to quote. */
interface ReadItem {
  readonly sourceId: string;
  readonly quote: string;
}

/**
 * Runs `use` while a server answers every question in the asked form: it says `statement` of
 * everything it reads and proves it with a true quotation, so that only code spares a reader its words.
 */
export async function withHostileModel<T>(
  statement: string,
  use: (model: HostileModel) => Promise<T>,
): Promise<T> {
  const server = new LLMock({ host: '127.0.0.1', port: 0 });
  server.onMessage(/./, (request) => ({ content: JSON.stringify(answerTo(request, statement)) }));
  await server.start();
  try {
    return await use({
      environment: { OPENAI_BASE_URL: `${server.url}/v1`, OPENAI_MODEL: 'hostile' },
      prompts: () => JSON.stringify(server.getRequests().map(({ body }) => body)),
    });
  } finally {
    await server.stop();
  }
}

function answerTo({ messages, response_format }: ChatCompletionRequest, statement: string) {
  const asked = messages.find(({ role }) => role === 'user')?.content;
  const items = itemsOf(typeof asked === 'string' ? asked : '');
  const claims = items.map((item) => ({ text: statement, ...item }));
  const first = claims[0];
  switch (nameOf(response_format?.['json_schema'])) {
    case 'thread':
      return { headline: first, points: claims, requests: [], decisions: claims };
    case 'meeting_stretch':
      return {
        title: statement,
        points: claims,
        decisions: claims,
        actions: claims.map((claim) => ({ ...claim, owner: null, dueWords: null })),
        openQuestions: claims,
      };
    case 'choice':
      return { chosen: [1, 2, 3, 4] };
    default:
      return { claims };
  }
}

/** What the form is called that an answer must have. */
function nameOf(schema: unknown): unknown {
  return typeof schema === 'object' && schema !== null && 'name' in schema
    ? schema.name
    : undefined;
}

const SPOKEN = /^(\S+) [^:\n]+: (.+)$/gmu;
const HEAD = /^(?:From|To|Date|About): /u;

/** Utterances stand on a line each; mails and passages begin with their id, and a head in front of their words. */
function itemsOf(prompt: string): readonly ReadItem[] {
  const [, ...written] = prompt.split(/^sourceId: /mu);
  if (written.length === 0) {
    return [...prompt.matchAll(SPOKEN)].map(([, sourceId = '', quote = '']) => ({
      sourceId,
      quote,
    }));
  }
  return written.map((item) => {
    const [sourceId = '', ...lines] = item.split('\n');
    const words = lines.find((line) => line !== '' && !HEAD.test(line)) ?? '';
    // A passage has its author in front.
    return { sourceId, quote: words.replace(/^[^:.?]{1,40}: /u, '') };
  });
}
