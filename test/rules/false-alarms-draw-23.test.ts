import { expect, test } from 'vitest';
import { findOnSite } from './whole-site.ts';

test('a bar in code parts no cells for Pandoc', async () => {
  const body = '# A\n\n| signe | sens |\n|---|---|\n| `|` | ou |\n';
  const of = (files: Readonly<Record<string, string>>) => findOnSite('markdown-no-hidden-table-cell', files);
  expect(await of({ '_quarto.yml': 'project:\n  type: website\n', 'a.qmd': body })).toEqual([]);
  expect(await of({ 'book.toml': '[book]\n', 'src/SUMMARY.md': '- [a](a.md)\n', 'src/a.md': body })).toHaveLength(1);
});

test('an image that Cloudinary keeps is no file of the site', async () => {
  const config =
    'backend: { name: git-gateway }\nmedia_folder: static/img\ncollections:\n  - name: a\n    folder: content\n    create: true\n    fields:\n      - { name: image, widget: image }\n';
  const of = (image: string) =>
    findOnSite('front-matter-file', {
      'hugo.toml': 'title = "A"\n',
      'static/admin/config.yml': config,
      'static/img/b.png': '',
      'content/a.md': `---\nimage: ${image}\n---\n`,
    });
  expect((await of('/v1606920404/plage.jpg')).filter(({ severity }) => severity !== 'info')).toEqual([]);
  expect((await of('/img/plage.jpg')).map(({ severity }) => severity)).toEqual(['error']);
});
