import { ImapFlow, type MailboxObject } from 'imapflow';
import type { ImapAccount } from './account.js';
import { isDropped, renumbered, toDaybriefError, tooSlow } from './errors.js';
import { policies } from './policies.js';

/** A folder while it is open for reading. */
export type OpenFolder = Pick<MailboxObject, 'uidValidity' | 'exists'>;

/** One connection at a time to one account, which opens folders to read only. */
export interface Session {
  /** Does one thing that needs no folder. */
  ask<T>(work: (client: ImapFlow) => Promise<T>): Promise<T>;
  /** Does one thing in a folder, which is opened with EXAMINE: nothing in it is marked as read. */
  read<T>(folder: string, work: (client: ImapFlow, folder: OpenFolder) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/**
 * Opens a session, which connects when it is first asked.
 *
 * Each step has `policies.stepMs`. A step whose connection drops is done once more on a new one, so it must be
 * one that only reads. Throws a `DaybriefError`, or the reason of `signal`; `NotFoundError` when a folder got new
 * numbers meanwhile.
 */
export function openSession(account: ImapAccount, signal: AbortSignal): Session {
  let client: ImapFlow | undefined;
  const numbering = new Map<string, bigint>();

  async function connected(): Promise<ImapFlow> {
    if (client?.usable) return client;
    client?.close();
    client = createClient(account);
    await client.connect();
    return client;
  }

  async function once<T>(work: (client: ImapFlow) => Promise<T>): Promise<T> {
    signal.throwIfAborted();
    const limit = AbortSignal.timeout(policies.stepMs);
    const either = AbortSignal.any([signal, limit]);
    // What waits for an answer is rejected by it; there is no other way to stop a command.
    const stop = () => client?.close();
    either.addEventListener('abort', stop, { once: true });
    try {
      return await work(await connected());
    } catch (error) {
      signal.throwIfAborted();
      if (!limit.aborted) throw error;
      throw tooSlow({ what: `I couldn't read the mail on ${account.host}.`, cause: error });
    } finally {
      either.removeEventListener('abort', stop);
    }
  }

  async function step<T>(work: (client: ImapFlow) => Promise<T>): Promise<T> {
    const wasConnected = client !== undefined;
    try {
      return await once(work).catch((error: unknown) => {
        if (!wasConnected || !isDropped(error)) throw error;
        return once(work);
      });
    } catch (error) {
      if (signal.aborted) throw error;
      throw toDaybriefError(error, account);
    }
  }

  return {
    ask: step,
    read: (folder, work) =>
      step(async (live) => {
        const opened = await examine(live, folder);
        const known = numbering.get(folder) ?? opened.uidValidity;
        if (known !== opened.uidValidity) throw renumbered();
        numbering.set(folder, known);
        return work(live, opened);
      }),
    async close() {
      if (client?.usable && !signal.aborted) await sayGoodbye(client);
      client?.close();
    },
  };
}

async function examine(client: ImapFlow, folder: string): Promise<MailboxObject> {
  if (client.mailbox && client.mailbox.path === folder) return client.mailbox;
  return client.mailboxOpen(folder, { readOnly: true });
}

/** The work is done: a server that does not answer a goodbye changes nothing about it. */
async function sayGoodbye(client: ImapFlow): Promise<void> {
  const limit = AbortSignal.timeout(policies.goodbyeMs);
  limit.addEventListener('abort', () => client.close(), { once: true });
  await client.logout().catch(() => undefined);
}

function createClient({ host, port, security, user, secret }: ImapAccount): ImapFlow {
  const client = new ImapFlow({
    host,
    port,
    secure: security === 'tls',
    ...(security === 'starttls' && { doSTARTTLS: true }),
    auth: 'token' in secret ? { user, accessToken: secret.token } : { user, pass: secret.password },
    // On this machine nobody stands between; what forwards mail here (Proton's Bridge) signs for itself.
    tls: { rejectUnauthorized: security !== 'loopback', minVersion: 'TLSv1.2' },
    // It would write commands, addresses and subjects.
    logger: false,
    clientInfo: { name: 'Daybrief' },
    disableAutoIdle: true,
    connectionTimeout: policies.connectMs,
    greetingTimeout: policies.greetingMs,
    socketTimeout: policies.stepMs,
    maxLiteralSize: policies.mostLiteral,
    maxLineLength: policies.mostLine,
    maxResponseSize: policies.mostResponse,
  });
  // What waits for an answer is told as well; without a listener Node would end the process.
  client.on('error', () => client.close());
  return client;
}
