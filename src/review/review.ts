import type { Page } from '../content/page.ts';
import { PageShelf } from '../content/page-shelf.ts';
import { mentionsOf } from '../dates/mentions.ts';
import { linksOf } from '../links/extract/extract.ts';
import { LinkShelf } from '../links/link-shelf.ts';
import { EngineFindings } from '../rules/engine.ts';
import { rules } from '../rules/index.ts';
import type { RuleContext } from '../rules/rule.ts';
import { compareFindings, runPageRules, type Selection } from '../rules/run.ts';
import { RuleSelection } from '../rules/selection.ts';
import { mayMoveAnchors } from '../site/moved-anchors.ts';
import { readSite } from '../site/read-site.ts';
import { hasReaders } from '../site/readers.ts';
import { type Again, confirmFixes } from './confirm-fixes.ts';
import { coverageOf } from './coverage.ts';
import { judge } from './judge.ts';
import { ParserGuard } from './parser-guard.ts';
import { prepare } from './prepare.ts';
import { readAgain } from './read-again.ts';
import { readPages } from './read-pages.ts';
import type { NotDone, Review, ReviewRequest, World } from './request.ts';
import { isForAll, judgesOf, readsAll, runsOf } from './scope.ts';
import { softenHabits } from './soften/habits.ts';
import { softenUnread } from './soften/unread.ts';
import { summarise } from './summarise.ts';
import { Telling } from './telling.ts';
import { Time } from './time.ts';

/** They say so themselves when a schema took too much time: at whatever level, that is something that was not done. */
const SCHEMA_RULES: ReadonlySet<string> = new Set(['front-matter-schema', 'configuration-json-schema']);

export type { NotDone, Probe, Review, ReviewRequest, World } from './request.ts';

/** The whole pipeline: the site, its pages, what stands behind their links, and what the rules say of it all. */
export async function review(world: World, request: ReviewRequest): Promise<Review> {
  const start = world.clock();
  const time = new Time(world, request);
  const shelf = new PageShelf(world.pack, world.room);
  const site =
    request.site ??
    (await readSite(world.tree, world.settings, { ...request, rules, shelf, isOwn: world.isOwn === true })).site;
  world.siteRead?.(site);
  const asOf = world.today(site.timeZone);
  const selection = await RuleSelection.load(rules, site.configuration, request.only, request.skip);
  const engine = new EngineFindings(selection);
  const notDone: NotDone[] = [];
  const guard = new ParserGuard(world, engine, shelf, time);
  const { pages, unread, left } = await readPages(world, request, site, { engine, shelf, guard, time });
  const links = new LinkShelf(linksOf);
  const mentions = remember((page) =>
    !hasReaders(page, site)
      ? []
      : mentionsOf(page, {
          today: asOf,
          site: site.siteOf(page.path),
          ...(world.changedOn && { changedOn: world.changedOn }),
        }),
  );
  const ahead = request.dates === false ? null : mentions;
  const { states, ready } = await prepare(world, site, pages, {
    selection,
    links: links.of,
    ahead,
    notDone,
    guard,
    time,
  });
  const context: Omit<RuleContext, 'options'> = {
    today: asOf,
    site,
    covers: coverageOf(request, [...site.files]),
    mentions,
    links: links.of,
    link: (url) => states.get(url),
    ...(world.announced !== undefined && { announced: world.announced }),
    ...(request.before !== undefined && { before: request.before }),
  };
  const again = request.confirm === false ? null : againOf({ world, selection, context, time });
  // Known as a page is judged: asked for afterwards, it would be read again.
  const languages = new Map<string, string | null>();
  const told = new Telling(selection, context, request.dates !== false);
  const judged = await judge(selection, ready ? pages : [], {
    context,
    time,
    open: (page) => guard.open(page),
    confirm: async (page, found) => (again === null ? found : await confirmFixes(page, found, again)),
    note(page) {
      told.note(page);
      if (selection.of(page.path).some(({ rule }) => rule.id === 'typography-spacing'))
        languages.set(page.path, page.body.language);
    },
  });
  const whole = readsAll(request);
  const habits = { world, selection, context, time, whole, languages };
  const usual = request.habits === false ? judged.findings : await softenHabits(judged.findings, judged.pages, habits);
  const asked = { selection, site, today: asOf, tree: world.tree };
  const softened = isForAll(request) ? await softenUnread(usual, judged.pages, asked) : usual;
  if (guard.givenUp > 0) notDone.push({ code: 'passages', count: guard.givenUp });
  time.end();
  const undone = left + pages.length - judged.pages.length;
  if (undone > 0) notDone.unshift({ code: 'pages', count: undone });
  if (world.historyLeft?.() === true) notDone.push({ code: 'history', count: 1 });
  if (!judged.whole && judged.pages.length > 0) notDone.push({ code: 'site', count: 1 });
  const known = rules.map(({ id }) => id);
  for (const { page, directive, count } of judged.silenced) engine.useless(page, directive, count, known);
  const all = [...softened, ...engine.findings].sort(compareFindings);
  const slow = all.filter(({ rule, message }) => message === 'too-slow' && SCHEMA_RULES.has(rule)).length;
  if (slow > 0) notDone.push({ code: 'schemas', count: slow });
  const durationMs = world.clock() - start;
  const found = summarise({
    asOf,
    site,
    pages: judged.pages,
    unread,
    findings: all,
    states,
    links,
    told,
    notDone,
    durationMs,
  });
  if (request.baseline === false || site.baseline === null) return found;
  const { markKnown } = await import('./baseline.ts');
  return markKnown(found, whole ? judgesOf(runsOf(request, world, found), found, selection) : null);
}

interface Confirming {
  readonly world: World;
  readonly selection: Selection;
  readonly context: Omit<RuleContext, 'options'>;
  readonly time: Time;
}

/** Each fix that is called safe is tried, in the light of what it changes; for want of time, none is safe. */
function againOf({ world, selection, context, time }: Confirming): Again {
  const { site } = context;
  return {
    read: (page, text) => (time.isOver ? Promise.resolve(null) : readAgain(world, site, page.path, text, time.until)),
    find: (page, families) => runPageRules(selection, page, { ...context, site: site.siteOf(page.path) }, families),
    anchors: (page) => site.anchors(page),
    mayMove: (page, after) => mayMoveAnchors(site.siteOf(page.path), page, after),
    owned: (rule) => rules.find(({ id }) => id === rule)?.owns ?? 'prose',
  };
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
