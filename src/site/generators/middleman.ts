import { languageTag } from '../../content/language/tag.ts';
import { fileRouting } from '../layout/file-routing.ts';
import type { Ground, Layout, SiteGenerator } from '../layout/generator.ts';
import { filesIn, folderNamed, inside, pagesIn } from '../layout/places.ts';
import type { Survey } from '../layout/survey.ts';
import type { OutReason, Place } from '../plan.ts';
import type { Routing } from '../routes/routing.ts';
import { below, extensionOf, folderOf, isAsset, joinPath } from '../routes/url-path.ts';
import { text, webAddress } from '../settings/value.ts';

/** Endings of templates, which fall away one after the other: `a.html.md.erb` is `a.html`. */
const TEMPLATE = /\.(?:erb|haml|slim|liquid|md|markdown|mkd|mdown|textile|builder|str|scss|sass|less|styl|coffee)$/;
const MARKDOWN = /\.(?:md|markdown|mkd|mdown)(?:\.erb)?$/;
/** What may make pages, or change addresses: programs and extensions, but for those that only act on files. */
const OPEN_ENDED =
  /\b(?:proxy|redirect|ready|GovukTechDocs)\b|\.each(?:_\w+)?\b|\bactivate\s{0,5}\(?\s{0,5}:(?!(?:directory_indexes|autoprefixer|minify_\w+|livereload|syntax|asset_hash|relative_assets|gzip|i18n|sprockets|external_pipeline)\b)/;
/** Files that come from packages or another program. */
const BRINGS_FILES = /\bsprockets\b|\bexternal_pipeline\b|\bGovukTechDocs\b|\bimport_(?:file|path)\b/;

/** Settings of the template of GOV.UK for technical documentation: a publisher in a container may bring all the rest. */
const TECH_DOCS = 'config/tech-docs.yml';

/** Middleman: `config.rb`, which is Ruby and is not run, and `source/`. */
export const middleman: SiteGenerator = {
  name: 'middleman',
  settings: [/^config\.rb$/, /^config\/tech-docs\.yml$/],
  packages: [],
  isOwn: async (path, base, survey) => {
    if (path.endsWith(TECH_DOCS)) return survey.folders.has(inside(base, 'source'));
    // Compass calls its settings so too.
    if (/^[ \t]*gem[ \t]+["'](?:middleman|govuk_tech_docs)/m.test((await survey.text(inside(base, 'Gemfile'))) ?? ''))
      return true;
    const source = (await survey.text(path)) ?? '';
    return (
      survey.folders.has(inside(base, 'source')) &&
      /^[ \t]*(?:activate|set|page|configure|ignore)[ \t(]{1,3}[:"']/m.test(source)
    );
  },
  layout,
};

async function layout({ survey, base, path, said }: Ground): Promise<Layout> {
  // What a comment says is not set.
  const ruby = (await settingsIn(path, survey)).replace(/^[ \t]*#.*$/gm, '');
  const source = folderNamed(setting(ruby, 'source') ?? 'source', base) ?? inside(base, 'source');
  const layouts = inside(source, setting(ruby, 'layouts_dir') ?? 'layouts');
  const data = inside(base, setting(ruby, 'data_dir') ?? 'data');
  const docs = await survey.data(inside(base, TECH_DOCS));
  const languages = languagesOf(ruby);
  const language = languages[0] ?? null;
  const ignored = [...ruby.matchAll(/^[ \t]*ignore[ \t(]{1,3}["']\/?([^"'*\n]{1,200}?)\/?(\*?)["']/gm)].map(
    ([, name = '', star = '']) => ({ name: inside(source, name), isFolder: star !== '' }),
  );
  const places: Place[] = [pagesIn(source, language), { folder: data, holds: 'data', language: null }];
  const rules = filesIn({
    places,
    dialect: 'middleman',
    endings: ['md', 'markdown', 'mkd', 'mdown', 'erb'],
    languageOf: (file) =>
      languageTag(
        languages.find((tag) =>
          file
            .replace(MARKDOWN, '')
            .replace(/\.html$/, '')
            .endsWith(`.${tag}`),
        ),
      ),
    out: (file): OutReason | null => {
      if (/(?:^|\/)_[^/]*$/.test(below(source, file) ?? '') || below(layouts, file) !== null) return 'partial';
      if (ignored.some(({ name, isFolder }) => file === name || (isFolder && below(name, file) !== null)))
        return 'excluded';
      return null;
    },
  });
  return {
    settings: {},
    isKnown: true,
    dialect: 'middleman',
    content: said.content ?? source,
    static: said.static ?? source,
    places,
    url: webAddress(docs['host']) ?? webAddress(setting(ruby, 'url_root')),
    language,
    languages,
    headingIds: 'loose',
    // A template of HTML is a program: its pages are known by their address alone.
    fileOf: (file) => (file.endsWith('.erb') && !MARKDOWN.test(file) ? { kind: 'other' } : rules(file)),
    routing: () => middlemanRouting(ruby, source, layouts, survey.files),
  };
}

async function settingsIn(path: string | null, survey: Survey): Promise<string> {
  if (path?.endsWith(TECH_DOCS)) return 'GovukTechDocs.configure(self)';
  return path === null ? '' : ((await survey.text(path)) ?? '');
}

/** `set :source, 'src'`, `config[:source] = 'src'`, where it is a plain text. */
function setting(ruby: string, name: string): string | null {
  const found = new RegExp(
    `^[ \\t]*(?:set[ \\t(]{1,3}:${name}\\s{0,5},|config\\[:${name}\\]\\s{0,5}=)\\s{0,5}(["'])([^"'#\\n]{1,200})\\1`,
    'm',
  ).exec(ruby);
  return text(found?.[2]);
}

/** Of the extension `:i18n`, the first first. */
function languagesOf(ruby: string): readonly string[] {
  const given =
    /\bactivate[ \t(]{1,3}:i18n\b[^\n]{0,200}?\b(?:langs|locales)(?::|\s{0,5}=>)\s{0,5}\[([^\]\n]{0,200})\]/.exec(
      ruby,
    )?.[1];
  return (given ?? '').split(',').flatMap((one) => languageTag(one.trim().replace(/^[:"']+|["']$/g, '')) ?? []);
}

function middlemanRouting(ruby: string, source: string, layouts: string, files: ReadonlySet<string>): Routing {
  const isPretty = /\bactivate[ \t(]{1,3}:directory_indexes\b/.test(ruby);
  const isOpenEnded = OPEN_ENDED.test(ruby);
  const addressOf = (file: string): string | null => {
    const rel = below(source, file);
    if (rel === null || /(?:^|\/)_[^/]*$/.test(rel) || below(layouts, file) !== null || rel.startsWith('localizable/'))
      return null;
    const name = outputOf(rel);
    return isPretty && /\.html$/.test(name) && !/(?:^|\/)index\.html$/.test(name)
      ? `/${name.slice(0, -5)}/`
      : `/${name}`;
  };
  return {
    ...fileRouting({
      statics: [],
      // Blogs give their articles addresses of their own.
      route: (page) =>
        /\bactivate[ \t(]{1,3}:blog\b/.test(ruby) && /\/\d{4}-\d\d-\d\d-[^/]*$/.test(page.path)
          ? null
          : (addressOf(page.path)?.replace(/(^|\/)index\.html$/, '$1') ?? null),
      colocated: (file) => (MARKDOWN.test(file) ? null : addressOf(file)),
      mayGenerate: (url) =>
        isAsset(url) ? BRINGS_FILES.test(ruby) : isOpenEnded || !/^(?:|html?)$/.test(extensionOf(url)),
    }),
    // Links of Markdown are those of `link_to`: to a page beside, by the name it will have.
    source(reference, from) {
      const [, path = '', rest = ''] = /^((?!\/)[^?#:]+\.html)([?#].*)?$/.exec(reference) ?? [];
      const beside = path === '' ? null : joinPath(folderOf(from), path);
      if (beside === null) return null;
      const found = ['.md', '.md.erb', '.erb', ''].map((ending) => beside + ending).find((file) => files.has(file));
      const bare = `${beside.slice(0, -5)}.md`;
      const there = found ?? (files.has(bare) ? bare : undefined);
      return there === undefined ? null : { path: there + rest };
    },
  };
}

/** `a.html.md.erb` is `a.html`, and so are `a.md` and `a.erb`. */
function outputOf(rel: string): string {
  let name = rel;
  let last = '';
  while (TEMPLATE.test(name) && !name.startsWith('.')) {
    last = extensionOf(name);
    name = name.replace(TEMPLATE, '');
  }
  if (last === '' || /\.\w{2,5}$/.test(name)) return name;
  return /^(?:scss|sass|less|styl)$/.test(last) ? `${name}.css` : last === 'coffee' ? `${name}.js` : `${name}.html`;
}
