import { type BaselineEntry, readBaseline } from '../configuration/baseline.ts';
import type { Configuration } from '../configuration/configuration.ts';
import { folderPath, type ReadConfiguration } from '../configuration/read.ts';
import type { SiteTrouble } from '../configuration/site-trouble.ts';
import { isUnder } from '../content/find-pages.ts';
import { languagesOfNames } from '../content/language/declared.ts';
import { regionOf } from '../content/language/region.ts';
import { languageTag } from '../content/language/tag.ts';
import { PageShelf } from '../content/page-shelf.ts';
import { parseUrl } from '../content/parse-url.ts';
import { readText } from '../content/read-text.ts';
import type { Tree } from '../content/tree.ts';
import type { TrustedTree } from '../content/trusted-tree.ts';
import { assembleSite } from './assemble-site.ts';
import { withExclusions } from './exclusions.ts';
import { plain } from './generators/plain.ts';
import { joinSites } from './join-sites.ts';
import { brokenSettings } from './layout/broken-settings.ts';
import { elsewhereFolders } from './layout/elsewhere.ts';
import { inside } from './layout/places.ts';
import { listSubmodules } from './layout/submodules.ts';
import { Survey } from './layout/survey.ts';
import { TemplateShelf } from './layout/templates.ts';
import { makePlan } from './make-plan.ts';
import { readMenus } from './navigation/navigation.ts';
import type { Generator, SitePlan } from './plan.ts';
import { type Description, type ReadSiteOptions, readDescription, readOwnConfiguration } from './read-description.ts';
import { ownerOf, type Recognised, recogniseSites, withReach } from './recognise.ts';
import { isServerConfiguration, type RoutesInput } from './routes/routing.ts';
import type { Site } from './site.ts';

export interface ReadSite {
  readonly site: Site;
  readonly troubles: readonly SiteTrouble[];
  /** Every generator that was recognised, chosen or not. */
  readonly generators: readonly Generator[];
}

/**
 * What pages are held against: the configuration and what the files themselves tell. Several sites in one repository
 * are one `Site`, each page under its own settings. `settings`: what they are taken from; null, and none is followed. Never rejects for what the files hold: `troubles` tells it.
 */
export async function readSite(
  tree: Tree,
  settings: TrustedTree | null,
  options: ReadSiteOptions = {},
): Promise<ReadSite> {
  const paths = await tree.files();
  const survey = await openSurvey(tree, paths, options.isOwn === true ? null : settings);
  const read = await readOwnConfiguration(tree, survey.files, settings, options);
  const { configuration } = read;
  const only = (configuration.site?.['generator'] as Generator | undefined) ?? null;
  const recognised = await recogniseSites(survey, only, options.generators);
  const found = await withReach(chosenSites(recognised, configuration), survey);
  // Whoever names the folder of pages has chosen one site among several: the others are told, and left.
  const chosen = configuration.site?.content === undefined ? found : found.slice(0, 1);
  const rules = await serverRules(tree, paths);
  const { baseline, trouble } = await readBaseline(tree, settings);
  const sites: Site[] = [];
  const shelf = options.shelf ?? new PageShelf();
  const built = found.flatMap(({ generator, base }) =>
    generator.output === undefined ? [] : inside(base, generator.output),
  );
  const given = { ...options, built };
  for (const [index, one] of chosen.entries()) {
    const others = found.filter((other) => other !== one);
    const owned = new Set(paths.filter((path) => ownerOf(found, path) === one));
    const own = index === 0 ? read : withoutSite(read);
    const described = await readDescription(tree, chosen.length === 1 ? survey.files : owned, settings, given, own);
    if (index === 0) described.troubles.push(...trouble);
    const broken = await brokenSettings(tree, one.path);
    if (broken !== null) {
      described.troubles.push(broken.trouble);
      described.sources.set(broken.trouble.path, broken.source);
    }
    sites.push(await readOne({ tree, survey, recognised: one, others, described, baseline, rules, shelf }));
  }
  const site = joinSites(sites, (path) => chosen.indexOf(ownerOf(chosen, path) ?? found[0] ?? NOBODY));
  return { site, troubles: site.troubles, generators: [...new Set(recognised.map(({ generator }) => generator.name))] };
}

