import { expect, test } from 'vitest';
import { siteOf } from '../site-of.ts';
import { findOnSite, page } from './whole-site.ts';

const told = async (rule: string, files: Readonly<Record<string, string>>) =>
  (await findOnSite(rule, files)).filter(({ severity }) => severity !== 'info').map(({ excerpt }) => excerpt);

const body = (text: string, more: Readonly<Record<string, string>> = {}) => ({
  'a.md': page('title: A', text),
  ...more,
});
const english = (text: string) => ({ 'hugo.toml': "languageCode = 'en'\n", 'content/a.md': page('title: A', text) });

test('an element that HTML leaves open, whatever stroke it has, is closed by its end', async () => {
  const all = async (text: string) =>
    (await findOnSite('markdown-unclosed-html', body(text))).map(({ excerpt }) => excerpt);
  const item = (begin: string) => `<ul>\n<li>Rue : ${begin}73 rue Kurth</a></li>\n</ul>\n`;
  expect(await all(item('<a href="https://a.fr" />'))).toEqual([]);
  expect(await all(item(''))).toEqual(['</a>']);
  expect(await all(`${item('<a href="https://a.fr" />')}\n<b>x</b></a>\n`)).toHaveLength(1);
});

test('a key that all items of a list have is no slip of the key of the form', async () => {
  const form = `
backend: { name: git-gateway }
collections:
  - name: data
    label: Données
    files:
      - name: sucres
        label: Sucres
        file: data/sucres.json
        fields:
          - name: liste
            label: Sucres
            widget: list
            fields:
              - { name: nom, label: Nom, widget: string }
              - { name: sans-lactose, label: Sans lactose, widget: boolean, required: false }
`;
  const files = (keys: readonly string[]) => ({
    'hugo.toml': "languageCode = 'fr'\n",
    'static/admin/config.yml': form,
    'static/admin/index.html': '<script src="https://unpkg.com/decap-cms@^3.0.0/dist/decap-cms.js"></script>\n',
    'data/sucres.json': JSON.stringify({ liste: keys.map((key) => ({ nom: 'A', [key]: true })) }, null, 2),
  });
  const [own, known] = ['sans_lactose', 'sans-lactose'];
  expect(await told('front-matter-unknown-key', files([own, own, own, own]))).toEqual([]);
  expect(await told('front-matter-unknown-key', files([known, known, own, known]))).toHaveLength(1);
});

test('an item of several lines breaks at the last of them', async () => {
  const items = (end: string) =>
    `—Pour fixer le temps auquel l’assemblée\nse réunira${end}\n—Pour ajourner${end}\n—Pour finir\n`;
  expect(await told('accessibility-fake-list', body(items('  ')))).toEqual([]);
  expect(await told('accessibility-fake-list', body(items('')))).toHaveLength(1);
});

test('words said again in a chain, or made of others, are no slip', async () => {
  const chain = 'It goes from classical mechanics to quantum mechanics to quantum field theory.\n';
  const made = 'The officers may make the resolutions the resolutions of the assembly by a vote.\n';
  for (const text of [chain, made]) expect(await told('typography-repeated-word', english(text))).toEqual([]);
  expect(await told('typography-repeated-word', english('We took the road to the road to the sea.\n'))).toHaveLength(1);
});

test('dots that stand for empty cells, and stars for letters', async () => {
  const cells = 'Special order, to make a . . x . x . 61\nSubstitute the order . . . . 18 x .\n';
  expect(await told('typography-stray-space', english(cells))).toEqual([]);
  expect(await told('typography-stray-space', english('We went to the sea .\n'))).toHaveLength(1);
  expect(await told('markdown-literal-markup', body('C’est f**k en anglais.\n'))).toEqual([]);
});

test('the docs of a program beside the pages of SvelteKit are none of them', async () => {
  const { site } = await siteOf({
    'svelte.config.js': 'export default {};\n',
    'src/routes/un/+page.md': '# Un\n',
    'src/lib/posts/deux.md': '# Deux\n',
    'docs/lancement.md': '# Lancement\n',
    'docs/plan.md': '# Plan\n',
  });
  const kinds = ['src/lib/posts/deux.md', 'docs/plan.md'].map((path) => site.plan.fileOf(path).kind);
  expect(kinds).toEqual(['page', 'out']);
});

test('settings of a generator that nothing can read are told, those with tags of its own are not', async () => {
  const of = async (path: string, text: string) =>
    (await findOnSite('configuration-syntax', { [path]: text, 'docs/index.md': '# A\n' })).map((one) => one.path);
  expect(await of('mkdocs.yml', 'site_name: A\nnav: [\n')).toEqual(['mkdocs.yml']);
  expect(await of('hugo.toml', 'title = yes\n')).toEqual(['hugo.toml']);
  const tags = 'site_name: !ENV [NOM, A]\nx: !!python/name:material.extensions.emoji.twemoji\n';
  expect(await of('mkdocs.yml', tags)).toEqual([]);
});
