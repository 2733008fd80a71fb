import { z } from 'zod';
import { TEAMS_LIMITS } from '../../../adapters/teams/limits.js';

// What a card may consist of, written down a second time and closed: an element, a property or an
// action that the renderer should not use makes a test fail.

const text = z.string().max(TEAMS_LIMITS.card.textLine);
const run = z.strictObject({
  type: z.literal('TextRun'),
  text,
  weight: z.literal('Bolder').optional(),
  size: z.enum(['Small', 'Medium', 'Large']).optional(),
  italic: z.literal(true).optional(),
  isSubtle: z.literal(true).optional(),
  color: z.enum(['Accent', 'Attention']).optional(),
});
const paragraph = z.strictObject({
  type: z.literal('RichTextBlock'),
  inlines: z.array(z.union([text, run])).min(1),
  spacing: z.enum(['None', 'Small', 'Medium', 'Large']).optional(),
  separator: z.literal(true).optional(),
});
const title = z.string().min(1).max(40);
const openUrl = z.strictObject({
  type: z.literal('Action.OpenUrl'),
  title,
  url: z.url({ protocol: /^https$/ }),
});
const toggle = z.strictObject({
  type: z.literal('Action.ToggleVisibility'),
  title,
  targetElements: z
    .array(z.string().regex(/^actions-\d+-(\d+|menu|menu-item)$/))
    .min(1)
    .max(2),
});
const execute = z.strictObject({
  type: z.literal('Action.Execute'),
  title,
  verb: z.enum(['run', 'done', 'snooze', 'more', 'reply']),
  data: z.union([
    z.strictObject({ state: z.string(), at: z.int().min(0) }),
    z.strictObject({ state: z.string(), pick: z.string().regex(/^actions-\d+-menu-item$/) }),
  ]),
});
const actionSet = z.strictObject({
  type: z.literal('ActionSet'),
  actions: z
    .array(z.discriminatedUnion('type', [openUrl, execute]))
    .min(1)
    .max(5),
  id: z.string().optional(),
  isVisible: z.literal(false).optional(),
  spacing: z.enum(['None', 'Small', 'Medium']).optional(),
});
const column = z.strictObject({
  type: z.literal('Column'),
  width: z.enum(['auto', 'stretch', '22px']),
  items: z.array(paragraph).min(1),
  selectAction: z.discriminatedUnion('type', [openUrl, toggle]).optional(),
});
const columnSet = z.strictObject({
  type: z.literal('ColumnSet'),
  columns: z.array(column).min(1).max(4),
  spacing: z.enum(['None', 'Small', 'Medium', 'Large']).optional(),
  separator: z.literal(true).optional(),
});
const choiceSet = z.strictObject({
  type: z.literal('Input.ChoiceSet'),
  id: z.string().regex(/^actions-\d+-menu-item$/),
  isVisible: z.literal(false),
  label: z.string(),
  choices: z
    .array(z.strictObject({ title: z.string().max(50), value: z.string().regex(/^\d+$/) }))
    .min(1),
});

/** The closed schema of Daybrief's cards. */
export const cardSchema = z.strictObject({
  type: z.literal('AdaptiveCard'),
  $schema: z.literal('http://adaptivecards.io/schemas/adaptive-card.json'),
  version: z.literal('1.5'),
  body: z.array(z.discriminatedUnion('type', [paragraph, columnSet, actionSet, choiceSet])).min(1),
  fallbackText: text,
});

/** Every string of a card with the property that holds it. */
export function stringsOf(value: unknown, property = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[property, value]];
  if (Array.isArray(value)) return value.flatMap((each) => stringsOf(each, property));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => stringsOf(each, name));
}
