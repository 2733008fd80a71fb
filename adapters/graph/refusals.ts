import {
  AuthenticationError,
  type DaybriefError,
  type Failure,
  NotFoundError,
  NotReadyError,
  PermissionError,
  UnavailableError,
} from '../../skills/core/errors.js';

interface Refusal {
  readonly Failure: new (failure: Failure) => DaybriefError;
  readonly codes: readonly string[];
  readonly why: string;
  readonly remedy: string;
}

/**
 * What Exchange, OneDrive, Teams and Entra say no with, whatever the status beside it:
 * https://learn.microsoft.com/graph/errors and
 * https://learn.microsoft.com/exchange/client-developer/web-service-reference/responsecode.
 */
const REFUSALS: readonly Refusal[] = [
  {
    Failure: NotFoundError,
    codes: [
      'MailboxNotEnabledForRESTAPI',
      'MailboxNotSupportedForRESTAPI',
      'RESTAPINotEnabledForComponentSharedMailbox',
      'ErrorMailboxNotEnabledForRESTAPI',
      'ErrorNonExistentMailbox',
      'ErrorMissingEmailAddress',
      'ErrorNoConnectingSMTPAddress',
    ],
    why: 'There is no mailbox in Exchange Online for this account: it is on a server of the company, or has no licence for one.',
    remedy:
      'Ask your administrator to move the mailbox to Microsoft 365 or to give the account a licence; mail of other servers is read by IMAP (docs/imap.md).',
  },
  {
    Failure: NotFoundError,
    codes: ['ErrorInvalidUser', 'Request_ResourceNotFound', 'ErrorNonPrimarySmtpAddress'],
    why: 'Microsoft knows no such account: the person was deleted, or their address is another one now.',
    remedy: 'Ask your administrator whether the account is still there and under which address.',
  },
  {
    Failure: UnavailableError,
    codes: [
      'ErrorMailboxMoveInProgress',
      'ErrorMailboxFailover',
      'ErrorMailboxStoreUnavailable',
      'ErrorMailboxSiteUnavailable',
      'MailboxInfoStale',
      'ErrorMailboxInfoStale',
      'ErrorConnectionFailed',
    ],
    why: 'Microsoft is moving the mailbox to another of its servers.',
    remedy: 'Try again in a few minutes; nothing is lost. A move of a large mailbox takes hours.',
  },
  {
    Failure: PermissionError,
    codes: [
      'ErrorAccountSuspend',
      'ErrorAccountSuspendShowTierUpgrade',
      'ErrorAccountDisabled',
      'AccountDisabled',
    ],
    why: 'Microsoft blocked this account.',
    remedy: 'Ask your administrator to unblock the account.',
  },
  {
    Failure: PermissionError,
    codes: ['ErrorAccessDenied'],
    why: "Exchange does not give Daybrief this mailbox: it is outside of the access policy, or the permission wasn't granted.",
    remedy:
      'Ask your administrator to take the mailbox into the access policy of Daybrief and to grant the permissions in docs/graph.md.',
  },
  {
    Failure: PermissionError,
    codes: ['Authorization_RequestDenied'],
    why: 'The consent for this was not given, or was withdrawn.',
    remedy: 'Ask your administrator to grant the permissions in docs/graph.md to Daybrief again.',
  },
  {
    Failure: AuthenticationError,
    codes: ['Authorization_IdentityNotFound', 'Authorization_IdentityDisabled'],
    why: 'Your organization does not know Daybrief any more: its consent was withdrawn, or GRAPH_TENANT_ID names another one.',
    remedy:
      'Ask your administrator to consent to Daybrief again and to check GRAPH_TENANT_ID (docs/graph.md).',
  },
  {
    Failure: PermissionError,
    codes: ['ErrorQuotaExceeded', 'ErrorMailboxQuotaExceeded'],
    why: 'The mailbox is full.',
    remedy:
      'Make some room in the mailbox and empty its deleted items, or ask your administrator for more.',
  },
  {
    Failure: PermissionError,
    codes: ['quotaLimitReached', 'insufficientStorage'],
    why: 'There is no room left in your OneDrive.',
    remedy: 'Make some room there and try again.',
  },
  {
    Failure: NotFoundError,
    codes: ['mysiteNotFound', 'mysiteNotProvisioned'],
    why: 'You have no OneDrive yet, or no licence for one.',
    remedy: 'Open OneDrive once in the browser, or ask your administrator for a licence.',
  },
  {
    Failure: NotFoundError,
    codes: ['ErrorInvalidIdMalformed', 'ErrorInvalidId', 'ErrorInvalidIdNotAnItemAttachmentId'],
    why: 'This is no reference that Microsoft knows.',
    remedy: 'Check the reference, or take one from a digest.',
  },
  {
    Failure: NotReadyError,
    codes: ['resourceLocked'],
    why: 'Somebody else has it open at the moment.',
    remedy: 'Try again in some minutes.',
  },
  {
    Failure: UnavailableError,
    codes: [
      'ErrorServerBusy',
      'ErrorTimeoutExpired',
      'ErrorInternalServerTransientError',
      'ErrorADUnavailable',
      'ErrorADOperation',
      'ErrorTooManyObjectsOpened',
      'serviceNotAvailable',
    ],
    why: 'Microsoft is busy at the moment.',
    remedy: 'Try again in a few minutes; nothing is lost.',
  },
];

/** Codes are written in one case or another, by which service they come from. */
const BY_CODE = new Map(
  REFUSALS.flatMap((refusal) => refusal.codes.map((code) => [code.toLowerCase(), refusal])),
);

/** The failure that one of these codes stands for, the innermost code first; undefined for codes that say no more than the status. */
export function toRefusal(
  codes: readonly string[],
  failure: Pick<Failure, 'what' | 'cause'>,
): DaybriefError | undefined {
  const known = codes.map((code) => BY_CODE.get(code.toLowerCase())).find(Boolean);
  if (known === undefined) return undefined;
  return new known.Failure({ ...failure, why: known.why, remedy: known.remedy });
}
