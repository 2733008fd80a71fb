/** What mail services put around a link so that they can look at it when it is pressed: the host, and where the link is. */
const WRAPPERS: readonly { readonly host: RegExp; readonly parameter: string }[] = [
  // Safe Links of Defender: https://learn.microsoft.com/defender-office-365/safe-links-about
  {
    host: /(^|\.)safelinks\.protection\.(outlook\.com|office365\.us|partner\.outlook\.cn)$/,
    parameter: 'url',
  },
  // Safe Links of Teams itself.
  { host: /^statics\.teams\.(cdn\.office\.net|cdn\.live\.net|microsoft\.com)$/, parameter: 'url' },
  // The page that offers the app; the link is a path there.
  { host: /^(teams\.microsoft\.com|teams\.cloud\.microsoft|teams\.live\.com)$/, parameter: 'url' },
  { host: /^(www\.)?google\.[a-z.]{2,6}$/, parameter: 'q' },
  { host: /^linkprotect\.cudasvc\.com$/, parameter: 'a' },
  { host: /^urldefense\.proofpoint\.com$/, parameter: 'u' },
];
/** Proofpoint's third version has the link in the path, with the characters it replaced told apart as `*`. */
const PROOFPOINT_3 = /^https:\/\/urldefense\.(?:com|us)\/v3\/__(https:\/\/[^*\s]+?)__;/;
/** One service around another's. */
const MOST_WRAPPERS = 4;

/** The link inside of those that mail services put around it; any other link as it is. */
export function unwrapLink(link: string): string {
  let unwrapped = link;
  for (let each = 0; each < MOST_WRAPPERS; each += 1) {
    const inner = innerOf(unwrapped);
    if (inner === undefined) break;
    unwrapped = inner;
  }
  return unwrapped;
}

function innerOf(link: string): string | undefined {
  const third = PROOFPOINT_3.exec(link)?.[1];
  if (third !== undefined) return third;
  if (!URL.canParse(link)) return undefined;
  const { hostname, origin, searchParams } = new URL(link);
  const wrapper = WRAPPERS.find(({ host }) => host.test(hostname));
  const inner = wrapper && searchParams.get(wrapper.parameter);
  if (!inner) return undefined;
  const text = hostname === 'urldefense.proofpoint.com' ? fromProofpoint2(inner) : inner;
  // The launcher of Teams names the link as a path of its own: "/_#/l/meetup-join/…".
  const target = text.startsWith('/') ? `${origin}${text.replace(/^\/_#/, '')}` : text;
  return URL.canParse(target) ? target : undefined;
}

function fromProofpoint2(text: string): string {
  const escaped = text.replaceAll('-', '%').replaceAll('_', '/');
  try {
    return decodeURIComponent(escaped);
  } catch (error) {
    if (error instanceof URIError) return '';
    throw error;
  }
}
