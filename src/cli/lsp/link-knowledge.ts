import type { Tree } from '../../content/tree.ts';
import type { Probe } from '../../review/review.ts';
import type { Site } from '../../site/site.ts';
import { openProbe } from '../../world/open-probe.ts';
import type { Options } from '../options.ts';
import type { Surroundings } from './surroundings.ts';

/** What is known of the links of one site. The cache alone answers, read once; others are asked only when somebody says so. */
export class LinkKnowledge {
  readonly #around: Surroundings;
  readonly #options: Options;
  readonly #tree: Tree;
  #recall: Promise<Probe> | null = null;

  /** @param tree Where the settings of other link checkers are looked for. */
  constructor(tree: Tree, around: Surroundings, options: Options) {
    this.#tree = tree;
    this.#around = around;
    this.#options = options;
  }

  /** Recalls, and asks nobody; null where nothing can be known. */
  probe(today: string): ((site: Site) => Promise<Probe>) | null {
    if (this.#around.cache === null) return null;
    return (site) => {
      this.#recall ??= this.#open(site, today, { asks: false });
      return this.#recall;
    };
  }

  /** Asks about those that are not known well enough: that is recalled from then on. */
  async ask(urls: readonly string[], site: Site, today: string): Promise<void> {
    const probe = await this.#open(site, today, {});
    await probe(urls, null);
    this.#recall = null;
  }

  #open(site: Site, today: string, asking: { readonly asks?: false }): Promise<Probe> {
    const { cache, env, notice } = this.#around;
    return openProbe(site, {
      today,
      env,
      variables: new Set((env['RELECTURE_ENV'] ?? '').split(',').map((name) => name.trim())),
      cache,
      ...asking,
      tree: this.#tree,
      locale: this.#options.locale,
      notice,
    });
  }
}
