import {
  AuthenticationError,
  DaybriefError,
  type Failure,
  InternalError,
  NotFoundError,
  PermissionError,
  RateLimitedError,
  TooSlowError,
  toDaybriefError as toKnownError,
  UnavailableError,
} from '../../skills/core/errors.js';
import type { ImapAccount } from './account.js';

type Sentences = Pick<Failure, 'why' | 'remedy'>;

/** Codes of Node and of the library for a connection that nobody answers, or that ends. */
const NETWORK: Readonly<Record<string, Sentences>> = {
  ENOTFOUND: {
    why: 'Nobody knows that host.',
    remedy: 'Check the name of the host in IMAP_URL.',
  },
  EAI_AGAIN: {
    why: 'The name of the host could not be looked up just now.',
    remedy: 'Check the network and the name server of this machine, then try again.',
  },
  ECONNREFUSED: {
    why: 'Nothing listens on that port.',
    remedy: 'Check the port in IMAP_URL: 993 for imaps://, 143 for imap://.',
  },
  ...both(['EHOSTUNREACH', 'ENETUNREACH', 'ECONNRESET', 'EPIPE'], {
    why: 'The network does not get there.',
    remedy: 'Check the network of this machine, then try again.',
  }),
  ...both(['NoConnection', 'EConnectionClosed', 'StateLogout', 'ClosedAfterConnectTLS'], {
    why: 'The server ended the connection.',
    remedy: 'Try again in a few minutes; nothing is lost.',
  }),
  ClosedAfterConnectText: {
    why: 'The server ended the connection before it said anything.',
    remedy: 'Check that scheme and port belong together: imaps:// with 993, imap:// with 143.',
  },
};

const SLOW = new Set([
  'ETIMEDOUT',
  'ETIMEOUT',
  'CONNECT_TIMEOUT',
  'GREETING_TIMEOUT',
  'UPGRADE_TIMEOUT',
]);

/** Codes of OpenSSL for a certificate that Node does not accept. */
const CERTIFICATES: Readonly<Record<string, Sentences>> = {
  ...both(
    [
      'DEPTH_ZERO_SELF_SIGNED_CERT',
      'SELF_SIGNED_CERT_IN_CHAIN',
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
      'UNABLE_TO_GET_ISSUER_CERT',
      'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
      'CERT_UNTRUSTED',
    ],
    {
      why: 'Its certificate is signed by nobody whom this machine trusts, so it could be anybody.',
      remedy:
        'If it is your own server, set NODE_EXTRA_CA_CERTS to the file of the authority that signed it.',
    },
  ),
  CERT_HAS_EXPIRED: {
    why: 'Its certificate has expired.',
    remedy: 'Have it renewed on the server, and check the clock of this machine.',
  },
  CERT_NOT_YET_VALID: {
    why: 'Its certificate is not valid yet.',
    remedy: 'Check the clock of this machine.',
  },
  ERR_TLS_CERT_ALTNAME_INVALID: {
    why: 'Its certificate is for another name.',
    remedy: 'Write the host in IMAP_URL as the certificate names it.',
  },
  ...both(
    [
      'ERR_SSL_WRONG_VERSION_NUMBER',
      'ERR_SSL_PACKET_LENGTH_TOO_LONG',
      'ERR_SSL_RECORD_LAYER_FAILURE',
      'EPROTO',
    ],
    {
      why: 'It does not speak TLS on that port.',
      remedy: 'Use the port for imaps://, which is 993, or imap:// for a server with STARTTLS.',
    },
  ),
};

/** Response codes (RFC 5530, and what Gmail says) with which a server asks for patience. */
const BUSY = new Set(['LIMIT', 'OVERQUOTA', 'INUSE', 'THROTTLED', 'SERVERBUG']);

/**
 * Turns whatever the library, Node or the server threw into a `DaybriefError`, by its code alone: what a server
 * writes beside it may hold a name or a subject, and is left behind.
 */
