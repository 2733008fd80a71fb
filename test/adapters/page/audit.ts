/**
 * Looks at a page as it is drawn: returns what a person with a keyboard, a screen reader or weak eyes
 * would stumble over. Runs in the browser.
 */
export const AUDIT = `(() => {
  const complaints = [];
  const complain = (what, element) =>
    complaints.push(what + ': ' + element.outerHTML.slice(0, 120));
  const all = (selector) => [...document.querySelectorAll(selector)];
  const isShown = (element) => element.checkVisibility({ visibilityProperty: true });

  // Structure.
  if (document.documentElement.lang !== 'en') complaints.push('no language');
  if (all('main').length !== 1) complaints.push('not one main');
  if (all('h1').length !== 1) complaints.push('not one h1');
  let level = 0;
  for (const heading of all('h1, h2, h3, h4')) {
    const next = Number(heading.tagName[1]);
    if (next > level + 1) complain('heading skips a level', heading);
    level = next;
  }
  const ids = all('[id]').map(({ id }) => id);
  if (new Set(ids).size < ids.length) complaints.push('an id twice');
  for (const each of all('[aria-labelledby]')) {
    if (!document.getElementById(each.getAttribute('aria-labelledby'))) complain('label of nothing', each);
  }
  for (const each of all('aside, nav, [role=region]')) {
    if (!each.hasAttribute('aria-label') && !each.hasAttribute('aria-labelledby')) complain('landmark without a name', each);
  }

  // Names.
  for (const each of all('button, a[href], input:not([type=hidden])').filter(isShown)) {
    const name = each.getAttribute('aria-label') ?? [...(each.labels ?? [])].map((label) => label.textContent).join('') + each.textContent;
    if (name.trim() === '' && each.querySelector('img[alt]:not([alt=""])') === null) complain('no name', each);
    const { width, height } = each.getBoundingClientRect();
    if (each.tagName === 'BUTTON' && (width < 24 || height < 24)) complain('small target', each);
  }
  for (const each of all('img:not([alt])')) complain('no alternative', each);

  // Contrast: of every shown text against what is painted behind it.
  const parse = (colour) => {
    const [r = 0, g = 0, b = 0, a = 1] = (colour.match(/[\\d.]+/g) ?? []).map(Number);
    return { r, g, b, a };
  };
  const luminance = ({ r, g, b }) => {
    const [x, y, z] = [r, g, b].map((part) => {
      const share = part / 255;
      return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const behind = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const colour = parse(getComputedStyle(at).backgroundColor);
      if (colour.a === 1) return colour;
    }
    return { r: 255, g: 255, b: 255, a: 1 };
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (walker.currentNode.textContent.trim() === '' || !isShown(element) || element.closest('.unseen, .skip')) continue;
    const [front, back] = [parse(getComputedStyle(element).color), behind(element)].map(luminance);
    const ratio = (Math.max(front, back) + 0.05) / (Math.min(front, back) + 0.05);
    if (ratio < 4.5) complain('contrast ' + ratio.toFixed(2), element);
  }

  // Width.
  if (document.documentElement.scrollWidth > document.documentElement.clientWidth) {
    const wide = all('body *').find((each) => each.getBoundingClientRect().right > document.documentElement.clientWidth + 1);
    complain('wider than the window', wide ?? document.body);
  }
  return complaints;
})()`;

/** The texts of those elements that are seen. Runs in the browser. */
export const SHOWN_TEXTS = (
  elements: readonly { readonly textContent: string | null; checkVisibility(): boolean }[],
) => elements.filter((each) => each.checkVisibility()).map((each) => each.textContent);
