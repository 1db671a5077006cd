import { expect, test } from 'vitest';
import { findOnSite, page } from './whole-site.ts';

test('Pandoc makes a table by its dashes, whatever the first row holds', async () => {
  const text = '| Titre ||\n|---|---|---|\n| 1 | 2 | 3 |\n';
  const quarto = { '_quarto.yml': 'project: { type: website }\n', 'a.qmd': page('title: x', text) };
  expect(await findOnSite('markdown-broken-table', quarto)).toEqual([]);
  expect(await findOnSite('markdown-broken-table', { 'a.md': page('title: x', text) })).toHaveLength(1);
});

test('the first GitBook goes on with an address on the next line', async () => {
  const text = 'Avoir [installé](https://git-scm.com/book/fr/v1/\nInstallation-de-Git) Git.\n';
  const found = async (files: Readonly<Record<string, string>>) =>
    (await findOnSite('markdown-literal-markup', files)).map(({ message }) => message);
  expect(await found({ 'book.json': '{}', 'SUMMARY.md': '* [A](a.md)\n', 'a.md': page('title: x', text) })).toEqual([]);
  expect(await found({ 'mkdocs.yml': 'site_name: x\n', 'docs/a.md': page('title: x', text) })).toEqual([]);
  expect(await found({ 'hugo.toml': 'title = "x"\n', 'content/a.md': page('title: x', text) })).toEqual([
    'broken-link',
  ]);
});

test('“to have to have both” is English', async () => {
  const text = 'It does feel a bit messy to have to have both of the files in the same branch.\n';
  expect(await findOnSite('typography-repeated-word', { 'a.md': page('title: x\nlang: en', text) })).toEqual([]);
});

test('what is marked as a draft is told softly on the whole site, though nobody knows what becomes of it', async () => {
  const levels = async (header: string) =>
    (await findOnSite('markdown-empty-heading', { 'a.md': page(header, '##\n\nUn texte.\n') })).map(
      ({ severity }) => severity,
    );
  expect(await levels('title: x\ndraft: "true"')).toEqual(['info']);
  expect(await levels('title: x')).toEqual(['warning']);
});

test('a word over the code that it names is its label', async () => {
  const found = (text: string) => findOnSite('markdown-placeholder', { 'a.md': page('title: x', text) });
  expect(await found('_Test:_\n\n```sh\nls\n```\n')).toEqual([]);
  expect(await found('À compléter :\n\nUn texte.\n')).toHaveLength(1);
});

test('a key at the head of a line, after a break too, and the name of a tag are no French', async () => {
  const text =
    'Voilà quinze jours que les cours ont débuté dans la grande salle.\n\nQuel cours aujourd’hui ?  \ngen: cours d’astronomie\n\n[PJ: Tecoztli | objectif : devenir cheffe] et ceci: cela\n';
  const found = await findOnSite('typography-spacing', { 'a.md': page('title: x\nlang: fr', text) });
  expect(found.filter(({ severity }) => severity === 'warning').map(({ excerpt }) => excerpt)).toEqual(['ceci:']);
});
