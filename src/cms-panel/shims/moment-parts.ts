/** Stands in for `src/cms/values/moment-parts.ts`: the form itself holds days in a format of one's own to their limits. */
export function readMomentParts(): null {
  return null;
}
