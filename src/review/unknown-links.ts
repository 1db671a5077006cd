import type { Page } from '../content/page.ts';
import type { LinkOccurrence } from '../links/link.ts';
import { internalTarget } from '../rules/link/shared/internal-target.ts';
import type { Doubt } from '../site/doubt.ts';
import type { Site } from '../site/site.ts';

/** How many links to the site's own pages nobody can follow for one reason, and the first of them. */
export interface UnknownLinks extends Doubt {
  readonly count: number;
  readonly example: string;
}

/** Links of pages whose truth cannot be known: counted by reason, the most frequent first. */
export class UnknownLinkCounts {
  readonly #counts = new Map<string, { count: number; example: string; doubt: Doubt }>();

  count(page: Page, links: readonly LinkOccurrence[], site: Site): void {
    for (const link of links) {
      const target = internalTarget(link, page, site);
      if (target?.kind !== 'unknown' || target.doubt === null) continue;
      const key = `${target.doubt.reason} ${target.doubt.by}`;
      const known = this.#counts.get(key);
      if (known === undefined) this.#counts.set(key, { count: 1, example: link.url, doubt: target.doubt });
      else known.count++;
    }
  }

  all(): UnknownLinks[] {
    return [...this.#counts.values()]
      .sort((one, other) => other.count - one.count)
      .map(({ count, example, doubt }) => ({ ...doubt, count, example }));
  }
}
