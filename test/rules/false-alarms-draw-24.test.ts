import { describe, expect, test } from 'vitest';
import { findOnSite, page, reviewed, told } from './whole-site.ts';

/** What is shown: errors and warnings. */
async function shown(rule: string, files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const found = await findOnSite(rule, files);
  return found
    .filter(({ severity }) => severity !== 'info')
    .map(({ path, message, excerpt }) => `${path} ${message} ${excerpt}`);
}

test('tags that one value opens and another closes are fragments', async () => {
  const of = (data: string) =>
    shown('markdown-unclosed-html', { '_config.yml': 'title: x\n', '_data/alerts.yml': data });
  const opened = `note: '<div class="alert"><b>Note</b><br>'\ncall: '<div class="call">'\n`;
  expect(await of(`${opened}end: '</div>'\n`)).toEqual([]);
  expect(await of(opened)).toHaveLength(2);
  // Words on both sides: two slips.
  expect(await of(`one: 'Un <div>mot'\ntwo: 'Un mot</div> encore'\n`)).toHaveLength(2);
  const fields = page(`before: '<div class="x">'\nafter: '</div>'`, 'Un <div>\n\nmot');
  expect(await shown('markdown-unclosed-html', { '_config.yml': 'title: x\n', 'a.md': fields })).toHaveLength(1);
});

test('a program may look for the mark of lost text', async () => {
  const body = `<!DOCTYPE html>\n<html lang="fr"><body><p>Un mot.</p>\n<script>\nif (text.includes('\uFFFD')) retry();\n</script>`;
  const of = (rest: string) =>
    shown('typography-invisible-character', { '.eleventy.js': '', 'a.html': `${body}${rest}`, 'b.md': '' });
  expect(await of('</body></html>\n')).toEqual([]);
  expect(await of('<p>Un m\uFFFDt.</p></body></html>\n')).toHaveLength(1);
  expect(
    await shown('typography-invisible-character', {
      '.eleventy.js': '',
      'a.md': 'Un mot.\n\n<script>\nx("\uFFFD")\n</script>\n',
    }),
  ).toEqual([]);
});

test('Eleventy: what has no address and is in no collection is read by nobody', async () => {
  const of = async (fields: string, paths: readonly string[] = []) => {
    const files = { '.eleventy.js': '', 'index.md': '# A\n', 'a.md': page(fields, 'Un mot!') };
    const { findings, stats } = await reviewed('typography-spacing', files, paths);
    return [findings.length, ...stats.unread.map(({ reason, example }) => `${reason} ${example}`)];
  };
  expect(await of('permalink: false\neleventyExcludeFromCollections: true\nlang: fr')).toEqual([0, 'unpublished a.md']);
  expect(await of('permalink: false\nlang: fr')).toEqual([1]);
  expect(await of('eleventyExcludeFromCollections: true\nlang: fr')).toEqual([1]);
  expect(await of('permalink: false\neleventyExcludeFromCollections: true\nlang: fr', ['a.md'])).toEqual([1]);
});

test('the same day written in several ways is a lesson', async () => {
  const of = (text: string) => shown('date-impossible', { 'a.md': page('lang: fr', `# Un titre\n\n${text}`) });
  expect(await of('- Format français : 25/12/2025\n- Format américain : 12/25/2025 (mois/jour/année)')).toEqual([]);
  expect(await of('- Format ISO : 2025-12-25\n- Format américain : 12/25/2025')).toEqual([]);
  expect(await of('- Le 24/12/2025, une veillée\n- Le 12/25/2025, une fête')).toHaveLength(1);
});

test('a name that a directive declares is a place of the book', async () => {
  const body = '# A\n\n[un](exercise2.6) [deux](ex2.7) [trois](Part.one) [quatre](absent2.8)\n\n';
  const labels =
    '```{exercise} Titre\n:label: exercise2.6\nUn mot.\n```\n\n(part.one)=\n\n## Deux\n\n```{note}\n---\nname: ex2.7\n---\nUn mot.\n```\n';
  const book = { '_config.yml': 'title: x\n', '_toc.yml': 'format: jb-book\nroot: a\nchapters:\n  - file: b\n' };
  const found = await shown('link-internal', { ...book, 'a.md': body, 'b.md': `# B\n\n${labels}` });
  expect(found).toEqual([expect.stringContaining('absent2.8')]);
});

test('the mark of a machine between brackets is no French', async () => {
  const of = (text: string) => shown('typography-spacing', { 'a.md': page('lang: fr', `# Un titre\n\n${text}`) });
  expect(await of('Les moteurs modernes sont nombreux et assez simples[cite: 1, 2]. Une suite[cite: 3].')).toEqual([]);
  expect(await of('Les moteurs modernes sont nombreux et assez simples [voir: 1 et 2].')).toHaveLength(1);
  expect(await of('Les moteurs modernes sont nombreux et assez simples: 1, 2.')).toHaveLength(1);
});

test('« TEST » among names in capitals is one of them', async () => {
  const of = (...names: readonly string[]) =>
    shown('markdown-placeholder', { 'a.md': names.map((name) => `- **${name}**\n\n    Sets a flag.\n`).join('\n') });
  expect(await of('JNO', 'JNP', 'JNS', 'TEST')).toEqual([]);
  expect(await of('Un mot', 'JNP', 'JNS', 'TEST')).toHaveLength(1);
  expect(await of('TEST', 'TODO')).toHaveLength(1);
});

