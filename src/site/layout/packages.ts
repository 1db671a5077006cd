import { record, text } from '../settings/value.ts';
import { inside } from './places.ts';
import type { Survey } from './survey.ts';

/** A version as a number: 3.5 is 305. */
export type Since = number;

/** The versions of packages that a site asks for, by its `package.json`; null for those it does not name, or names in another way. */
export async function packagesOf(survey: Survey, base: string): Promise<Packages> {
  const asked: Record<string, unknown> = {};
  for (const folder of foldersTo(base)) {
    const { dependencies, devDependencies } = await survey.data(inside(folder, 'package.json'));
    Object.assign(asked, record(devDependencies), record(dependencies));
  }
  return {
    names: Object.keys(asked),
    version: (name) => {
      const [, major, minor = '0'] = /^[\^~>=v\s]*(\d+)(?:\.(\d+))?/.exec(text(asked[name]) ?? '') ?? [];
      return major === undefined ? null : Number(major) * 100 + Number(minor);
    },
  };
}

/** From the root down: `docs/` may have its packages in that of the repository. */
function foldersTo(base: string): string[] {
  const steps = base === '' ? [] : base.split('/');
  return ['', ...steps.map((_, index) => steps.slice(0, index + 1).join('/'))];
}

export interface Packages {
  readonly names: readonly string[];
  version(name: string): Since | null;
}

/** The first version of each that reads MDX as MDX 2 and 3 do: what does not parse is refused. */
const STRICT: Readonly<Record<string, Since>> = {
  nextra: 200,
  '@mdx-js/loader': 200,
  '@mdx-js/mdx': 200,
  '@mdx-js/rollup': 200,
  'next-mdx-remote': 400,
  'fumadocs-mdx': 0,
  contentlayer: 0,
  velite: 0,
};

/** Whether a package of those that read MDX refuses what does not parse: all of them that the site names. */
export function isStrictMdx({ version }: Packages): boolean {
  const known = Object.entries(STRICT).flatMap(([name, since]) => {
    const found = version(name);
    return found === null ? [] : found >= since;
  });
  return known.length > 0 && known.every(Boolean);
}

/** Whether emphasis beside the signs of Chinese, Japanese and Korean is read, by VitePress itself from 2 on or by a plug-in. */
export function readsCjkEmphasis({ names, version }: Packages): boolean {
  return (version('vitepress') ?? 0) >= 200 || names.some((name) => /\bcjk-friendly\b|^remark-cjk/.test(name));
}
