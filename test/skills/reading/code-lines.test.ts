import { describe, expect, it } from 'vitest';
import { isCodeLine } from '../../../skills/reading/code-lines.js';
import { splitSentences } from '../../../skills/reading/sentences.js';

describe('a line of code', () => {
  it.each([
    '#include <stdint.h>',
    'size_t len = strlen(str);',
    'if (len <= n)',
    '} else {',
    'return StrDup(str);',
    '/* the zero was saved */',
    '$ make -j4 check',
    'Feb 13 17:12:23 gauge acpid: 1 client rule loaded',
    '#0  0xef267b24 in getc ()',
    'gauge.c:87: warning: passing argument 2',
    '(gdb) step stopped in main at line 31',
    'ld.so.1: /usr/local/bin/gauge: fatal: libgauge.so.2: open failed',
    '39 zero.c: No such file or directory',
    '?gauge_get_zero?',
    'stopped in main at line 31 in file "gauge.c"',
    'Program received signal SIGSEGV, Segmentation fault',
    '# copy the image',
    '$result = print GAUGE $zero;',
  ])('is %j', (line) => {
    expect(isCodeLine(line)).toBe(true);
  });

  it.each([
    'We need three things;',
    'Can you call getline() there?',
    'the board (the new one), and',
    'If you agree, I will send it.',
    'Return it by Friday, please;',
    '23 November: all is well.',
    'Dana (in copy) knows more.',
    '# Agenda',
    'back to the large size before it prints the labels :(',
    'the new board (',
    'Warning signs: none so far.',
    '- Budget',
  ])('is not %j', (line) => {
    expect(isCodeLine(line)).toBe(false);
  });

  it('is not cut at a mark inside it', () => {
    const line = 'error: ?get_zero? was not declared in this scope';
    expect(splitSentences(line).map(({ text }) => text)).toEqual([line]);
  });

  it('does not run into the words around it', () => {
    const text =
      'the version for our board is\nsize_t zero(int board) {\n  return board;\n}\nand it works';
    expect(splitSentences(text).map((sentence) => sentence.text)).toEqual([
      'the version for our board is',
      'size_t zero(int board) {',
      'return board;',
      '}',
      'and it works',
    ]);
  });
});
