import type { SlackApp } from '../adapters/slack/manifest.js';
import type { TeamsApp } from '../adapters/teams/manifest.js';

/** Addresses and ids of one installation; the committed manifests use the placeholders below. */
export interface Installation {
  /** Where Slack and Teams reach the bot. */
  readonly publicUrl: string;
  /** `TEAMS_APP_ID`. */
  readonly teamsAppId: string;
  /** Slack through Socket Mode, without a public address. */
  readonly slackSocketMode: boolean;
}

/** What stands in the committed manifests until an administrator fills in their own. */
export const PLACEHOLDER: Installation = {
  publicUrl: 'https://daybrief.example.com',
  teamsAppId: '00000000-0000-0000-0000-000000000000',
  slackSocketMode: false,
};

const NAME = 'Daybrief';
const SHORT = 'What needs you in mail and meetings, with the source of every line.';
const LONG = [
  'Daybrief reads what piles up, your mail and your meetings, and hands back what matters: who asks you for what and by when, whom you wait for, what was decided.',
  'Every line carries the words it rests on. A digest is private to you and can come by itself at the hour you choose.',
  'It drafts slides from a document, a table or a meeting, and works with any OpenAI-compatible model or with none.',
].join('\n\n');

/** Identity of this version in the Teams catalogue; a new app would need another one. */
const TEAMS_CATALOGUE_ID = '6f1d3a52-8f0b-4f0e-9a55-0d2b7c0e4d11';

/** Who Daybrief is in Slack. */
export function toSlackApp({ publicUrl, slackSocketMode }: Installation): SlackApp {
  return {
    name: NAME,
    description: SHORT,
    longDescription: LONG,
    publicUrl,
    socketMode: slackSocketMode,
  };
}

/** Who Daybrief is in Teams. `version` is the package's. */
export function toTeamsApp({ publicUrl, teamsAppId }: Installation, version: string): TeamsApp {
  return {
    id: TEAMS_CATALOGUE_ID,
    botId: teamsAppId,
    version,
    name: NAME,
    shortDescription: SHORT,
    fullDescription: LONG,
    developer: {
      name: NAME,
      websiteUrl: publicUrl,
      privacyUrl: `${publicUrl}/privacy`,
      termsOfUseUrl: `${publicUrl}/terms`,
    },
    accentColor: '#1f2a44',
  };
}
