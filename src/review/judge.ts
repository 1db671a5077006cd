import type { Finding } from '../content/finding.ts';
import type { Page } from '../content/page.ts';
import { lastingOf } from '../content/passage-fact.ts';
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

export interface Judging {
  readonly context: Omit<RuleContext, 'options'>;
  readonly time: Time;
  /** Before a page is judged. */
  readonly open: (page: Page) => Promise<void>;
  /** What the rules said of a page, each fix tried. */
  readonly confirm: (page: Page, findings: readonly Finding[]) => Promise<readonly Finding[]>;
  /** After a page is judged, while it is still read: what the summary asks of it is found out here. */
  readonly note: (page: Page) => void;
}

/** Each site's rules over its own pages, until it is done or time is over. */
export async function judge(selection: Selection, pages: readonly Page[], judging: Judging): Promise<Judged> {
  const { context, time } = judging;
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
        for (const finding of await judgeOne(run, page, judging)) findings.push(lastingOf(page, finding));
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

async function judgeOne(run: RuleRun, page: Page, { time, open, confirm, note }: Judging): Promise<readonly Finding[]> {
  await open(page);
  await run.ready(page);
  time.run(() => {
    run.page(page);
    note(page);
  });
  return confirm(page, run.findings.splice(0));
}
