const SAMPLE = 20_000;
/** Elements that programs write around words; a mail about HTML names others, and one or two of them. */
const TAG =
  /<\/?(?:html|head|body|div|p|br|span|b|i|u|em|strong|a|ul|ol|li|table|tbody|tr|td|font|h[1-6]|hr|img|center|blockquote|style|meta)\b[^<>]{0,2000}>/gi;
const DOCUMENT = /^\s*(?:<!doctype html|<html[\s>]|<\?xml[^>]{0,200}>\s*<html)/i;

/** Whether a text part holds HTML: some programs send it with the label of plain text. */
export function isHtml(text: string): boolean {
  if (DOCUMENT.test(text)) return true;
  const sample = text.slice(0, SAMPLE).trim();
  const tags = sample.match(TAG) ?? [];
  if (tags.length < 2 || !/<br\b|<\/[a-z]/i.test(sample)) return false;
  const isWrapped = /^<[a-z]/i.test(sample) && /<\/?[a-z][^<>]*>$/i.test(sample);
  const lines = sample.split('\n').filter((line) => line.trim() !== '').length;
  return isWrapped || tags.length > lines;
}

/** Text as HTML that shows it line by line. */
export function toHtml(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<div style="white-space:pre-wrap">${escaped}</div>`;
}
