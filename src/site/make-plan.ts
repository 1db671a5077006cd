import type { Collections } from '../cms/collections.ts';
import type { DialectName } from '../content/dialect/dialect.ts';
import { isContentPath, isOfTheRepository, isUnder } from '../content/find-pages.ts';
import { isDataPath } from '../content/format/formats.ts';
import { headingIdsOf } from './anchors.ts';
import type { Detected } from './generators/detect.ts';
import type { Generator, PlannedFile, SitePlan } from './plan.ts';

const DIALECTS: Readonly<Record<Generator, DialectName>> = {
  hugo: 'hugo',
  jekyll: 'jekyll',
  astro: 'mdx',
  eleventy: 'eleventy',
  docusaurus: 'docusaurus',
  mkdocs: 'mkdocs',
  plain: 'commonmark',
};

/** The plan of a site, from what was detected and what the configuration says. */
export function makePlan(
  detected: Detected,
  said: Pick<SitePlan, 'generator' | 'content' | 'static' | 'url'>,
  collections: Collections | null = null,
): SitePlan {
  const { settings, base, language } = detected;
  const dialect = DIALECTS[said.generator];
  return {
    ...said,
    recognisedBy: null,
    settings,
    isKnown: true,
    base,
    places: [{ folder: said.content, holds: 'pages', language: null }],
    language,
    languages: language === null ? [] : [language],
    headingIds: headingIdsOf(said.generator, settings),
    fileOf: (path): PlannedFile => {
      if (isDeclaredData(collections, path)) return { kind: 'data', language: null };
      if (!isContentPath(path)) return { kind: 'other' };
      if (isOfTheRepository(path)) return { kind: 'out', reason: 'repository', dialect };
      if (!isUnder(path, said.content)) return { kind: 'out', reason: 'unpublished', dialect };
      return { kind: 'page', dialect, language: null };
    },
  };
}

/** A file of data that a form of the CMS writes. */
function isDeclaredData(collections: Collections | null, path: string): boolean {
  return isDataPath(path) && collections !== null && collections.formsOf(path).length > 0;
}