export function toDaybriefError(
  error: unknown,
  { host, secret, isConnected }: ImapAccount,
): DaybriefError {
  if (error instanceof DaybriefError) return error;
  const failure = { what: `I couldn't read the mail on ${host}.`, cause: error };
  const code = textOf(error, 'code');
  const response = textOf(error, 'serverResponseCode');
  const network = NETWORK[code] ?? CERTIFICATES[code];
  if (network) return new UnavailableError({ ...failure, ...network });
  if (SLOW.has(code)) return tooSlow(failure);
  if (BUSY.has(response) || code === 'ETHROTTLE') {
    return new RateLimitedError({
      ...failure,
      why: 'The server says that this account was asked for too much.',
      remedy: 'Try again in half an hour; close other mail programs if it goes on.',
    });
  }
  if (response === 'UNAVAILABLE' || /^(?:Parser|LineTo|LiteralTo|ResponseTo|TooMany)/.test(code)) {
    return new UnavailableError({
      ...failure,
      why: 'The server is out of order.',
      remedy: 'Try again in a few minutes.',
    });
  }
  if (hasFlag(error, 'authenticationFailed')) {
    return isConnected ? refusedAgain(failure) : refused(failure, 'token' in secret);
  }
  if (hasFlag(error, 'tlsFailed')) {
    return new UnavailableError({
      ...failure,
      why: 'The server offers no encryption on that port, and nothing is sent without.',
      remedy: 'Use imaps:// in IMAP_URL, or have TLS turned on at the server.',
    });
  }
  if (response === 'NOPERM') {
    return new PermissionError({
      ...failure,
      why: 'The server does not let this account read that folder.',
      remedy: 'Leave it out of IMAP_FOLDERS, or have it shared with the account.',
    });
  }
  if (response === 'NONEXISTENT') return noSuchFolder(failure);
  if (textOf(error, 'responseStatus') !== '')
    return new UnavailableError({ ...failure, ...DECLINED });
  if (code === '') return toKnownError(error);
  return new InternalError({ ...failure, remedy: 'Try once more; the id below is in the log.' });
}

const DECLINED: Sentences = {
  why: 'The server declined without a reason that I know.',
  remedy: 'Try again in a few minutes; if it goes on, ask who runs the server.',
};

/** A step took longer than it may. */
export function tooSlow(failure: Pick<Failure, 'what' | 'cause'>): TooSlowError {
  return new TooSlowError({
    ...failure,
    why: 'The server does not answer in time.',
    remedy:
      'Check host and port in IMAP_URL, and that a firewall lets them through; else try later.',
  });
}

/** A folder of `IMAP_FOLDERS`, as it is written there, is not on the server. */
export function missingFolder(name: string, host: string): NotFoundError {
  return noSuchFolder({ what: `I couldn't find the folder “${name}” on ${host}.` });
}

/** The server gave a folder new numbers: what was noted by the old ones cannot be found by them. */
export function renumbered(): NotFoundError {
  return new NotFoundError({
    what: "I couldn't find that message again.",
    why: 'The server has numbered its folder anew since.',
    remedy: 'Ask for a new digest and name one of its numbers.',
  });
}

/** A search was declined: to take that for "nothing found" would be a digest without mail. */
export function searchDeclined(host: string): UnavailableError {
  return new UnavailableError({ what: `I couldn't search the mail on ${host}.`, ...DECLINED });
}

/** Whether a connection that worked ended, so that a new one may do. */
export function isDropped(error: unknown): boolean {
  const code = textOf(error, 'code');
  return ['NoConnection', 'EConnectionClosed', 'StateLogout', 'ECONNRESET', 'EPIPE'].includes(code);
}

/** Whether the library could not read an answer. */
export function isUnreadable(error: unknown): boolean {
  return /^(?:Parser|MAX_IMAP_NESTING|TooManyTokens)/.test(textOf(error, 'code'));
}

function refusedAgain(failure: Pick<Failure, 'what' | 'cause'>): AuthenticationError {
  return new AuthenticationError({
    ...failure,
    why: 'The server no longer accepts the password that you gave me.',
    remedy: 'Say "connect imap" and type the new one on the page.',
  });
}

function refused(failure: Pick<Failure, 'what' | 'cause'>, isToken: boolean): AuthenticationError {
  return new AuthenticationError({
    ...failure,
    why: isToken
      ? 'The server does not accept the token.'
      : 'The server does not accept the user and the password.',
    remedy: isToken
      ? 'Set a new one in IMAP_TOKEN: most are good for an hour. The user of IMAP_URL must be its owner.'
      : 'Check the user in IMAP_URL and IMAP_PASSWORD. Gmail, iCloud and Yahoo want an app password, see docs/imap.md.',
  });
}

function noSuchFolder(failure: Pick<Failure, 'what' | 'cause'>): NotFoundError {
  return new NotFoundError({
    ...failure,
    why: 'There is no folder of that name in this account.',
    remedy: 'Write it in IMAP_FOLDERS as your mail program shows it, levels with / between.',
  });
}

function both(codes: readonly string[], sentences: Sentences): Record<string, Sentences> {
  return Object.fromEntries(codes.map((code) => [code, sentences]));
}

function textOf(error: unknown, name: string): string {
  const value = error instanceof Error ? Reflect.get(error, name) : undefined;
  return typeof value === 'string' ? value : '';
}

function hasFlag(error: unknown, name: string): boolean {
  return error instanceof Error && Reflect.get(error, name) === true;
}
