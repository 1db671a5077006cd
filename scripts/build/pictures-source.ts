import { raw } from 'hast-util-raw';
import { toHtml } from 'hast-util-to-html';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { toHast } from 'mdast-util-to-hast';
import { gfmTable } from 'micromark-extension-gfm-table';
import { ownTree } from '../../src/content/trusted-tree.ts';
import { en } from '../../src/locales/en.ts';
import { fr } from '../../src/locales/fr.ts';
import { renderComment } from '../../src/report/comment.ts';
import { toRemarks } from '../../src/report/remarks.ts';
import { review } from '../../src/review/review.ts';
import { DiskTree } from '../../src/world/disk.ts';

/** The page that the pictures of the README show, and the day on which it is read. */
export const PAGE = 'site/content/participer/candidats/_index.md';
export const AS_OF = '2024-08-20';

/** The comment that a pull request would get for that page, as HTML: what GitHub makes of our Markdown, but for its style. */
export async function commentAsHtml(localeName: 'fr' | 'en'): Promise<string> {
  const locale = { fr, en }[localeName];
  const world = { ...ownTree(new DiskTree('examples/eig')), today: () => AS_OF, probe: null, clock: () => 0 };
  const found = await review(world, { paths: [PAGE], only: [], skip: [] });
  const remarks = toRemarks(found, locale);
  const here = 'https://github.com/relecture/relecture';
  const comment = renderComment(
    remarks,
    {
      locale,
      audience: 'editor',
      draft: false,
      merged: false,
      runUrl: here,
      previewUrl: here,
      fileUrl: () => here,
      editUrl: () => here,
      ruleUrl: () => here,
      notes: [],
    },
    { kind: 'comment', run: 1, attempt: 1, sha: '' },
  );
  const tree = fromMarkdown(comment, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  return toHtml(raw(toHast(tree, { allowDangerousHtml: true })));
}
