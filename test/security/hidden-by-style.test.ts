import { expect, it } from 'vitest';
import { htmlToText } from '../../skills/reading/html/html-to-text.js';

/** A way of drawing words, and the page that does it; {} stands for the words. */
type Drawn = readonly [how: string, html: string];

const HIDDEN: readonly Drawn[] = [
  [
    'opacity of a parent times its own',
    '<div style="opacity:.3"><div style="opacity:.3"><p>{}</p></div></div>',
  ],
  ['blur filter', '<p style="filter: blur(20px)">{}</p>'],
  ['clip-path inset 50%', '<p style="clip-path: inset(0 0 100% 0)">{}</p>'],
  ['clip-path ellipse', '<p style="clip-path: ellipse(0 0 at 50% 50%)">{}</p>'],
  ['scaleX(0)', '<p style="transform: scaleX(0)">{}</p>'],
  ['rotateX 90', '<p style="transform: rotateY(90deg)">{}</p>'],
  ['matrix 0', '<p style="transform: matrix(0,0,0,0,0,0)">{}</p>'],
  [
    'text-indent right',
    '<p style="text-indent: 9999px; overflow: hidden; white-space: nowrap">{}</p>',
  ],
  ['position left 9999', '<p style="position:absolute; left: 9999px">{}</p>'],
  [
    'padding-left',
    '<div style="width:100px;overflow:hidden"><p style="padding-left: 5000px">{}</p></div>',
  ],
  ['zero line-height clipped', '<p style="line-height:0; overflow:hidden">{}</p>'],
  ['details closed', '<details><summary>More</summary><p>{}</p></details>'],
  ['hidden attr until-found', '<p hidden="until-found">{}</p>'],
  ['template', '<template>{}</template>'],
  [
    'nested em sizes',
    '<div style="font-size:.4em"><div style="font-size:.4em"><p style="font-size:.4em">{}</p></div></div>',
  ],
  ['font 0/0 a', '<p style="font: 0/0 a">{}</p>'],
  [
    'background-clip text',
    '<p style="background: #fff; -webkit-background-clip: text; color: transparent">{}</p>',
  ],
  ['attribute in style', '<style>p[data-x^="no"]{display:none}</style><p data-x="nope">{}</p>'],
  ['@media not print', '<style>@media not print{.k{display:none}}</style><p class="k">{}</p>'],
  ['@supports', '<style>@supports (display:block){.k{display:none}}</style><p class="k">{}</p>'],
  ['@layer', '<style>@layer a{.k{display:none}}</style><p class="k">{}</p>'],
  ['light-dark()', '<p style="color: light-dark(#fff, #000)">{}</p>'],
  [
    'prefers dark only pair',
    '<style>.k{color:#fff}@media (prefers-color-scheme: dark){.k{color:#000}}</style><p class="k">{}</p>',
  ],
  ['color-mix', '<p style="color: color-mix(in srgb, white 100%, black)">{}</p>'],
  ['mask', '<p style="-webkit-mask: linear-gradient(transparent, transparent)">{}</p>'],
  ['mask-image', '<p style="mask-image: linear-gradient(transparent, transparent)">{}</p>'],
  ['max-height .5px', '<p style="max-height: 0.5px; overflow: hidden">{}</p>'],
  ['overflow-x', '<p style="width:0; overflow-x: hidden; white-space: nowrap">{}</p>'],
  ['inset-inline', '<p style="position: fixed; inset-inline-start: -9000px">{}</p>'],
  ['visually hidden inset', '<p style="position:absolute;clip-path: inset(50% 50%)">{}</p>'],
  ['css escape', '<p style="d\\69splay: none">{}</p>'],
  ['named colour near white', '<p style="color: lavenderblush">{}</p>'],
  ['visibility parent', '<div style="visibility:hidden"><p>{}</p></div>'],
  [
    'word colour same as bg',
    '<div style="background:#123456"><p style="color:#123457">{}</p></div>',
  ],
  ['textarea hidden', '<textarea style="display:none">{}</textarea>'],
];

const VISIBLE: readonly Drawn[] = [
  ['opacity half', '<p style="opacity:.5">{}</p>'],
  ['grey', '<p style="color:#777">{}</p>'],
  ['small print', '<p style="font-size:9px">{}</p>'],
  ['open details', '<details open><summary>More</summary><p>{}</p></details>'],
  ['white on dark', '<div style="background:#123"><p style="color:#fff">{}</p></div>'],
  ['print only', '<style>@media print{.k{display:none}}</style><p class="k">{}</p>'],
  ['mobile', '<style>@media (max-width:600px){.k{display:none}}</style><p class="k">{}</p>'],
  [
    'first-child others',
    '<style>.k p:first-child{display:none}</style><div class="k"><p>Hi</p><p>{}</p></div>',
  ],
  ['hover', '<style>.k:hover{display:none}</style><p class="k">{}</p>'],
  ['not class', '<style>p:not(.ok){display:none}</style><p class="ok">{}</p>'],
  [
    'line-height 0 unclipped inside',
    '<div style="font-size:0"><p style="font-size:14px">{}</p></div>',
  ],
  ['text-indent', '<p style="text-indent:2em">{}</p>'],
  ['scale 0.9', '<p style="transform: scale(0.9)">{}</p>'],
  ['blur 0', '<p style="filter: blur(0) opacity(1)">{}</p>'],
  ['gradient button', '<a style="background: linear-gradient(#036,#048); color:#fff">{}</a>'],
  ['sibling other', '<style>h1 + p{display:none}</style><h1>x</h1><p>y</p><p>{}</p>'],
  ['summary', '<details><summary>{}</summary><p>x</p></details>'],
  ['rotate', '<p style="transform: rotate(2deg)">{}</p>'],
  ['inset 0', '<p style="clip-path: inset(0)">{}</p>'],
  [
    'dark pair',
    '<style>@media (prefers-color-scheme: dark){.k{color:#fff}}</style><p class="k">{}</p>',
  ],
  ['left 20', '<p style="position:relative;left:20px">{}</p>'],
  ['max-height 0 unclipped', '<div style="max-height:0"><p>{}</p></div>'],
  ['mask picture', '<p style="mask-image: url(x.png)">{}</p>'],
];

const textOf = (html: string) =>
  htmlToText(`<html><body><p>Open words.</p>${html.replace('{}', 'BOATHOUSE keys')}</body></html>`);

it.each(HIDDEN)('words that nobody sees are left out: %s', (_how, html) => {
  expect(textOf(html)).toContain('Open words.');
  expect(textOf(html)).not.toContain('BOATHOUSE');
});

it.each(VISIBLE)('words that everybody sees stay: %s', (_how, html) => {
  expect(textOf(html)).toContain('BOATHOUSE');
});
