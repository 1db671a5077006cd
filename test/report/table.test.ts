import { expect, test } from 'vitest';
import { fr } from '../../src/locales/fr.ts';
import type { Channel } from '../../src/report/channel.ts';
import { renderComment } from '../../src/report/comment.ts';
import type { PageRemarks, Remark, Remarks } from '../../src/report/remarks.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { pageTable } from '../../src/report/table.ts';

const channel: Channel = {
  locale: fr,
  audience: 'editor',
  draft: false,
  merged: false,
  runUrl: null,
  previewUrl: 'https://apercu.test/',
  previewPages: [{ path: 'b.md', url: 'https://apercu.test/b' }],
  fileUrl: () => null,
  liveUrl: (path) => (path === 'neuve.md' ? null : `https://site.test/${path}`),
  editUrl: () => null,
  ruleUrl: () => null,
  commit: { sha: 'a'.repeat(40), url: 'https://github.test/commit' },
  notes: [],
};
const marker = { kind: 'comment', run: 1, attempt: 1, sha: '' } as const;
const place = { line: 3, column: 1, offset: 0 };

const remark = (path: string, severity: Remark['severity'], existing = false): Remark => ({
  rule: 'date-stale',
  severity,
  path,
  start: place,
  end: place,
  field: null,
  labels: [],
  sentence: `Une phrase de ${path}.`,
  excerpt: '',
  existing,
});

function remarksOf(pages: readonly PageRemarks[], told?: readonly PageRemarks[]): Remarks {
  const fresh = pages.flatMap(({ remarks }) => remarks).filter(({ existing }) => !existing);
  const count = (severity: Remark['severity']) => fresh.filter((one) => one.severity === severity).length;
  return {
    asOf: '2024-08-20',
    pages,
    ...(told && { told }),
    counts: { error: count('error'), warning: count('warning'), info: count('info') },
    existing: 0,
    files: 9,
    read: { pages: 9, data: 0 },
    unread: [],
    unknownLinks: [],
    notDone: [],
  };
}

const page = (path: string, title: string | null, ...remarks: Remark[]): PageRemarks => ({ path, title, remarks });

const CHANGE = remarksOf(
  [
    page('a|a.md', 'Page | avec barre', remark('a|a.md', 'info')),
    page('b.md', 'Belle page', remark('b.md', 'error'), remark('b.md', 'warning')),
    page('ailleurs.md', 'Page qu’elle casse', remark('ailleurs.md', 'error')),
    page('vieux.md', 'Rien de neuf', remark('vieux.md', 'error', true)),
  ],
  [
    page('a|a.md', 'Page | avec barre'),
    page('b.md', 'Belle page'),
    page('neuve.md', null),
    page('vieux.md', 'Rien de neuf'),
  ],
);

test('one row a page, the worst first: what leads to its preview, what there is to do, where it is online', () => {
  expect(pageTable(CHANGE, channel).text).toMatchInlineSnapshot(`
    "| Page | Relecture | En ligne |
    | --- | --- | --- |
    | [Belle page](https://apercu.test/b) | 1 point à corriger et 1 à vérifier | [Voir la page](https://site.test/b.md) |
    | Page qu’elle casse | 1 point à corriger | [Voir la page](https://site.test/ailleurs.md) |
    | [Page \\| avec barre](https://apercu.test/) | 1 conseil | [Voir la page](https://site.test/a\\|a.md) |
    | [Rien de neuf](https://apercu.test/) | Rien à signaler | [Voir la page](https://site.test/vieux.md) |
    | [\`neuve.md\`](https://apercu.test/) | Rien à signaler |  |"
  `);
});

test('of a whole site, only the pages that something is said of, twenty at most', () => {
  const many = Array.from({ length: 30 }, (_, index) => page(`p${index}.md`, `Page ${index}`, remark('p', 'error')));
  const { text, rows } = pageTable(
    remarksOf([...many, page('vieux.md', 'Vieux', remark('v', 'error', true))]),
    channel,
  );
  expect([text.split('\n').length, rows.size, text.split('\n').at(-1)]).toEqual([24, 20, '… et 10 autres pages.']);
  expect(text).not.toContain('Vieux');
});

test('the comment opens with it; the details of a few pages follow, those of many are folded', () => {
  expect(renderComment(CHANGE, channel, marker)).toMatchInlineSnapshot(`
    "<!-- relecture:comment run=1.1 sha= -->
    ### Relecture : 2 points à corriger, 1 à vérifier et 1 conseil

    Votre modification a été relue. Voici ce qu’il faut corriger avant de publier, et le reste à votre appréciation.

    | Page | Relecture | En ligne |
    | --- | --- | --- |
    | [Belle page](https://apercu.test/b) | 1 point à corriger et 1 à vérifier | [Voir la page](https://site.test/b.md) |
    | Page qu’elle casse | 1 point à corriger | [Voir la page](https://site.test/ailleurs.md) |
    | [Page \\| avec barre](https://apercu.test/) | 1 conseil | [Voir la page](https://site.test/a\\|a.md) |
    | [Rien de neuf](https://apercu.test/) | Rien à signaler | [Voir la page](https://site.test/vieux.md) |
    | [\`neuve.md\`](https://apercu.test/) | Rien à signaler |  |

    **Belle page**

    - **À corriger** (ligne 3)  
      Une phrase de b.md.
    - **À vérifier** (ligne 3)  
      Une phrase de b.md.

    **Page qu’elle casse**

    - **À corriger** (ligne 3)  
      Une phrase de ailleurs.md.

    <details><summary>1 conseil</summary>

    **Page \\| avec barre**

    - **Conseil** (ligne 3)  
      Une phrase de a\\|a.md.

    </details>

    [Voir l’aperçu](https://apercu.test/) · Version relue : [\`aaaaaaa\`](https://github.test/commit)
    "
  `);
  const many = Array.from({ length: 6 }, (_, index) => page(`p${index}.md`, `Page ${index}`, remark('p', 'error')));
  for (const text of [renderComment(remarksOf(many), channel, marker), renderSummary(remarksOf(many), channel)]) {
    expect(text.indexOf('| Page |')).toBeGreaterThan(0);
    expect(text.indexOf('<details><summary>Le détail, page par page</summary>')).toBeGreaterThan(
      text.indexOf('| Page |'),
    );
    expect(text).toContain('Version relue\u00A0: [`aaaaaaa`](https://github.test/commit)');
  }
});

test('of one page alone, the table gives the name, and nothing repeats it', () => {
  const one = remarksOf([page('b.md', 'Belle page', remark('b.md', 'error'))], [page('b.md', 'Belle page')]);
  expect(renderComment(one, channel, marker).match(/Belle page/g)).toHaveLength(1);
});
