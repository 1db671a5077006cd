import { describe, expect, test } from 'vitest';
import { ownTree } from '../../src/content/trusted-tree.ts';
import { fr } from '../../src/locales/fr.ts';
import { renderPreview } from '../../src/preview/render.ts';
import type { Difference } from '../../src/review/change/difference.ts';
import { reviewChange } from '../../src/review/change/review-change.ts';
import { MemoryTree } from '../memory-tree.ts';
import { readAloud } from './world.ts';

type Files = Readonly<Record<string, string>>;
const treeOf = (files: Files) => new MemoryTree(new Map(Object.entries(files)));

const BOOK = {
  'book.toml': '[book]\nlanguage = "fr"\n',
  'src/SUMMARY.md': '# Sommaire\n\n- [Accueil](accueil.md)\n- [Piano](piano.md)\n- [Violon](violon.md)\n',
  'src/accueil.md': '# Accueil\n\nBonjour à toutes et à tous.\n',
  'src/piano.md': '# Le piano\n\nUn texte sur le piano.\n',
  'src/violon.md': '# Le violon\n\nUn texte sur le violon.\n',
};

async function preview(
  after: Files,
  files: Difference['files'],
  before: Files = BOOK,
  asked = { only: ['link-navigation'] },
) {
  const [head, base] = [treeOf(after), treeOf(before)];
  const world = { ...ownTree(head), today: () => '2026-11-28', probe: null, clock: () => 0 };
  const compared = await reviewChange(
    { head, base: { tree: base }, files, lines: new Map() },
    world,
    { paths: [], skip: [], ...asked },
    { onlyNew: true },
  );
  const { renamed, broken, files: touched = [] } = compared;
  const rendered = renderPreview(compared.review, compared.base, {
    locale: fr,
    layout: 'folder',
    renamed,
    broken,
    touched,
  });
  return readAloud(rendered[0]?.html ?? '').replace(/[\u00a0\u202f]/g, ' ');
}

const summary = (from: string, to: string) =>
  preview({ ...BOOK, 'src/SUMMARY.md': BOOK['src/SUMMARY.md'].replace(from, to) }, [
    { path: 'src/SUMMARY.md', previousPath: null, status: 'modified' },
  ]);

describe('a list of pages that changes', () => {
  test('an entry that leaves: its page is published no more', async () => {
    const read = await summary('- [Piano](piano.md)\n', '');
    expect(read).toContain('Menu du site');
    expect(read).toContain('« Piano » sort du menu : sa page (piano.md) n’est plus publiée');
    expect(read).not.toContain('que l’aperçu ne montre pas');
  });

  test('an entry that comes in, and one that leads nowhere', async () => {
    const read = await summary('- [Violon]', '- [Harpe](harpe.md)\n- [Violon]');
    expect(read).toContain('« Harpe » entre dans le menu (harpe.md)');
    expect(read).toContain('« Harpe » ne mène à aucun fichier du site (harpe.md)');
  });

  test('an entry that leads elsewhere', async () => {
    const read = await summary('(piano.md)', '(pianos.md)');
    expect(read).toContain('« Piano » menait à piano.md, et mène maintenant à pianos.md');
    expect(read).toContain('« Piano » ne mène à aucun fichier du site (pianos.md)');
  });

  test('another name, and another order', async () => {
    expect(await summary('[Piano]', '[Le piano]')).toContain('« Piano » s’appelle maintenant « Le piano »');
    const moved = await summary(
      '- [Piano](piano.md)\n- [Violon](violon.md)\n',
      '- [Violon](violon.md)\n- [Piano](piano.md)\n',
    );
    expect(moved).toMatch(/« (?:Piano|Violon) » est déplacé plus (?:haut|bas)/);
    expect(moved.match(/déplacé/g)).toHaveLength(1);
  });

  test('an entry that goes under another, or out from under it', async () => {
    expect(await summary('- [Violon]', '  - [Violon]')).toContain('« Violon » descend d’un niveau');
    const spaced = BOOK['src/SUMMARY.md'].replace(/^- /gm, '    - ');
    expect(
      await preview({ ...BOOK, 'src/SUMMARY.md': spaced }, [
        { path: 'src/SUMMARY.md', previousPath: null, status: 'modified' },
      ]),
    ).not.toContain('niveau');
  });

  test('a page that moves and that no list names', async () => {
    const { 'src/piano.md': text, ...rest } = BOOK;
    const move = { path: 'src/clavier.md', previousPath: 'src/piano.md', status: 'renamed' as const };
    const read = await preview({ ...rest, 'src/clavier.md': text }, [move]);
    expect(read).toContain('src/clavier.md');
    expect(read).toContain('le sommaire ne nomme pas cette page : le site ne la publie pas');
    expect(read).toContain('Cette page s’appelait src/piano.md');
    // It is not deleted.
    expect(read).toContain('Page déplacée');
    expect(read).toContain('Ce fichier s’appelle désormais src/clavier.md, qui n’est pas relu comme une page du site.');
    expect(read).not.toMatch(/Page supprimée|Page à supprimer/);
  });
});

