import { isUnder } from '../content/find-pages.ts';
import { DataFile } from '../content/format/data-file.ts';
import { plain } from './generators/plain.ts';
import { generatorsNamed } from './generators.ts';
import type { SiteGenerator } from './layout/generator.ts';
import type { Survey } from './layout/survey.ts';
import type { Generator } from './plan.ts';
import { folderOf } from './routes/url-path.ts';
import { record } from './settings/value.ts';

/** A site that was found: by which generator it is made, in which folder. */
export interface Recognised {
  readonly generator: SiteGenerator;
  readonly base: string;
  /** The file that told it; null when the marks on the content did, or nothing. */
  readonly path: string | null;
  /** Folders of pages that its settings name outside its own (`docs_dir: ../../docs/fr`). Told where there are several sites. */
  readonly reach?: readonly string[];
}

/** The site a file is of: the one that the deepest folder around it belongs to, else the first of them. */
export function ownerOf(sites: readonly Recognised[], path: string): Recognised | null {
  return holderOf(sites, path) ?? sites[0] ?? null;
}

/** The same; null for what stands in the folder of none. */
export function holderOf(sites: readonly Recognised[], path: string): Recognised | null {
  let holder: Recognised | null = null;
  let depth = -1;
  const take = (site: Recognised, folder: string): void => {
    if (folder.length <= depth || !isUnder(path, folder)) return;
    holder = site;
    depth = folder.length;
  };
  for (const site of sites) take(site, site.base);
  for (const site of sites) for (const folder of site.reach ?? []) take(site, folder);
  return holder;
}

/** Where there are several sites: each with the folders of pages that its settings name outside its own. */
export async function withReach(sites: readonly Recognised[], survey: Survey): Promise<readonly Recognised[]> {
  if (sites.length < 2) return sites;
  return Promise.all(
    sites.map(async (site) => {
      const { generator, base, path } = site;
      const { places } = await generator.layout({ survey, base, path, said: { content: null, static: null } });
      const reach = places.filter(({ holds, folder }) => holds === 'pages' && !isUnder(folder, base));
      return reach.length === 0 ? site : { ...site, reach: reach.map(({ folder }) => folder) };
    }),
  );
}

/** Folders deep that a site of a repository may stand. */
const MAX_DEPTH = 3;

/**
 * Every site of the tree, the main one first. Never empty: a folder of Markdown is a site too.
 * @param known The generators that the tree is known to hold; null: any.
 */
export async function recogniseSites(
  survey: Survey,
  only: Generator | null,
  known: readonly Generator[] | null = null,
): Promise<readonly Recognised[]> {
  const wanted = await generatorsNamed(only === null ? known : [only]);
  const settled = withoutInner(oneInEach(await bySettings(survey, wanted)));
  const needed = oneInEach(await byPackages(survey, wanted));
  const isLeft = await leftByGit(survey);
  // A package is a weaker mark than settings: the top of a repository may need it for the sites below.
  for (const found of [settled, needed].map((sites) =>
    sites.filter(({ base }) => !survey.isPart(base) && !isLeft(base)),
  ))
    if (found.length > 0) return found.sort(byDepth);
  const chosen = settled.length > 0 ? settled : needed;
  if (chosen.length > 0) return chosen.sort(byDepth).slice(0, 1);
  for (const generator of wanted) {
    const base = (await generator.marks?.(survey)) ?? null;
    if (base !== null) return [{ generator, base, path: null }];
  }
  const generator = wanted.find(({ name }) => name === only) ?? plain;
  return [{ generator, base: plainBase(survey), path: null }];
}

/** A folder that came in before `.gitignore` named it is what somebody keeps, and no site that is built. */
async function leftByGit(survey: Survey): Promise<(base: string) => boolean> {
  const rules = (await survey.text('.gitignore')) ?? '';
  if (rules.trim() === '') return () => false;
  const { default: ignore } = await import('ignore');
  const matcher = ignore().add(rules);
  return (base) => base !== '' && matcher.ignores(`${base}/`);
}

