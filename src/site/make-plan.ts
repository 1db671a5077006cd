import { isContentPath, isUnder } from '../content/find-pages.ts';
import type { Ground, Layout } from './layout/generator.ts';
import { packagesAmong } from './layout/others-code.ts';
import { isRepositoryFile } from './layout/places.ts';
import { contentClosed, contentSubmodules } from './layout/submodules.ts';
import type { Survey } from './layout/survey.ts';
import { isOutside, type PlannedFile, type SitePlan } from './plan.ts';
import { holderOf, type Recognised } from './recognise.ts';

export interface PlanInput {
  readonly survey: Survey;
  readonly recognised: Recognised;
  /** Where the other sites of the repository run. */
  readonly others: readonly Recognised[];
  readonly said: Ground['said'] & { readonly url: string | null; readonly language: string | null };
  /** Data files that the CMS declares. */
  isDeclared(path: string): boolean;
}

/** The plan of a site, from its own settings and what the configuration says. */
export async function makePlan(input: PlanInput): Promise<{ readonly plan: SitePlan; readonly layout: Layout }> {
  const { survey, recognised, said } = input;
  const { generator, base, path } = recognised;
  const layout = await generator.layout({ survey, base, path, said });
  const known = new Map<string, PlannedFile>();
  const others = await otherPlaces(input);
  const isOfPackage = await packagesAmong(survey, layout.places);
  const plan: SitePlan = {
    generator: generator.name,
    recognisedBy: path,
    settings: layout.settings,
    // Without its settings, a generator may publish what nobody here can tell.
    isKnown: layout.isKnown && (path !== null || generator.name === 'plain'),
    base,
    places: layout.places,
    submodules: contentSubmodules(survey, layout.places),
    closed: contentClosed(survey, layout.places),
    content: layout.content,
    static: layout.static,
    url: said.url ?? layout.url,
    language: said.language ?? layout.language,
    languages: layout.languages,
    headingIds: layout.headingIds,
    dropsHtml: layout.dropsHtml === true,
    reader: layout.reader,
    mdx: layout.mdx ?? null,
    above: layout.above ?? null,
    plainFields: layout.plainFields === true,
    lineBreaks: layout.lineBreaks,
    inherits: (file, key) => layout.inherits?.(file, key) === true,
    fileOf(file) {
      let found = known.get(file);
      if (found === undefined) {
        found = decide(file, layout, input, others);
        if (found.kind === 'page' && isOfPackage(file))
          found = { kind: 'out', reason: 'repository', dialect: found.dialect };
        known.set(file, found);
      }
      return found;
    },
  };
  return { plan, layout };
}

function decide(path: string, layout: Layout, { said, isDeclared }: PlanInput, others: OtherSites): PlannedFile {
  const found = layout.fileOf(path);
  if (others.owns(path)) {
    const theirs = others.fileOf(path);
    return theirs === 'content' ? { kind: 'unread', reason: 'other-site' } : { kind: 'other' };
  }
  if (found.kind !== 'page' && isDeclared(path))
    return isContentPath(path)
      ? { kind: 'page', dialect: layout.dialect, language: null }
      : { kind: 'data', language: null };
  if (said.content === null || found.kind === 'data') return found;
  const isInside = isUnder(path, said.content);
  if (found.kind === 'page' && !isInside) return { kind: 'out', reason: 'unpublished', dialect: found.dialect };
  if (isOutside(found) && isInside && !isRepositoryFile(path))
    return { kind: 'page', dialect: found.dialect, language: null };
  return found;
}

interface OtherSites {
  /** Whether a file is of another site: in the deepest folder that a site runs in. */
  owns(path: string): boolean;
  fileOf(path: string): 'content' | 'other';
}

async function otherPlaces({ survey, recognised, others }: PlanInput): Promise<OtherSites> {
  const nothing = { content: null, static: null };
  const sites = await Promise.all(
    others.map(async (site) => {
      const { generator, base, path } = site;
      return { site, layout: await generator.layout({ survey, base, path, said: nothing }) };
    }),
  );
  if (sites.length === 0) return { owns: () => false, fileOf: () => 'other' };
  const siteOf = (path: string) => {
    const holder = holderOf([recognised, ...others], path);
    return sites.find(({ site }) => site === holder);
  };
  return {
    owns: (path) => siteOf(path) !== undefined,
    fileOf: (path) => {
      const kind = siteOf(path)?.layout.fileOf(path).kind;
      return kind === 'page' || kind === 'unread' ? 'content' : 'other';
    },
  };
}
