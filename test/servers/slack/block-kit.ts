/**
 * What Slack's documentation says about blocks, written down independently of the adapter: numbers here
 * are Slack's, so that a wrong limit in the adapter shows.
 */
const MESSAGE_BLOCKS = 50;
const VIEW_BLOCKS = 100;
/** Measured by others (slackapi/bolt-js#2509). */
const TEXT_OVER_ALL_BLOCKS = 13_200;

type Node = Readonly<Record<string, unknown>>;

/** Every way in which a message breaks Slack's rules, in words; an empty list means accepted. */
export function findMessageProblems(message: {
  readonly text?: unknown;
  readonly blocks?: unknown;
}): readonly string[] {
  const problems: string[] = [];
  if (message.text !== undefined && textOf(message.text).length > 40_000) problems.push('text');
  if (message.blocks === undefined) return problems;
  if (!Array.isArray(message.blocks)) return ['blocks is no list'];
  if (message.blocks.length > MESSAGE_BLOCKS) problems.push(`${message.blocks.length} blocks`);
  problems.push(...message.blocks.flatMap((block) => findBlockProblems(toNode(block))));
  const total = sumOfTexts(message.blocks);
  if (total > TEXT_OVER_ALL_BLOCKS) problems.push(`msg_blocks_too_long: ${total}`);
  return problems;
}

/** The same for a modal or the App Home. */
export function findViewProblems(view: unknown): readonly string[] {
  const { type, title, submit, close, blocks, private_metadata: metadata } = toNode(view);
  const problems: string[] = [];
  if (type !== 'modal' && type !== 'home') problems.push(`view type ${String(type)}`);
  if (type === 'modal') {
    problems.push(...plainText(title, 24, 'title'));
    if (submit !== undefined) problems.push(...plainText(submit, 24, 'submit'));
    if (close !== undefined) problems.push(...plainText(close, 24, 'close'));
  }
  if (textOf(metadata).length > 3_000) problems.push('private_metadata');
  if (!Array.isArray(blocks)) return [...problems, 'view without blocks'];
  if (blocks.length > VIEW_BLOCKS) problems.push(`${blocks.length} blocks`);
  const hasInput = blocks.some((block) => toNode(block)['type'] === 'input');
  if (type === 'modal' && hasInput && submit === undefined) problems.push('input without submit');
  return [...problems, ...blocks.flatMap((block) => findBlockProblems(toNode(block)))];
}

function findBlockProblems(block: Node): readonly string[] {
  const problems: string[] = [];
  if (textOf(block['block_id']).length > 255) problems.push('block_id');
  switch (block['type']) {
    case 'divider':
      return problems;
    case 'header':
      return [...problems, ...plainText(block['text'], 150, 'header')];
    case 'section':
      if (block['text'] === undefined && block['fields'] === undefined) problems.push('section');
      if (block['text'] !== undefined) problems.push(...textObject(block['text'], 3_000));
      if (block['accessory'] !== undefined) problems.push(...element(block['accessory']));
      return problems;
    case 'context':
      return [...problems, ...list(block['elements'], 1, 10, (each) => textObject(each, 3_000))];
    case 'actions':
      return [
        ...problems,
        ...list(block['elements'], 1, 25, element),
        ...duplicates(block['elements'], 'action_id'),
      ];
    case 'input':
      return [
        ...problems,
        ...plainText(block['label'], 2_000, 'label'),
        ...element(block['element']),
      ];
    case 'rich_text':
      return [...problems, ...list(block['elements'], 1, 1_000, richTextPart)];
    default:
      return [...problems, `unknown block type ${String(block['type'])}`];
  }
}

function richTextPart(part: unknown): readonly string[] {
  const { type, elements } = toNode(part);
  if (!/^rich_text_(section|quote|list|preformatted)$/.test(String(type))) return [`${type}`];
  return list(elements, 0, 1_000, (each) => {
    const { type: kind, text, url } = toNode(each);
    if (kind === 'text') return textOf(text) === '' ? ['empty rich text'] : [];
    if (kind === 'link') return textOf(url) === '' ? ['rich text link without url'] : [];
    return [`rich text element ${String(kind)}`];
  });
}

function element(value: unknown): readonly string[] {
  const node = toNode(value);
  const problems: string[] = [];
  if (textOf(node['action_id']).length > 255) problems.push('action_id');
  switch (node['type']) {
    case 'button':
      if (textOf(node['value']).length > 2_000) problems.push('button value');
      if (textOf(node['url']).length > 3_000) problems.push('button url');
      return [...problems, ...plainText(node['text'], 75, 'button')];
    case 'overflow':
      return [...problems, ...list(node['options'], 1, 5, (each) => option(each, 75))];
    case 'static_select':
    case 'radio_buttons':
      return [
        ...problems,
        ...list(node['options'], 1, node['type'] === 'radio_buttons' ? 10 : 100, (each) =>
          option(each, 150),
        ),
      ];
    case 'checkboxes':
      return [...problems, ...list(node['options'], 1, 10, (each) => option(each, 150))];
    case 'plain_text_input':
    case 'timepicker':
    case 'number_input':
      return problems;
    default:
      return [...problems, `unknown element ${String(node['type'])}`];
  }
}

function option(value: unknown, valueLimit: number): readonly string[] {
  const { text, value: id } = toNode(value);
  const problems = plainText(text, 75, 'option');
  // An overflow option takes 75 characters in some versions of the documentation, 150 in others.
  return textOf(id).length > Math.max(valueLimit, 150) ? [...problems, 'option value'] : problems;
}

function textObject(value: unknown, limit: number): readonly string[] {
  const { type, text } = toNode(value);
  if (type === 'plain_text') return plainText(value, limit, 'text');
  if (type !== 'mrkdwn') return [`text object ${String(type)}`];
  const length = textOf(text).length;
  return length < 1 || length > limit ? [`mrkdwn of ${length}`] : [];
}

function plainText(value: unknown, limit: number, where: string): readonly string[] {
  const { type, text } = toNode(value);
  const length = textOf(text).length;
  if (type !== 'plain_text') return [`${where}: ${String(type)} is no plain_text`];
  return length < 1 || length > limit ? [`${where}: ${length} characters`] : [];
}

function list(
  value: unknown,
  min: number,
  max: number,
  check: (each: unknown) => readonly string[],
): readonly string[] {
  if (!Array.isArray(value)) return ['no list'];
  const size = value.length < min || value.length > max ? [`${value.length} elements`] : [];
  return [...size, ...value.flatMap(check)];
}

function duplicates(value: unknown, key: string): readonly string[] {
  const ids = (Array.isArray(value) ? value : []).map((each) => toNode(each)[key]);
  const given = ids.filter((id) => id !== undefined);
  return new Set(given).size === given.length ? [] : [`duplicate ${key}`];
}

function sumOfTexts(node: unknown): number {
  if (Array.isArray(node)) return node.reduce<number>((sum, each) => sum + sumOfTexts(each), 0);
  if (typeof node !== 'object' || node === null) return 0;
  return Object.entries(node).reduce(
    (sum, [key, value]) =>
      sum + (key === 'text' && typeof value === 'string' ? value.length : sumOfTexts(value)),
    0,
  );
}

function toNode(value: unknown): Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Node) // any object is a record of unknowns
    : {};
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
