import { expect, test } from 'vitest';
import { findOnSite, page } from './whole-site.ts';

/** What is shown: errors and warnings. */
async function shown(rule: string, files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const found = await findOnSite(rule, files);
  return found.filter(({ severity }) => severity !== 'info').map(({ path, excerpt }) => `${path} ${excerpt}`);
}

test('what a comment of Liquid leaves out of a page is not on it', async () => {
  const image = '<a href="/b/"><img src="/a.png" alt=""></a>\n';
  const of = (body: string) =>
    shown('accessibility-image-alt', { '_config.yml': 'title: x\n', 'index.html': `---\ntitle: x\n---\n${body}` });
  expect(await of(`{% comment %}\n${image}{% endcomment %}\n<p>{{ page.title }}</p>\n`)).toEqual([]);
  expect(await of(`{% comment %}\n${image}{% endcomment %}\n${image}`)).toHaveLength(1);
  expect(await of(`{% comment %}\n${image}`)).toHaveLength(1);
});

test('the name that a device has at home is told softly, where the page shows it', async () => {
  const of = (body: string) => shown('link-private', { 'hugo.toml': '', 'content/a.md': page('title: x', body) });
  expect(await of('Ouvrez [http://balance.local](http://balance.local).')).toEqual([]);
  expect(await of('Lisez [la documentation](http://balance.local).')).toHaveLength(1);
});

test('the marked of docsify 4 lets columns of a table be empty', async () => {
  const table = '| a || b |\n|---|| :---: |\n| c || d |\n| e || f |\n';
  const of = (version: string) =>
    shown('markdown-broken-table', {
      'index.html': `<div id="app"></div><script src="//cdn.jsdelivr.net/npm/docsify@${version}"></script>`,
      'README.md': `# A\n\n${table}`,
    });
  expect(await of('4')).toEqual([]);
});
