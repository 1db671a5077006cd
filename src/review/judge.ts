import type { Finding } from '../content/finding.ts';
import type { Page } from '../content/page.ts';
import type { RuleContext } from '../rules/rule.ts';
import { RuleRun, type Selection, type Silenced } from '../rules/run.ts';
import { type Time, WorkLeft } from './time.ts';

export interface Judged {
  readonly pages: readonly Page[];
  readonly findings: readonly Finding[];
  readonly silenced: readonly Silenced[];
  /** False when time left no room for what is judged on all pages together. */
  readonly whole: boolean;
}

/** Each site's rules over its own pages, until it is done or time is over. */
export async function judge(
  selection: Selection,
  pages: readonly Page[],
  context: Omit<RuleContext, 'options'>,
  time: Time,
): Promise<Judged> {
  const { all, siteOf } = context.site;
  const runs: RuleRun[] = [];
  const findings: Finding[] = [];
  const done = new Set<Page>();
  let whole = true;
  try {
    for (const site of all.length === 0 ? [context.site] : all) {
      const own = all.length === 0 ? pages : pages.filter(({ path }) => siteOf(path) === site);
      const run = time.run(() => new RuleRun(selection, own, { ...context, site }));
      runs.push(run);
      for (const page of own) {
        await time.breathe(findings.length);
        time.run(() => judgeOne(run, page, context));
        findings.push(...run.findings.splice(0));
        done.add(page);
      }
    }
    for (const run of runs) {
      time.run(() => run.site());
      findings.push(...run.findings.splice(0));
    }
  } catch (error) {
    if (!(error instanceof WorkLeft)) throw error;
    whole = false;
  }
  return {
    pages: pages.filter((page) => done.has(page)),
    findings,
    silenced: runs.flatMap(({ silenced }) => [...silenced.values()]).filter(({ page }) => done.has(page)),
    whole,
  };
}

/** What the summary asks of a page is found out here, where it can be left. */
function judgeOne(run: RuleRun, page: Page, { links, mentions }: Omit<RuleContext, 'options'>): void {
  run.page(page);
  links(page);
  mentions(page);
}
