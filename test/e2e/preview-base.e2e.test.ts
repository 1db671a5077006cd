import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeSite, runCli } from './run-cli.ts';

/** Not a page that can be read: whoever reads it says so. */
const UNREADABLE = Uint8Array.of(0x2d, 0xff, 0x00, 0xfe, 0x00);

function siteOf(files: Readonly<Record<string, string>>): string {
  const root = makeSite({ 'hugo.toml': 'languageCode = "fr"\n', ...files });
  writeFileSync(join(root, 'content/illisible.md'), UNREADABLE);
  return committed(root);
}

function committed(root: string): string {
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', root, '-c', 'user.name=a', '-c', 'user.email=a@b.test', ...args], { stdio: 'ignore' });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'x');
  return root;
}

const FILES = {
  'content/a.md': '---\ntitle: A\n---\n\nUn.\n',
  'content/b.md': '---\ntitle: B\n---\n\nVoir [A](/a/).\n',
  'content/c.md': '---\ntitle: C\n---\n\nTrois.\n',
};

function preview(root: string, out = join(root, '..', `${root.split('/').at(-1)}-apercu`)) {
  rmSync(out, { recursive: true, force: true });
  const { status, err } = runCli(['preview', '--root', root, '--offline', '--base', 'HEAD', '--out', out]);
  const html = (name = 'index.html') => readFileSync(join(out, name), 'utf8');
  return { status, err, html, files: () => readdirSync(out) };
}

test('preview --base reads what differs and no more: a page that nobody touched is not even read', () => {
  const root = siteOf(FILES);
  writeFileSync(join(root, 'content/c.md'), '---\ntitle: C\n---\n\nQuatre.\n');
  const { status, err, html, files } = preview(root);
  expect([status, err.includes('illisible')]).toEqual([0, false]);
  expect(err).toContain('L’aperçu est écrit');
  expect(files()).toEqual(['index.html']);
  expect(html()).toContain('Quatre');
});

test('preview --base shows a page that git does not know yet, and tells what a rename breaks elsewhere', () => {
  const root = siteOf(FILES);
  writeFileSync(join(root, 'content/d.md'), '---\ntitle: D\n---\n\nCinq.\n');
  renameSync(join(root, 'content/a.md'), join(root, 'content/z.md'));
  const { status, html, files } = preview(root);
  // The very bytes of a page that is gone: it is that page, under another name.
  expect(files()).toEqual(['content-d.html', 'content-z.html', 'index.html']);
  expect(status).toBe(0);
  expect(html()).toContain('class="verdict error"');
});

test('preview --base: what goes, and the page of the same change that still asks for it, are both told', () => {
  const root = siteOf({
    ...FILES,
    'content/d/index.md': '---\ntitle: D\n---\n\n![Un plan](plan.png)\n\nVoir [A]({{< relref "a.md" >}}).\n',
    'content/d/plan.png': 'x',
    'assets/a.webp': 'x',
  });
  writeFileSync(join(root, 'content/b.md'), '---\ntitle: B\n---\n\nLire [A](/a/).\n');
  const text = readFileSync(join(root, 'content/d/index.md'), 'utf8');
  writeFileSync(join(root, 'content/d/index.md'), `${text}\nUn mot.\n`);
  renameSync(join(root, 'content/d/plan.png'), join(root, 'content/d/carte.png'));
  rmSync(join(root, 'content/a.md'));
  const out = preview(root);
  const read = (name: string) =>
    out
      .html(name)
      .replace(/<[^>]+>/g, '')
      .replace(/[\u00a0\u202f]/g, ' ');
  expect(out.files()).toEqual(['content-a.html', 'content-b.html', 'content-d-index.html', 'index.html']);
  expect(read('content-a.html')).toContain('Page à supprimer : 2 autres pages ne tiendront plus');
  expect(read('content-b.html')).toContain('Un point à corriger avant de publier');
  expect(read('content-d-index.html')).toContain('Aucune page du site ne s’appelle « a.md »');
  expect(read('content-d-index.html')).toContain('Vous déplacez « plan.png »');
});

test('preview --base: a hint of the first heading is as old as the line it speaks of', () => {
  const text = (first: string) => `---\ntitle: C\n---\n\nUn début.\n\n${first}Trois.\n\n### Quatre\n\nCinq.\n`;
  const root = siteOf({ ...FILES, 'content/c.md': text('### Un\n\n') });
  writeFileSync(join(root, 'content/c.md'), text(''));
  const out = preview(root);
  expect(out.html()).toContain('Rien à signaler dans votre modification.');
  expect(out.html()).toContain('Le premier titre du texte');
});

