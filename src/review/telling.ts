import type { Page } from '../content/page.ts';
import type { Mention } from '../dates/mention.ts';
import type { RuleContext } from '../rules/rule.ts';
import type { Selection } from '../rules/run.ts';
import { UnknownLinkCounts } from './unknown-links.ts';

/** What the summary tells of each page, taken down while the page is read. */
export class Telling {
  readonly unknownLinks = new UnknownLinkCounts();
  readonly dates: Mention[] = [];
  passages = 0;
  readonly #selection: Selection;
  readonly #context: Pick<RuleContext, 'links' | 'mentions' | 'site'>;
  readonly #tellsDates: boolean;

  constructor(selection: Selection, context: Pick<RuleContext, 'links' | 'mentions' | 'site'>, tellsDates: boolean) {
    this.#selection = selection;
    this.#context = context;
    this.#tellsDates = tellsDates;
  }

  note(page: Page): void {
    const { links, mentions, site } = this.#context;
    const found = links(page);
    if (this.#tellsDates) this.dates.push(...mentions(page));
    this.passages += page.passages.filter(({ text }) => text.trim() !== '').length;
    if (this.#selection.of(page.path).some(({ rule }) => rule.id === 'link-internal'))
      this.unknownLinks.count(page, found, site.siteOf(page.path));
  }
}
