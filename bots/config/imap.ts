import type { ImapAccount } from '../../adapters/imap/account.js';
import type { ImapServer } from '../../adapters/imap/sign-in/servers.js';
import { isLoopbackHost } from '../../skills/core/loopback.js';
import type { Reader } from './reader.js';

/** One person's mail on a server of IMAP; whose it is says `MAILBOX_OWNER` as well. */
export type ImapConfig = Omit<ImapAccount, 'owner'>;

const TLS_PORT = 993;
const PLAIN_PORT = 143;
const SHAPE = 'imaps://you@example.com@imap.example.com';

/** Reads the account, whose address never holds its password: addresses get into logs and lists of processes. */
export function readImap(read: Reader): ImapConfig | undefined {
  const written = read.text('IMAP_URL');
  const secret = readSecret(read);
  const folders = read.list('IMAP_FOLDERS');
  if (written === undefined) {
    const orphan = read.anySet(/^IMAP_(?:PASSWORD|TOKEN|FOLDERS)$/);
    if (orphan) read.problem(`IMAP_URL is missing: write it as ${SHAPE}.`);
    return undefined;
  }
  const server = readServer(read, written);
  if (!server || !secret) return undefined;
  if (!read.text('MAILBOX_OWNER') && !isAddress(server.user)) {
    read.problem(
      'MAILBOX_OWNER is missing: the user of IMAP_URL is no mail address, so say whose mail it is.',
    );
  }
  return { ...server, secret, folders: folders.length > 0 ? folders : ['INBOX'] };
}

/** The account with whose mail it is: `mailboxOwner`, and its user where that is an address. */
export function toImapAccount(imap: ImapConfig, mailboxOwner: string | undefined): ImapAccount {
  const named = [mailboxOwner, isAddress(imap.user) ? imap.user.toLowerCase() : undefined];
  return { ...imap, owner: [...new Set(named.filter((address) => address !== undefined))] };
}

/** Reads `IMAP_SERVERS`: `imap.example.com` or `imaps://imap.example.com:993`, each named one by one. */
export function readImapServers(read: Reader): readonly ImapServer[] {
  return read.list('IMAP_SERVERS').flatMap((written): readonly ImapServer[] => {
    const address = written.includes('://') ? written : `imaps://${written}`;
    const isMail = /^imaps?:/i.test(address);
    const url = isMail && URL.canParse(address) ? new URL(address) : undefined;
    const isBare = url && !url.username && !url.password && /^\/?$/.test(url.pathname);
    if (!url || !isBare || !url.hostname || url.hostname.includes('*')) {
      read.problem(
        `IMAP_SERVERS: "${written}" is no server: write imap.example.com, several with commas.`,
      );
      return [];
    }
    return [toServer(url)];
  });
}

function toServer(url: URL): ImapServer {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const isTls = url.protocol === 'imaps:';
  const security = isTls ? 'tls' : isLoopbackHost(host) ? 'loopback' : 'starttls';
  return { host, port: Number(url.port) || (isTls ? TLS_PORT : PLAIN_PORT), security };
}

function readServer(
  read: Reader,
  written: string,
): Pick<ImapConfig, 'host' | 'port' | 'security' | 'user'> | undefined {
  const url = parse(written);
  const user = url && decoded(url.username);
  if (!url || !user || !/^\/?$/.test(url.pathname) || url.search || url.hash) {
    read.problem(`IMAP_URL must look like ${SHAPE}, with :port behind it where it is not 993.`);
    return undefined;
  }
  if (url.password) {
    read.problem('IMAP_URL holds a password: put it in IMAP_PASSWORD, and leave it out there.');
    return undefined;
  }
  return { ...toServer(url), user };
}

/** People write their address as it is: of several `@` the last one ends the user. */
function parse(written: string): URL | undefined {
  const [, scheme = '', user = '', rest = ''] = /^(imaps?):\/\/(.+)@([^@]+)$/i.exec(written) ?? [];
  const escaped = `${scheme}://${user.replaceAll('@', '%40')}@${rest}`;
  return scheme !== '' && URL.canParse(escaped) ? new URL(escaped) : undefined;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

function readSecret(read: Reader): ImapConfig['secret'] | undefined {
  const password = read.text('IMAP_PASSWORD');
  const token = read.text('IMAP_TOKEN');
  if (password !== undefined && token !== undefined) {
    read.problem('IMAP_PASSWORD and IMAP_TOKEN are both set: take one out.');
  }
  if (password === undefined && token === undefined && read.text('IMAP_URL') !== undefined) {
    read.problem(
      'IMAP_PASSWORD is missing beside IMAP_URL: with Gmail and others it is an app password. IMAP_TOKEN takes an OAuth token instead.',
    );
  }
  if (token !== undefined) return { token };
  return password === undefined ? undefined : { password };
}

function isAddress(text: string): boolean {
  return /^[^\s@<>,]+@[^\s@<>,]+$/.test(text);
}
