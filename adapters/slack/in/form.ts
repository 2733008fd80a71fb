import type { App } from '@slack/bolt';
import type { InputBlock, ModalView } from '@slack/types';
import { quoteWord } from '../../../skills/conversation/follow-up.js';
import { DaybriefError } from '../../../skills/core/errors.js';
import { type AnySkill, isPositional, type Param } from '../../../skills/core/skill.js';
import { parse } from '../../../skills/core/typed-commands/parse.js';
import { toOptionName } from '../../../skills/core/typed-commands/usage.js';
import { capitalize, type FormValues, fieldOf, renderModal, toOption } from '../render/modal.js';
import { plain } from '../render/text-object.js';
import { type ListenerTools, toAsker, toDirectOutlet } from './listener.js';

const CALLBACK_PREFIX = 'daybrief.form.';
const TEXT_LIMIT = 500;

/** Renders a skill's parameters as a form: derived from the declaration, like help and usage. */
export function renderForm(skill: AnySkill): ModalView {
  const words = { title: skill.name, submit: 'Go', close: 'Cancel' };
  return renderModal(`${CALLBACK_PREFIX}${skill.name}`, words, [
    { type: 'section', text: plain(skill.summary) },
    ...Object.entries(skill.params).map(([name, param]) => renderField(name, param)),
  ]);
}

function renderField(name: string, param: Param): InputBlock {
  return {
    type: 'input',
    block_id: name,
    optional: !(isPositional(param) && param.required),
    label: plain(capitalize(param.about)),
    element: toElement(name, param),
  };
}

function toElement(name: string, param: Param): InputBlock['element'] {
  switch (param.kind) {
    case 'choice':
      return {
        type: 'static_select',
        action_id: name,
        options: param.options.map((option) => toOption(option)),
        initial_option: toOption(param.fallback),
      };
    case 'count':
      return {
        type: 'number_input',
        action_id: name,
        is_decimal_allowed: false,
        min_value: String(param.min),
        max_value: String(param.max),
        initial_value: String(param.fallback),
      };
    case 'flag':
      return { type: 'checkboxes', action_id: name, options: [toOption('yes')] };
    default:
      return { type: 'plain_text_input', action_id: name, max_length: TEXT_LIMIT };
  }
}

/** What a person filled in, as the command they could have typed. */
function readForm(skill: AnySkill, values: FormValues): string {
  const words = Object.entries(skill.params).flatMap(([name, param]): readonly string[] => {
    const field = fieldOf(values, name);
    if (param.kind === 'flag') {
      return (field.selected_options ?? []).length > 0 ? [`--${toOptionName(name)}`] : [];
    }
    const value = (field.selected_option?.value ?? field.value ?? '').trim();
    if (value === '') return [];
    // The rest of the words is words: quotes would make one of several.
    if (param.kind === 'rest') return [value];
    return isPositional(param) ? [quoteWord(value)] : [`--${toOptionName(name)}`, quoteWord(value)];
  });
  return [skill.name, ...words].join(' ');
}

/** Listens to the forms of all skills; what does not parse is said under the first field. */
export function listenToForms(app: App, tools: ListenerTools): void {
  const { skills } = tools;
  // What only an older version had is acknowledged, and no more.
  app.view({ callback_id: /^(?!daybrief\.)/, type: 'view_submission' }, ({ ack }) => ack());
  app.view({ callback_id: /^/, type: 'view_closed' }, ({ ack }) => ack());
  const anyForm = new RegExp(`^${CALLBACK_PREFIX.replaceAll('.', '\\.')}`);
  app.view(anyForm, async ({ ack, view, body, context }) => {
    const name = view.callback_id.slice(CALLBACK_PREFIX.length);
    const skill = skills.find((each) => each.name === name);
    if (skill === undefined) return ack();
    const words = readForm(skill, view.state.values);
    const problem = problemWith(words, skills);
    const [firstField] = Object.keys(skill.params);
    if (problem !== undefined && firstField !== undefined) {
      return ack({ response_action: 'errors', errors: { [firstField]: problem } });
    }
    await ack();
    const asker = await toAsker(tools, context, body.user.id);
    tools.answering.take(asker, { words }, await toDirectOutlet(tools, asker));
  });
}

function problemWith(words: string, skills: readonly AnySkill[]): string | undefined {
  try {
    parse(words, skills);
    return undefined;
  } catch (error) {
    if (error instanceof DaybriefError) return error.what;
    throw error;
  }
}
