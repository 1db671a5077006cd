import { describe, expect, test } from 'vitest';
import { fr } from '../../src/locales/fr.ts';
import { wordFinding } from '../../src/locales/word.ts';
import { siteOf } from '../site-of.ts';

/** What the form of a page says of it, as `tier message`. */
async function said(files: Readonly<Record<string, string>>, path: string): Promise<string[]> {
  const { site, page } = await siteOf(files);
  const problems = site.schemaFor(page(path))?.problems(page(path));
  return problems === undefined ? ['no form'] : problems.map(({ tier, message }) => `${tier} ${message}`);
}

const content = (more: string) =>
  `content:\n  - name: a\n    type: collection\n    path: content\n${more}\n    fields: [{ name: title, type: string, required: true }]\n`;

describe('the format of entries', () => {
  const judge = (more: string, path: string, text: string) => said({ '.pages.yml': content(more), [path]: text }, path);
  const PAGE = '---\nautre: 1\n---\nTexte.\n';

  test('front matter that it reads as we do has its fields', async () => {
    for (const more of [
      '',
      '    format: yaml-frontmatter',
      '    delimiters: ["---", "---"]',
      '    filename: "{slug}.md"',
    ])
      expect(await judge(more, 'content/a.md', PAGE), more).toEqual(['refused missing']);
    expect(await judge('    format: toml-frontmatter', 'content/a.md', '+++\nautre = 1\n+++\n')).toEqual([
      'refused missing',
    ]);
    expect(await judge('    format: json-frontmatter', 'content/a.md', '{ "autre": 1 }\n\nTexte.\n')).toEqual([
      'refused missing',
    ]);
    expect(await judge('    filename: "{slug}.json"', 'content/a.json', '{ "autre": 1 }')).toEqual(['refused missing']);
    expect(await judge('    filename: "{slug}.yml"', 'content/a.yml', 'autre: 1\n')).toEqual(['refused missing']);
    expect(await judge('    filename: "{slug}.toml"\n    format: toml', 'content/a.toml', 'autre = 1\n')).toEqual([
      'refused missing',
    ]);
  });

  test('what it shows as one text, or reads in another way, has none', async () => {
    for (const format of ['raw', 'code', 'datagrid', 'yaml', 'json', 'toml'])
      expect(await judge(`    format: ${format}`, 'content/a.md', PAGE), format).toEqual(['no form']);
    expect(await judge('    delimiters: "~~~"', 'content/a.md', PAGE)).toEqual(['no form']);
    expect(await judge('    filename: "{slug}"', 'content/a.md', PAGE)).toEqual(['no form']);
    expect(await judge('    extension: mdx', 'content/a.md', PAGE)).toEqual(['no form']);
  });

  test('folders and names that are left out', async () => {
    const more = '    exclude: [README.md, brouillons]';
    expect(await judge(more, 'content/README.md', PAGE)).toEqual(['no form']);
    expect(await judge(more, 'content/x/README.md', PAGE)).toEqual(['no form']);
    expect(await judge(more, 'content/brouillons/a.md', PAGE)).toEqual(['no form']);
    expect(await judge(more, 'content/x/a.md', PAGE)).toEqual(['refused missing']);
    expect(await judge('    exclude: [README.txt]', 'content/README.md', PAGE)).toEqual(['refused missing']);
    expect(await judge('    subfolders: false', 'content/x/a.md', PAGE)).toEqual(['no form']);
    expect(await judge('    subfolders: false\n    exclude: [b.md]', 'content/b.md', PAGE)).toEqual(['no form']);
  });
});

describe('fields', () => {
  const judge = (list: string, matter: string) =>
    said(
      {
        '.pages.yml': `media: media\ncontent:\n  - { name: a, type: collection, path: content, fields: [${list}] }\n`,
        'content/a.md': `---\n${matter}\n---\nTexte.\n`,
      },
      'content/a.md',
    );

  test('an optional text that is there keeps to its pattern and its lengths', async () => {
    const field = '{ name: t, type: string, pattern: { regex: "^A", message: Un A }, options: { minlength: 2 } }';
    expect(await judge(field, 'x: 1')).toEqual([]);
    expect(await judge(field, 't: AB')).toEqual([]);
    expect(await judge(field, 't: bc')).toEqual(['refused pattern']);
    expect(await judge(field, 't: A')).toEqual(['refused too-short']);
  });

  test('an image ends as an image, whatever its options say', async () => {
    const field = '{ name: i, type: image, options: { extensions: [pdf] } }';
    for (const value of ['/media/a.webp', 'https://exemple.test/a.b/c.png'])
      expect(await judge(field, `i: ${value}`)).toEqual([]);
    for (const value of ['a.JPG', 'https://exemple.test/photo', 'a.pdf'])
      expect(await judge(field, `i: ${value}`), value).toEqual(['refused ending']);
    expect(await judge('{ name: i, type: image, options: { multiple: true } }', 'i: [a.png, b.PNG]')).toEqual([
      'refused ending',
    ]);
    expect(await judge('{ name: i, type: file }', 'i: a.JPG')).toEqual([]);
  });

  test('days between two others, numbers that are texts, lists between two counts', async () => {
    const date = '{ name: d, type: date, options: { min: "2024-01-01", max: "2024-12-31" } }';
    expect(await judge(date, 'd: 2024-08-19')).toEqual([]);
    expect(await judge(date, 'd: 2025-01-01')).toEqual(['refused day-limit']);
    const number = '{ name: n, type: number, options: { min: 1, max: 3 } }';
    expect(await judge(number, 'n: 2')).toEqual([]);
    expect(await judge(number, 'n: 4')).toEqual(['refused too-big']);
    expect(await judge(number, 'n: beaucoup')).toEqual(['refused type']);
    const list = '{ name: l, type: string, list: { min: 2, max: 3 } }';
    expect(await judge(list, 'x: 1')).toEqual([]);
    expect(await judge(list, 'l: [a]')).toEqual(['refused too-few']);
    expect(await judge(list, 'l: [a, b, c, d]')).toEqual(['refused too-many']);
    expect(await judge(list, 'l: []')).toEqual(['refused empty']);
  });
});

