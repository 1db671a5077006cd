import { describe, expect, test } from 'vitest';
import { en } from '../../src/locales/en.ts';
import { fr } from '../../src/locales/fr.ts';
import { page, told } from './whole-site.ts';

describe('link-anchor', () => {
  const body = '# Titre\n\n## Présentation orale\n\nVoir [là](#presentation-orale) et [ici](#presentation-orales).\n';

  test('where code names the headings, accents tell nothing and a slip is information', async () => {
    expect(await told('link-anchor', { 'SUMMARY.md': '* [A](a.md)\n', 'a.md': body })).toEqual(['info a.md here-near']);
  });

  test('where the generator names them, they count', async () => {
    expect(await told('link-anchor', { '_config.yml': 'title: x\n', 'a.md': page('title: A', body) })).toEqual([
      'warning a.md here-near',
      'warning a.md here-near',
    ]);
  });
});

describe('what kramdown is told to read in HTML', () => {
  const body = '# Titre\n\n<div>\n## La suite\n</div>\n\nVoir [là](#la-suite).\n';

  test('a title after a tag is a title', async () => {
    const files = { '_config.yml': 'kramdown:\n  parse_block_html: true\n', 'a.md': page('title: A', body) };
    expect(await told('link-anchor', files)).toEqual([]);
    expect(await told('link-anchor', { ...files, '_config.yml': 'title: x\n' })).toHaveLength(1);
  });
});

describe('link-malformed', () => {
  test('a space at the end of a query is part of what is asked', async () => {
    const body = '[a](https://exemple.fr/x?q=a%20) [b](https://exemple.fr/x%20)';
    expect(await told('link-malformed', { 'a.md': page('title: A', body) })).toEqual(['warning a.md stray']);
  });

  test('a sign that no host has, in an address among words, makes a pattern of it', async () => {
    const body = 'Écrivez "www.exemple%-urbanisme.fr" ; [là](https://exemple.fr/a%-u).';
    expect(await told('link-malformed', { 'a.md': page('title: A', body) })).toHaveLength(1);
  });

  test('the text of a link, and a list of hosts, are no addresses', async () => {
    const files = {
      '_config.yml': 'title: x\n',
      'a.md': page(
        'title: A\nlinks:\n  - name: www.exemple.fr\n    url: https://www.exemple.fr/\nhosts: [www.un.fr, www.deux.fr, www.trois.fr]\nsite: www.quatre.fr',
      ),
    };
    expect(await told('link-malformed', files)).toEqual(['warning a.md no-scheme']);
  });

  test('a mark that closes what stands before, and a mark that is of the name of a file', async () => {
    const body = 'Écrivez keywords="https://exemple.fr/a" ici.\n\n![a](\u202bplan.png) ![b](\u202brien.png)';
    const told_ = await told('link-malformed', { 'a.md': page('title: A', body), '\u202bplan.png': 'x' });
    expect(told_).toEqual(['error a.md invisible']);
  });

  test('Liquid writes a field as it stands, Hugo does not', async () => {
    const a = page('title: A\nvideo: https://video.exemple.fr/x?a=1&amp;b=2');
    expect(await told('link-malformed', { '_config.yml': 'title: x\n', 'a.md': a })).toEqual([]);
    expect(await told('link-malformed', { 'hugo.toml': 'title = "x"\n', 'content/a.md': a })).toEqual([
      'warning content/a.md entity',
    ]);
    const html = a.replace('title: A', 'title: A\ntext: L&#39;accueil');
    expect(await told('link-malformed', { 'hugo.toml': 'title = "x"\n', 'content/a.md': html })).toEqual([
      'info content/a.md entity',
    ]);
  });
});

describe('front-matter-ambiguous-value', () => {
  test('the hint of a model stands on other pages too', async () => {
    const files = {
      'hugo.toml': 'title = "x"\n',
      'content/a.md': page('title: A\ncolor: red #one of: red, blue'),
      'content/b.md': page('title: B\ncolor: blue #one of: red, blue'),
      'content/c.md': page('title: Concours #2'),
    };
    expect(await told('front-matter-ambiguous-value', files)).toEqual(['warning content/c.md hash-comment']);
  });

  test('a measure loses nothing with its last zeros; a version does', async () => {
    const files = {
      'hugo.toml': 'title = "x"\n',
      'content/a.md': page('title: A\nlat: 48.776540\nversion: 1.10'),
      'data/prix.yml': 'prix: 5.00\n',
    };
    expect(await told('front-matter-ambiguous-value', files)).toEqual(['warning content/a.md trailing-zero']);
  });

  test('without a CMS, Jekyll alone reads yes', async () => {
    const files = { '_config.yml': 'title: x\n', 'a.md': page('title: A\nmenu: yes') };
    expect(await told('front-matter-ambiguous-value', files)).toEqual(['info a.md boolean-word']);
  });
});

