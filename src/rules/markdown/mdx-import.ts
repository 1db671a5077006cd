import { nearest } from '../../content/nearest.ts';
import type { Page } from '../../content/page.ts';
import { folderOf, joinPath } from '../../site/routes/url-path.ts';
import type { Site } from '../../site/site.ts';
import type { Rule } from '../rule.ts';

/** Of an import at the head of a line, or of its last one: what it takes its names from. */
const FROM =
  /^(?:import|export)\b[^'"]{0,2000}?\bfrom\s*(['"])([^'"\n]{1,300})\1|^import\s*(['"])([^'"\n]{1,300})\3/dgm;
/** What bundlers add of themselves to a name. */
const ENDINGS = ['', ...'.js .jsx .ts .tsx .mjs .cjs .mdx .md .json .css .scss .astro .vue .svelte'.split(' ')];

/** A page of MDX that imports a file of the site which is nowhere: the site is not built. */
export const markdownMdxImport: Rule<'markdown-mdx-import'> = {
  id: 'markdown-mdx-import',
  severity: 'error',
  owns: 'markup',
  *check(page, { site }) {
    if (site.plan.mdx === null || !/\.mdx$/i.test(page.path) || !/^(?:import|export)\b/m.test(page.body.text)) return;
    const { body } = page;
    for (const { start, end } of body.syntax) {
      for (const { 2: given, 4: bare, indices } of body.text.slice(start, end).matchAll(FROM)) {
        const [from, to] = indices?.[given === undefined ? 4 : 2] ?? [0, 0];
        const name = given ?? bare ?? '';
        const lost = lostFile(page, name, site);
        if (lost === null) continue;
        const near = nearest(lost.name, lost.beside);
        const facts = { name, ...(near !== null && { candidate: near }) };
        yield { message: 'nowhere', facts, at: body.toFile(start + from, start + to), excerpt: name };
      }
    }
  },
};

/** `assets/photo.jpg`, where the settings of TypeScript begin at `src/`: no package has a folder of its name there. */
function fromSource(name: string, base: string): string | null {
  return /^[\w-]+\/\S*\.[a-z\d]{2,5}$/i.test(name) ? joinPath(base, `src/${name}`) : null;
}

/** The last step of a path that leads to no file, and what stands beside; null where there is one, or nobody can tell. */
function lostFile({ path }: Page, name: string, { plan, files }: Site) {
  const named = name.replace(/^.*!/, '').replace(/[?#].*$/, '');
  const target = /^\.{1,2}\//.test(named)
    ? joinPath(folderOf(path), named)
    : plan.mdx === 'docusaurus' && named.startsWith('@site/')
      ? joinPath(plan.base, named.slice('@site/'.length))
      : fromSource(named, plan.base);
  if (target === null || target === '') return null;
  if (ENDINGS.some((ending) => files.has(`${target}${ending}`) || files.has(`${target}/index${ending}`))) return null;
  // Only for what is missing: all files of the site are looked through.
  const folder = folderOf(target);
  const prefix = folder === '' ? '' : `${folder}/`;
  const beside = [...files].filter((file) => file.startsWith(prefix)).map((file) => file.slice(prefix.length));
  // A folder that holds nothing yet is made when the site is built.
  if (beside.length === 0) return null;
  return { name: target.slice(prefix.length), beside: beside.filter((file) => !file.includes('/')) };
}