/** What generators are recognised by: their settings as those in force say them, where there are any; pages as they stand. */
async function openSurvey(tree: Tree, paths: readonly string[], settings: TrustedTree | null): Promise<Survey> {
  const submodules = await listSubmodules(tree, paths);
  const closed = (await tree.closed?.()) ?? [];
  if (settings === null || settings.tree === tree) return new Survey(paths, tree, { submodules, closed });
  return new Survey(paths, tree, { settings: settings.tree, inForce: await settings.tree.files(), submodules, closed });
}

const NOBODY: Recognised = { generator: plain, base: '', path: null };

/** The sites that the configuration lists, else those that are found. */
function chosenSites(found: readonly Recognised[], { sites }: Configuration): readonly Recognised[] {
  if (sites === undefined || sites.length === 0) return found;
  return sites.map(({ root }) => {
    const base = folderPath(root) ?? '';
    return (
      found.find((one) => one.base === base) ?? found.find((one) => isUnder(one.base, base)) ?? { ...NOBODY, base }
    );
  });
}

/** What the configuration says of the main site does not hold for another. */
function withoutSite(read: ReadConfiguration): ReadConfiguration {
  const { site, ...rest } = read.configuration;
  const zone = site?.['time-zone'];
  return {
    ...read,
    configuration: { ...rest, ...(zone !== undefined && { site: { 'time-zone': zone } }) },
    troubles: [],
  };
}

interface OneSite {
  readonly tree: Tree;
  readonly survey: Survey;
  readonly recognised: Recognised;
  readonly others: readonly Recognised[];
  readonly described: Description;
  readonly baseline: readonly BaselineEntry[] | null;
  /** The server's own configuration. */
  readonly rules: NonNullable<RoutesInput['serverRules']>;
  readonly shelf: PageShelf;
}

async function readOne(one: OneSite): Promise<Site> {
  const { tree, survey, recognised, others, described, baseline, rules, shelf } = one;
  const { configuration, collections } = described;
  const { files } = survey;
  const isDeclared = (path: string): boolean => collections?.all.some((one) => one.matches(path)) ?? false;
  const said = saidOf(configuration);
  const { plan: whole, layout } = await makePlan({ survey, recognised, others, said, isDeclared });
  const plan = withExclusions(whole, described.isExcluded);
  if (layout.schemas !== undefined) described.schemas.generator.set(layout.schemas);
  const facts = siteFacts(configuration, plan);
  const elsewhere = await elsewhereFolders(survey, tree);
  return assembleSite({
    tree,
    files,
    shelf,
    described,
    baseline,
    plan,
    facts,
    models: once(layout.models ?? (async () => [])),
    templates: new TemplateShelf(layout.templates ?? (async () => null)),
    routing: { routing: layout.routing, serverRules: rules, elsewhere },
    region: regionOf([...facts.hosts, ...(layout.urls ?? []).map(hostOf)], plan.languages),
    languages: [...new Set([...plan.languages, ...languagesOfNames(files)])],
    menus: await readMenus(tree, layout.menus ?? []),
  });
}

function once<Result>(ask: () => Promise<Result>): () => Promise<Result> {
  let asked: Promise<Result> | null = null;
  return () => {
    asked ??= ask();
    return asked;
  };
}

/** What the configuration says of a site wins over what is recognised. */
function saidOf({ site }: Configuration) {
  return {
    content: folderPath(site?.content) ?? null,
    static: folderPath(site?.static) ?? null,
    url: site?.url ?? null,
    language: languageTag(site?.language),
  };
}

/** Empty for what is no address. */
function hostOf(url: string): string {
  return parseUrl(url)?.hostname ?? '';
}

/** What rules and renderers ask most. */
function siteFacts({ site }: Configuration, plan: SitePlan) {
  const { generator, content, static: folder, url, language } = plan;
  const own = url === null ? [] : [hostOf(url)].filter((host) => host !== '');
  const hosts = [...new Set([...(site?.hosts ?? []), ...own].map((host) => host.toLowerCase()))];
  return {
    generator,
    content,
    static: folder,
    url,
    hosts,
    language,
  };
}

async function serverRules(tree: Tree, paths: readonly string[]): Promise<OneSite['rules']> {
  const found = paths.filter(isServerConfiguration).slice(0, 20);
  const texts = await Promise.all(found.map(async (path) => ({ path, text: await readText(tree, path) })));
  return texts.flatMap(({ path, text }) => (text === null ? [] : [{ path, text }]));
}
