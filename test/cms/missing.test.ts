import { describe, expect, test } from 'vitest';
import { en } from '../../src/locales/en.ts';
import { fr } from '../../src/locales/fr.ts';
import { wordFinding } from '../../src/locales/word.ts';
import { siteOf } from '../site-of.ts';

const SCRIPT = '<script src="https://unpkg.com/decap-cms@^3.0.0/dist/decap-cms.js"></script>';
const link = (href: string) => `<link rel="cms-config-url" type="text/yaml" href="${href}">`;

/** What is said of a configuration that is not there: the place of the words, and the sentence. */
async function told(page: string, more: Readonly<Record<string, string>> = {}) {
  const path = 'static/admin/index.html';
  const { site } = await siteOf({ 'hugo.toml': 'title = "x"\n', 'content/a.md': '', [path]: page, ...more });
  return site.troubles
    .filter(({ message }) => message === 'config-missing')
    .map((trouble) => {
      const finding = { ...trouble, facts: trouble.facts };
      expect(wordFinding(en, finding)).toMatch(/not in the repository/);
      const words = page.slice(trouble.at.start, trouble.at.end);
      return [trouble.path, trouble.severity, words, wordFinding(fr, finding).replace(/[\u202f\u00a0]/g, ' ')];
    });
}

describe('a page opens a CMS whose configuration is not there', () => {
  test('the address that it gives leads nowhere', async () => {
    const says =
      'Cette page ouvre un CMS dont la configuration (« /cms/config.yml ») n’est pas dans le dépôt : si la construction du site ne l’écrit pas, le CMS ne s’ouvrira pas. Corrigez l’adresse, ou ajoutez le fichier.';
    expect(await told(link('/cms/config.yml') + SCRIPT)).toEqual([
      ['static/admin/index.html', 'info', '/cms/config.yml', says],
    ]);
    expect(await told(`${link('conf.yml')}${SCRIPT}`)).toHaveLength(1);
  });

  test('nothing stands beside it', async () => {
    expect(await told(SCRIPT)).toEqual([
      [
        'static/admin/index.html',
        'info',
        '',
        'Cette page ouvre un CMS, qui cherchera sa configuration dans « config.yml », à côté d’elle : ce fichier n’est pas dans le dépôt. Si la construction du site ne l’écrit pas, le CMS ne s’ouvrira pas.',
      ],
    ]);
  });

  test('another one stands at the usual place, and is not the one that is named', async () => {
    const config =
      'backend: { name: github }\ncollections: [{ name: a, label: A, folder: content, fields: [{ name: t }] }]\n';
    expect(await told(link('conf.yml') + SCRIPT, { 'static/admin/config.yml': config })).toHaveLength(1);
  });

  test.each([
    ['it is there', link('/admin/config.yml') + SCRIPT, { 'static/admin/config.yml': 'collections: []\n' }],
    ['it is elsewhere on the web', `${link('https://exemple.fr/config.yml')}${SCRIPT}`, {}],
    ['a template writes the address', `${link('{{ site.baseurl }}/config.yml')}${SCRIPT}`, {}],
    ['the generator makes it of another file', link('config.yml') + SCRIPT, { 'src/admin/config.yml.njk': 'x' }],
    ['a script of the page hands it over', `${SCRIPT}<script>CMS.init({ config: read() })</script>`, {}],
    ['the page opens no CMS', link('config.yml'), {}],
  ])('nothing is said: %s', async (_, page, more) => expect(await told(page, more)).toEqual([]));
});
