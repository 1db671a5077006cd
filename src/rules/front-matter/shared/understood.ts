import type { NearMisses } from '../../../site/relations/near-miss.ts';
import type { Relation } from '../../../site/relations/relations.ts';
import type { Site } from '../../../site/site.ts';
import { relationFields } from './relation-fields.ts';

const weighed = new WeakMap<Relation, boolean>();

/**
 * Whether the pages bear out what is known of a relation: of a field whose values mostly name nothing, the CMS may know more than its
 * configuration tells. One value alone proves neither. `near`: what a value may have been meant for.
 */
export function isUnderstood(relation: Relation, site: Site, near: NearMisses): boolean {
  const known = weighed.get(relation) ?? isBorneOut(relation, site, near);
  weighed.set(relation, known);
  return known;
}

function isBorneOut(relation: Relation, site: Site, near: NearMisses): boolean {
  const named = new Set<string>();
  const absent = new Set<string>();
  for (const page of site.pages.values()) {
    if (!relation.applies(page.path)) continue;
    for (const { value } of relationFields(page, [relation]).keys()) {
      const isKnown = relation.values?.has(String(value)) === true || near.find(String(value)) !== null;
      (isKnown ? named : absent).add(String(value));
    }
  }
  return absent.size < 2 || named.size >= absent.size;
}