/** `SUMMARY.md` in the folder of another site is that site's. */
function withoutInner(sites: readonly Recognised[]): Recognised[] {
  const isInside = (base: string): boolean => sites.some((one) => one.base !== base && isUnder(base, one.base));
  return sites.filter(({ generator, base }) => generator.isHumble !== true || !isInside(base));
}

/** The surest for each folder. */
function oneInEach(found: readonly Recognised[]): Recognised[] {
  return found.filter((one, index) => found.findIndex(({ base }) => base === one.base) === index);
}

function byDepth(one: Recognised, other: Recognised): number {
  return depthOf(one.base) - depthOf(other.base);
}

function depthOf(folder: string): number {
  return folder === '' ? 0 : folder.split('/').length;
}

/** Settings tell it surely; the order of the registry is that of what is surest. */
async function bySettings(survey: Survey, wanted: readonly SiteGenerator[]): Promise<Recognised[]> {
  const found: Recognised[] = [];
  const shallow = [...survey.files]
    .filter((path) => COULD_BE_SETTINGS.test(path) && !OF_FORGE.test(path) && path.split('/').length <= MAX_DEPTH + 2)
    .sort(nearFirst);
  for (const generator of wanted) {
    for (const path of shallow) {
      const base = baseOf(path, generator);
      if (
        base === null ||
        survey.isExample(base) ||
        depthOf(base) > MAX_DEPTH ||
        found.some((one) => one.generator === generator && one.base === base)
      )
        continue;
      if ((await generator.isOwn?.(path, base, survey)) === false) continue;
      found.push({ generator, base, path });
    }
  }
  return found;
}

/** `.github/workflows/hugo.yml` builds a site, and is none. */
const OF_FORGE = /^\.(?:github|gitlab|forgejo|gitea|circleci)\//;

/** How the files end by which generators are known: a site has thousands of others. */
const COULD_BE_SETTINGS =
  /\.(?:ya?ml|toml|json|[cm]?[jt]sx?|py|rb)$|(?:^|\/)(?:index\.html|(?:LANGS|SUMMARY)\.md|\.gitbook\/assets\/[^/]+)$/;

function nearFirst(one: string, other: string): number {
  return one.split('/').length - other.split('/').length || (one < other ? -1 : 1);
}

/** The folder a generator runs in, from the path of its settings; null when these are no settings of it. */
function baseOf(path: string, { settings }: SiteGenerator): string | null {
  // `config/_default/config.toml` is of the folder above `config`: the longest reading is tried first.
  const steps = path.split('/');
  for (let from = Math.max(0, steps.length - 3); from < steps.length; from++) {
    const rel = steps.slice(from).join('/');
    if (settings.some((pattern) => pattern.test(rel))) return steps.slice(0, from).join('/');
  }
  return null;
}

async function byPackages(survey: Survey, wanted: readonly SiteGenerator[]): Promise<Recognised[]> {
  const found: Recognised[] = [];
  for (const path of survey.files) {
    if (!/(?:^|\/)package\.json$/.test(path) || path.split('/').length > MAX_DEPTH + 1) continue;
    const needed = neededBy((await survey.text(path)) ?? '');
    const generator = wanted.find(({ packages }) => packages.some((name) => needed.has(name)));
    if (generator !== undefined && !survey.isExample(folderOf(path)))
      found.push({ generator, base: folderOf(path), path });
  }
  return found;
}

function neededBy(text: string): ReadonlySet<string> {
  const value = record(new DataFile('package.json', text).value);
  return new Set(['dependencies', 'devDependencies'].flatMap((key) => Object.keys(record(value[key]))));
}

function plainBase({ folders }: Survey): string {
  return folders.has('site/content') && !folders.has('content') ? 'site' : '';
}