describe('front-matter-placeholder', () => {
  test.each([
    ['title: Tests', []],
    ['title: Webapp TODO List', []],
    ['title: "Le mythe d’Orphée (XX-XXIe siècles)"', []],
    ['text: "Suite <!-- TODO image --> et `{xxx}`."', []],
    ['title: TODO', ['warning content/a.md whole']],
    ['title: Test', ['warning content/a.md whole']],
    ['title: "Rencontre (xx mars)"', ['warning content/a.md inside']],
  ])('%s', async (fields, expected) => {
    const files = { 'hugo.toml': 'title = "x"\n', 'content/a.md': page(fields) };
    expect(await told('front-matter-placeholder', files)).toEqual(expected);
  });
});

describe('front-matter-syntax', () => {
  test('quotes that run on at the left margin are read, an open quote is told', async () => {
    const files = {
      'hugo.toml': 'title = "x"\n',
      'content/a.md': page('title: A\ndescription: "Une phrase\nqui continue."\nurl: /b/'),
      'content/c.md': page('title: C\ndescription: "Une phrase\nqui continue.\nurl: /b/'),
    };
    expect(await told('front-matter-syntax', files)).toEqual(['error content/c.md unclosed-quote']);
  });

  test('three dashes at the end of data open no second document', async () => {
    const files = { 'hugo.toml': 'title = "x"\n', 'content/a.md': page('title: A'), 'data/a.yml': 'a: 1\n---\n' };
    expect(await told('front-matter-syntax', files)).toEqual([]);
    const two = { ...files, 'data/a.yml': 'a: 1\n---\nb: 2\n' };
    expect(await told('front-matter-syntax', two)).toEqual(['error data/a.yml several-documents']);
  });
});

describe('link-internal', () => {
  test('a page whose address is code: the browser starts from there', async () => {
    const files = {
      'next.config.js': 'module.exports = {};\n',
      'src/content/learn/a.md': '![Un](../images/a.png) ![Deux](../images/b.png)\n',
      'public/images/a.png': '',
    };
    expect(await told('link-internal', files)).toEqual(['error src/content/learn/a.md missing-image']);
  });

  test('a video and a sound are no images', async () => {
    const files = {
      'next.config.js': 'module.exports = {};\n',
      'public/a.png': '',
      'src/content/a.md':
        '<video controls>\n<source src="/perdu.mp4" type="video/mp4">\n</video>\n\n<audio src="/perdu.mp3"></audio>\n\n<picture><source src="/perdue.webp"></picture>\n\n![Un](/perdu.webm?x)\n',
    };
    expect(await told('link-internal', files)).toEqual([
      'error src/content/a.md missing-media',
      'error src/content/a.md missing-media',
      'error src/content/a.md missing-image',
      'error src/content/a.md missing-media',
    ]);
    const words = fr.rules['link-internal'];
    expect(words['missing-media']({ url: '/a.mp4', media: 'video' })).toBe(
      '«\u202f/a.mp4\u202f» n’est aucun fichier du site\u00a0: la vidéo ne se lira pas. Corrigez l’adresse, ou retirez la vidéo.',
    );
    expect(en.rules['link-internal']['missing-media']({ url: '/a.mp3', media: 'audio' })).toBe(
      '“/a.mp3” is no file of the site: the sound will not play. Correct the address, or remove the player.',
    );
  });

  test('what stands beside a page goes where its `path` says', async () => {
    const files = {
      'config.toml': 'base_url = "https://exemple.fr"\n',
      'content/un/index.md': '+++\npath = "2024/un"\n+++\n',
      'content/un/a.svg': '',
      'content/deux/index.md':
        '+++\npath = "2025/deux"\n+++\n![Un](../../2024/un/a.svg) ![Deux](../../2024/un/b.svg)\n',
    };
    expect(await told('link-internal', files)).toEqual(['error content/deux/index.md missing-image']);
  });

  test('`/name` is an address where the key says so', async () => {
    const files = {
      'hugo.toml': 'title = "x"\n',
      'content/a.md': page('title: A'),
      'data/team.yml': 'linkedin: /nom\nbackLink: /nul\nlink_url: /rien\n',
    };
    expect(await told('link-internal', files)).toEqual(['error data/team.yml missing', 'error data/team.yml missing']);
  });
});

