import { codedBy } from '../doubt.ts';
import { fileRouting, placeOf } from '../layout/file-routing.ts';
import type { Ground, Layout, SiteGenerator } from '../layout/generator.ts';
import { filesIn, inside, pagesIn } from '../layout/places.ts';
import { below, folderOf, isAsset, stemOf } from '../routes/url-path.ts';
import { record, text } from '../settings/value.ts';

/** docsify: an `index.html` that loads it; every Markdown file below it is a page, read in the browser. */
export const docsify: SiteGenerator = {
  name: 'docsify',
  settings: [/^index\.html$/],
  packages: ['docsify', 'docsify-cli'],
  isHumble: true,
  isOwn: async (path, _base, survey) =>
    /\$docsify\b|\bdocsify(?:@\d|\.min\.js|\/lib)/.test((await survey.text(path)) ?? ''),
  layout,
};

async function layout({ survey, base, path, said }: Ground): Promise<Layout> {
  const folder = path?.endsWith('.html') ? base : inside(base, 'docs');
  const content = said.content ?? (survey.folders.has(folder) || folder === '' ? folder : base);
  const places = [pagesIn(content)];
  const isNew = await isFifth(survey, base, path);
  return {
    settings: {},
    isKnown: true,
    dialect: 'docsify',
    content,
    static: said.static ?? content,
    places,
    url: null,
    language: null,
    languages: [],
    headingIds: isNew ? 'loose' : 'docsify',
    // The fifth brings a marked that is CommonMark.
    reader: isNew ? undefined : 'marked-1',
    fileOf: filesIn({
      places,
      dialect: 'docsify',
      out: (file) => (/(?:^|\/)_[^/]+$/.test(below(content, file) ?? '') ? 'partial' : null),
    }),
    routing: () =>
      fileRouting({
        statics: [{ folder: content, under: '' }],
        route(page) {
          const rel = below(content, page.path);
          if (rel === null) return null;
          return stemOf(rel) === 'README' ? `${placeOf(folderOf(rel))}/` : placeOf(folderOf(rel), stemOf(rel));
        },
        // `relativePath` and `alias` are settings of the page that loads it.
        mayGenerate: (url) => !isAsset(url),
        because: codedBy(path),
        // A folder of a language may be served alone, and its links begin at its root.
        sourceRoots: (from) => [content, inside(content, (below(content, from) ?? '').split('/')[0] ?? '')],
      }),
  };
}

/** `docsify@5`, or the folder from which it is loaded since then. */
async function isFifth(survey: Ground['survey'], base: string, path: string | null): Promise<boolean> {
  const html = path?.endsWith('.html') ? ((await survey.text(path)) ?? '') : '';
  const { dependencies, devDependencies } = await survey.data(inside(base, 'package.json'));
  const asked = text({ ...record(dependencies), ...record(devDependencies) }['docsify']) ?? '';
  return /\bdocsify(?:@(?:[5-9]|next)|(?:@[\w.-]{1,20})?\/dist\/)/.test(html) || /^\D{0,2}[5-9](?:\.|$)/.test(asked);
}
