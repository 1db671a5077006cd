import { describe, expect, test } from 'vitest';
import { DataFile } from '../../src/content/format/data-file.ts';
import { IndexTree } from '../../src/site/index-file/index-tree.ts';
import { makeSiteIndex } from '../../src/site/index-file/make-site-index.ts';
import { pathsOf, readSiteIndex, treeOf } from '../../src/site/index-file/site-index.ts';
import { MemoryTree } from '../memory-tree.ts';

const AS_OF = '2026-11-28';
const CONFIG = `
backend: { name: github, repo: ville/site }
media_folder: static/img
collections:
  - name: personnes
    label: Personnes
    folder: content/personnes
    fields:
      - { label: Nom, name: name, widget: string }
      - { label: Statut, name: status, widget: select, options: [agent, eig] }
      - { label: Téléphone, name: phone, widget: string }
  - name: pages
    label: Pages
    folder: content
    fields:
      - { label: Titre, name: title, widget: string }
      - { label: Contact, name: contact, widget: relation, collection: personnes, value_field: name }
`;
const FILES = {
  'hugo.toml': 'baseURL = "https://www.ville.fr/"\n',
  '.env': 'SECRET=1\n',
  'server.js': 'secret()\n',
  'package.json': '{ "author": "Ada", "dependencies": { "decap-cms": "^3.0.0" } }',
  'static/admin/config.yml': CONFIG,
  'static/img/a.png': '',
  'content/_index.md': '---\ntitle: Accueil\ncontact: Ada Lovelace\n---\nUn mot privé.\n\n## Venir\n',
  'content/brouillon.md': '---\ntitle: Projet secret\ndraft: true\n---\n',
  'content/personnes/ada.md':
    '---\nname: Ada Lovelace\nstatus: eig\nphone: "0600000000"\nage: 36\naliases: [/ada/]\n---\nUne vie.\n',
};

const make = async (files: Readonly<Record<string, string>> = FILES, options = {}) =>
  (await makeSiteIndex(new MemoryTree(new Map(Object.entries(files))), () => AS_OF, options)).index;

describe('the index of a site', () => {
  test('has of a page what leads to it and its shape, and none of its words', async () => {
    const { pages } = await make();
    expect(pages['content/personnes/ada.md']).toBe(
      '---\n{"name":"Ada Lovelace","status":"eig","phone":"…","age":0,"aliases":["/ada/"]}\n---\n',
    );
    expect(pages['content/_index.md']).toBe(
      '---\n{"title":"Accueil","contact":"Ada Lovelace"}\n---\n<a id="venir"></a>\n',
    );
  });

  test('tells nothing of pages that the site does not show, but how many they are', async () => {
    const index = await make();
    expect(index.unshown).toBe(1);
    expect(JSON.stringify(index)).not.toMatch(/brouillon|Projet secret/);
  });

  test.each([
    'links:\n  headers:\n    "https://x.fr/":\n      Authorization: secret\n  timeout: 3\nlocale: en\n',
    'links:\n  timeout: 3\n  headers: { "https://x.fr/": { Authorization: secret } } # x\nlocale: en',
    '# x\nlinks:\n  timeout: 3\n  headers:\n    "https://x.fr/":\n      Authorization: >-\n        secret\n\nlocale: en\n',
    'links: { timeout: 3, headers: { "https://x.fr/": { Authorization: "secret" } } }\nlocale: en\n',
  ])('has the settings of the site, without what is sent with requests (%#)', async (text) => {
    const { settings } = await make({ ...FILES, 'relecture.yml': text });
    const told = settings['relecture.yml'] ?? '';
    expect(told).not.toContain('secret');
    expect(new DataFile('relecture.yml', told).value).toEqual({ links: { headers: {}, timeout: 3 }, locale: 'en' });
    const { settings: plain } = await make({ ...FILES, 'relecture.yml': '# x\nlocale: en\n' });
    expect(plain['relecture.yml']).toBe('# x\nlocale: en\n');
  });

  test('has the files that pages may lead to, neither programs nor those of a dot', async () => {
    const { files, settings } = await make();
    expect(pathsOf(files).sort()).toEqual(['content/_index.md', 'content/personnes/ada.md', 'static/img/a.png']);
    expect(Object.keys(settings)).toEqual(['hugo.toml', 'package.json', 'static/admin/config.yml']);
    expect(settings['package.json']).toBe('{"dependencies":{"decap-cms":"^3.0.0"}}');
  });

  test('leaves out what it is asked to', async () => {
    const { settings } = await make(FILES, { exclude: ['hugo.toml'] });
    expect(settings['hugo.toml']).toBeUndefined();
  });

  test('knows the known faults of the pages that are shown', async () => {
    const entry = (path: string) => ({ rule: 'date-stale', path, field: null, fingerprint: 'a.b' });
    const baseline = JSON.stringify({
      version: 1,
      findings: [entry('content/_index.md'), entry('content/brouillon.md')],
    });
    const { settings } = await make({ ...FILES, '.relecture-baseline.json': baseline });
    expect(settings['.relecture-baseline.json']).toContain('content/_index.md');
    expect(settings['.relecture-baseline.json']).not.toContain('brouillon');
  });

  test('is read back, or not at all', async () => {
    const index = await make();
    const text = JSON.stringify(index);
    expect(JSON.stringify(readSiteIndex(text))).toBe(text);
    expect(await new IndexTree(index).files()).toContain('static/img/a.png');
    for (const other of [
      text.slice(0, -5),
      '',
      'null',
      '[]',
      '{"relecture-index":2}',
      '{"relecture-index":1,"files":{}}',
    ])
      expect(readSiteIndex(other)).toBeNull();
    const paths = ['a', 'b/c', 'b/d/e', '__proto__/f'];
    expect(pathsOf(treeOf(paths)).sort()).toEqual([...paths].sort());
  });
});