test('where the media folder of the CMS is not in the repository, nobody knows what it holds', async () => {
  const files = {
    'hugo.toml': 'title = "x"\n',
    'static/admin/config.yml':
      'backend: { name: github, repo: ville/site }\nmedia_folder: static/img/posts\npublic_folder: /img/posts\ncollections:\n  - { name: p, folder: content, fields: [{ name: image, widget: image }] }\n',
    'static/img/logo.png': '',
    'content/a.md': page('image: /img/posts/a.jpg', '![Une photo](/img/posts/b.jpg) ![Le logo](/img/log.png)'),
  };
  expect(await told('front-matter-file', files)).toEqual([]);
  expect((await told('link-internal', files)).map((line) => line.split(' ', 2).join(' '))).toEqual([
    'error content/a.md',
  ]);
  const held = { ...files, 'static/img/posts/c.jpg': '' };
  expect(await told('front-matter-file', held)).toHaveLength(1);
  expect(await told('link-internal', held)).toHaveLength(2);
});

test('an address to be filled in is no link, a link to one is', async () => {
  const files = {
    'hugo.toml': 'title = "x"\n',
    'content/a.md': page('title: A', 'Ouvrez http://[serveur]/sortie alors.'),
  };
  expect(await told('link-malformed', files)).toEqual([]);
  const linked = { ...files, 'content/a.md': page('title: A', 'Ouvrez [la page](http://[serveur]/sortie) alors.') };
  expect(await told('link-malformed', linked)).toHaveLength(1);
});

test('an entry of a table of contents leads to a file, whose ending may be left out', async () => {
  const files = {
    '_config.yml': 'title: x\n',
    '_toc.yml':
      'format: jb-book\nroot: intro\nchapters:\n- file: a/b\n  sections: [{ file: carnet }, { file: a/c.md }]\n- file: absent\n- url: https://exemple.fr\n  title: absent\n',
    'intro.md': '# Accueil\n',
    'a/b.md': '# B\n',
    'a/c.md': '# C\n',
    'carnet.ipynb': '{}',
  };
  expect(await told('link-navigation', files)).toEqual(['error _toc.yml missing']);
  expect(await told('link-internal', files)).toEqual([]);
  expect(await told('link-navigation', { ...files, 'absent.rst': 'Titre\n' })).toEqual([]);
  const myst =
    'project:\n  title: x\n  toc: [{ file: index.md }, { title: S, children: [{ file: a/b.md }, { pattern: "c/*" }] }]\nsite: { file: x }\n';
  expect(await told('link-navigation', { 'myst.yml': myst, 'index.md': '# A\n' })).toEqual(['error myst.yml missing']);
});

describe('front-matter-schema', () => {
  const cms = `backend: { name: github, repo: ville/site }
collections:
  - name: livres
    label: Livres
    folder: content/livres
    fields:
      - { label: Titre, name: title }
      - { label: Expertises, name: expertises }
      - { label: Galerie, name: images, widget: list, required: false, fields: [{ label: Image, name: image }] }
`;
  const site = (pages: readonly string[]) =>
    Object.fromEntries([
      ['hugo.toml', 'title = "x"\n'],
      ['static/admin/config.yml', cms],
      ...pages.map((fields, index) => [`content/livres/${index}.md`, page(fields)] as const),
    ]);
  const bare = (count: number) =>
    Array.from({ length: count }, (_, index) => `title: Le ${index}\nimages: [/a.png, /b.png]`);

  test('what hardly a page does is told once: the form is out of date', async () => {
    expect(await told('front-matter-schema', site(bare(6)))).toEqual([
      'info content/livres/0.md outdated-required',
      'info content/livres/0.md outdated',
    ]);
  });

  test('what some pages lack is told of each of them, and so it is where few pages are', async () => {
    const some = ['title: A\nexpertises: une', 'title: B\nexpertises: deux', ...Array(5).fill('title: C')];
    expect(await told('front-matter-schema', site(some))).toHaveLength(5);
    expect(await told('front-matter-schema', site(['title: A', 'title: B', 'title: C']))).toEqual(
      [0, 1, 2].map((index) => `error content/livres/${index}.md missing`),
    );
  });
});

test('link-internal: a model of addresses in the settings of a page is no link', async () => {
  const files = { '_config.yml': 'title: x\n', 'presse.md': page('pagination:\n  permalink: /:num/\n  url: /rien/') };
  expect(await told('link-internal', files)).toEqual(['error presse.md missing']);
});