test('a list of data: the item that changes is named', async () => {
  const talks = (day: string) => `- title: Un exposé\n  date: 2021-11-17\n- title: Un atelier\n  date: ${day}\n`;
  const site = {
    'bridgetown.config.yml': 'url: ""\n',
    'src/index.md': '---\ntitle: A\n---\n\nUn texte en français.\n',
  };
  const read = await preview(
    { ...site, 'src/_data/talks.yml': talks('2022-06-08') },
    [{ path: 'src/_data/talks.yml', previousPath: null, status: 'modified' }],
    { ...site, 'src/_data/talks.yml': talks('2022-06-01') },
  );
  expect(read).toMatch(/Un atelier › date modifié/);
  expect(read).toContain('8 juin 2022');
});

describe('settings that no longer parse', () => {
  const mkdocs = (gap: string) => `site_name: A\nnav:\n  - Accueil: index.md\n${gap}- Un: un.md\n`;
  const site = {
    'mkdocs.yml': mkdocs('  '),
    'docs/index.md': '# Accueil\n\nUn texte.\n',
    'docs/un.md': '# Un\n\nUn mot.\n',
  };
  const broken = { ...site, 'mkdocs.yml': mkdocs(' ') };
  const settings = { path: 'mkdocs.yml', previousPath: null, status: 'modified' } as const;
  const only = { only: ['link-navigation', 'configuration-syntax'] };

  test('are told with their line, and no menu is compared', async () => {
    const read = await preview(broken, [settings], site, only);
    expect(read).toContain('le site ne peut pas être construit\nmkdocs.yml, ligne 4 :');
    expect(read).not.toContain('sort du menu');
    expect(read).not.toContain('Aucune page');
  });

  test('beside a page that is fine', async () => {
    const page = { path: 'docs/un.md', previousPath: null, status: 'modified' } as const;
    const read = await preview({ ...broken, 'docs/un.md': '# Un\n\nUn nom.\n' }, [settings, page], site, only);
    expect(read).toContain('le site ne peut pas être construit');
    expect(read).not.toContain('Publiable');
  });

  test('mended: nothing comes into the menu', async () => {
    expect(await preview(site, [settings], broken, only)).not.toContain('entre dans le menu');
  });
});

describe('entries are called as readers see them', () => {
  test('of MkDocs: the label of an entry, and the title of a group', async () => {
    const nav = (title: string, more: string) =>
      `site_name: A\nnav:\n  - index.md\n  - ${title}:\n    - Le un: un.md\n${more}`;
    const site = {
      'mkdocs.yml': nav('Guides', '  - Git: git.md\n'),
      'docs/index.md': '# Accueil\n\nUn texte.\n',
      'docs/un.md': '# Un\n\nUn mot.\n',
      'docs/git.md': '# Premiers pas avec git\n\nUn mot.\n',
    };
    const settings = { path: 'mkdocs.yml', previousPath: null, status: 'modified' } as const;
    const read = await preview({ ...site, 'mkdocs.yml': nav('Manuels', '') }, [settings], site);
    expect(read).toContain('« Git » sort du menu (git.md)');
    expect(read).toContain('« Guides » s’appelle maintenant « Manuels »');
    expect(read).not.toContain('Le un');
  });

  test('of Hugo: the name of an entry, and an address where nothing stands', async () => {
    const menu = (name: string, url: string) => `[[menus.main]]\n  name = "${name}"\n  url = "${url}"\n`;
    const site = {
      'hugo.toml': menu('Contact', '/contact/'),
      'content/contact.md': '---\ntitle: Contact\n---\n\nUn mot.\n',
    };
    const settings = { path: 'hugo.toml', previousPath: null, status: 'modified' } as const;
    const read = await preview({ ...site, 'hugo.toml': menu('Nous écrire', '/ecrire/') }, [settings], site);
    expect(read).toContain('« Contact » sort du menu (/contact/)');
    expect(read).toContain('« Nous écrire » entre dans le menu (/ecrire/)');
    expect(read).toContain('« Nous écrire » ne mène à aucune page que le dépôt contient (/ecrire/) : à vérifier');
  });

  test('data that a theme makes a menu of is no page', async () => {
    const site = {
      '_config.yml': 'title: A\n',
      '_data/navigation.yml': '- title: Un\n  url: /un/\n',
      '_data/prix.yml': 'un: 1\n',
      'un.md': '---\ntitle: Un\n---\n\nUn.\n',
    };
    const change = async (path: keyof typeof site, text: string) =>
      preview({ ...site, [path]: text }, [{ path, previousPath: null, status: 'modified' }], site);
    expect(await change('_data/navigation.yml', '- title: Deux\n  url: /un/\n')).toContain('Menu modifié');
    expect(await change('_data/prix.yml', 'un: 2\n')).toContain('Données modifiées');
  });
});
