import type { Page } from '../../../content/page.ts';
import { codedBy } from '../../doubt.ts';
import { type Hidden, maybeDraft, NEVER, NOWHERE } from '../../hidden.ts';
import { fileRouting, placeOf } from '../../layout/file-routing.ts';
import { folderNamed } from '../../layout/places.ts';
import type { RoutesInput, Routing } from '../../routes/routing.ts';
import { slugify } from '../../routes/slugs.ts';
import { below, folderOf, stemOf } from '../../routes/url-path.ts';
import type { CodeSettings } from '../../settings/code.ts';
import { at, record, text } from '../../settings/value.ts';
import type { Cascade } from './data.ts';
import { Permalink } from './permalink.ts';

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
      const datum: Datum = (name) => (name in page.data ? page.data[name] : cascade.value(page.path, name, page.data));
      const declared = permalinkOf(page, cascade);
      const [folder, stem] = [folderOf(rel), stemOf(rel).replace(/^\d{4}-\d{2}-\d{2}-/, '')];
      const template = declared instanceof Permalink ? chosen(declared, datum) : declared;
      if (template === undefined || template === true || template === null) {
        const isIndex = stem === 'index' || stem === folder.slice(folder.lastIndexOf('/') + 1);
        return isIndex ? `${placeOf(folder)}/` : `${placeOf(folder, stem)}/`;
      }
      return typeof template === 'string' ? expand(template, datum, folder, stem) : null;
    },
    hidden: (page) =>
      permalinkOf(page, cascade) === false ? without(page, cascade) : input.knowsDrafts ? maybeDraft(page) : null,
    mayGenerate: () => true,
    because: codedBy(input.recognisedBy ?? null),
  });
}

/** What is known of a page by the name of a datum: its front matter, then the files of data around it. */
type Datum = (name: string) => unknown;

/** `eleventyComputed.permalink`, which wins over all others. */
function computed(page: Page, cascade: Cascade): unknown {
  return (
    at(page.data['eleventyComputed'], 'permalink') ??
    at(cascade.value(page.path, 'eleventyComputed', page.data), 'permalink')
  );
}

/** Without an address, the pages that go through its collections may show it still. */
function without(page: Page, cascade: Cascade): Hidden {
  const name = 'eleventyExcludeFromCollections';
  const said = page.data[name] ?? cascade.value(page.path, name, page.data);
  return said === true ? NOWHERE : NEVER;
}

/** What is said of the address of a page, of all that may say it. */
function permalinkOf(page: Page, cascade: Cascade): unknown {
  const own = 'permalink' in page.data ? page.data['permalink'] : cascade.value(page.path, 'permalink', page.data);
  return computed(page, cascade) ?? own;
}

function chosen({ branches }: Permalink, datum: Datum): unknown {
  const branch = branches.find(({ when }) => {
    const value = when === null ? true : datum(when);
    return value !== undefined && value !== null && value !== false && value !== '';
  });
  return branch?.template;
}

/** The templates of addresses that need no more than the page and the data around it; null for the others. */
function expand(template: string, datum: Datum, folder: string, stem: string): string | null {
  const slug = stem === 'index' ? folder.slice(folder.lastIndexOf('/') + 1) : stem;
  const said = (name: string): string | null => {
    if (name === 'page.fileSlug') return slug;
    if (name === 'page.filePathStem') return placeOf(folder, stem);
    const [, bare = '', filter] = /^(\w{1,40})(?:\s{0,9}\|\s{0,9}(slugify|slug))?$/.exec(name) ?? [];
    const value = text(datum(bare));
    return value === null || filter === undefined ? value : slugify(value.normalize('NFD').replace(/\p{M}/gu, ''));
  };
  const path = template.replace(
    /\{\{-?\s{0,9}([^{}]{1,80}?)\s{0,9}-?\}\}/g,
    (whole, name: string) => said(name) ?? whole,
  );
  if (/[{}]/.test(path)) return null;
  // As Eleventy itself calls the page.
  return (path.startsWith('/') ? path : `/${path}`).replace(/\/index\.html$/, '/');
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
