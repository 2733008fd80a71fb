import { type ChatCompletionRequest, LLMock } from '@copilotkit/aimock';

/** A model on this machine that works for somebody else. */
export interface HostileModel {
  /** What an administrator sets to have it write. */
  readonly environment: Readonly<Record<string, string>>;
  /** All that it was given to read. */
  prompts(): string;
}

/**
 * Runs `use` while a server answers every question in the asked form: it says `statement` of
 * everything it reads and cites a sentence that is there, so that only code spares a reader its words.
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
      environment: {
        OPENAI_BASE_URL: `${server.url}/v1`,
        OPENAI_MODEL: 'hostile',
        OPENAI_LEVEL: 'all',
      },
      prompts: () => JSON.stringify(server.getRequests().map(({ body }) => body)),
    });
  } finally {
    await server.stop();
  }
}

function answerTo({ messages, response_format }: ChatCompletionRequest, statement: string) {
  const asked = messages.find(({ role }) => role === 'user')?.content;
  const said = numbersOf(typeof asked === 'string' ? asked : '').map((number) => ({
    from: [number],
    note: statement,
  }));
  switch (nameOf(response_format?.['json_schema'])) {
    case 'note':
      return said[0];
    case 'meeting_stretch':
      return {
        decisions: said,
        actions: said.map((cited) => ({ ...cited, owner: null })),
        openQuestions: said,
      };
    default:
      return { claims: said };
  }
}

/** What the form is called that an answer must have. */
function nameOf(schema: unknown): unknown {
  return typeof schema === 'object' && schema !== null && 'name' in schema
    ? schema.name
    : undefined;
}

/** The numbers of the sentences that a prompt shows. */
function numbersOf(prompt: string): readonly number[] {
  return [...prompt.matchAll(/^\[(\d+)\] /gmu)].map(([, number]) => Number(number));
}
