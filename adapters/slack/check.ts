import { LogLevel, WebClient } from '@slack/web-api';
import {
  AuthenticationError,
  PermissionError,
  UnavailableError,
} from '../../skills/core/errors.js';
import { toClientOptions } from './clients.js';
import { toDaybriefError } from './out/errors.js';
import { REQUIRED_SCOPES } from './scopes.js';

/**
 * Asks Slack whether a bot token works and has every scope that Daybrief needs.
 *
 * Returns what it found in words. Throws `AuthenticationError` for a bad token, `PermissionError` that
 * names the missing scopes, and `UnavailableError`.
 */
export async function checkSlack(token: string, apiUrl: string | undefined): Promise<string> {
  try {
    const client = new WebClient(token, {
      ...toClientOptions(apiUrl),
      // What fails is told in words; the SDK would print its own beside them.
      logLevel: LogLevel.ERROR,
    });
    const { team, response_metadata } = await client.auth.test();
    const granted = response_metadata?.scopes;
    const missing = REQUIRED_SCOPES.map(({ scope }) => scope).filter(
      (scope) => granted !== undefined && !granted.includes(scope),
    );
    if (missing.length > 0) {
      const remedy =
        'Add them under "OAuth & Permissions", or import the manifest anew, and reinstall.';
      throw new PermissionError({ what: `The Slack app lacks ${missing.join(', ')}.`, remedy });
    }
    return `signed in to the workspace ${team ?? 'without a name'}`;
  } catch (error) {
    const failure = toDaybriefError(error, { name: 'accept the sign-in', sends: false });
    if (failure instanceof AuthenticationError) {
      throw new AuthenticationError({
        what: 'Slack does not accept SLACK_BOT_TOKEN.',
        remedy:
          'Copy the Bot User OAuth Token from "OAuth & Permissions" of the app, or install the app again, and restart.',
        cause: error,
      });
    }
    if (!(failure instanceof UnavailableError)) throw failure;
    throw new UnavailableError({
      what: 'Slack could not be reached, or did not answer.',
      remedy: 'Check that this machine may open https://slack.com, and try again in a minute.',
      cause: failure,
    });
  }
}