describe('what is wrong with the configuration', () => {
  const told = async (text: string): Promise<string[]> => {
    const { site } = await siteOf({ '.pages.yml': text, 'content/a.md': '---\ntitle: A\n---\n' });
    return site.troubles.map((trouble) => {
      const start = text.slice(0, trouble.at.start).split('\n');
      const words = wordFinding(fr, trouble as never)
        .replaceAll('\u202f', ' ')
        .replaceAll('\u00a0', ' ');
      return `${start.length}:${(start.at(-1) ?? '').length + 1} ${trouble.severity} ${words}`;
    });
  };

  test('nothing of what is right', async () => {
    for (const text of [
      'media: public/media\nsettings: false\ncontent:\n  - { name: a, type: file, path: index.md }\n',
      'media: { input: a, output: /a }\ncontent:\n  - { name: g, type: group, items: [{ name: a, type: collection, path: "" }] }\n',
      'content:\n  - { name: a, type: collection, path: a, view: { title: x }, fields: [{ name: o, fields: [{ name: t, type: text }] }] }\n',
      'content:\n',
    ])
      expect(await told(text), text).toEqual([]);
  });

  test('each where it stands', async () => {
    const text = `media: { input: static/images, ouput: /images }
components:
  lien: { type: object, fields: [{ name: url, type: string }] }
content:
  - label: Articles
    name: articles
    type: collections
    path: content
    subfolders: "non"
    fields:
      - { name: titre, type: sting, requird: true }
      - { name: lien, component: liens }
      - { name: genre, type: select }
      - { name: code, type: string, pattern: "[a" }
      - { type: string }
      - { name: qui, type: reference, options: { collection: article } }
      - { name: img, type: image, options: { media: photos, extention: [png] } }
  - { name: accueil, type: file, path: index.md, fields: { title: { type: string } } }
  - { name: articles, type: file }
`;
    expect(await told(text)).toEqual([
      '1:8 error La clé « output » manque : Pages CMS en a besoin.',
      '1:32 warning Pages CMS ne connaît pas la clé « ouput » : il la laisse de côté. Vouliez-vous écrire « output » ?',
      '7:11 error « type » dans « Articles » ne prend pas la valeur « collections ». Vouliez-vous écrire « collection » ? Valeurs admises : collection, file, group.',
      '9:17 error « subfolders » dans « Articles » n’est pas de la bonne sorte : Pages CMS attend true ou false, sans guillemets.',
      '11:37 warning Pages CMS ne connaît pas la clé « requird » dans « Articles › titre » : il la laisse de côté. Vouliez-vous écrire « required » ?',
      '11:30 error « Articles › titre » est de type « sting », que Pages CMS n’a pas : il le traite comme un texte. Vouliez-vous écrire « string » ?',
      '12:34 error « Articles › lien » prend le composant « liens », qui n’est pas dans components : Pages CMS le traite comme un texte. Vouliez-vous écrire « lien » ?',
      '13:9 error « Articles › genre » est une liste de choix sans choix (options.values) : rien de ce qu’on y écrit ne peut être enregistré.',
      '14:46 error « Articles › code » demande un modèle qui n’est pas une expression régulière valable ([a) : Pages CMS ne peut pas ouvrir le formulaire.',
      '15:9 error La clé « name » manque dans « Articles n° 5 » : Pages CMS en a besoin.',
      '16:62 error « Articles › qui » renvoie à la collection « article », qui n’existe pas dans cette configuration : le CMS ne propose aucun choix. Vouliez-vous écrire « articles » ?',
      '17:61 warning Pages CMS ne connaît pas la clé « extention » dans « Articles › img » : il la laisse de côté. Vouliez-vous écrire « extensions » ?',
      '17:53 error « Articles › img » range ses fichiers dans « photos », qui n’est pas parmi les médias de cette configuration.',
      '18:58 error « fields » dans « accueil » n’est pas de la bonne sorte : Pages CMS attend une liste (un tiret devant chaque élément).',
      '19:5 error La clé « path » manque dans « articles » : Pages CMS en a besoin.',
      '19:13 error Le nom « articles » est déjà celui d’un autre contenu : Pages CMS ouvre toujours le premier.',
    ]);
  });
});
