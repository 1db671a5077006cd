import { packagesOf, type Since } from '../../layout/packages.ts';
import type { Survey } from '../../layout/survey.ts';
import type { MdxPages } from '../../plan.ts';
import { at, type Settings, UNKNOWN } from '../../settings/value.ts';

export type { Since };

/** After the last of 2, before the first of 3: what both refuse is refused. */
export const UNKNOWN_VERSION: Since = 299;
/** The first whose MDX refuses what does not parse. */
const STRICT: Since = 300;

export async function docusaurusVersion(survey: Survey, base: string): Promise<Since> {
  return (await packagesOf(survey, base)).version('@docusaurus/core') ?? UNKNOWN_VERSION;
}

/** Which pages it reads as MDX: all of them, where its settings do not say `detect`. Null where a program changes them first. */
export async function docusaurusMdx(survey: Survey, base: string, settings: Settings): Promise<MdxPages | null> {
  if ((await docusaurusVersion(survey, base)) < STRICT) return null;
  const [own, format] = [settings['markdown'], at(settings, 'markdown', 'format')];
  if (own === UNKNOWN || at(settings, 'markdown', 'preprocessor') !== undefined) return null;
  return format === undefined || format === 'mdx' ? 'docusaurus' : 'docusaurus-mdx';
}
