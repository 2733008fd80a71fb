import * as z from 'zod';

/** Characters of white space outside of a string after which nothing more will come. */
const MOST_SPACES = 64;
/** Characters of a token, in every language rather too many. */
const CHARACTERS_PER_TOKEN = 6;

const part = z.object({ text: z.string().nullish() }).catch({});
const text = z.string().nullish().catch(undefined);
const call = z
  .object({ arguments: z.union([z.string(), z.record(z.string(), z.unknown())]).nullish() })
  .nullish()
  .catch(undefined);
const message = z.object({
  content: z
    .union([z.string(), z.array(part)])
    .nullish()
    .catch(undefined),
  refusal: text,
  reasoning_content: text,
  reasoning: text,
  tool_calls: z
    .array(z.object({ function: call }))
    .nullish()
    .catch(undefined),
  function_call: call,
});
const tokens = z.number().nonnegative().nullish().catch(undefined);
const piece = z.object({
  choices: z
    .array(
      z.object({
        delta: message.nullish(),
        message: message.nullish(),
        text,
        finish_reason: text,
      }),
    )
    .nullish()
    .catch(undefined),
  usage: z
    .object({
      prompt_tokens: tokens,
      completion_tokens: tokens,
      completion_tokens_details: z.object({ reasoning_tokens: tokens }).nullish().catch(undefined),
    })
    .nullish()
    .catch(undefined),
});

/** Why an answer went no further. */
export type Ending = 'said' | 'length' | 'spaces' | 'filtered' | 'broken' | 'silence' | 'deadline';

/** What came back, whatever its shape. */
export interface Said {
  readonly content: string;
  /** What was put into the arguments of a tool that nobody offered. */
  readonly toolArguments: string;
  /** What the model thought, where the server tells it apart. */
  readonly thought: string;
  readonly isRefused: boolean;
  readonly ending: Ending;
  readonly tokensIn: number | undefined;
  readonly tokensOut: number | undefined;
  readonly tokensThought: number;
  /** Milliseconds from the first piece to the last; undefined where it came at once. */
  readonly writingMs: number | undefined;
}

const ENDINGS: readonly (readonly [RegExp, Ending])[] = [
  [/length|max_?tokens/iu, 'length'],
  [/filter|safety|recitation|prohibited/iu, 'filtered'],
  [/error/iu, 'broken'],
];

/** Puts an answer together, from the pieces of a stream or from one. */
export interface SaidCollector {
  /** Takes a piece; false when the answer must not go on. */
  add(received: unknown): boolean;
  /** Characters so far, thoughts among them. */
  size(): number;
  /** How the answer ended, as far as it was heard; `fallback` when the server did not say so. */
  end(fallback: Ending): Said;
}

/** `mostTokens` ends an answer on servers that take no limit, or pass over it. */
export function collectSaid(mostTokens: number): SaidCollector {
  let content = '';
  let toolArguments = '';
  let thought = '';
  let isRefused = false;
  let ending: Ending | undefined;
  let usage: z.infer<typeof piece>['usage'];
  let begun: number | undefined;
  let last = 0;
  const spaces = countSpaces();

  function takeMessage(said: z.infer<typeof message>): void {
    const words = textOf(said.content);
    content += words;
    spaces.read(words);
    thought += said.reasoning_content ?? said.reasoning ?? '';
    isRefused ||= Boolean(said.refusal);
    const calls = [said.function_call, ...(said.tool_calls ?? []).map((each) => each.function)];
    for (const each of calls) toolArguments += argumentsOf(each);
  }

  const size = (): number => content.length + toolArguments.length + thought.length;

  return {
    size,
    add(received) {
      const { data } = piece.safeParse(received);
      const { choices, usage: used } = data ?? {};
      usage = used ?? usage;
      last = performance.now();
      begun ??= last;
      const [choice] = choices ?? [];
      if (choice) {
        takeMessage(choice.delta ?? choice.message ?? { content: choice.text });
        if (choice.finish_reason) ending = endingOf(choice.finish_reason);
      }
      const isEndless = size() / CHARACTERS_PER_TOKEN > mostTokens;
      const stop = spaces.count() > MOST_SPACES ? 'spaces' : isEndless ? 'length' : undefined;
      ending = stop ?? ending;
      return stop === undefined;
    },
    end: (fallback) => ({
      content,
      toolArguments,
      thought,
      isRefused,
      ending: ending ?? fallback,
      tokensIn: usage?.prompt_tokens ?? undefined,
      tokensOut: usage?.completion_tokens ?? undefined,
      tokensThought: usage?.completion_tokens_details?.reasoning_tokens ?? 0,
      writingMs: begun === undefined || last === begun ? undefined : last - begun,
    }),
  };
}

function endingOf(reason: string): Ending {
  return ENDINGS.find(([pattern]) => pattern.test(reason))?.[1] ?? 'said';
}

function textOf(content: z.infer<typeof message>['content']): string {
  if (typeof content === 'string') return content;
  return (content ?? []).map((each) => each.text ?? '').join('');
}

function argumentsOf(said: z.infer<typeof call>): string {
  const written = said?.arguments ?? '';
  return typeof written === 'string' ? written : JSON.stringify(written);
}

/** Counts the white space that stands at the end, outside of a string, so far. */
function countSpaces() {
  let isInString = false;
  let isEscaped = false;
  let count = 0;
  return {
    count: () => count,
    read(words: string) {
      for (const character of words) {
        if (isInString) {
          isInString = isEscaped || character !== '"';
          isEscaped = !isEscaped && character === '\\';
        } else {
          isInString = character === '"';
          count = /\s/u.test(character) ? count + 1 : 0;
        }
      }
    },
  };
}
