import { TEXT_LIMITS } from '../limits.js';
import type { Selectable } from './css.js';
import { type Look, PLAIN_LOOK } from './hidden-text.js';
import type { TextCanvas } from './text-canvas.js';

/** An element of a mail that is open where the reading stands. */
export interface OpenElement extends Selectable {
  readonly look: Look;
  readonly preformatted: boolean;
  /** What has to be closed on the canvas when the element ends. */
  readonly opened: 'quote' | 'cell' | 'row' | undefined;
  /** Items so far, in a list. */
  items: number;
}

/** Implied ends do not reach beyond these. */
const SCOPE: ReadonlySet<string> = new Set('ul ol dl table body html blockquote div'.split(' '));

const ROOT: OpenElement = {
  name: '#root',
  id: undefined,
  classes: [],
  attributes: new Map(),
  look: PLAIN_LOOK,
  preformatted: false,
  opened: undefined,
  items: 0,
};

/** The open elements, outermost first. */
export interface ElementStack {
  current(): OpenElement;
  ancestors(): readonly OpenElement[];
  /** How many elements of that name are open. */
  countOf(name: string): number;
  isFull(): boolean;
  push(element: OpenElement): void;
  /** Closes elements up to and including the nearest one of that name. */
  closeTo(name: string): void;
  closeImplied(names: ReadonlySet<string>): void;
  closeAll(): void;
}

/** A stack without elements; closing one closes on the canvas what it opened there. */
export function createElementStack(canvas: TextCanvas): ElementStack {
  const open: OpenElement[] = [];
  const countByName = new Map<string, number>();
  const countOf = (name: string) => countByName.get(name) ?? 0;

  function pop(): OpenElement | undefined {
    const element = open.pop();
    if (element === undefined) return undefined;
    countByName.set(element.name, countOf(element.name) - 1);
    if (element.opened === 'quote') canvas.closeQuote();
    if (element.opened === 'cell') canvas.closeCell();
    if (element.opened === 'row') canvas.closeRow();
    return element;
  }
  function closeTo(name: string): void {
    if (countOf(name) === 0) return;
    while (pop()?.name !== name);
  }

  return {
    current: () => open.at(-1) ?? ROOT,
    ancestors: () => open,
    countOf,
    isFull: () => open.length >= TEXT_LIMITS.htmlDepth,
    push(element) {
      open.push(element);
      countByName.set(element.name, countOf(element.name) + 1);
    },
    closeTo,
    closeImplied(names) {
      if (![...names].some((name) => countOf(name) > 0)) return;
      for (let at = open.length - 1; at >= 0 && !SCOPE.has(open[at]?.name ?? ''); at -= 1) {
        const name = open[at]?.name ?? '';
        if (names.has(name)) closeTo(name);
      }
    },
    closeAll() {
      while (pop() !== undefined);
    },
  };
}
