import type { Finding } from '../../content/finding.ts';
import type { Page } from '../../content/page.ts';
import { ReadTrouble } from '../../content/tree.ts';
import type { RuleContext } from '../../rules/rule.ts';
import { runPageRules, type Selection } from '../../rules/run.ts';
import type { Site } from '../../site/site.ts';
import { readAgain } from '../read-again.ts';
import type { World } from '../request.ts';
import { type Time, WorkLeft } from '../time.ts';
import { FEWEST, FEWEST_OF, FEWEST_PAGES, LinkShapes } from './link-shapes.ts';
import { asUsage, isOfUsage, isWrittenInQuebec, SpaceHabit } from './space-habit.ts';

/** On three pages at least, of eight, and on such a part of them. In draws 4 to 14, 69 of the 88 false alerts of such rules were over both, and 5 of the 68 true ones, which are `sure` since. */
const SHARE = 0.15;
/** Of what is sure unless most pages share it. */
const MOST = 0.5;
/** Pages that are looked at beside those of a change. */
const MOST_OTHERS = 60;

const OF_LINKS = 'link-internal';
/** A field that names a file is doubted as links are that are written like it. */
const OF_FILES = 'front-matter-file';
const OF_SPACES = 'typography-spacing';
/** What it says of links of which no page and no file is known. */
const DEAD_LINK: ReadonlySet<string> = new Set(['missing', 'missing-image', 'missing-media', 'near']);

export interface HabitsAsked {
  readonly world: World;
  readonly selection: Selection;
  readonly context: Omit<RuleContext, 'options'>;
  readonly time: Time;
  /** Of the bodies of the pages that were judged. */
  readonly languages: ReadonlyMap<string, string | null>;
  /** All pages of the site were read: they tell its habits themselves. */
  readonly whole: boolean;
}

/** What a site does, as far as it was looked at. */
interface Habits {
  readonly of: number;
  /** How many pages a rule warns about. */
  readonly pages: ReadonlyMap<string, number>;
  readonly links: LinkShapes;
  readonly spaces: SpaceHabit;
}

/**
 * The same findings; those that many pages of a published site share are said softly. Its editors would have mended it, if one page in six
 * could not be read: where a rule about the reading says so, the site reads its pages in a way that Relecture does not know.
 */
export async function softenHabits(
  findings: readonly Finding[],
  pages: readonly Page[],
  asked: HabitsAsked,
): Promise<readonly Finding[]> {
  return softenRead(withoutNarration(findings), pages, asked);
}

/** « We'll get to that soon », on page after page, each time in other words: a book speaks of its own chapters, and promises nothing. */
const NARRATION = 12;

function withoutNarration(findings: readonly Finding[]): readonly Finding[] {
  const isVague = ({ rule, message }: Finding): boolean => rule === 'date-stale' && message === 'vague';
  const sentences = new Set(findings.filter(isVague).map(({ facts }) => String(facts['quote']).toLowerCase()));
  return sentences.size < NARRATION ? findings : findings.filter((finding) => !isVague(finding));
}

async function softenRead(
  findings: readonly Finding[],
  pages: readonly Page[],
  asked: HabitsAsked,
): Promise<readonly Finding[]> {
  const { siteOf, all } = asked.context.site;
  const homeOf = (path: string): Site => (all.length === 0 ? asked.context.site : siteOf(path));
  const suspects = new Map<Site, Finding[]>();
  for (const finding of findings) {
    if (!isSuspect(finding, asked.selection)) continue;
    const site = homeOf(finding.path);
    const own = suspects.get(site);
    if (own === undefined) suspects.set(site, [finding]);
    else own.push(finding);
  }
  const softer = new Map<Finding, readonly Finding[]>();
  const isQuebec = await isOfQuebec([...suspects.values()].flat(), asked.world);
  for (const [site, own] of suspects) {
    const there = pages.filter(({ path }) => homeOf(path) === site);
    const habits = asked.whole ? habitsOf(there, own, site, asked) : await habitsBeside(there, own, site, asked);
    for (const finding of own) softer.set(finding, softened(finding, habits, isQuebec, asked.selection));
  }
  return softer.size === 0 ? findings : findings.flatMap((finding) => softer.get(finding) ?? finding);
}

/** Whoever sets the level of a rule has judged it: it keeps that level. */
function isSuspect(finding: Finding, selection: Selection): boolean {
  const { rule, severity, message, path } = finding;
  if (severity === 'info') return false;
  const active = selection.of(path).find((one) => one.rule.id === rule);
  if (active === undefined || active.chosen) return false;
  if (rule === OF_SPACES) return isOfUsage(finding);
  if (rule === OF_FILES) return message === 'missing';
  return rule === OF_LINKS ? DEAD_LINK.has(message) : active.rule.byDialect?.sure.includes(message) === false;
}

/** Whether its history says so; asked when there is something to soften. */
async function isOfQuebec(suspects: readonly Finding[], { authorTimes }: World): Promise<boolean> {
  if (authorTimes === undefined || !suspects.some(({ rule }) => rule === OF_SPACES)) return false;
  return isWrittenInQuebec(await authorTimes());
}

