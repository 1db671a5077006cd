import { createGlob } from '../../configuration/glob.ts';
import { languageTag } from '../../content/language/tag.ts';
import { GENERATED } from '../doubt.ts';
import { DRAFT } from '../hidden.ts';
import { fileRouting, placeOf } from '../layout/file-routing.ts';
import type { Ground, Layout, SiteGenerator } from '../layout/generator.ts';
import { filesIn, folderNamed, pagesIn } from '../layout/places.ts';
import { below, extensionOf, folderOf, isAsset, stemOf } from '../routes/url-path.ts';
import { at, text, texts, webAddress } from '../settings/value.ts';

/**
 * Quarto: `_quarto.yml`; every `.qmd` and `.md` but those that `project.render` leaves out. Its elder bookdown: `_bookdown.yml`; chapters
 * are R Markdown, which is not read, and what `rmd_files` names beside.
 */
export const quarto: SiteGenerator = {
  name: 'quarto',
  settings: [/^_(?:quarto|bookdown)\.ya?ml$/],
  packages: [],
  layout,
};

async function layout({ survey, base, path, said }: Ground): Promise<Layout> {
  const settings = path === null ? {} : await survey.data(path);
  const content = said.content ?? base;
  const isBookdown = path?.endsWith('_bookdown.yml') === true;
  const isBook = text(at(settings, 'project', 'type')) === 'book';
  const chapters = isBook ? chaptersOf(at(settings, 'book')) : [];
  const asked = texts(isBookdown ? at(settings, 'rmd_files') : at(settings, 'project', 'render'));
  // A book is made of its chapters, and of nothing else.
  const taken = [...asked.filter((one) => !one.startsWith('!')), ...chapters].map(globOf);
  const left = asked.filter((one) => one.startsWith('!')).map((one) => globOf(one.slice(1)));
  const output = folderNamed(text(at(settings, 'project', 'output-dir') ?? at(settings, 'output_dir')), base);
  const made = output === null || output === base ? null : output;
  const language = languageTag(settings['lang']);
  const scripted =
    [...texts(at(settings, 'project', 'pre-render')), ...texts(at(settings, 'project', 'post-render'))][0] ?? null;
  const drafts = await draftFolders(survey, base);
  const imageExtension =
    text(at(settings, 'format', 'html', 'default-image-extension')) ??
    text(at(settings, 'default-image-extension')) ??
    'png';
  const isDraftShown = /^(?:visible|unlinked)$/.test(text(at(settings, 'website', 'draft-mode')) ?? '');
  return {
    settings,
    isKnown: true,
    dialect: 'quarto',
    content,
    static: said.static ?? base,
    places: [pagesIn(base, language)],
    url: webAddress(at(settings, 'website', 'site-url')) ?? webAddress(at(settings, 'book', 'site-url')),
    language,
    languages: language === null ? [] : [language],
    headingIds: 'github',
    fileOf: filesIn({
      places: [pagesIn(base, language)],
      dialect: 'quarto',
      endings: ['qmd', 'md', 'markdown'],
      out: (file) => {
        const rel = below(base, file) ?? file;
        if (made !== null && below(made, file) !== null) return 'unpublished';
        if (/(?:^|\/)_/.test(rel)) return 'partial';
        if (/(?:^|\/)\./.test(rel) || /(?:^|\/)readme\.q?md$/i.test(rel)) return 'repository';
        if (left.some((matches) => matches(rel))) return 'excluded';
        return (taken.length === 0 && !isBookdown) || taken.some((matches) => matches(rel)) ? null : 'unpublished';
      },
    }),
    routing: (input) =>
      fileRouting({
        // Where what is published is kept in the repository, some of it has no other copy there.
        statics: [...(made === null ? [] : [{ folder: made, under: '' }]), { folder: base, under: '' }],
        route(page) {
          const rel = below(base, page.path);
          return rel === null ? null : `${placeOf(folderOf(rel), stemOf(rel))}.html`;
        },
        hidden: ({ data, path: page }) => {
          const isDraft = data['draft'] ?? drafts.some((folder) => below(folder, page) !== null);
          return isDraft === true && !isDraftShown ? DRAFT : null;
        },
        // An image may be named without its ending.
        variants: (file) => (extensionOf(file) === '' ? [`${file}.${imageExtension}`] : []),
        doubt: (url) => {
          // What is run before and after the rendering may make files, and move them.
          if (scripted !== null) return { reason: 'code', by: scripted };
          return mayGenerate(url, input.files) ? GENERATED : null;
        },
      }),
  };
}

/** The files that a book names: `chapters`, with their parts, and `appendices`. */
function chaptersOf(value: unknown, depth = 0): readonly string[] {
  if (typeof value === 'string')
    return /\.(?:qmd|md|ipynb|rmd)$/i.test(value) ? [`/${value.replace(/^\.?\//, '')}`] : [];
  if (depth > 6 || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one) => chaptersOf(one, depth + 1));
  const { chapters, appendices, part, file, href, references } = value as Readonly<Record<string, unknown>>;
  return [chapters, appendices, part, file, href, references].flatMap((one) => chaptersOf(one, depth + 1));
}

/** Folders whose `_metadata.yml` makes drafts of their pages. */
async function draftFolders(survey: Ground['survey'], base: string): Promise<readonly string[]> {
  const files = [...survey.files].filter(
    (file) => /(?:^|\/)_metadata\.ya?ml$/.test(file) && below(base, file) !== null,
  );
  const read = await Promise.all(
    files.slice(0, 100).map(async (file) => [folderOf(file), await survey.data(file)] as const),
  );
  return read.flatMap(([folder, data]) => (data['draft'] === true ? [folder] : []));
}

/** A link to a page that is made of code, or that the site lists by itself. */
function mayGenerate(url: string, files: ReadonlySet<string>): boolean {
  return !isAsset(url) && (!/^(?:|html|md|qmd)$/.test(extensionOf(url)) || hasNotebooks(files));
}

/** Quarto looks for a pattern in every folder, unless it begins with a stroke. */
function globOf(pattern: string): (path: string) => boolean {
  const plain = pattern.replace(/^\.?\//, '').replace(/\/$/, '');
  const anywhere = plain === pattern.replace(/\/$/, '') ? `**/${plain}` : plain;
  const [matches, holds] = [createGlob(anywhere, { dot: true }), createGlob(`${anywhere}/**`, { dot: true })];
  return (path) => matches(path) || holds(path);
}

function hasNotebooks(files: ReadonlySet<string>): boolean {
  for (const file of files) if (/\.(?:ipynb|rmd)$/i.test(file)) return true;
  return false;
}
