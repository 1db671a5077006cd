import type { LinkOccurrence, LinkState } from '../../links/link.ts';
import type { Review } from '../../review/review.ts';

/** A link where it stands, and what is behind it. */
export interface PlacedLink {
  readonly state: LinkState;
  readonly occurrence: LinkOccurrence;
}

const linksByPath = new WeakMap<Review, ReadonlyMap<string, readonly PlacedLink[]>>();

/** The links and images of a page. One walk for all pages of a review: its places are made each time they are asked for. */
export function linksOf(review: Review | null, path: string): readonly PlacedLink[] {
  if (review === null) return [];
  let known = linksByPath.get(review);
  if (known === undefined) {
    const byPath = new Map<string, PlacedLink[]>();
    for (const state of review.links)
      for (const occurrence of state.occurrences) {
        const there = byPath.get(occurrence.path);
        if (there === undefined) byPath.set(occurrence.path, [{ state, occurrence }]);
        else there.push({ state, occurrence });
      }
    known = byPath;
    linksByPath.set(review, known);
  }
  return known.get(path) ?? [];
}