describe('markdown-literal-markup', () => {
  const of = (body: string, files: Readonly<Record<string, string>>, path = 'a.md') =>
    shown('markdown-literal-markup', { ...files, [path]: `# A\n\n${body}\n` });
  const docsify = (script: string) => ({
    'index.html': `<script>window.$docsify = {}</script><script src="${script}"></script>`,
  });
  const hexo = (version: string) => ({
    '_config.yml': 'title: x\n',
    'package.json': `{ "dependencies": { "hexo": "^3", "hexo-renderer-marked": "${version}" } }`,
  });

  test('stars of a glob are no bold', async () => {
    expect(await of('By default, **\\/*.avsc is used, and **/*.json.', { 'hugo.toml': '' }, 'content/a.md')).toEqual(
      [],
    );
    expect(await of('Un mot ** et un autre** enfin.', { 'hugo.toml': '' }, 'content/a.md')).toHaveLength(1);
  });

  test('marked reads bold its own way', async () => {
    const four = docsify('//cdn.jsdelivr.net/npm/docsify/lib/docsify.min.js');
    expect(await of('**描述：**代码', four)).toEqual([]);
    expect(await of('**un:**mot', four)).toHaveLength(1);
    expect(await of('**un **mot', four)).toHaveLength(1);
    expect(await of('**描述：**代码', docsify('//cdn.jsdelivr.net/npm/docsify@5/dist/docsify.min.js'))).toHaveLength(1);
    expect(await of('**(MDE) ** est un mot', hexo('^0.2.10'), 'source/a.md')).toEqual([]);
    expect(await of('**(MDE) ** est un mot', hexo('^5.0.0'), 'source/a.md')).toHaveLength(1);
    expect(await of('**描述：**代码', hexo('^5.0.0'), 'source/a.md')).toEqual([]);
    expect(await of('**描述：**代码', hexo('^7.0.0'), 'source/a.md')).toHaveLength(1);
  });

  test('the first marked counts no columns', async () => {
    const table = { 'source/a.md': '# A\n\n|un|deux|trois|\n|---|---|\n|a|b|c|\n' };
    expect(await shown('markdown-broken-table', { ...hexo('^0.2.10'), ...table })).toEqual([]);
    expect(await shown('markdown-broken-table', { ...hexo('^2.0.0'), ...table })).toHaveLength(1);
  });

  test('what a shortcode holds may be read as Markdown by itself', async () => {
    const hugo = (body: string) => of(body, { 'hugo.toml': '' }, 'content/a.md');
    expect(await hugo('{{< alert color="warning">}}**Always do it!**{{< /alert >}}')).toEqual([]);
    expect(await hugo('{{< alert color="warning">}}** Always do it! **{{< /alert >}}')).toHaveLength(1);
  });
});

describe('front-matter-schema, from the options of a CMS', () => {
  const config = `backend: { name: github, repo: ville/site }
collections:
  - name: partners
    label: Partenaires
    folder: _partners
    fields:
      - { label: Titre, name: title }
      - { label: Niveau, name: level, widget: select, options: [silver, gold] }
`;
  const partner = (level: string) => page(`title: A\nlevel: ${level}`);
  const levels = ['gold', 'gold', 'gold', 'gold', 'bronze', 'bronze', 'bronze', 'glod', 'glod', '[gold]'];
  const pages = Object.fromEntries(levels.map((level, rank) => [`_partners/${rank}.md`, partner(level)]));

  test('a value that three pages hold is missing in the list: said once', async () => {
    expect(
      await told('front-matter-schema', { '_config.yml': 'title: x\n', 'admin/config.yml': config, ...pages }),
    ).toEqual([
      'info _partners/4.md outdated-value',
      'warning _partners/7.md value',
      'warning _partners/8.md value',
      'warning _partners/9.md type',
    ]);
  });

  test('a configuration that was built, and has no source, is nobody’s', async () => {
    const one = { '_partners/1.md': partner('glod') };
    for (const [settings, output] of [
      ['.eleventy.js', '_site'],
      ['hugo.toml', 'public'],
    ] as const) {
      const source = { [settings]: '', ...Object.fromEntries([['content/1.md', partner('glod')]]) };
      const built = config.replace('_partners', 'content');
      expect(await shown('front-matter-schema', { ...source, [`${output}/admin/config.yml`]: built })).toEqual([]);
      expect(await shown('front-matter-schema', { ...source, 'static/admin/config.yml': built })).toHaveLength(1);
    }
    // Astro serves its `public` folder as it is.
    const astro = {
      'astro.config.mjs': 'export default {};\n',
      'public/admin/config.yml': config.replace('_partners', 'src/pages'),
    };
    expect(await shown('front-matter-schema', { ...astro, 'src/pages/1.md': partner('glod') })).toHaveLength(1);
    expect(
      await shown('front-matter-schema', { '_config.yml': 'title: x\n', '_site/admin/config.yml': config, ...one }),
    ).toEqual([]);
  });
});
