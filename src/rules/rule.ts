import type { RuleOptions } from '../configuration/rule-options.ts';
import type { Finding, Report, Severity } from '../content/finding.ts';
import type { Owned } from '../content/mend/owned.ts';
import type { Page } from '../content/page.ts';
import type { IsoDate, Mention } from '../dates/mention.ts';
import type { LinkOccurrence, LinkState } from '../links/link.ts';
import type { RuleId } from '../locales/locale.ts';
import type { Announcements } from '../site/index-file/announcements.ts';
import type { Site } from '../site/site.ts';

/** Everything a rule may know beyond its page. All of it is data or pure. */
export interface RuleContext {
  readonly today: IsoDate;
  readonly site: Site;
  /** Whether the run, or the change, is about a file. */
  covers(path: string): boolean;
  /** The options of the rule in the configuration: `rules: { typography-apostrophe: { severity: info, direction: … } }`. */
  readonly options: Readonly<Record<string, unknown>>;
  /** The temporal expressions of a page, found once. */
  mentions(page: Page): readonly Mention[];
  /** What the other pages announce, where their texts are not there; absent: they are. */
  readonly announced?: (path: string) => Announcements | null;
  /** The site as it was, where a change is judged; absent: nobody knows. */
  readonly before?: Site;
  /** The links of a page, found once. */
  links(page: Page): readonly LinkOccurrence[];
  /** What stands behind a URL; undefined when nobody has asked (a rule that wants to know sets `needsNetwork`). */
  link(url: string): LinkState | undefined;
}

/** A rule: a plain object, in a file named by its id, beside its page `<id>.md`. */
export interface Rule<Id extends RuleId = RuleId> {
  readonly id: Id;
  /** Default severity; the configuration may change it, the rule never reads it. */
  readonly severity: Severity;
  /** What it takes in the configuration beside `severity`, each by its JSON Schema; its words are in the locale under `options.<id>.<option>`. */
  readonly options?: RuleOptions;
  /** Off unless the configuration switches it on. */
  readonly off?: true;
  /** What its safe fixes may change; default `prose`. */
  readonly owns?: Owned;
  /** What it finds hangs on how the site reads its pages: where many of them share it, it is said softly (`review/soften/habits.ts`), but for messages that are `sure`, and for those that are so unless most pages share them (`unlessMost`). */
  readonly byDialect?: { readonly sure: readonly string[]; readonly unlessMost?: readonly string[] };
  /** True where another finding of the page says what one of its own says: that one alone is kept. */
  yields?(own: Finding, other: Finding): boolean;
  /** Looks at what stands behind links: they are asked when such a rule runs. Without network it says what it can. */
  readonly needsNetwork?: true;
  /** Looks at one page. Pure: no clock, disk, network. */
  check?(page: Page, context: RuleContext): Iterable<Report<Id>>;
  /** Brings `check` for a rule whose code is kept aside, when it runs somewhere: once a run, before any page. */
  load?(): Promise<NonNullable<Rule<Id>['check']>>;
  /** Brings what `check` needs of what few pages, or few options, need: before it looks at one. */
  ready?(page: Page, options: RuleContext['options'], site: Site): Promise<void>;
  /** Looks at the whole site, once a run, given the pages under review. */
  checkSite?(pages: readonly Page[], context: RuleContext): Iterable<Report<Id> & { readonly path: string }>;
}
