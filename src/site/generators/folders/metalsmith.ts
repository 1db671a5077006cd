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
  settings: [/^metalsmith\.(?:json|[cm]?[jt]s)$/],
  packages: ['metalsmith'],
  async layout(ground) {
    const source = await sourceOf(ground);
    const layout = await plainLayout(ground, source === null ? ['src'] : [source, 'src']);
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

/** The folder that `source` names, in the settings or in a call that is written in full, from the folder it runs in. */
async function sourceOf({ survey, base, path }: Ground): Promise<string | null> {
  if (path?.endsWith('metalsmith.json')) return folderNamed(text((await survey.data(path))['source']), '');
  for (const name of PROGRAMS) {
    const code = (await survey.text(inside(base, name))) ?? '';
    const named = /\.source\(\s{0,9}(["'`])([^"'`$\n]{1,200})\1\s{0,9}\)/.exec(code)?.[2] ?? null;
    if (named !== null && /metalsmith/i.test(code)) return folderNamed(named, '');
  }
  return null;
}
