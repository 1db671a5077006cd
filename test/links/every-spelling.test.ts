import { expect, test } from 'vitest';
import { ownTree } from '../../src/content/trusted-tree.ts';
import { review } from '../../src/review/review.ts';
import { MemoryTree } from '../memory-tree.ts';

/** A site whose settings are all known, with a CMS that declares an image and a file. */
const SITE = {
  'hugo.toml': 'baseURL = "https://www.commune-de-lys.fr/"\nlanguageCode = "fr"\n',
  'layouts/_default/single.html': '{{ .Content }}',
  'static/img/lys.png': 'png',
  'static/admin/config.yml': [
    'backend: { name: test-repo }',
    'media_folder: static/img',
    'public_folder: /img',
    'collections:',
    '  - name: pages',
    '    label: Pages',
    '    folder: content',
    '    fields:',
    '      - { name: title, label: Titre, widget: string }',
    '      - { name: photo, label: Photo, widget: image, required: false }',
    '      - { name: plan, label: Plan, widget: file, required: false }',
    '      - { name: lien, label: Lien, widget: string, required: false }',
    '      - { name: liens, label: Liens, widget: list, required: false, field: { name: lien, widget: string } }',
    '      - { name: texte, label: Texte, widget: markdown, required: false }',
    '      - { name: body, label: Texte, widget: markdown, required: false }',
    '',
  ].join('\n'),
};

const ADDRESSES = {
  'a site': 'https://www.lac-de-lys.fr/guide',
  'a document': 'https://www.lac-de-lys.fr/guide.pdf',
  'an image': 'https://www.lac-de-lys.fr/photo.png',
  'http alone': 'http://www.lac-de-lys.fr/guide',
  'without scheme': '//www.lac-de-lys.fr/guide',
  'slashes as references': 'https:&#x2F;&#x2F;www.lac-de-lys.fr/guide',
  'one slash': 'https:/www.lac-de-lys.fr/guide',
  'a space inside': 'https://www.lac-de-lys.fr/mon guide.pdf',
  'a name': 'www.lac-de-lys.fr/guide',
  'a page of the site that is not there': '/absente/',
  'a file of the site that is not there': '/img/absente.png',
  'beside the page, not there': '../ailleurs/absente.md',
  'a local file with a space': 'mon document.pdf',
};

const quotedYaml = (text: string) => JSON.stringify(text);
const PLACES: Readonly<Record<string, (address: string) => string>> = {
  'a link': (address) => `---\ntitle: A\n---\n\nVoir [le guide](${address}).\n`,
  'a link in angles': (address) => `---\ntitle: A\n---\n\nVoir [le guide](<${address}>).\n`,
  'an image': (address) => `---\ntitle: A\n---\n\n![Le lac](${address})\n`,
  'a definition': (address) => `---\ntitle: A\n---\n\nVoir [le guide][g].\n\n[g]: <${address}>\n`,
  HTML: (address) => `---\ntitle: A\n---\n\n<p><a href="${address}">le guide</a></p>\n`,
  'an image of HTML': (address) => `---\ntitle: A\n---\n\n<p><img src="${address}" alt="Le lac"></p>\n`,
  'a Markdown string': (address) => `---\ntitle: A\ntexte: ${quotedYaml(`Voir [le guide](${address}).`)}\n---\n`,
  'a field': (address) => `---\ntitle: A\nlien: ${quotedYaml(address)}\n---\n`,
  'a field with spaces around': (address) => `---\ntitle: A\nlien: ${quotedYaml(` ${address} `)}\n---\n`,
  'a list': (address) => `---\ntitle: A\nliens: [${quotedYaml(address)}]\n---\n`,
  'an image field': (address) => `---\ntitle: A\nphoto: ${quotedYaml(address)}\n---\n`,
  'a file field': (address) => `---\ntitle: A\nplan: ${quotedYaml(address)}\n---\n`,
};

/** What is no address there, and says so by itself: words of a plain field. */
const WORDS = new Set([
  'a local file with a space in a field',
  'a local file with a space in a list',
  'a local file with a space in a field with spaces around',
]);

test.each(
  Object.entries(PLACES).flatMap(([place, write]) =>
    Object.entries(ADDRESSES).map(([name, address]) => [`${name} in ${place}`, write(address)] as const),
  ),
)('%s is followed or named', async (name, text) => {
  const files = new Map<string, string>([...Object.entries(SITE), ['content/a.md', text]]);
  const world = { ...ownTree(new MemoryTree(files)), today: () => '2026-11-28', probe: null, clock: () => 0 };
  const { links, findings } = await review(world, { paths: ['content/a.md'], only: [], skip: [] });
  const followed = links.some(
    ({ state, reason }) => state !== 'skipped' || reason.code === 'offline' || reason.code === 'own-page',
  );
  const named = findings.some(({ rule }) =>
    /^(?:link-|front-matter-file|markdown-literal|markdown-no-empty)/.test(rule),
  );
  expect(followed || named).toBe(!WORDS.has(name));
});
