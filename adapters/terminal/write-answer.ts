import { constants, existsSync } from 'node:fs';
import { access, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import process from 'node:process';
import { type DaybriefError, InputError, toDaybriefError } from '../../skills/core/errors.js';
import type { ReplyFile } from '../../skills/core/reply.js';
import { type Outcome, renderError } from '../../skills/core/run.js';
import { renderJson } from './json.js';
import { renderReply } from './render.js';
import { colourStyle, plainStyle } from './style.js';

/** How and where an answer is written. */
export interface AnswerOptions {
  readonly json: boolean;
  readonly plain: boolean;
  readonly out: string | undefined;
  readonly force: boolean;
}

const WIDEST = 100;
const NARROWEST = 40;

/**
 * Prints an outcome, or writes it where `--out` says; returns the error when that failed.
 *
 * Failures go to the error stream, so that a pipe only ever sees an answer; with `--json` both are
 * one document on the output.
 */
export async function writeAnswer(
  { reply: answer, error, understood }: Outcome,
  options: AnswerOptions | undefined,
): Promise<DaybriefError | undefined> {
  const { json = false, plain = false, out, force = false } = options ?? {};
  // Only a fault of ours leaves a line that its id belongs to (`reportFault`).
  const { callId: _callId, ...nameless } = answer;
  const reply = error?.code === 'internal' ? answer : nameless;
  const [file] = reply.files ?? [];
  const stream = error && !json ? process.stderr : process.stdout;
  const colour = !plain && stream.isTTY === true && stream.hasColors();
  const width = Math.max(NARROWEST, Math.min(stream.columns ?? WIDEST, WIDEST));
  const page = { style: colour ? colourStyle : plainStyle, width };
  const shown = () =>
    json ? renderJson(reply, error?.code, understood) : renderReply(reply, page);
  try {
    if (out !== undefined && !error && !file) {
      const text = json
        ? renderJson(reply, undefined, understood)
        : renderReply(reply, { style: plainStyle, width });
      await save(out, text, force);
      process.stderr.write(`Written to ${out}\n`);
      return undefined;
    }
    stream.write(shown());
    if (file) process.stderr.write(`Written to ${await saveFile(file, out, force)}\n`);
    return undefined;
  } catch (thrown) {
    const failure = toDaybriefError(thrown);
    const { callId: _id, ...explained } = renderError(failure, '');
    if (json) process.stdout.write(renderJson(explained, failure.code, understood));
    else process.stderr.write(renderReply(explained, page));
    return failure;
  }
}

async function saveFile(file: ReplyFile, out: string | undefined, force: boolean): Promise<string> {
  const path = out ?? freeName(file.name);
  await save(path, file.bytes, force);
  return path;
}

/** `deck.pptx`, or `deck-2.pptx` when that is taken: nothing is replaced without being told to. */
function freeName(name: string): string {
  const dot = name.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
  let candidate = name;
  for (let copy = 2; existsSync(candidate); copy += 1) candidate = `${stem}-${copy}${ending}`;
  return candidate;
}

async function save(path: string, content: string | Uint8Array, force: boolean): Promise<void> {
  refuseToReplace(path, force);
  await writeFile(path, content).catch((error: unknown) => {
    throw unwritten(path, error);
  });
}

/**
 * Finds out whether a file can be written there, before somebody waits for what belongs into it.
 *
 * Throws `InputError` for a name that is taken, a folder, and a folder that is missing or closed.
 */
export async function checkWritable(path: string, force: boolean): Promise<void> {
  // Not there yet is as it should be; whatever else is wrong with it `access` tells.
  const known = await stat(path).catch(() => undefined);
  if (known?.isDirectory()) throw unwritten(path, { code: 'EISDIR' });
  refuseToReplace(path, force);
  try {
    await access(known ? path : dirname(path), constants.W_OK);
  } catch (error) {
    throw unwritten(path, error);
  }
}

function refuseToReplace(path: string, force: boolean): void {
  if (force || !existsSync(path)) return;
  throw new InputError({
    what: `There is already a file at ${path}.`,
    remedy: 'Choose another name, or add --force to replace it.',
  });
}

function unwritten(path: string, error: unknown): InputError {
  const code =
    typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return new InputError({
    what: `I couldn't write to ${path}.`,
    why: WHY_UNWRITTEN[code] ?? `The system answered with ${code || 'an error'}.`,
    remedy: 'Choose another place with --out.',
    cause: error,
  });
}

const WHY_UNWRITTEN: Readonly<Record<string, string>> = {
  EACCES: 'You may not write there.',
  EISDIR: 'It is a folder, not a file.',
  ENOENT: 'There is no such folder.',
  ENOSPC: 'The disk is full.',
  ENOTDIR: 'A part of that path is a file, not a folder.',
  EROFS: 'That disk can only be read.',
};
