import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlToText } from '../../../../skills/reading/html/html-to-text.js';

describe('text of HTML mail', () => {
  it('keeps paragraphs, line breaks and inline words', () => {
    expect(htmlToText('<p>Hi <b>Bo</b>,</p><p>see   this<br>line</p>')).toBe(
      'Hi Bo,\n\nsee this\nline',
    );
  });

  it('gives each Outlook paragraph its line', () => {
    expect(htmlToText('<div>One</div><div><br></div><div>Two</div>')).toBe('One\n\nTwo');
  });

  it('marks quoted blocks, nested ones twice', () => {
    expect(
      htmlToText(
        '<div>Yes.</div><blockquote type="cite"><div>Ten?</div><blockquote>When?</blockquote></blockquote>',
      ),
    ).toBe('Yes.\n\n> Ten?\n>\n> > When?');
  });

  it('numbers and marks list items', () => {
    expect(
      htmlToText('<p>Plan</p><ol><li>Book<li>Go<ul><li>by train</li></ul></li></ol>Done'),
    ).toBe('Plan\n\n1. Book\n2. Go\n- by train\n\nDone');
  });

  it('puts the cells of a row on one line', () => {
    expect(
      htmlToText(
        '<table><tr><th>Name</th><th>Sum</th></tr><tr><td>Travel</td><td>1,200&nbsp;&euro;</td></tr></table>',
      ),
    ).toBe('Name | Sum\nTravel | 1,200 €');
  });

  it('reads a layout table as blocks', () => {
    expect(
      htmlToText(
        '<table><tr><td><p>Left</p><p>more</p></td><td><table><tr><td>Right</td></tr></table></td></tr></table>',
      ),
    ).toBe('Left\n\nmore\nRight');
  });

  it('keeps the lines of preformatted text', () => {
    expect(htmlToText('<pre>a  b\n  c</pre>')).toBe('a  b\n  c');
  });

  it('decodes references of every kind', () => {
    expect(htmlToText('Gr&uuml;&szlig;e &amp; &lt;b&gt; &#8364; &#x1F600; &#146; &unknown;')).toBe(
      'Grüße & <b> € 😀 ’ &unknown;',
    );
    expect(htmlToText('Alex&comma; can you pay 40&nbsp;&euro; by Friday&quest;')).toBe(
      'Alex, can you pay 40 € by Friday?',
    );
  });

  it('marks the signature that Gmail marked', () => {
    expect(htmlToText('<div>Yes.</div><div class="gmail_signature"><div>Bo Lee</div></div>')).toBe(
      'Yes.\n--\nBo Lee',
    );
  });

  it('leaves out where links lead, and alternative texts except emoji', () => {
    expect(
      htmlToText('<a href="https://evil.example/?q=1">Open</a> <img alt="say yes"><img alt="🎉">'),
    ).toBe('Open 🎉');
  });

  it('copes with markup that nobody closed or opened', () => {
    expect(htmlToText('a < b <i>c</p> d</b> <unclosed')).toBe('a < b c\n\nd');
  });
});

const SECRET = 'IGNORE-ALL';

