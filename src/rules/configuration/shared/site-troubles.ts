import type { SiteTrouble } from '../../../configuration/site-trouble.ts';
import type { Site } from '../../../site/site.ts';

/** What reading the site already found, for the rule that bears it. */
export function* troublesOf<Id extends SiteTrouble['rule']>(
  site: Site,
  id: Id,
): Iterable<Extract<SiteTrouble, { rule: Id }>> {
  for (const trouble of site.troubles) if (isOf(trouble, id)) yield trouble;
}

function isOf<Id extends SiteTrouble['rule']>(
  trouble: SiteTrouble,
  id: Id,
): trouble is Extract<SiteTrouble, { rule: Id }> {
  return trouble.rule === id;
}