test('preview --base where nothing differs says so, and that is no failure', () => {
  const { status, html } = preview(siteOf(FILES));
  expect(status).toBe(0);
  expect(html()).toContain('Aucune page du site ne change');
});

test('a site whose settings tell no address: its name, and where its own pages say that it stands', () => {
  const root = siteOf({
    'hugo.toml': 'title = "La pépinière"\nlanguageCode = "fr"\n',
    'static/admin/config.yml':
      'backend: { name: github, repo: ville/site }\ncollections: [{ name: pages, folder: content, create: true, fields: [{ name: title, widget: string }] }]\n',
    'content/a.md': '---\ntitle: A\n---\n\nUn.\n',
    'content/d/e.md': '---\ntitle: E\n---\n\nUn.\n',
    'content/b.md': '---\ntitle: B\n---\n\nVoir https://www.pepiniere.test/a/ et https://www.pepiniere.test/d/e/\n',
  });
  writeFileSync(join(root, 'content/a.md'), '---\ntitle: A\n---\n\nDeux.\n');
  const html = preview(root).html();
  expect(html).toContain('<p class="site">La pépinière</p>');
  expect(html).toContain('href="https://www.pepiniere.test/a/"');
  expect(html).toContain('href="https://www.pepiniere.test/admin/#/collections/pages/entries/a"');
});

test('preview --base: a page that goes, or data alone that change, is told in the language of the site', () => {
  const text = (title: string) =>
    `---\ntitle: ${title}\n---\n\nThis is what the people of the town have to know about it.\n`;
  const files = {
    'hugo.toml': 'title = "x"\n',
    'content/a.md': text('One'),
    'content/b.md': text('Two'),
    'menu.yml': 'a: b\n',
  };
  const gone = siteOf(files);
  rmSync(join(gone, 'content/a.md'));
  expect(preview(gone).html()).toContain('<html lang="en"');
  const data = siteOf(files);
  writeFileSync(join(data, 'menu.yml'), 'a: c\n');
  expect(preview(data).html()).toContain('<html lang="en"');
});

test('preview --base: items of a file that is a list say where they move', () => {
  const list = (...names: string[]) =>
    names.map((name) => `- name: ${name}\n  url: https://${name}.exemple.fr/\n`).join('');
  const root = siteOf({ ...FILES, 'data/liens.yaml': list('nord', 'sud', 'est') });
  writeFileSync(join(root, 'data/liens.yaml'), list('sud', 'nord', 'est'));
  const html = preview(root).html();
  expect(html).toMatch(/est déplacé plus (?:bas|haut) dans la liste/);
  expect(html).not.toContain('les lecteurs ne verront pas de différence');
});

test('preview --base: a page that is renamed is in the site as it was by its old name alone', () => {
  const menu = { '_data/menu.yml': '- { name: Absente, link: /absente/ }\n- { name: Aide, link: /aide-1/ }\n' };
  const layout = {
    '_layouts/page.html': '{% for one in site.data.menu %}<a href="{{ one.link }}">{{ one.name }}</a>{% endfor %}\n',
  };
  const page = '---\ntitle: Aide\nlayout: page\n---\n\nUn texte assez long pour que git suive cette page.\n';
  const root = committed(
    makeSite({
      '_config.yml': 'title: Site\nlang: fr\n',
      ...menu,
      ...layout,
      'aide-1.md': page,
      'index.md': page,
    }),
  );
  renameSync(join(root, 'aide-1.md'), join(root, 'aide-2.md'));
  execFileSync('git', ['-C', root, 'add', '-A']);
  const html = preview(root).html();
  // The link that led nowhere before leads nowhere still: nobody broke it.
  expect(html).toContain('Vous changez l’adresse de');
  expect(html).not.toMatch(/«\s\/absente\/\s» ne mène à aucune page/);
});

test('preview --base: a page that is renamed along with the table of contents was a page before', () => {
  const settings = (chapter: string) =>
    `project: { type: book }\nlang: fr\nbook:\n  title: Cours\n  chapters: [index.qmd, ${chapter}]\n`;
  const page = '---\ntitle: Un\n---\n\nUn texte assez long pour que git suive cette page.\n';
  const index = '---\ntitle: Cours\n---\n\nBienvenue.\n';
  const root = committed(makeSite({ '_quarto.yml': settings('un.qmd'), 'index.qmd': index, 'un.qmd': page }));
  renameSync(join(root, 'un.qmd'), join(root, 'deux.qmd'));
  writeFileSync(join(root, '_quarto.yml'), settings('deux.qmd'));
  execFileSync('git', ['-C', root, 'add', '-A']);
  const html = preview(root).html();
  expect(html).toContain('Page déplacée');
  expect(html).not.toContain('Nouvelle page');
});
