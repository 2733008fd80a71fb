import {
  type MailRule,
  type ModelPolicy,
  parseMailRule,
} from '../../skills/writing/guardrails/model-policy.js';
import type { Reader } from './reader.js';

/** An OpenAI-compatible model. */
export interface ModelConfig {
  readonly apiKey: string | undefined;
  readonly baseUrl: string | undefined;
  readonly model: string;
  /** Tokens that it reads and writes in one call; found out when unset. */
  readonly contextTokens: number | undefined;
  /** What it may do, where somebody decides that; else it shows it. */
  readonly level: 'off' | 'words' | 'all' | undefined;
  /** How long an answer waits for its words before it goes on without. */
  readonly waitMs: number;
  /** Tokens a UTC day, for each person and for everybody in a workspace together; undefined is no limit. */
  readonly budget: { readonly person: number | undefined; readonly workspace: number | undefined };
  /** Which mail it may read. */
  readonly policy: ModelPolicy;
}

/** Used when a key is given and no model is named. */
const DEFAULT_MODEL = 'gpt-4.1-mini';
/** Seconds: longer nobody looks at a screen. */
const DEFAULT_WAIT = 60;
/** Tokens: no window is smaller, and our shortest question needs it. */
const SMALLEST_CONTEXT = 1_024;

/** Reads the part of the model; undefined without a key and a server. */
export function readModel(read: Reader): ModelConfig | undefined {
  const apiKey = read.text('OPENAI_API_KEY');
  read.notAnId('OPENAI_API_KEY', /^(?:org-|proj_|asst_)/, 'copy an API key, which starts with sk-');
  const baseUrl = read.anyUrl('OPENAI_BASE_URL');
  const model = read.text('OPENAI_MODEL');
  const policy = { exclude: readRules(read, 'MODEL_EXCLUDE'), only: readRules(read, 'MODEL_ONLY') };
  const contextTokens = read.count('OPENAI_CONTEXT', SMALLEST_CONTEXT, 'tokens');
  const level = read.oneOf('OPENAI_LEVEL', ['off', 'words', 'all']);
  const waitMs = (read.count('OPENAI_WAIT', 1, 'seconds') ?? DEFAULT_WAIT) * 1_000;
  const budget = {
    person: read.count('OPENAI_BUDGET', 1, 'tokens'),
    workspace: read.count('OPENAI_BUDGET_ALL', 1, 'tokens'),
  };
  if (!apiKey && !baseUrl) {
    if (model) {
      read.problem(
        'OPENAI_MODEL names a model, but no server: set OPENAI_API_KEY or OPENAI_BASE_URL.',
      );
    }
    return undefined;
  }
  if (baseUrl && !model) {
    read.problem('OPENAI_MODEL is missing: name a model that the server at OPENAI_BASE_URL has.');
  }
  return {
    apiKey,
    baseUrl,
    model: model ?? DEFAULT_MODEL,
    contextTokens,
    level,
    waitMs,
    budget,
    policy,
  };
}

function readRules(read: Reader, name: string): readonly MailRule[] {
  return read.list(name).flatMap((written) => {
    const rule = parseMailRule(written);
    if (rule) return [rule];
    read.problem(
      `${name}: "${written}" is no address, domain or label: write legal@example.com, @example.com or label:HR.`,
    );
    return [];
  });
}
