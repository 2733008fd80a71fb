const NUMBERED =
  /^(?:draft|figure|file|plan|order|report|request|note|page|post|call|track) (?:no\.? )?\d/;

/** "draft 4 from Priscilla" names a thing; "add 4 chairs" is an order. Reads lower case. */
export function isNumberedThing(lowerCase: string): boolean {
  return NUMBERED.test(lowerCase);
}