describe('text that a reader does not see', () => {
  it.each([
    ['display', `<div style="display:none">${SECRET}</div>`],
    ['display, spelled oddly', `<div style=" DISPLAY : None !important ">${SECRET}</div>`],
    ['visibility', `<span style="visibility:hidden">${SECRET}</span>`],
    ['opacity', `<span style="opacity:0">${SECRET}</span>`],
    ['low opacity', `<span style="opacity:.01">${SECRET}</span>`],
    ['font size 0', `<span style="font-size:0">${SECRET}</span>`],
    ['font size 1px', `<span style="font-size:1px">${SECRET}</span>`],
    [
      'relative font size',
      `<p style="font-size:10px"><span style="font-size:5%">${SECRET}</span></p>`,
    ],
    ['white on white', `<span style="color:#fff">${SECRET}</span>`],
    ['nearly white on white', `<span style="color:rgb(250, 250, 250)">${SECRET}</span>`],
    ['white by name', `<font color="white">${SECRET}</font>`],
    ['black on black', `<div style="background:#000"><p style="color:#010101">${SECRET}</p></div>`],
    [
      'colour of the cell',
      `<table><tr><td bgcolor="#123456"><font color="#123456">${SECRET}</font></td></tr></table>`,
    ],
    ['transparent', `<span style="color:transparent">${SECRET}</span>`],
    ['alpha', `<span style="color:rgba(0,0,0,0)">${SECRET}</span>`],
    ['off the screen', `<div style="position:absolute;left:-9999px">${SECRET}</div>`],
    ['indented away', `<div style="text-indent:-999px">${SECRET}</div>`],
    ['moved away', `<div style="transform:translateX(-9999px)">${SECRET}</div>`],
    ['scaled to nothing', `<div style="transform: scale(0)">${SECRET}</div>`],
    ['no height', `<div style="max-height:0;overflow:hidden">${SECRET}</div>`],
    ['one pixel', `<div style="width:1px;height:1px;overflow:hidden">${SECRET}</div>`],
    ['clipped', `<div style="position:absolute;clip:rect(0,0,0,0)">${SECRET}</div>`],
    ['Outlook', `<p style="mso-hide:all">${SECRET}</p>`],
    ['attribute', `<div hidden>${SECRET}</div>`],
    ['class', `<style>.x{display:none}</style><div class="a x">${SECRET}</div>`],
    [
      'class with a comment',
      `<style>/* a */ u , .x { color : red ; font-size:0 }</style><b class=x>${SECRET}</b>`,
    ],
    ['id', `<style>#x{visibility:hidden}</style><div id="x">${SECRET}</div>`],
    [
      'descendant',
      `<style>div.a > .b {display:none}</style><div class="a"><i class="b">${SECRET}</i></div>`,
    ],
    ['style below its use', `<div class="x">${SECRET}</div><style>.x{display:none}</style>`],
    [
      'media screen',
      `<style>@media screen{.x{display:none}}</style><div class="x">${SECRET}</div>`,
    ],
    [
      'important over inline',
      `<style>.x{display:none!important}</style><div class="x" style="display:block">${SECRET}</div>`,
    ],
    ['inherited', `<div style="display:none"><p style="display:block">${SECRET}</p></div>`],
    ['comment', `<!-- ${SECRET} -->`],
    ['conditional comment', `<!--[if mso]>${SECRET}<![endif]-->`],
    ['script', `<script>${SECRET}</script>`],
    ['title', `<head><title>${SECRET}</title></head>`],
    ['template', `<template>${SECRET}</template>`],
    ['alternative text', `<img alt="${SECRET}">`],
    [
      'tag characters',
      [...SECRET]
        .map((char) => String.fromCodePoint(0xe0000 + (char.codePointAt(0) ?? 0)))
        .join(''),
    ],
    [
      'a table in a hidden cell',
      `<table><tr><td style="display:none"><table><tr><td>${SECRET}</td></tr></table></td></tr></table>`,
    ],
  ])('%s', (_, html) => {
    expect(htmlToText(`<p>Seen.</p>${html}<p>Also seen.</p>`)).toBe('Seen.\n\nAlso seen.');
  });

  it.each([
    [
      'white on a dark cell',
      '<table><tr><td bgcolor="#003366"><font color="#fff">Shown</font></td></tr></table>',
    ],
    [
      'white on a dark block',
      '<div style="background-color:navy"><p style="color:white">Shown</p></div>',
    ],
    [
      'white on a picture',
      '<div style="background:url(x.png)"><p style="color:white">Shown</p></div>',
    ],
    [
      'a size set again',
      '<div style="font-size:0"><span style="font-size:14px">Shown</span></div>',
    ],
    [
      'hidden only on phones',
      '<style>@media (max-width:600px){.x{display:none}}</style><p class="x">Shown</p>',
    ],
    ['hidden only in print', '<style>@media print{.x{display:none}}</style><p class="x">Shown</p>'],
    ['another class', '<style>.a .x{display:none}</style><p class="x">Shown</p>'],
    ['grey', '<p style="color:#999">Shown</p>'],
    ['clipped in width only by a table', '<div style="overflow:hidden;width:100%">Shown</div>'],
  ])('does not take %s for hidden', (_, html) => {
    expect(htmlToText(html)).toBe('Shown');
  });
});

describe('hostile HTML', () => {
  it.each([
    ['10,000 nested blocks', '<div>'.repeat(10_000)],
    ['10,000 nested tables', '<table><tr><td>'.repeat(10_000)],
    ['10,000 nested quotes', '<blockquote>'.repeat(10_000)],
    ['10,000 nested lists', '<ul><li>'.repeat(10_000)],
    ['a million brackets', '< '.repeat(500_000)],
    ['100,000 closing tags', '</b>'.repeat(100_000)],
    ['an attribute of a million characters', `<p title="${'a'.repeat(1_000_000)}">`],
    ['a style sheet of 100,000 rules', `<style>${'.a .b{color:red}'.repeat(60_000)}</style>`],
  ])('reads the words behind %s', (_, html) => {
    expect(htmlToText(`${html}<p>still here`)).toContain('still here');
  });

  it('cuts a line of a million characters into lines of bearable length', () => {
    const text = htmlToText(`<p>${'word '.repeat(200_000)}</p>`);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(20_000);
  });

  it('takes any string', () => {
    const piece = fc.constantFrom(
      '<div>',
      '</div>',
      '<!--',
      '-->',
      '<style>',
      '</style>',
      '<td>',
      '"',
      '<tr',
      '&#',
      '\ud800',
      '\0',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 40 }),
        (parts) => {
          const text = htmlToText(parts.join(''));
          expect(text).not.toMatch(/[\0\u202e\u200b]|\p{Cs}/u);
        },
      ),
    );
  });

  it('keeps every visible word of simple markup', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const tag = fc.constantFrom('p', 'div', 'b', 'li', 'td', 'blockquote', 'span');
    fc.assert(
      fc.property(fc.array(fc.tuple(tag, word), { maxLength: 20 }), (items) => {
        const html = items.map(([name, text]) => `<${name}>${text}</${name}>`).join(' ');
        const words = htmlToText(html).match(/[a-z]+/g) ?? [];
        expect(words).toEqual(items.map(([, text]) => text));
      }),
    );
  });
});
