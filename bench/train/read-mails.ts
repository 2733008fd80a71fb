/** Run by `findInMails`: prints 1 or 0 for each text, whether the reading finds that it asks for something. */
import { readFile } from 'node:fs/promises';
import { register } from 'node:module';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

const [weights = '', texts = ''] = process.argv.slice(2);
const hook = `export async function resolve(specifier, context, next) {
  return specifier.endsWith('/weights.js') && context.parentURL?.includes('/request-classifier/')
    ? { url: ${JSON.stringify(pathToFileURL(weights).href)}, shortCircuit: true, format: 'module' }
    : next(specifier, context);
}`;
register(`data:text/javascript,${encodeURIComponent(hook)}`);
const { loadLanguages } = await import(
  '../../skills/reading/languages/detection/detect-language.js'
);
const { readThread } = await import('../../skills/reading/message/read-thread.js');
await loadLanguages();
const reader = { addresses: ['robin@example.com'], name: 'Robin Vale', timeZone: 'Europe/London' };
const to = [{ address: 'robin@example.com', name: 'Robin Vale' }];
const from = { address: 'kim@example.org', name: 'Kim North' };
const SENT_AT = Date.parse('2026-11-24T09:00:00Z');

const found = (JSON.parse(await readFile(texts, 'utf8')) as readonly string[]).map((text) => {
  const message = { id: 'one', from, to, cc: [], sentAt: SENT_AT, subject: '', text };
  const [read] = readThread({ id: 'one', subject: '', messages: [message] }, reader).messages;
  return read?.reading.sentences.some(({ ask, toReader }) => ask && toReader) ?? false;
});
process.stdout.write(found.map((one) => (one ? '1' : '0')).join(''));
