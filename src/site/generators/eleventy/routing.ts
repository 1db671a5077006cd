import type { Page } from '../../../content/page.ts';
import { maybeDraft, NEVER } from '../../hidden.ts';
import { fileRouting, placeOf } from '../../layout/file-routing.ts';
import { folderNamed } from '../../layout/places.ts';
import type { RoutesInput, Routing } from '../../routes/routing.ts';
import { slugify } from '../../routes/slugs.ts';
import { below, folderOf, stemOf } from '../../routes/url-path.ts';
import type { CodeSettings } from '../../settings/code.ts';
import { record, text } from '../../settings/value.ts';
import type { Cascade } from './data.ts';

interface Passed {
  readonly folder: string;
  readonly under: string;
}

interface EleventyInput extends RoutesInput {
  /** Eleventy's own input folder. */
  readonly root: string;
  readonly cascade: Cascade;
  readonly passed: readonly Passed[];
  /** Its code speaks of drafts: Eleventy itself knows none. */
  readonly knowsDrafts: boolean;
}

/** A page at its path, or at its `permalink`; what is made of templates and collections is unknown. */
export function eleventyRouting(input: EleventyInput): Routing {
  const { root, cascade, passed } = input;
  return fileRouting({
    statics: [
      ...passed,
      ...(input.static === null ? [] : [{ folder: input.static, under: '' }]),
      { folder: input.content, under: '' },
    ],
    route(page) {
      const rel = below(root, page.path);
      if (rel === null || page.data['pagination'] !== undefined) return null;
      // A front matter that is code (`---js`) may say anything.
      if (/^---[ \t]*(?:js|javascript)\b/.test(page.source.text.slice(0, 40))) return null;
      const declared = permalinkOf(page, cascade);
      const [folder, stem] = [folderOf(rel), stemOf(rel).replace(/^\d{4}-\d{2}-\d{2}-/, '')];
      if (declared === undefined || declared === true || declared === null) {
        const isIndex = stem === 'index' || stem === folder.slice(folder.lastIndexOf('/') + 1);
        return isIndex ? `${placeOf(folder)}/` : `${placeOf(folder, stem)}/`;
      }
      return typeof declared === 'string' ? expand(declared, page, folder, stem) : null;
    },
    hidden: (page) => (permalinkOf(page, cascade) === false ? NEVER : input.knowsDrafts ? maybeDraft(page) : null),
    mayGenerate: () => true,
  });
}

function permalinkOf(page: Page, cascade: Cascade): unknown {
  return 'permalink' in page.data ? page.data['permalink'] : cascade.value(page.path, 'permalink', page.data);
}

/** The templates of addresses that need no more than the page; null for the others. */
function expand(template: string, page: Page, folder: string, stem: string): string | null {
  const title = text(page.data['title']);
  const slug = stem === 'index' ? folder.slice(folder.lastIndexOf('/') + 1) : stem;
  const values: Readonly<Record<string, string | null>> = {
    'page.fileSlug': slug,
    'page.filePathStem': placeOf(folder, stem),
    'title | slugify': title === null ? null : slugify(title.normalize('NFD').replace(/\p{M}/gu, '')),
    'title | slug': title === null ? null : slugify(title.normalize('NFD').replace(/\p{M}/gu, '')),
    slug: text(page.data['slug']),
    lang: text(page.data['lang']),
  };
  const path = template.replace(/\{\{-?\s{0,9}([^{}]{1,80}?)\s{0,9}-?\}\}/g, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : null;
    return value ?? whole;
  });
  if (/[{}]/.test(path)) return null;
  return path.startsWith('/') ? path : `/${path}`;
}

/** `addPassthroughCopy('assets')` and `addPassthroughCopy({ 'src/img': 'img' })`. */
export function passedThrough({ calls }: CodeSettings, base: string, input: string): readonly Passed[] {
  return calls
    .filter(({ name }) => name.endsWith('addPassthroughCopy'))
    .flatMap(({ given: [first] }) => {
      const pairs = typeof first === 'string' ? [[first, null] as const] : Object.entries(record(first));
      return pairs.flatMap(([from, to]) => {
        const plain = from.replace(/\/?\*\*?(?:\/\*.{0,40})?$/, '');
        const folder = folderNamed(plain, base);
        if (folder === null || /[*{]/.test(plain)) return [];
        return [{ folder, under: placeOf(text(to) ?? below(input, folder) ?? folder) }];
      });
    });
}
