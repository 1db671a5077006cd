import { expect, test } from 'vitest';
import { findOnSite, page } from './whole-site.ts';

/** What is shown: errors and warnings. */
async function shown(rule: string, files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const found = await findOnSite(rule, files);
  return found.filter(({ severity }) => severity !== 'info').map(({ path, range }) => `${path} ${range.start}`);
}

const hugo = (rule: string, body: string, title = 'title: x') =>
  shown(rule, { 'hugo.toml': 'languageCode = "fr"\n', 'content/a.md': page(title, body) });

test('an end closes what is open of its name, before what the end of a section closed', async () => {
  const inner = '<section>\n<div class="col">\n\nUn mot.\n\n</section>\n';
  const body = `<div class="a"><div class="b">\n\n${inner}\n</div></div>\n`;
  const [at = ''] = await hugo('markdown-unclosed-html', body);
  expect(Number(at.split(' ')[1])).toBeGreaterThan(body.indexOf('<section>'));
});

test.each([
  ['en', 'If you don’t handle this this way, the client will purge all of the entries that it has.'],
  ['fr', 'Il comble les trous à partir de ton ton, de ton contexte et de ce que tu en as dit.'],
])('a word and the noun or the determiner that is written as it (%s)', async (language, text) => {
  const files = (body: string) => ({
    'hugo.toml': `languageCode = "${language}"\n`,
    'content/a.md': page('title: x', body),
  });
  expect(await shown('typography-repeated-word', files(text))).toEqual([]);
});

test('the synopsis of a command shows its brackets', async () => {
  expect(await hugo('markdown-no-undefined-references', '#### CHDIR [/D] [lecteur:][chemin]\n')).toEqual([]);
  expect(await hugo('markdown-no-undefined-references', 'Lisez [le guide][giude] et [la note].\n')).toHaveLength(1);
});

test('an option of a command is no elision', async () => {
  expect(await hugo('typography-stray-space', "Tapez sudo sh -c 'echo oui' et validez la commande.\n")).toEqual([]);
  expect(await hugo('typography-stray-space', "C’est l 'heure de la réunion.\n")).toHaveLength(1);
});

test('words of one value each are values', async () => {
  expect(await hugo('markdown-placeholder', 'Les valeurs :\n\n- formation\n- test\n- prod\n')).toEqual([]);
  expect(await hugo('markdown-placeholder', '- À compléter\n- À compléter\n- À compléter\n')).toHaveLength(1);
});

test('Quarto: the title of a callout is no heading, and a bar in code stays in its cell', async () => {
  const of = (rule: string, body: string) =>
    shown(rule, { '_quarto.yml': 'project: { type: website }\nlang: fr\n', 'a.qmd': page('title: x', body) });
  const callout = (head: string) => `## Un\n\n::: ${head}\n\n#### Deux\n\nUn mot.\n\n:::\n`;
  expect(await of('accessibility-heading-order', callout('callout-note'))).toEqual([]);
  expect(await of('accessibility-heading-order', callout('{.callout-tip}'))).toEqual([]);
  expect(await of('accessibility-heading-order', callout('{.autre}'))).toHaveLength(1);
  expect(await of('markdown-literal-markup', '| Signe |\n|---|\n| **`|`** Ou |\n')).toEqual([]);
});

test('a component of Nuxt may show a heading, and its links lose their ending', async () => {
  const of = (rule: string, body: string) =>
    shown(rule, {
      'nuxt.config.ts': 'export default {}\n',
      'content/a.md': page('title: x', body),
      'content/b/c.md': page('title: y'),
    });
  expect(await of('accessibility-heading-order', '# Un\n\n::section-title\nDeux\n::\n\n### Trois\n')).toEqual([]);
  expect(await of('accessibility-heading-order', '# Un\n\nDeux\n\n### Trois\n')).toHaveLength(1);
  expect(await of('link-internal', '[B](b.md)\n')).toEqual([]);
});

test('a share of a network is told softly, and what is no heading has no level', async () => {
  expect(
    await findOnSite('link-malformed', {
      'hugo.toml': '',
      'content/a.md': page('title: x', '[A](file://ad.intra/a.pdf)\n'),
    }),
  ).toMatchObject([{ severity: 'warning', message: 'shared-file' }]);
  expect(await hugo('accessibility-heading-order', '## Un\n\n#### 1\n\n#[derive] du code\n\n#### 2\n')).toHaveLength(1);
});

test('Python-Markdown shows a fence that nothing closes', async () => {
  const files = {
    'mkdocs.yml': 'site_name: A\ntheme: { language: fr }\n',
    'docs/index.md': 'Un mot.\n\n```\n\nDeux mots pour finir la page.\n',
  };
  expect(await findOnSite('markdown-unclosed-fence', files)).toMatchObject([
    { severity: 'warning', message: 'literal' },
  ]);
});

test('docsify 4 keeps what is no punctuation, and lowers its links', async () => {
  const of = (link: string) =>
    findOnSite('link-anchor', {
      'index.html': '<div id="app"></div><script src="//cdn.jsdelivr.net/npm/docsify@4"></script>',
      'README.md': `# A\n\n[B](#${link})\n\n## 📖 Multimedia  Networks & co\n`,
    });
  expect(await of('📖-Multimedia-networks-co')).toEqual([]);
  expect(await of('multimedia-networks-co')).toHaveLength(1);
});

test('a whole address that begins like no page of ours may be of another build', async () => {
  const of = (url: string) =>
    shown('link-internal', {
      'mkdocs.yml': 'site_name: A\nsite_url: https://org.github.io/guide/\n',
      'docs/index.md': `[A](${url})\n`,
    });
  expect(await of('https://org.github.io/guide/staging/')).toEqual([]);
});
