/**
 * What archives of Mailman's put in the place of a part that they took out
 * (https://gitlab.com/mailman/mailman/-/blob/2.1/Mailman/Handlers/Scrubber.py).
 */
const SCRUBBED =
  /^(?:-{8,} next part -{8,}\n)?An? [\w /-]{1,60} was scrubbed\.\.\.\n(?:(?:Name|From|Subject|Date|Type|Size|Desc|URL|Url *): ?.*(?:\n|$))+/gm;

/** Takes those notes out of a text: nobody wrote them. */
export function withoutScrubbed(text: string): string {
  return text.includes(' was scrubbed...') ? text.replace(SCRUBBED, '') : text;
}
