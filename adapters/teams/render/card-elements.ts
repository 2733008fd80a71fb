import type { PressVerb } from '../../../skills/conversation/press.js';
import type { Link } from '../../../skills/core/link.js';

// The part of the Adaptive Card schema that Daybrief writes, and nothing else. There is
// no TextBlock, which would parse Markdown, no Image and no Media; the only URL is a `Link`.

/** A run of characters; no Markdown is parsed in it. */
export interface TextRun {
  readonly type: 'TextRun';
  readonly text: string;
  readonly weight?: 'Bolder';
  readonly size?: 'Small' | 'Medium' | 'Large';
  readonly italic?: true;
  readonly isSubtle?: true;
  readonly color?: 'Accent';
}

/** A run, or the short form of one without a style. */
export type Inline = string | TextRun;

/** A paragraph. It always wraps. */
export interface RichTextBlock {
  readonly type: 'RichTextBlock';
  readonly inlines: readonly Inline[];
  readonly spacing?: 'None' | 'Small' | 'Medium' | 'Large';
  readonly separator?: true;
}

/** Opens a page that code built from an id. */
export interface OpenUrlAction {
  readonly type: 'Action.OpenUrl';
  readonly title: string;
  readonly url: Link;
}

/** Calls back with opaque ids; the answer may replace the card. */
export interface ExecuteAction {
  readonly type: 'Action.Execute';
  readonly title: string;
  readonly verb: PressVerb | PostVerb;
  readonly data: CardData;
}

/** Shows or hides a part of the card on the device, without a call. */
export interface ToggleAction {
  readonly type: 'Action.ToggleVisibility';
  readonly title: string;
  readonly targetElements: readonly string[];
}

export type CardAction = OpenUrlAction | ExecuteAction | ToggleAction;

/** What a button posts where others read it; its `state` is the id of what waits. */
export type PostVerb = 'post-link' | 'post-answer';

/**
 * Carried by a button: ids that mean nothing to anyone but the person the answer was made for. `state` is
 * of what was kept, `at` a position or an item's number, `pick` the input that holds such a number.
 */
export type CardData = { readonly state: string } & (
  | { readonly at: number }
  | { readonly pick: string }
);

/** A list to choose one item's number from. */
export interface ChoiceSet {
  readonly type: 'Input.ChoiceSet';
  readonly id: string;
  readonly isVisible: false;
  readonly label: string;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
}

export interface Column {
  readonly type: 'Column';
  readonly width: 'auto' | 'stretch' | '22px';
  readonly items: readonly RichTextBlock[];
  readonly selectAction?: OpenUrlAction | ToggleAction;
}

export interface ColumnSet {
  readonly type: 'ColumnSet';
  readonly columns: readonly Column[];
  readonly spacing?: 'None' | 'Small' | 'Medium' | 'Large';
  readonly separator?: true;
}

export interface ActionSet {
  readonly type: 'ActionSet';
  readonly actions: readonly CardAction[];
  readonly id?: string;
  readonly isVisible?: false;
  readonly spacing?: 'None' | 'Small' | 'Medium';
}

export type CardElement = RichTextBlock | ColumnSet | ActionSet | ChoiceSet;

/** An Adaptive Card 1.5, the newest version every Teams client shows. */
export interface AdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json';
  readonly version: '1.5';
  readonly body: readonly CardElement[];
  /** Shown by clients too old for the card. */
  readonly fallbackText: string;
}
