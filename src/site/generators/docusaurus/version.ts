import { inside } from '../../layout/places.ts';
import type { Survey } from '../../layout/survey.ts';
import type { MdxPages } from '../../plan.ts';
import { at, type Settings, text, UNKNOWN } from '../../settings/value.ts';

/** A version of Docusaurus: 3.5 is 305. */
export type Since = number;
/** After the last of 2, before the first of 3: what both refuse is refused. */
export const UNKNOWN_VERSION: Since = 299;
/** The first whose MDX refuses what does not parse. */
const STRICT: Since = 300;

export async function docusaurusVersion(survey: Survey, base: string): Promise<Since> {
  const manifest = await survey.data(inside(base, 'package.json'));
  const range = text(at(manifest, 'dependencies', '@docusaurus/core'));
  const [, major, minor] = /^[\^~>=v\s]*(\d+)\.(\d+)/.exec(range ?? '') ?? [];
  return major === undefined ? UNKNOWN_VERSION : Number(major) * 100 + Number(minor);
}

/** Which pages it reads as MDX: all of them, where its settings do not say `detect`. Null where a program changes them first. */
export async function docusaurusMdx(survey: Survey, base: string, settings: Settings): Promise<MdxPages | null> {
  if ((await docusaurusVersion(survey, base)) < STRICT) return null;
  const [own, format] = [settings['markdown'], at(settings, 'markdown', 'format')];
  if (own === UNKNOWN || at(settings, 'markdown', 'preprocessor') !== undefined) return null;
  return format === undefined || format === 'mdx' ? 'docusaurus' : 'docusaurus-mdx';
}
