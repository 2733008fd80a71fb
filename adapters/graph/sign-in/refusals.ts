import { type AuthError, InteractionRequiredAuthError, ServerError } from '@azure/msal-node';

/** Why the sign-in service gave no token, and who can do what about it. */
export interface SignInRefusal {
  readonly why: string;
  readonly remedy: string;
}

const AGAIN = 'Sign in again with "connect"; your schedule is kept.';

/** By the number of Entra's error: https://learn.microsoft.com/entra/identity-platform/reference-error-codes. */
const REFUSALS: readonly (SignInRefusal & { readonly numbers: readonly number[] })[] = [
  {
    numbers: [7_000_215],
    why: 'The client secret is not the one of this app: often it is the id of the secret instead of its value.',
    remedy:
      'An administrator copies the value of the secret, shown only once when it is made, into GRAPH_CLIENT_SECRET.',
  },
  {
    numbers: [7_000_222],
    why: 'The client secret has expired.',
    remedy:
      'An administrator makes a new secret in Entra and puts its value into GRAPH_CLIENT_SECRET.',
  },
  {
    numbers: [7_000_218],
    why: 'The app registration expects a client secret and got none.',
    remedy: 'An administrator puts the value of the secret into GRAPH_CLIENT_SECRET.',
  },
  {
    numbers: [700_016, 7_000_112],
    why: 'The organization has no such app, or it is disabled there.',
    remedy: 'An administrator checks GRAPH_CLIENT_ID and GRAPH_TENANT_ID, and the app in Entra.',
  },
  {
    numbers: [90_002, 900_021, 900_023],
    why: 'There is no such organization at Microsoft.',
    remedy: 'An administrator checks GRAPH_TENANT_ID.',
  },
  {
    numbers: [65_001, 65_004, 90_094, 650_052],
    why: 'The consent for what Daybrief asks was not given, or was withdrawn.',
    remedy:
      'An administrator consents to Daybrief in Entra again; then sign in with "connect". Your schedule is kept.',
  },
  {
    numbers: [50_105],
    why: 'The app is not assigned to your account.',
    remedy: 'An administrator assigns the app to you in Entra; then sign in with "connect".',
  },
  {
    numbers: [50_011, 500_112],
    why: 'The app registration does not know the address that the sign-in comes back to.',
    remedy:
      'An administrator adds the address of /connect to the app registration (docs/graph.md).',
  },
  {
    numbers: [50_053, 51_004],
    why: 'The account is locked, or not known in this organization.',
    remedy: `An administrator looks at the account in Entra. ${AGAIN}`,
  },
  {
    numbers: [50_076, 50_079, 50_074, 50_072, 53_000, 53_001, 53_002, 53_003, 530_003, 50_158],
    why: 'Your organization asks for more before it gives access, such as a second factor or a known device.',
    remedy: `${AGAIN} If it is refused there too, ask an administrator about Conditional Access.`,
  },
  {
    numbers: [50_173, 50_132, 50_133, 50_089],
    why: 'The password was changed, or all sessions of the account were ended.',
    remedy: AGAIN,
  },
  {
    numbers: [70_008, 70_043, 700_082, 700_084, 54_005],
    why: 'The sign-in was not used for too long.',
    remedy: AGAIN,
  },
];

const OTHER: SignInRefusal = {
  why: 'The sign-in is not good any more, or the app was changed at Microsoft.',
  remedy: 'Sign in again with "connect"; an administrator checks the GRAPH_ variables.',
};

/** Why MSAL got no token, by the number that Entra gave. */
export function toSignInRefusal(error: AuthError): SignInRefusal {
  const number = numberOf(error);
  return REFUSALS.find(({ numbers }) => numbers.includes(number)) ?? OTHER;
}

/** Entra's number of an error; NaN where it gave none. */
function numberOf(error: AuthError): number {
  const hasNumber = error instanceof ServerError || error instanceof InteractionRequiredAuthError;
  return hasNumber ? Number(error.errorNo) : Number.NaN;
}
