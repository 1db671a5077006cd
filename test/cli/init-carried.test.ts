import { expect, test } from 'vitest';
import { pathPatternOf, wildcardOf, wildcardsOf } from '../../src/cli/init/carried/patterns.ts';
import { gatherInit } from '../../src/cli/init/facts.ts';
import { planInit } from '../../src/cli/init/plan.ts';
import { ownTree } from '../../src/content/trusted-tree.ts';
import { fr } from '../../src/locales/fr.ts';
import { rules } from '../../src/rules/index.ts';
import { readSite } from '../../src/site/read-site.ts';
import { MemoryTree } from '../memory-tree.ts';

const PAGE = { 'content/a.md': '# A\n', 'hugo.toml': 'title = "x"\n' };

/** The lines about other tools, and what Relecture reads in the whole file, which must have no fault. */
async function written(files: Readonly<Record<string, string>>) {
  const tree = new MemoryTree(new Map(Object.entries({ ...PAGE, ...files })));
  const text = planInit(await gatherInit(tree), fr).files[0]?.text ?? '';
  const after = new MemoryTree(new Map(Object.entries({ ...PAGE, 'relecture.yml': text })));
  const { site, troubles } = await readSite(after, ownTree(after).settings, { rules });
  expect(troubles).toEqual([]);
  const [, lines = ''] = /(# (?:Repris|Sans équivalent)[\s\S]*?)\n\n/.exec(text) ?? [];
  return { lines, configuration: site.configuration };
}

test('what markdownlint is asked for by name is asked for, what it leaves out is left out', async () => {
  const { lines, configuration } = await written({
    '.markdownlint.jsonc':
      '{ // nos choix\n  "default": true,\n  "MD004": { "style": "dash" },\n  "line-length": { "line_length": 120, },\n  "MD045": false,\n  "MD013x": false,\n  "MD033": { "allowed_elements": ["br"] },\n  "no-bare-urls": true,\n  "MD003": { "style": "setext_with_atx" }\n}\n',
  });
  expect(configuration.rules).toEqual({
    'markdown-unordered-list-marker-style': { severity: 'info', option: '-' },
    'markdown-maximum-line-length': { severity: 'info', option: 120 },
    'accessibility-image-alt': 'off',
    'markdown-no-literal-urls': 'info',
  });
  expect(lines).toMatchInlineSnapshot(`
    "# Repris des réglages d’autres outils (le fichier est en fin de ligne) :
    rules:
      markdown-unordered-list-marker-style: { severity: info, option: "-" } # .markdownlint.jsonc
      markdown-maximum-line-length: { severity: info, option: 120 } # .markdownlint.jsonc
      accessibility-image-alt: off # .markdownlint.jsonc
      markdown-no-literal-urls: info # .markdownlint.jsonc
    # Sans équivalent dans Relecture :
    #   .markdownlint.jsonc: MD013x
    #   .markdownlint.jsonc: MD033
    #   .markdownlint.jsonc: MD003
    # Rien à écrire ici (Relecture le fait déjà, ou cela ne règle que l’autre outil) :
    #   .markdownlint.jsonc: default"
  `);
});

test('a rule of markdownlint that is loosened in a way of its own is no equal; its names of before are known', async () => {
  const loosened =
    '{ "MD024": { "siblings_only": true }, "MD012": { "maximum": 2 }, "header-style": { "style": "atx" } }';
  const { lines, configuration } = await written({ '.markdownlint.json': loosened });
  expect(configuration.rules).toEqual({ 'markdown-heading-style': { severity: 'info', option: 'atx' } });
  expect(lines).toContain('#   .markdownlint.json: MD024\n#   .markdownlint.json: MD012');
});

test('what lychee leaves alone is left alone, and what has no equal is named', async () => {
  const { lines, configuration } = await written({
    '.lycheeignore': '# rien\n^https://intranet\\.exemple\\.fr/.*\nlinkedin.com\n(a|b)\\.fr\na\\d\\.fr\n',
    'lychee.toml':
      'timeout = 20\nmax_retries = 9\naccept = ["200..=299", 403, 429]\nexclude = ["^https?://localhost"]\nexclude_path = ["archives"]\ninclude_fragments = true\nverbose = "info"\n',
  });
  expect(configuration.links).toEqual({
    timeout: 20,
    retries: 5,
    anchors: true,
    accept: [403, 429],
    ignore: ['https://intranet.exemple.fr/*', '*linkedin.com*', '*a.fr*', '*b.fr*', '*://localhost*'],
  });
  expect(lines).toContain('#   .lycheeignore: a\\d\\.fr');
  expect(lines).toContain('#   lychee.toml: exclude_path');
  expect(lines).toContain('#   lychee.toml: verbose');
});

test('so are html-proofer, in its own file or that of Jekyll, and Vale', async () => {
  const { lines, configuration } = await written({
    '_config.yml':
      'title: x\nhtmlproofer:\n  url_ignore: ["https://a.fr/b", /linkedin\\.com/]\n  enforce_https: false\n  ignore_status_codes: [0, 999]\n  ignore_files: [a]\n',
    '.vale.ini': 'StylesPath = styles\n[*.md]\nBasedOnStyles = Vale, Google\nVale.Repetition = NO\n',
  });
  expect(configuration.links).toEqual({ accept: [999], ignore: ['https://a.fr/b', '*linkedin.com*'] });
  expect(lines).toContain('#   _config.yml: ignore_status_codes: 0\n');
  expect(configuration.rules).toEqual({ 'link-insecure': 'off', 'typography-repeated-word': 'off' });
  expect(lines).toContain('#   _config.yml: ignore_files');
  expect(lines).toContain('#   .vale.ini: [*.md] BasedOnStyles = Vale, Google');
});

test('a site without such files has no such lines', async () => {
  expect((await written({})).lines).toBe('');
  expect((await written({ '.markdownlint.json': '{}', '_config.yml': 'title: x\n', 'package.json': '{}' })).lines).toBe(
    '',
  );
});

test.each([
  ['^https://a\\.fr/.*$', 'https://a.fr/*'],
  ['^https?://a.fr', '*://a.fr*'],
  ['a.fr/b\\?c=d', '*a.fr/b?c=d*'],
  ['^mailto:', 'mailto:*'],
  ['.*', '*'],
  ['^https://[a-z]+\\.fr', null],
  ['a|b', null],
  ['https://a.fr/\\d+', null],
])('%s is the pattern %s', (expression, pattern) => {
  expect(wildcardOf(expression)).toBe(pattern);
});

test.each([
  ['^https://(www\\.)?linkedin\\.com', ['https://www.linkedin.com*', 'https://linkedin.com*']],
  [
    '^https://(.*\\.)?a(b)?\\.(com|io)$',
    [
      'https://*.ab.com',
      'https://*.ab.io',
      'https://*.a.com',
      'https://*.a.io',
      'https://ab.com',
      'https://ab.io',
      'https://a.com',
      'https://a.io',
    ],
  ],
  ['(a|(b|c))x', ['*ax*', '*bx*', '*cx*']],
  ['(a|b)+', []],
  ['(?=a)b', []],
  ['(a|\\d)', []],
  ['(a|b)?'.repeat(20), []],
])('%s is as many patterns as it has alternatives', (expression, patterns) => {
  expect(wildcardsOf(expression)).toEqual(patterns);
});

test.each([
  ['CHANGELOG.md', '**/CHANGELOG.md'],
  ['node_modules', '**/node_modules/**'],
  ['vendor/', '**/vendor/**'],
  ['/docs/old', 'docs/old/**'],
  ['docs/*.md', 'docs/*.md'],
  ['**/x.md', '**/x.md'],
  ['!docs/a.md', null],
])('%s is the pattern of paths %s', (line, pattern) => {
  expect(pathPatternOf(line)).toBe(pattern);
});
