import type { SocketModeReceiver } from '@slack/bolt';
import type { SlackBotOptions } from '../options.js';
import { toDaybriefError } from '../out/errors.js';

/** Between two tries to connect again, milliseconds. */
const PAUSE_MS = 30_000;

/**
 * Lets Socket Mode connect again for as long as the process lives.
 *
 * The SDK gives up where Slack refuses the app token once, or where it is stopped while it connects, and does so in a
 * promise that nobody holds: that would end the process. A first start that is refused still throws.
 */
export function keepConnected(
  client: SocketModeReceiver['client'],
  { timers, log }: Pick<SlackBotOptions, 'timers' | 'log'>,
): void {
  const stopping = new AbortController();
  const start = client.start.bind(client);
  const disconnect = client.disconnect.bind(client);
  let hasStarted = false;
  client.start = async () => {
    for (;;) {
      try {
        const connection = await start();
        hasStarted = true;
        return connection;
      } catch (error) {
        if (stopping.signal.aborted) return { ok: false };
        if (!hasStarted) throw error;
        const { code } = toDaybriefError(error, { name: 'open the socket', sends: false });
        log.warn('slack.socket-refused', { code });
        await timers.sleep(PAUSE_MS, stopping.signal);
        if (stopping.signal.aborted) return { ok: false };
      }
    }
  };
  client.disconnect = () => {
    stopping.abort();
    return disconnect();
  };
}
