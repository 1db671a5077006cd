import { DRAFT, isMarkedDraft } from '../../hidden.ts';
import { placeOf } from '../../layout/file-routing.ts';
import type { SiteGenerator } from '../../layout/generator.ts';
import { filesIn, pagesIn } from '../../layout/places.ts';
import type { Survey } from '../../layout/survey.ts';
import { below, folderOf, stemOf } from '../../routes/url-path.ts';
import { plainLayout } from '../plain/layout.ts';

/** Files that are looked at for the marks of Wiki.js. */
const MOST = 20;

/** Wiki.js, whose pages a repository keeps a copy of (`storage/git`): a page is at the path of its file. */
export const wikiJs: SiteGenerator = {
  name: 'wiki-js',
  settings: [],
  packages: [],
  marks: async (survey) => ((await areItsPages(survey)) ? '' : null),
  async layout(ground) {
    const layout = await plainLayout(ground, ['']);
    const places = [pagesIn(layout.content)];
    return {
      ...layout,
      places,
      headingIds: 'loose',
      fileOf: filesIn({ places, dialect: 'commonmark', endings: ['md', 'html'] }),
      routing(input) {
        const routing = layout.routing(input);
        return {
          ...routing,
          route(page) {
            const rel = below(input.content, page.path);
            if (rel === null) return null;
            return rel === 'home.md' || rel === 'home.html' ? '/' : placeOf(folderOf(rel), stemOf(rel));
          },
          hidden: (page) => (isMarkedDraft(page) ? DRAFT : null),
        };
      },
    };
  },
};

/** Most pages begin with what Wiki.js writes above each of them (`server/helpers/page.js`). */
async function areItsPages(survey: Survey): Promise<boolean> {
  const pages = [...survey.files].filter((path) => path.endsWith('.md')).sort();
  const step = Math.max(1, Math.floor(pages.length / MOST));
  const some = pages.filter((_, index) => index % step === 0).slice(0, MOST);
  const heads = await Promise.all(some.map(async (path) => ((await survey.text(path)) ?? '').slice(0, 2000)));
  const its = heads.filter((head) =>
    ['editor', 'dateCreated', 'published'].every((key) => new RegExp(`^${key}: `, 'm').test(head)),
  );
  return its.length > 0 && its.length * 2 > some.length;
}
