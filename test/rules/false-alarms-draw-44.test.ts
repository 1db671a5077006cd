import { expect, test } from 'vitest';
import { findOnSite, page } from './whole-site.ts';

const FORM = `
backend: { name: git-gateway }
collections:
  - name: fiches
    label: Fiches
    folder: src/content/fiches
    fields:
      - { name: title, label: Titre, widget: string }
      - { name: ref, label: Référence, widget: string }
`;

test('a zero before an 8 or a 9 keeps a text for the reader of many sites', async () => {
  const of = async (ref: string, settings: Readonly<Record<string, string>>) =>
    (
      await findOnSite('front-matter-schema', {
        ...settings,
        'public/admin/config.yml': FORM,
        'public/admin/index.html': '<script src="https://unpkg.com/decap-cms@^3.0.0/dist/decap-cms.js"></script>\n',
        'src/content/fiches/a.md': page(`title: A\nref: ${ref}`, 'Un texte.\n'),
      })
    ).map(({ severity }) => severity);
  const astro = { 'astro.config.mjs': 'export default {};\n' };
  expect([await of('0086', astro), await of('86', astro), await of('"0086"', astro)]).toEqual([
    ['info'],
    ['warning'],
    [],
  ]);
});

test('rates that fall are no list', async () => {
  const told = (text: string) => findOnSite('markdown-literal-markup', { 'a.md': page('title: A', text) });
  expect(await told('-15% entre 2005 et 2007\n-12 % depuis\n')).toEqual([]);
  expect(await told('-rues fermées\n-rues ouvertes\n')).toHaveLength(1);
});

test('Nuxt Content writes addresses in small letters since its second version', async () => {
  const told = (version: string) =>
    findOnSite('link-internal', {
      'package.json': `{"dependencies":{"@nuxt/content":"${version}"}}`,
      'nuxt.config.ts': 'export default defineNuxtConfig({ modules: ["@nuxt/content"] });\n',
      'content/Classes/Client.md': page('title: A'),
      'content/index.md': page('title: B', '[x](/classes/client)\n'),
    });
  expect(await told('^2.8.0')).toEqual([]);
  expect(await told('^1.14.0')).toHaveLength(1);
});
