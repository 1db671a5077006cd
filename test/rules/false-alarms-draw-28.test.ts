import { expect, test } from 'vitest';
import { siteOf } from '../site-of.ts';
import { findOnSite, page } from './whole-site.ts';

/** What is shown: errors and warnings. */
async function shown(rule: string, files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const found = await findOnSite(rule, files);
  return found.filter(({ severity }) => severity !== 'info').map(({ path, excerpt }) => `${path} ${excerpt}`);
}

test('a folder that is called as a piece of `http` is a folder', async () => {
  const of = (url: string) =>
    shown('link-malformed', {
      'mkdocs.yml': 'site_name: A\n',
      'docs/index.md': `[A](${url})\n`,
      'docs/tp/tp1.md': '# B\n',
    });
  expect(await of('tp/tp1.md')).toEqual([]);
  expect(await of('ttp://exemple.fr/')).toHaveLength(1);
  expect(await of('http/exemple.fr/')).toHaveLength(1);
});

test('pandoc closes bold after a space, and the metadata of a folder make drafts', async () => {
  const of = (rule: string, more: Readonly<Record<string, string>>) =>
    shown(rule, { '_quarto.yml': 'lang: fr\n', ...more });
  expect(
    await of('markdown-literal-markup', { 'a.qmd': page('title: x', 'Une distance **cosine **. Puis rien.') }),
  ).toEqual([]);
  expect(
    await of('markdown-literal-markup', { 'a.qmd': page('title: x', 'Une distance ** cosine ** dit-on. Puis rien.') }),
  ).toHaveLength(1);
});

test('a factorial ends no sentence, and a value is written small', async () => {
  const of = (rule: string, body: string) =>
    shown(rule, { 'hugo.toml': 'languageCode = "fr"\n', 'content/a.md': page('title: x', body) });
  expect(await of('typography-spacing', 'La substitution (il y a 26!) ne suffit pas à garantir la sécurité.')).toEqual(
    [],
  );
  expect(
    await of('markdown-placeholder', 'Trois clés :\n\n- test\n- équipe et liste de confiance\n- active\n'),
  ).toEqual([]);
  expect(await of('markdown-placeholder', '- À compléter\n- Une partie\n- Une autre\n')).toHaveLength(1);
});

test('whoever leads readers to Canada writes as there, colons or not', async () => {
  const glued = (link: string) => ({
    'hugo.toml': 'languageCode = "fr"\n',
    'content/a.md': page(
      'title: x',
      `${'Venez avec nous! Et après? '.repeat(10)}Lieu: [ici](https://${link}/a) ou [là](https://${link}/b).`,
    ),
  });
  expect((await shown('typography-spacing', glued('club.qc.ca'))).join()).not.toContain('nous!');
  expect((await shown('typography-spacing', glued('club.fr'))).join()).toContain('nous!');
});

test('what a program is asked to read, and a site of Zensical, of its own settings', async () => {
  const files = {
    'zensical.toml':
      '[project]\nsite_name = "A"\nsite_url = "https://cours.exemple.ca/"\n[project.theme]\nlanguage = "fr"\n',
  };
  expect(
    await shown('typography-spacing', {
      ...files,
      'docs/index.md': '# A\n\nC’est une bonne façon de faire, et elle est la nôtre! Puis rien.\n',
    }),
  ).toEqual([]);
});

test('a file stands beside its page, at the address that the page gives itself', async () => {
  const path = 'content/blog/2023-06-30_papillons/index.md';
  const { site } = await siteOf({
    'hugo.toml': 'languageCode = "fr"\n',
    [path]: page('title: x\nslug: papillons'),
    'content/blog/2023-06-30_papillons/vue.jpg': '',
  });
  const from = site.pages.get(path);
  const kinds = ['vue', 'autre'].map((name) => from && site.resolve(`/blog/papillons/${name}.jpg`, from).kind);
  expect(kinds).toEqual(['file', 'unknown']);
});
