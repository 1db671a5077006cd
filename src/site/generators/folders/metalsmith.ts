import { codedBy } from '../../doubt.ts';
import type { Ground, SiteGenerator } from '../../layout/generator.ts';
import { folderNamed, inside } from '../../layout/places.ts';
import { text } from '../../settings/value.ts';
import { plainLayout } from '../plain/layout.ts';

/** Where the program that builds the site usually is: it is code, of which the folder of pages alone is read. */
const PROGRAMS = ['metalsmith.js', 'metalsmith.mjs', 'metalsmith.cjs', 'build.js', 'index.js'];

/** Metalsmith: a folder of files, given to plug-ins that decide all else. */
export const metalsmith: SiteGenerator = {
  name: 'metalsmith',
  settings: [/^metalsmith\.(?:json|ya?ml|[cm]?[jt]s)$/],
  packages: ['metalsmith'],
  async layout(ground) {
    const { survey, said } = ground;
    const source = await sourceOf(ground);
    // However few pages it holds: Metalsmith reads nothing else.
    const content = said.content ?? (source !== null && survey.folders.has(source) ? source : null);
    const layout = await plainLayout({ ...ground, said: { ...said, content } }, ['src']);
    const because = codedBy(ground.path);
    return {
      ...layout,
      isKnown: false,
      routing(input) {
        const routing = layout.routing(input);
        // Plug-ins give pages their addresses, and make others.
        return { ...routing, doubt: () => because };
      },
    };
  },
};

/** The folder that `source` names, in the settings or in a call that is written in full. */
async function sourceOf({ survey, base }: Ground): Promise<string | null> {
  const settings = ['json', 'yml', 'yaml'].map((ending) => inside(base, `metalsmith.${ending}`));
  for (const file of settings) {
    const named = survey.files.has(file) ? text((await survey.data(file))['source']) : null;
    if (named !== null) return folderNamed(named, base);
  }
  for (const name of PROGRAMS) {
    const code = (await survey.text(inside(base, name))) ?? '';
    const named = /\.source\(\s{0,9}(["'`])([^"'`$\n]{1,200})\1\s{0,9}\)/.exec(code)?.[2] ?? null;
    if (named !== null && /metalsmith/i.test(code)) return folderNamed(named, base);
  }
  return null;
}
