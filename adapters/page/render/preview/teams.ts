import { type Html, html } from '../../../html/html.js';
import { isNode, type Node, nodesIn, textIn } from './node.js';

/**
 * Draws an Adaptive Card as far as Daybrief writes it, as it is before anybody opens a "⋯"; an element
 * of another kind is named. Buttons and links are drawn and do nothing: they work in Teams.
 */
export function previewTeams(card: unknown): Html {
  const body = isNode(card) ? card['body'] : [];
  return html`<div class="message">${nodesIn(body).map(drawElement)}</div>`;
}

function drawElement(element: Node): Html | undefined {
  if (element['isVisible'] === false) return undefined;
  const apart = `${spaceOf(element)}${element['separator'] === true ? ' ruled' : ''}`;
  switch (element['type']) {
    case 'RichTextBlock':
      return html`<p class="${apart}">${drawRuns(element['inlines'])}</p>\n`;
    case 'ColumnSet':
      return html`<div class="beside ${apart}">${nodesIn(element['columns']).map(drawColumn)}</div>\n`;
    case 'ActionSet':
      return html`<p class="buttons ${apart}">${nodesIn(element['actions']).map(drawAction)}</p>\n`;
    default:
      return html`<p class="small">(${textIn(element, 'type')})</p>\n`;
  }
}

function spaceOf(element: Node): string {
  return `space-${textIn(element, 'spacing').toLowerCase() || 'default'}`;
}

function drawColumn(column: Node): Html {
  const width = textIn(column, 'width') === 'stretch' ? 'wide' : 'narrow';
  return html`<div class="${width}">${nodesIn(column['items']).map(drawElement)}</div>`;
}

function drawAction(action: Node): Html {
  return html`<span class="button">${textIn(action, 'title')}</span>`;
}

function drawRuns(inlines: unknown): readonly Html[] {
  if (!Array.isArray(inlines)) return [];
  return inlines.map((run: unknown) => {
    if (!isNode(run)) return html`${typeof run === 'string' ? run : ''}`;
    const looks = [
      run['weight'] === 'Bolder' ? 'bold' : '',
      run['isSubtle'] === true ? 'subtle' : '',
      run['italic'] === true ? 'italic' : '',
      run['color'] === 'Accent' ? 'accent' : '',
      run['size'] === 'Small' ? 'small' : run['size'] === undefined ? '' : 'large',
    ];
    return html`<span class="${looks.filter((look) => look !== '').join(' ')}">${textIn(run)}</span>`;
  });
}
