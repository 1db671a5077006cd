import type { Finding } from '../content/finding.ts';
import type { Page } from '../content/page.ts';
import { mentionsOf } from '../dates/mentions.ts';
import { linksOf } from '../links/extract/extract.ts';
import type { LinkState } from '../links/link.ts';
import { isAsked } from '../links/own-links.ts';
import { EngineFindings } from '../rules/engine.ts';
import { rules } from '../rules/index.ts';
import type { RuleContext } from '../rules/rule.ts';
import { compareFindings, runPageRules, runRules, type Selection, type Silenced } from '../rules/run.ts';
import { RuleSelection } from '../rules/selection.ts';
import { readSite } from '../site/read-site.ts';
import type { Site } from '../site/site.ts';
import { confirmFixes } from './confirm-fixes.ts';
import { readAgain } from './read-again.ts';
import { readPages } from './read-pages.ts';
import type { NotDone, Review, ReviewRequest, World } from './request.ts';
import { summarise } from './summarise.ts';

/** Why a link was left, whoever ended the run. */
const LEFT: ReadonlySet<string> = new Set(['time-budget', 'cancelled']);

export type { NotDone, Probe, Review, ReviewRequest, World } from './request.ts';

/** The whole pipeline: the site, its pages, what stands behind their links, and what the rules say of it all. */
export async function review(world: World, request: ReviewRequest): Promise<Review> {
  const start = world.clock();
  const { site } = await readSite(world.tree, world.settings, request);
  world.siteRead?.(site);
  const asOf = world.today(site.timeZone);
  const selection = new RuleSelection(rules, site.configuration, request.only, request.skip);
  const engine = new EngineFindings(selection);
  const notDone: NotDone[] = [];
  const { pages, unread } = await readPages(world, request, site, engine, notDone);
  await site.prepare(pages);

  const links = remember((page) => linksOf(page));
  const asking = selection.all.some(({ rule }) => rule.needsNetwork === true);
  const urls = asking ? [...new Set(pages.flatMap((page) => links(page).map(({ url }) => url)))] : [];
  const states = await askLinks(
    world,
    site,
    urls.filter((url) => isAsked(url, site)),
    notDone,
  );
  const context: Omit<RuleContext, 'options'> = {
    today: asOf,
    site,
    mentions: remember((page) =>
      mentionsOf(page, {
        today: asOf,
        site: site.siteOf(page.path),
        ...(world.changedOn && { changedOn: world.changedOn }),
      }),
    ),
    links,
    link: (url) => states.get(url),
  };
  const { findings: found, silenced } = runEach(selection, pages, context);
  const findings = request.confirm === false ? found : await confirm(found, pages, { world, selection, context });
  const known = rules.map(({ id }) => id);
  for (const { page, directive, count } of silenced) engine.useless(page, directive, count, known);
  const all = [...findings, ...engine.findings].sort(compareFindings);
  const durationMs = world.clock() - start;
  return summarise({ asOf, site, pages, unread, findings: all, states, context, notDone, durationMs });
}

/** Each fix that is called safe is tried, in the light of what it changes. */
async function confirm(
  found: readonly Finding[],
  pages: readonly Page[],
  { world, selection, context }: { world: World; selection: Selection; context: Omit<RuleContext, 'options'> },
): Promise<readonly Finding[]> {
  const { site } = context;
  return confirmFixes(found, pages, {
    read: (page, text) => readAgain(world, site, page.path, text),
    find: (page, families) => runPageRules(selection, page, { ...context, site: site.siteOf(page.path) }, families),
    anchors: (page) => site.anchors(page),
    owned: (rule) => rules.find(({ id }) => id === rule)?.owns ?? 'prose',
  });
}

/** Each site's rules over its own pages. */
function runEach(
  selection: Selection,
  pages: readonly Page[],
  context: Omit<RuleContext, 'options'>,
): { findings: Finding[]; silenced: Silenced[] } {
  const { all, siteOf } = context.site;
  const sites = all.length === 0 ? [context.site] : all;
  const findings: Finding[] = [];
  const silenced: Silenced[] = [];
  for (const site of sites) {
    const own = all.length === 0 ? pages : pages.filter(({ path }) => siteOf(path) === site);
    const found = runRules(selection, own, { ...context, site });
    findings.push(...found.findings);
    silenced.push(...found.silenced);
  }
  return { findings, silenced };
}

async function askLinks(
  world: World,
  site: Site,
  urls: readonly string[],
  notDone: NotDone[],
): Promise<ReadonlyMap<string, LinkState>> {
  if (world.probe === null || urls.length === 0) return new Map();
  const probe = await world.probe(site);
  const states = await probe(urls);
  const unasked = urls.filter((url) => LEFT.has(states.get(url)?.reason.code ?? '')).length;
  if (unasked > 0) notDone.push({ code: 'links', count: unasked });
  return states;
}

function remember<Value>(find: (page: Page) => Value): (page: Page) => Value {
  const known = new WeakMap<Page, Value>();
  return (page) => {
    let value = known.get(page);
    if (value === undefined) {
      value = find(page);
      known.set(page, value as Value);
    }
    return value as Value;
  };
}