function softened(finding: Finding, habits: Habits, isQuebec: boolean, selection: Selection): readonly Finding[] {
  if (finding.rule !== OF_SPACES) return [soften(finding, habits, shareOf(finding, selection))];
  return isQuebec || habits.spaces.isCanadian ? asUsage(finding) : [finding];
}

function shareOf({ rule, message, path }: Finding, selection: Selection): number {
  const own = selection.of(path).find((one) => one.rule.id === rule)?.rule.byDialect;
  return own?.unlessMost?.includes(message) === true ? MOST : SHARE;
}

function soften(finding: Finding, { of, pages, links }: Habits, share: number): Finding {
  const fixes = finding.fixes.map((fix) => ({ ...fix, safe: false }));
  if (finding.rule === OF_LINKS) {
    const url = String(finding.facts['url']);
    if (!links.areDead(url)) return finding;
    const message = finding.message === 'near' ? 'doubtful-near' : 'doubtful';
    return { ...finding, severity: 'info', message, facts: { ...finding.facts, reason: 'common', by: null }, fixes };
  }
  if (finding.rule === OF_FILES) {
    if (!links.areDead(String(finding.facts['value']))) return finding;
    return { ...finding, severity: 'info', facts: { ...finding.facts, unsure: true }, fixes };
  }
  const count = pages.get(finding.rule) ?? 0;
  if (of < FEWEST_OF || count < FEWEST_PAGES || count < share * of) return finding;
  const parts = finding.parts?.map((part) => ({ ...part, severity: 'info' as const }));
  return { ...finding, severity: 'info', common: { pages: count, of }, fixes, ...(parts && { parts }) };
}

function habitsOf(pages: readonly Page[], findings: readonly Finding[], site: Site, asked: HabitsAsked): Habits {
  const links = new LinkShapes();
  const dead = new Set(
    findings.flatMap(({ rule, facts }) =>
      rule === OF_LINKS ? [facts['url']] : rule === OF_FILES ? [facts['value']] : [],
    ),
  );
  if (dead.size >= FEWEST) for (const page of pages) links.count(page, asked.context.links(page), site);
  const spaces = new SpaceHabit();
  if (findings.some(({ rule }) => rule === OF_SPACES))
    for (const page of pages) spaces.count(page, asked.languages.get(page.path));
  return { of: pages.length, pages: countPages(findings), links, spaces };
}

const known = new WeakMap<Site, Map<string, Promise<Habits>>>();

/** Beside the pages of a change: what it does itself, in a hundred files, is no habit of the site. */
async function habitsBeside(
  pages: readonly Page[],
  findings: readonly Finding[],
  site: Site,
  asked: HabitsAsked,
): Promise<Habits> {
  const ids = [...new Set(findings.map(({ rule }) => rule))].sort();
  const own = new Set(pages.map(({ path }) => path));
  const others = spread([...site.pages.keys()].filter((path) => !own.has(path)).sort());
  const key = `${ids.join()} ${others.join('\n')}`;
  const kept = known.get(site) ?? new Map<string, Promise<Habits>>();
  known.set(site, kept);
  const there = kept.get(key) ?? lookAt(others, ids, site, asked);
  kept.set(key, there);
  return there;
}

async function lookAt(
  paths: readonly string[],
  ids: readonly string[],
  site: Site,
  asked: HabitsAsked,
): Promise<Habits> {
  const { selection, context, time } = asked;
  const links = new LinkShapes();
  const spaces = new SpaceHabit();
  const found: Finding[] = [];
  let of = 0;
  try {
    for (const path of paths) {
      const page = await readOther(path, site, asked);
      if (page === null) continue;
      of++;
      time.run(() => {
        found.push(
          ...runPageRules(
            selection,
            page,
            { ...context, site },
            ids.filter((id) => ![OF_LINKS, OF_FILES, OF_SPACES].includes(id)),
          ),
        );
        if (ids.includes(OF_LINKS) || ids.includes(OF_FILES)) links.count(page, context.links(page), site);
        if (ids.includes(OF_SPACES)) spaces.count(page, page.body.language);
      });
    }
  } catch (error) {
    if (!(error instanceof WorkLeft)) throw error;
  }
  return { of, pages: countPages(found.filter(({ severity }) => severity !== 'info')), links, spaces };
}

async function readOther(path: string, site: Site, { world, time }: HabitsAsked): Promise<Page | null> {
  if (time.isOver) return null;
  try {
    return await readAgain(world, site, path, await world.tree.read(path), time.until);
  } catch (error) {
    if (!(error instanceof ReadTrouble)) throw error;
    return null;
  }
}

/** At most `MOST_OTHERS`, at equal distances. */
function spread(paths: readonly string[]): string[] {
  const step = Math.max(1, paths.length / MOST_OTHERS);
  return Array.from({ length: Math.min(paths.length, MOST_OTHERS) }, (_, rank) => paths[Math.floor(rank * step)] ?? '');
}

function countPages(findings: readonly Finding[]): Map<string, number> {
  const paths = new Map<string, Set<string>>();
  for (const { rule, path } of findings) paths.set(rule, (paths.get(rule) ?? new Set()).add(path));
  return new Map([...paths].map(([rule, all]) => [rule, all.size]));
}
